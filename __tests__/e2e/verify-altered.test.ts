import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonical } from '../../src/evidence/canonical.js';
import { privateFile, signedRecord, type Files } from '../support/signed-record.js';
import { prepare, refuses, scene, SIGNER, TRUSTED, verify, without, type Refusal } from './records.js';

beforeAll(prepare);

const forged = (change: (draft: Loose) => void): string => {
  const draft: Loose = JSON.parse(scene.evidence);
  change(draft);
  return canonical(draft);
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- forgeries must be able to break the type that they forge
type Loose = any;

const bundleWith = (change: (text: string) => string) => (): Files => ({
  ...scene.signed,
  'evidence.sigstore.json': change(scene.signed['evidence.sigstore.json'] ?? ''),
});
const refusals: readonly Refusal[] = [
  {
    why: 'a name twice',
    exitCode: 17,
    kind: 'ambiguous',
    files: () => ({ ...scene.signed, 'evidence.json': scene.evidence.replace('{', '{"schema":"x",') }),
  },
  {
    why: 'half of a character',
    exitCode: 17,
    kind: 'ambiguous',
    files: () => ({ ...scene.signed, 'evidence.json': scene.evidence.replace('"countersign"', '"\\ud800"') }),
  },
  {
    why: 'something behind its end',
    exitCode: 10,
    kind: 'unreadable',
    files: () => ({ ...scene.signed, 'evidence.json': `${scene.evidence}{}` }),
  },
  {
    why: 'a mark in front',
    exitCode: 10,
    kind: 'unreadable',
    files: () => ({ ...scene.signed, 'evidence.json': `\ufeff${scene.evidence}` }),
  },
  {
    why: 'a stripped signature',
    exitCode: 20,
    kind: 'unsigned',
    files: () => without(scene.signed, 'evidence.sigstore.json'),
  },
  {
    why: 'all signatures stripped',
    exitCode: 20,
    kind: 'unsigned',
    files: () => ({ 'evidence.json': scene.evidence }),
    says: /anybody can have written it/,
  },
  { why: 'a damaged bundle', exitCode: 22, kind: 'bundle', files: bundleWith((text) => text.slice(0, -1)) },
  {
    why: 'a bundle with a line break behind it',
    exitCode: 22,
    kind: 'bundle',
    files: bundleWith((text) => `${text}\n`),
  },
  {
    why: 'the signature of another record',
    exitCode: 25,
    kind: 'statement',
    files: () => ({ ...scene.signed, 'evidence.json': scene.other }),
  },
  {
    why: 'facts that a careful forger put right',
    exitCode: 25,
    kind: 'statement',
    files: () => ({ ...scene.signed, 'evidence.json': forged((draft) => (draft.transcript = [])) }),
  },
  {
    why: 'the summary in place of the evidence',
    exitCode: 25,
    kind: 'statement',
    files: () => ({ ...scene.signed, 'evidence.sigstore.json': scene.signed['vsa.sigstore.json'] ?? '' }),
    says: /its predicateType is https:\/\/slsa\.dev\/verification_summary\/v1/,
  },
  {
    why: 'a summary of another record',
    exitCode: 25,
    kind: 'statement',
    files: async () => ({
      ...scene.signed,
      'vsa.sigstore.json': (await signedRecord(scene.sigstore, scene.other))['vsa.sigstore.json'] ?? '',
    }),
    says: /vsa\.sigstore\.json/,
  },
  {
    why: 'a trusted root that is none',
    exitCode: 26,
    kind: 'trust',
    files: () => scene.signed,
    parameters: [...SIGNER, '--trusted-root', 'FOLDER/key.pem'],
  },
  {
    why: 'a key that is none',
    exitCode: 26,
    kind: 'trust',
    files: () => scene.signed,
    parameters: ['--key', 'FOLDER/root.json'],
  },
  {
    why: 'a text that the evidence does not name',
    exitCode: 27,
    kind: 'private',
    files: () => signedRecord(scene.sigstore, scene.evidence, { withheld: privateFile('x') }),
    says: /which the evidence does not name/,
  },
  {
    why: 'a parent that it does not follow',
    exitCode: 28,
    kind: 'chain',
    files: () => scene.signed,
    parameters: [...TRUSTED, '--parent', 'FOLDER/record/evidence.json'],
  },
];

describe('what was altered, stripped or swapped', () => {
  refuses(refusals);

  it('is refused in JSON with everything that was found', async () => {
    const said = await verify({ 'evidence.json': scene.other, ...without(scene.signed, 'evidence.json') }, [
      ...TRUSTED,
      '--json',
    ]);
    const { verified, failures } = JSON.parse(said.stdout) as { verified: boolean; failures: { kind: string }[] };
    expect(verified).toBe(false);
    expect(failures.map(({ kind }) => kind)).toContain('statement');
  });
});

it('altered facts under a statement about the commit alone are never said to be vouched for', async () => {
  const evidence = forged((draft) => (draft.facts.change.value.title = 'Nothing to see here'));
  const files: Files = { 'evidence.json': evidence, 'svr.sigstore.json': scene.signed['svr.sigstore.json'] ?? '' };
  expect((await verify(files)).exitCode).toBe(20);
  const said = await verify(files, [...TRUSTED, '--allow-unsigned']);
  expect([said.exitCode, said.stdout.split('\n')[0]]).toEqual([0, 'verified']);
  expect(said.stdout).toContain('Not shown: who wrote it.');
  expect(said.stdout).not.toContain('vouches for these very bytes');
});
