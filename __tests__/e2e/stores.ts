import { basename } from 'node:path';
import { ledgerToken } from '../../emulator/desk.js';
import { openLedger } from '../../emulator/ledger.js';
import { git } from '../../emulator/ledger/git.js';
import { runAction } from '../../emulator/runner.js';
import { bucketsOf, s3AccessKey, s3SecretKey, s3SessionToken } from '../../emulator/s3.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { observe, storedFiles, type Observation } from '../../scripts/cases/observe.js';
import { worldWith } from './support.js';

export interface Receipt {
  readonly store: string;
  readonly state: string;
  readonly name?: string;
  readonly expires?: string | null;
  readonly found?: string;
  readonly receipt?: Readonly<Record<string, string>>;
  readonly remarks?: readonly string[];
}

export interface Kept extends Observation {
  readonly receipts: readonly Receipt[];
  /** Texts of evidence in the bucket, and in the ledger. */
  readonly bucket: readonly string[];
  readonly ledger: readonly string[];
  /** Names of all files, in order. */
  readonly files: Readonly<Record<'artifacts' | 'bucket' | 'ledger', readonly string[]>>;
}

export interface Keeping {
  readonly patch?: object;
  /** What every answer waits for. */
  readonly hold?: () => Promise<void>;
  readonly env?: Readonly<Record<string, string>>;
}

export const ledgerName = 'acme/ledger';

/** The input, with the emulated S3 in its place. */
export const addressesIn = (stores: string, { url }: Emulator): string =>
  stores
    .replace('s3', `s3://audit/logs?region=eu-west-1&endpoint=${url}/s3`)
    .replace('ledger', `ledger://${ledgerName}`);

export const credentials = {
  AWS_ACCESS_KEY_ID: s3AccessKey,
  AWS_SECRET_ACCESS_KEY: s3SecretKey,
  AWS_SESSION_TOKEN: s3SessionToken,
  'INPUT_LEDGER-TOKEN': ledgerToken,
};

/** Runs dist/action.js with these stores on a GitHub of its own. */
export async function keep(stores: string, { patch = {}, hold, env = {} }: Keeping = {}): Promise<Kept> {
  const world = worldWith(patch);
  const emulator = await startEmulator({ world, ...(hold === undefined ? {} : { hold }) });
  const ledger = openLedger(emulator, { name: ledgerName });
  try {
    const extraEnv = { ...credentials, INPUT_STORES: addressesIn(stores, emulator), ...env };
    const run = await runAction({ emulator, world, extraEnv });
    const listed = git(ledger.folder, ['ls-tree', '-r', '--name-only', 'evidence'])?.split('\n') ?? [];
    const objects = [...(bucketsOf(emulator.written).get('audit')?.objects ?? [])];
    return {
      ...observe(emulator, run),
      receipts: JSON.parse(run.outputs.get('receipts') ?? '[]') as readonly Receipt[],
      bucket: objects
        .filter(([key]) => key.endsWith('/evidence.json'))
        .flatMap(([, versions]) => versions.map(({ body }) => body?.toString('utf8') ?? '')),
      ledger: listed
        .filter((path) => path.endsWith('/evidence.json'))
        .map((path) => git(ledger.folder, ['show', `evidence:${path}`]) ?? ''),
      files: {
        artifacts: storedFiles(emulator).flatMap((files) => [...files.keys()].sort()),
        bucket: objects.map(([key]) => basename(key)).sort(),
        ledger: listed.map((path) => basename(path)).sort(),
      },
    };
  } finally {
    ledger.close();
    await emulator.close();
  }
}

export const success = ({ statuses }: Observation) => statuses.find(({ state }) => state === 'success');
