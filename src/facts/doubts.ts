import type { Contributors, Unattributed } from './contributors.js';
import type { Change } from './change.js';
import type { Reason } from './observed.js';

/**
 * Why it is not known who contributed, as reasons: `initiator-unknown`, `contributor-unattributed`. Under `pusher`, who
 * pushed a commit stands for a name in it that no account has.
 */
export const doubtsOf = (
  contributors: Contributors,
  unattributed: 'block' | 'pusher',
  change: Change,
): readonly Reason[] => [
  ...(contributors.initiatorUnknown ? [initiatorUnknown(change)] : []),
  ...contributors.unattributed
    .filter((each) => unattributed === 'block' || !each.pusherStands)
    .map((each) => contributorUnattributed(each, change)),
];

const initiatorUnknown = (change: Change): Reason => ({
  code: 'initiator-unknown',
  about: [change.author?.login ?? 'unknown'],
  needed: 'the human who started this app, or an app among people.trusted-apps',
  found: 'not told',
});

const NEEDED: Readonly<Record<Unattributed['part'], string>> = {
  opened: 'an account that opened the pull request',
  authored: 'an account with the address of the author',
  committed: 'an account with the address of the committer',
  pushed: 'an account that pushed it',
};

const contributorUnattributed = ({ part, commit, alias }: Unattributed, change: Change): Reason => ({
  code: 'contributor-unattributed',
  about: [commit ?? `#${change.number}`],
  needed: NEEDED[part],
  found: alias ?? 'not known',
});
