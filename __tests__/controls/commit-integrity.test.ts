import { commitIntegrity } from '../../src/controls/commit-integrity.js';
import type { Commit } from '../../src/facts/commits.js';
import type { FactTypes } from '../../src/facts/facts.js';
import {
  actions,
  alice,
  base,
  by,
  byHost,
  c1,
  c2,
  c3,
  commit,
  dana,
  dependabot,
  mallory,
  nobody,
  push,
  signedBy,
  signedByHost,
  webFlow,
} from '../support/compliant.js';
import { controlTester } from '../support/control-tester.js';

const last = (own: Partial<Commit>): Pick<FactTypes, 'commits'> => ({
  commits: { current: [commit(c1, [base]), commit(c2, [c1]), commit(c3, [c2], own)], earlier: [] },
});
const pushedBy = (who: typeof alice) => ({ pushes: { source: 'activity', pushes: [push(who, c3)] } }) as const;

const unsigned = { signature: null };
const invalid = { signature: { valid: false, signer: null, byHost: false } };
const verified = { verified: true };
const byAuthor = { 'signer-is-author': true };
const bot = { author: by(dependabot), committer: by(dependabot) };

controlTester(commitIntegrity, {
  passes: [
    { title: 'every author and committer is an account' },
    { title: 'nothing is signed and nothing is asked', facts: last(unsigned) },
    { title: 'a commit made in the browser', settings: { ...verified, ...byAuthor }, facts: last(byHost(alice)) },
    { title: 'the committer signed what another wrote', settings: verified, facts: last({ author: by(dana) }) },
    {
      title: 'names do not matter where only signatures do',
      settings: { attributed: false, verified: true },
      facts: last({ author: nobody('a@laptop') }),
    },
    { title: 'the author signed what another committed', settings: byAuthor, facts: last({ committer: by(dana) }) },
    { title: 'a bot signed', settings: verified, facts: last({ ...bot, signature: signedBy(dependabot) }) },
    {
      title: 'the host signed for a bot',
      settings: { ...verified, ...byAuthor },
      facts: { ...last({ ...bot, signature: signedByHost }), ...pushedBy(dependabot) },
    },
    {
      title: 'an unsigned commit that the bot pushed itself',
      facts: { ...last({ ...bot, ...unsigned }), ...pushedBy(dependabot) },
    },
    { title: 'no bot, so pushes are not asked for', unknown: ['pushes'] },
    {
      title: 'the browser, where pushes are not known',
      settings: byAuthor,
      facts: last(byHost(alice)),
      unknown: ['pushes'],
    },
    {
      title: 'what was replaced is not judged',
      facts: {
        commits: {
          current: last({}).commits.current,
          earlier: [commit(mallory.login, [base], { author: nobody('x') })],
        },
      },
    },
  ],
  fails: [
    {
      title: 'an author without account',
      facts: last({ author: nobody('a@laptop') }),
      outcome: 'fail',
      codes: ['contributor-unattributed'],
      about: [c3],
    },
    {
      title: 'a committer without account',
      facts: last({ committer: nobody('root@localhost'), ...invalid }),
      outcome: 'fail',
      codes: ['contributor-unattributed'],
    },
    {
      title: 'no signature',
      settings: verified,
      facts: last(unsigned),
      outcome: 'fail',
      codes: ['commit-unverified'],
      about: [c3],
    },
    {
      title: 'a signature that is not valid',
      settings: verified,
      facts: last({ signature: { valid: false, signer: alice, byHost: false } }),
      outcome: 'fail',
      codes: ['commit-unverified'],
    },
    {
      title: "somebody else's signature",
      settings: verified,
      facts: last({ signature: signedBy(mallory) }),
      outcome: 'fail',
      codes: ['commit-unverified'],
    },
    {
      title: 'a signature of nobody known',
      settings: verified,
      facts: last({ signature: { valid: true, signer: null, byHost: false } }),
      outcome: 'fail',
      codes: ['commit-unverified'],
    },
    {
      title: "the host's address without its signature",
      settings: verified,
      facts: last({ committer: by(webFlow), ...invalid }),
      outcome: 'fail',
      codes: ['commit-unverified'],
    },
    {
      title: "the host's signature on a commit that it did not make",
      settings: verified,
      facts: last({ signature: signedByHost }),
      outcome: 'fail',
      codes: ['commit-unverified'],
    },
    {
      title: 'the signer is not the author',
      settings: { ...verified, ...byAuthor },
      facts: last({ author: by(dana) }),
      outcome: 'fail',
      codes: ['author-is-not-signer'],
    },
    {
      title: "a commit in the browser under another's name",
      settings: byAuthor,
      facts: last(byHost(dana)),
      outcome: 'fail',
      codes: ['author-is-not-signer'],
    },
    {
      title: "a bot's name, unsigned and pushed by a person",
      facts: { ...last({ ...bot, ...invalid }), ...pushedBy(mallory) },
      outcome: 'fail',
      codes: ['bot-authorship-unproven'],
      about: [c3, 'dependabot[bot]'],
    },
    {
      title: "a bot's name under another's signature",
      facts: { ...last({ author: by(dependabot), signature: signedBy(alice) }) },
      outcome: 'fail',
      codes: ['bot-authorship-unproven'],
    },
    {
      title: 'another bot pushed it',
      settings: { attributed: false, verified: false, 'signer-is-author': false },
      facts: { ...last({ ...bot, ...unsigned }), ...pushedBy(actions) },
      outcome: 'fail',
      codes: ['bot-authorship-unproven'],
    },
    {
      title: "a bot's name in a fork",
      facts: { ...last({ ...bot, ...unsigned }), pushes: { source: 'fork', owner: dependabot } },
      outcome: 'fail',
      codes: ['bot-authorship-unproven'],
    },
    {
      title: "a bot's name, and pushes are not known",
      facts: last({ ...bot, ...unsigned }),
      unknown: ['pushes'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    { title: 'commits are not known', unknown: ['commits'], outcome: 'indeterminate', codes: ['fact-unavailable'] },
  ],
});
