import { describe, expect, it } from '@jest/globals';
import type { Commit } from '../../src/facts/commits.js';
import { botsOf, isSignedByAuthor, isSignedByCommitter, isSignedFor } from '../../src/facts/commit-proof.js';
import {
  actions,
  alice,
  bob,
  by,
  byHost,
  c1,
  commit,
  dependabot,
  nobody,
  signedBy,
  signedByHost,
  webFlow,
} from '../support/compliant.js';

const made = (own: Partial<Commit>): Commit => commit(c1, [], own);
const invalid = (signature: Commit['signature']) => (signature === null ? null : { ...signature, valid: false });

describe('a signature of the committer', () => {
  it.each<[string, Partial<Commit>, boolean]>([
    ['is the own one', {}, true],
    ['is not none', { signature: null }, false],
    ['is not one that does not hold', { signature: invalid(signedBy(alice)) }, false],
    ['is not that of somebody else', { signature: signedBy(bob) }, false],
    ['is not one by nobody known', { signature: { valid: true, signer: null, byHost: false } }, false],
    ['is not one by nobody for nobody', { signature: { valid: true, signer: null, byHost: false }, committer: nobody('a') }, false], // prettier-ignore
    ['is the host’s, where the host committed', byHost(alice), true],
    ['is the host’s, of whom the account is not told', { ...byHost(alice), signature: { valid: true, signer: null, byHost: true } }, true], // prettier-ignore
    ['is the host’s, where the committer is the account it signs with', { committer: by(webFlow), signature: signedByHost }, true], // prettier-ignore
    ['is the host’s, where a bot committed', { committer: by(dependabot), signature: signedByHost }, true],
    ['is not the host’s for a user', { signature: signedByHost }, false],
    ['is not the host’s for nobody', { committer: nobody('a'), signature: { valid: true, signer: null, byHost: true } }, false], // prettier-ignore
    ['is not somebody’s for a bot', { committer: by(dependabot), signature: signedBy(alice) }, false],
    ['is not somebody’s for the host', { ...byHost(alice), signature: signedBy(alice) }, false],
  ])('%s', (_, own, signed) => {
    expect(isSignedByCommitter(made(own))).toBe(signed);
  });
});

describe('a signature of the author', () => {
  const pushedBy = (...accounts: readonly (typeof bob)[]) => ({ accounts, complete: true });

  it.each<[string, Partial<Commit>, Parameters<typeof isSignedByAuthor>[1], boolean]>([
    ['is the own one', {}, null, true],
    ['is the own one, whoever pushed', {}, pushedBy(bob), true],
    ['is not none', { signature: null }, null, false],
    ['is not one that does not hold', { signature: invalid(signedBy(alice)) }, null, false],
    ['is not that of somebody else, whoever pushed', { signature: signedBy(bob) }, pushedBy(alice), false],
    ['is not that of somebody else, and nobody knows who pushed', { signature: signedBy(bob) }, null, false],
    ['is none for a name without account', { ...byHost(alice), author: nobody('a') }, null, false],
    ['is the host’s, and nobody knows who pushed', byHost(alice), null, true],
    ['is the host’s, and not every push is told', byHost(alice), { accounts: [bob], complete: false }, true],
    ['is the host’s, and no push can be shown', byHost(alice), pushedBy(), true],
    ['is the host’s, where the author pushed', byHost(alice), pushedBy(alice), true],
    ['is the host’s, where the author pushed among others', byHost(alice), pushedBy(bob, alice), true],
    ['is not the host’s, where somebody else pushed', byHost(alice), pushedBy(bob), false],
  ])('%s', (_, own, pushers, signed) => {
    expect(isSignedByAuthor(made(own), pushers)).toBe(signed);
  });
});

describe('the bots of a commit', () => {
  it('are who wrote and who committed it, each once, and not the host', () => {
    expect(botsOf(made({}))).toEqual([]);
    expect(botsOf(made({ author: by(dependabot), committer: by(dependabot) }))).toEqual([dependabot]);
    expect(botsOf(made({ committer: by(dependabot) }))).toEqual([dependabot]);
    expect(botsOf(made({ author: by(dependabot), committer: by(actions) }))).toEqual([dependabot, actions]);
    expect(botsOf(made({ ...byHost(alice), committer: by(actions) }))).toEqual([]);
    expect(botsOf(made({ author: nobody('a'), committer: nobody('b') }))).toEqual([]);
  });

  it('are spoken for by the host and by themselves', () => {
    const signatures = [signedByHost, signedBy(dependabot), signedBy(alice), invalid(signedByHost), null];
    expect(signatures.map((signature) => isSignedFor(made({ signature }), dependabot))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isSignedFor(made({ signature: { valid: true, signer: null, byHost: false } }), dependabot)).toBe(false);
  });
});
