import { expect, it } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '../../src/evidence/document.js';
import { claimsOf, keysOf, signedRecord, type Files, type Keys } from '../support/signed-record.js';
import { startSigstore, type Sigstore } from '../support/sigstore.js';
import { cli, inFolder, type Said } from './cli.js';
import { judge } from './support.js';

interface Scene {
  sigstore: Sigstore;
  keys: Keys;
  /** Of a change that was blocked; its record verifies as well as any. */
  evidence: string;
  /** Of the same change, when it passed. */
  other: string;
  /** The record of the first, signed by the run that it names. */
  signed: Files;
}

/** Filled by `prepare`, in front of the first test. */
export const scene = {} as Scene;

export async function prepare(): Promise<void> {
  const [sigstore, blocked, passed] = await Promise.all([
    startSigstore(),
    judge({ checks: { build: { conclusion: 'failure' } } }),
    judge(),
  ]);
  const evidence = blocked.run.evidence ?? '';
  const signed = await signedRecord(sigstore, evidence);
  Object.assign(scene, { sigstore, keys: keysOf('P-256'), evidence, other: passed.run.evidence ?? '', signed });
}

export const SIGNER = ['--repository', 'acme/pay', '--workflow', '.github/workflows/countersign.yml@refs/heads/main'];
export const ROOT = ['--trusted-root', 'FOLDER/root.json'];
export const TRUSTED = [...SIGNER, ...ROOT];

/** Runs `verify` on a folder with these files; FOLDER is where the trusted root, the key and the record lie. */
export async function verify(files: Files, parameters: readonly string[] = TRUSTED, node?: string): Promise<Said> {
  let said: Said | undefined;
  await inFolder(async (folder) => {
    const record = join(folder, 'record');
    await mkdir(record);
    for (const [name, text] of Object.entries(files)) await writeFile(join(record, name), text);
    await writeFile(join(folder, 'root.json'), scene.sigstore.root());
    await writeFile(join(folder, 'key.pem'), scene.keys.pem);
    const placed = parameters.map((each) => each.replace('FOLDER', folder));
    said = await cli(['verify', record, ...placed], node === undefined ? {} : { node });
  });
  if (said === undefined) throw new Error('verify did not run');
  return said;
}

export const without = (files: Files, ...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

/** The record with another claim in the certificate. */
export const claimed = (id: number, value: string) => (): Promise<Files> =>
  signedRecord(scene.sigstore, scene.evidence, {
    claims: { ...claimsOf(JSON.parse(scene.evidence) as Evidence), [id]: value },
  });

export const expecting = (repository: string, workflow: string): readonly string[] => [
  ...['--repository', repository, '--workflow', workflow],
  ...ROOT,
];

export interface Refusal {
  readonly why: string;
  readonly exitCode: number;
  readonly kind: string;
  readonly files: () => Promise<Files> | Files;
  /** Default: the signer that signed, and the root under which it did. */
  readonly parameters?: readonly string[];
  readonly says?: RegExp;
}

/** One test a row. */
export function refuses(refusals: readonly Refusal[]): void {
  it.each(refusals)('$why ends with $exitCode', async ({ exitCode, kind, files, parameters = TRUSTED, says }) => {
    const said = await verify(await files(), parameters);
    expect([said.stderr, said.exitCode]).toEqual(['', exitCode]);
    expect(said.stdout).toMatch(/^NOT verified\n/);
    expect(said.stdout).toContain(`  ${kind}: `);
    if (says !== undefined) expect(said.stdout).toMatch(says);
  });
}
