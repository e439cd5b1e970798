import { commitGraphOf } from '../facts/commit-graph.js';
import { botsOf, isSignedByAuthor, isSignedByCommitter, isSignedFor } from '../facts/commit-proof.js';
import type { Commit, Pushes } from '../facts/commits.js';
import type { Observed } from '../facts/observed.js';
import { pushersOf, type Pushers } from '../facts/pushers.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { flag } from './kit/setting.js';

export const commitIntegrity = defineControl({
  id: 'commit-integrity',
  version: 1,
  requirement: 'Every commit has a known, proven author.',
  needs: ['commits'],
  wants: ['pushes'],
  settings: {
    attributed: flag({ default: true, help: 'true: author and committer of every commit are accounts.' }),
    verified: flag({ default: false, help: 'true: every commit has a valid signature, by its committer.' }),
    'signer-is-author': flag({ default: false, help: 'true: every commit has a valid signature, by its author.' }),
  },
  codes: [
    'contributor-unattributed',
    'commit-unverified',
    'author-is-not-signer',
    'bot-authorship-unproven',
    'fact-unavailable',
  ],
  judge({ commits, pushes }, settings) {
    const pushers = pushes.known ? pushersOf(pushes.value, commitGraphOf(commits)) : null;
    return verdictOf(
      commits.current.flatMap((commit) => [
        ...(settings.attributed ? unattributed(commit) : []),
        ...(settings.verified ? unverified(commit) : []),
        ...(settings['signer-is-author'] ? notByAuthor(commit, pushers) : []),
        ...unprovenBots(commit, pushes, pushers),
      ]),
    );
  },
});

const unattributed = ({ id, author, committer, byHost }: Commit): readonly Fault[] => {
  const parts = [{ what: 'author', of: author }, ...(byHost ? [] : [{ what: 'committer', of: committer }])];
  return parts.flatMap(({ what, of }): Fault[] =>
    of.account === null
      ? [failed('contributor-unattributed', id, `an account with the address of the ${what}`, of.alias)]
      : [],
  );
};

const unverified = (commit: Commit): readonly Fault[] =>
  isSignedByCommitter(commit)
    ? []
    : [failed('commit-unverified', commit.id, `a valid signature by ${nameOf(commit, 'committer')}`, foundOn(commit))];

const notByAuthor = (commit: Commit, pushers: Pushers | null): readonly Fault[] =>
  isSignedByAuthor(commit, pushers?.of(commit.id) ?? null)
    ? []
    : [failed('author-is-not-signer', commit.id, `a valid signature by ${nameOf(commit, 'author')}`, foundOn(commit))];

/** A bot's address is public: without its signature, the host's, or its own push, anybody may have written it. */
const unprovenBots = (commit: Commit, pushes: Observed<Pushes>, pushers: Pushers | null): readonly Fault[] =>
  botsOf(commit)
    .filter((bot) => !isSignedFor(commit, bot))
    .filter((bot) => pushers?.of(commit.id).accounts.some(({ id }) => id === bot.id) !== true)
    .map((bot): Fault => {
      if (!pushes.known) return { outcome: 'indeterminate', reason: pushes.why };
      const needed = `a signature or a push by ${bot.login}`;
      const pushedBy = pushers?.of(commit.id).accounts.map(({ login }) => login) ?? [];
      const found = `${foundOn(commit)}, pushed by ${pushedBy.length === 0 ? 'nobody known' : pushedBy.join(', ')}`;
      return {
        outcome: 'fail',
        reason: { code: 'bot-authorship-unproven', about: [commit.id, bot.login], needed, found },
      };
    });

const nameOf = (commit: Commit, part: 'author' | 'committer'): string => commit[part].account?.login ?? `the ${part}`;

const foundOn = ({ signature }: Commit): string => {
  if (signature === null) return 'no signature';
  if (!signature.valid) return 'a signature that is not valid';
  return `a signature by ${signature.signer?.login ?? 'nobody known'}`;
};

const failed = (code: string, commit: string, needed: string, found: string): Fault => ({
  outcome: 'fail',
  reason: { code, about: [commit], needed, found },
});
