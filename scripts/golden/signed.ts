import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runAction } from '../../emulator/runner.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { patchWorld, type World } from '../../emulator/world.js';
import { storedFiles } from '../cases/observe.js';

/** What a signed record is made of, and what verifies it. */
interface Signed {
  readonly name: string;
  readonly patch: unknown;
  /** Files that whoever verifies brings along. */
  readonly trust: (emulator: Emulator) => Promise<Readonly<Record<string, string>>>;
}

const blocked = { checks: { build: { conclusion: 'failure' } } };

const rootOf = async ({ url }: Emulator): Promise<Record<string, unknown>> =>
  (await (await fetch(`${url}/sigstore/trusted_root.json`)).json()) as Record<string, unknown>;

/** Keys and logs of the emulated Sigstore are made anew each time; their public halves lie beside the record. */
const records = (): readonly Signed[] => {
  const keys = generateKeyPairSync('ed25519');
  const key = keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return [
    {
      name: 'public-passed',
      patch: { token: { 'id-token': true }, repository: { visibility: 'public' } },
      trust: async (emulator) => ({ 'trusted_root.json': JSON.stringify(await rootOf(emulator)) }),
    },
    {
      name: 'private-blocked',
      patch: { ...blocked, token: { 'id-token': true }, repository: { visibility: 'private' } },
      // GitHub's own instance keeps no log.
      trust: async (emulator) => ({ 'trusted_root.json': JSON.stringify({ ...(await rootOf(emulator)), tlogs: [] }) }),
    },
    {
      name: 'key-passed',
      patch: { inputs: { 'signing-key': key } },
      trust: () => Promise.resolve({ 'key.pem': keys.publicKey.export({ format: 'pem', type: 'spki' }).toString() }),
    },
  ];
};

/** Writes a folder for each kind of signature: the record as the action stores it, and what verifies it. */
export const writeSigned = async (folder: string): Promise<void> => {
  const base = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;
  rmSync(folder, { recursive: true, force: true });
  for (const { name, patch, trust } of records()) {
    const world = patchWorld(base, patch);
    const emulator = await startEmulator({ world });
    try {
      await runAction({ emulator, world });
      const files = { ...Object.fromEntries(storedFiles(emulator).at(-1) ?? []), ...(await trust(emulator)) };
      mkdirSync(join(folder, name), { recursive: true });
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
    } finally {
      await emulator.close();
    }
  }
};
