import { describe, expect, it } from '@jest/globals';
import { commitIntegrity } from '../../src/controls/commit-integrity.js';
import {
  actions,
  alice,
  base,
  by,
  c3,
  commit,
  dependabot,
  mallory,
  nobody,
  push,
  signedBy,
} from '../support/compliant.js';
import { judge } from '../support/control-tester.js';
import { told } from './told.js';

const said = (own: Parameters<typeof commit>[2], settings: object, pushers = [alice]) =>
  told(
    judge(commitIntegrity, {
      settings: { ...settings },
      facts: {
        commits: { current: [commit(c3, [base], own)], earlier: [] },
        pushes: { source: 'activity', pushes: pushers.map((who) => push(who, c3)) },
      },
    }).reasons,
  );

const invalid = { valid: false, signer: alice, byHost: false };
const unsigned = { author: by(dependabot), committer: by(dependabot), signature: null };

describe('commit-integrity says', () => {
  it('whose address no account has', () => {
    expect(said({ author: nobody('a@x.example'), committer: nobody('b@x.example') }, {})).toEqual([
      `contributor-unattributed | ${c3} | an account with the address of the author | a@x.example`,
      `contributor-unattributed | ${c3} | an account with the address of the committer | b@x.example`,
    ]);
  });

  it.each([
    ['no signature', { signature: null }, 'alice', 'no signature'],
    ['one that is not valid', { signature: invalid }, 'alice', 'a signature that is not valid'],
    ["somebody else's", { signature: signedBy(mallory) }, 'alice', 'a signature by mallory'],
    ["nobody's", { signature: { ...invalid, valid: true, signer: null } }, 'alice', 'a signature by nobody known'],
    ["nobody's commit", { author: nobody('x'), committer: nobody('x'), signature: null }, 'the', 'no signature'],
  ])('which signature it found: %s', (_, own, name, found) => {
    const of = (part: string) => `a valid signature by ${name === 'the' ? `the ${part}` : name}`;
    expect(said(own, { attributed: false, verified: true, 'signer-is-author': true })).toEqual([
      `commit-unverified | ${c3} | ${of('committer')} | ${found}`,
      `author-is-not-signer | ${c3} | ${of('author')} | ${found}`,
    ]);
  });

  it.each([
    ['nobody', [], 'nobody known'],
    ['two others', [alice, actions], 'alice, github-actions[bot]'],
  ])('who pushed what a bot is said to have written: %s', (_, pushers, by) => {
    expect(said(unsigned, {}, pushers)).toEqual([
      `bot-authorship-unproven | ${c3} dependabot[bot] | a signature or a push by dependabot[bot] | no signature, pushed by ${by}`,
    ]);
  });
});
