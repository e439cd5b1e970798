import type { Run } from '../src/facts/run.js';
import type { GateResult } from '../src/app/gate.js';
import type { Source } from '../src/app/ports.js';
import { reconcile } from '../src/app/reconcile/reconcile.js';
import type { ReconcilePorts } from '../src/app/reconcile/reconcile-ports.js';
import { createRecordFinder } from '../src/app/records/find-records.js';
import { createBranchLine } from '../src/collect/github/branch-line.js';
import { createLedgerReader } from '../src/collect/records/ledger.js';
import { GITHUB_ISSUER } from '../src/verify/identity.js';
import { recordChecks } from '../src/wiring/record-checks.js';
import { recordNaming } from '../src/wiring/record-naming.js';
import { idOf } from './long-line-host.js';
import type { LongLine } from './long-line.js';

const run = (id: number): Run => ({
  event: 'schedule',
  id,
  attempt: 1,
  actor: 'carol',
  triggeringActor: 'carol',
  workflow: {
    repository: 'acme/pay',
    path: '.github/workflows/countersign.yml',
    ref: 'refs/heads/main',
    commit: idOf(0),
    sameAsDefaultBranch: null,
  },
  action: null,
  build: null,
  environment: 'github-hosted',
  url: null,
});

/** Reconciles a long line with our own collector, finder, verification, judgement and sealing. `stretches`: the run is out of time after so many. */
export const reconciled = (line: LongLine, id: number, stretches = Infinity): Promise<readonly GateResult[]> => {
  let sealed = 0;
  const readFile: Source['readFile'] = () => Promise.resolve({ state: 'found', text: line.policy, commit: idOf(0) });
  const source = { readFile, transcript: () => [], bodies: () => new Map<string, Uint8Array>() };
  const ports: ReconcilePorts = {
    line: createBranchLine(line.client, () => Promise.resolve(null)),
    policySource: source,
    finderFor: ({ repository, records, branches }) =>
      createRecordFinder({
        believed: { repository, records, branches, issuer: GITHUB_ISSUER },
        checks: recordChecks,
        readRun: () => Promise.resolve({ state: 'absent' }),
        readHeld: () => Promise.resolve({ state: 'absent' as const }),
        roots: null,
        readProofs: null,
        readers: [
          createLedgerReader({
            client: line.client,
            ledger: 'acme/ledger',
            ref: 'refs/heads/main',
            naming: recordNaming,
            urlOf: () => null,
          }),
        ],
      }),
    sealPortsOf: () => {
      sealed += 1;
      return {
        source: source as unknown as Source,
        signer: line.signer,
        stores: [line.store],
        saveLocally: () => Promise.resolve('evidence.json'),
        saveProofs: () => Promise.resolve(),
      };
    },
    left: () => stretches - sealed,
  };
  const settings = { toolVersion: '0.0.0', policyPath: '.github/countersign.yml', centralPolicy: null };
  return reconcile(ports, settings, { kind: 'upkeep', tasks: ['reconcile'], repository: 'acme/pay', run: run(id) });
};

/** All requests that were made of the host. */
export const requestsOf = ({ asked }: LongLine): number => [...asked.values()].reduce((sum, each) => sum + each, 0);

/** The same line, with a word whenever a record is kept. */
export const watched = (line: LongLine, onKept: () => void): LongLine => ({
  ...line,
  store: {
    ...line.store,
    keep: (...given) => {
      onKept();
      return line.store.keep(...given);
    },
  },
});
