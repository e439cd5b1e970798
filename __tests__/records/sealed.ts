import { jest } from '@jest/globals';
import { ledgerToken } from '../../emulator/desk.js';
import { openLedger, type Ledger } from '../../emulator/ledger.js';
import { s3AccessKey, s3SecretKey, s3SessionToken } from '../../emulator/s3.js';
import type { Emulator } from '../../emulator/server.js';
import type { RecordFinder, RecordHint } from '../../src/app/ports-records.js';
import { storeAddresses } from '../../src/app/store-address.js';
import { createClient } from '../../src/lib/client/create-client.js';
import { createTransport } from '../../src/lib/client/transport.js';
import type { RecordsFrom } from '../../src/policy/policy.js';
import { recordFinderOf, type FinderFor } from '../../src/wiring/record-finder.js';
import { asMerge, push } from '../e2e/landed.js';
import { session, type Session, type Turn } from '../e2e/session.js';
import { addressesIn, credentials, ledgerName } from '../e2e/stores.js';

/** A push whose record lies in the stores that were asked for. */
export interface Scene {
  readonly emulator: Emulator;
  readonly ledger: Ledger;
  readonly turn: Turn;
  /** Runs the action once more. */
  readonly run: Session['run'];
  readonly commit: string;
  readonly finder: (options?: FinderOptions) => Promise<RecordFinder>;
}

export interface FinderOptions {
  readonly stores?: string;
  readonly records?: Partial<RecordsFrom>;
  readonly believed?: Partial<Parameters<FinderFor>[0]>;
  readonly token?: string;
  readonly ledgerToken?: string | null;
  readonly roots?: 'none';
}

const fromGate: RecordsFrom = {
  workflow: '.github/workflows/countersign.yml',
  repository: null,
  ref: null,
  key: null,
};

interface Given {
  readonly stores: string;
  readonly world?: object;
  readonly env?: Readonly<Record<string, string>>;
}

export const signed = { token: { 'id-token': true, attestations: true }, repository: { visibility: 'public' } };

/** Runs the bundled action on the push that merged the change, as the sealing workflow does. */
export async function sealedIn({ stores, world = {}, env = {} }: Given, use: (scene: Scene) => Promise<void>) {
  await session({ ...asMerge, ...world }, async ({ emulator, run }) => {
    const ledger = openLedger(emulator, { name: ledgerName });
    try {
      const extraEnv = { ...credentials, INPUT_STORES: addressesIn(stores, emulator), ...env };
      const again: Session['run'] = (change, options) => run(change, { extraEnv, ...options });
      const turn = await again(push);
      const finder = (options: FinderOptions = {}): Promise<RecordFinder> =>
        finderOn(emulator, { stores: addressesIn(options.stores ?? stores, emulator), options });
      // Requests to the bucket are signed by the clock of this process.
      jest.useFakeTimers({ now: new Date(emulator.now()), doNotFake: NOT_THE_CLOCK });
      await use({ emulator, ledger, turn, run: again, commit: turn.shaOf('m1'), finder });
    } finally {
      jest.useRealTimers();
      ledger.close();
    }
  });
}

const NOT_THE_CLOCK = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

interface Asked {
  /** The input, with its addresses. */
  readonly stores: string;
  readonly options: FinderOptions;
}

async function finderOn(emulator: Emulator, { stores, options }: Asked): Promise<RecordFinder> {
  const clientWith = (token: string) => {
    const timers = { now: () => performance.now(), sleep: () => Promise.resolve(), random: () => 0 };
    return createClient({
      baseUrl: emulator.apiUrl,
      graphqlUrl: emulator.graphqlUrl,
      token,
      attemptMs: 20_000,
      timers,
    });
  };
  const root = await (await fetch(`${emulator.url}/sigstore/trusted_root.json`)).text();
  const given = options.ledgerToken === undefined ? ledgerToken : options.ledgerToken;
  return recordFinderOf({
    addresses: storeAddresses(stores),
    client: clientWith(options.token ?? emulator.token),
    ledgerClient: given === null ? null : clientWith(given),
    s3: {
      credentials: { accessKeyId: s3AccessKey, secretAccessKey: s3SecretKey, sessionToken: s3SessionToken },
      environment: {},
      transport: createTransport(5000, 60_000),
    },
    roots: options.roots === 'none' ? null : Buffer.from(root),
    serverUrl: 'https://github.com',
  })({
    repository: { id: emulator.state().repository.id, name: 'acme/pay' },
    records: { ...fromGate, ...options.records },
    branches: ['main'],
    ...options.believed,
  });
}

export const hintFor = (commit: string, hint: Partial<RecordHint> = {}): RecordHint => ({
  commit,
  at: '2026-03-02T10:50:00Z',
  digest: null,
  run: null,
  ...hint,
});

/** The link of the status that the run left on the commit. */
export const hinted = ({ turn, commit }: Pick<Scene, 'turn' | 'commit'>): RecordHint => {
  const url = turn.statuses.at(-1)?.url ?? '';
  const [, id, attempt = '1', digest] = /runs\/(\d+)(?:\/attempts\/(\d+))?#sha256-([0-9a-f]{64})/.exec(url) ?? [];
  return hintFor(commit, { digest: digest ?? null, run: { id: Number(id), attempt: Number(attempt) } });
};

/** What is known of the commit that was pushed. */
export const foundIn = async (scene: Scene, options: FinderOptions = {}, hint = hinted(scene)) => {
  const finder = await scene.finder(options);
  return (await finder.sealed('acme/pay', [hint])).get(hint.commit);
};
