import { runAction, type RunOptions, type RunResult } from '../../emulator/runner.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { observe, type WrittenStatus } from '../../scripts/cases/observe.js';
import type { Evidence } from '../../src/evidence/document.js';
import { verify } from '../../src/evidence/verify.js';
import { worldWith } from './support.js';

/** One run of several on the same GitHub, with what it alone did. */
export interface Turn {
  readonly run: RunResult;
  readonly calls: readonly string[];
  readonly statuses: readonly WrittenStatus[];
  /** Documents of the artifacts that it stored, in order. */
  readonly evidence: readonly Evidence[];
  /** Names of the records that it stored as artifacts. */
  readonly artifacts: readonly string[];
  readonly shaOf: (alias: string) => string;
}

export interface Session {
  readonly emulator: Emulator;
  /** Changes the world and runs the action on it. */
  readonly run: (change?: unknown, options?: Partial<RunOptions>) => Promise<Turn>;
}

/** Plays several runs on one GitHub. What every run stores must verify offline. */
export async function session(patch: unknown, play: (session: Session) => Promise<void>): Promise<void> {
  const emulator = await startEmulator({ world: worldWith(patch) });
  try {
    await play({ emulator, run: (change = {}, options = {}) => turnOf(emulator, change, options) });
  } finally {
    await emulator.close();
  }
}

async function turnOf(emulator: Emulator, change: unknown, options: Partial<RunOptions>): Promise<Turn> {
  emulator.patch(change);
  const before = { log: emulator.log.length, stored: observedStore(emulator).length };
  const run = await runAction({ emulator, world: emulator.world(), ...distOption(), ...options });
  const seen = observe(emulator, run);
  const log = emulator.log.slice(before.log);
  const stored = seen.stored.slice(before.stored);
  for (const bytes of stored) {
    const { failures } = verify(bytes, null);
    if (failures.length > 0) throw new Error(`stored evidence does not verify: ${JSON.stringify(failures)}`);
  }
  return {
    run,
    calls: log.map(({ template }) => template),
    statuses: seen.statuses.filter(({ at }) => at > before.log),
    evidence: stored.map((bytes) => JSON.parse(bytes) as Evidence),
    artifacts: log
      .filter(({ template }) => template === 'ARTIFACT create')
      .map(({ body }) => String((body as { name?: unknown }).name).replace(/\.json$/, ''))
      .filter((name) => !name.endsWith('.proof')),
    shaOf: seen.shaOf,
  };
}

const observedStore = (emulator: Emulator): readonly string[] => observe(emulator, NO_RUN).stored;

const NO_RUN: RunResult = {
  exitCode: 0,
  timedOut: false,
  stdout: '',
  stderr: '',
  outputs: new Map(),
  summary: '',
  evidence: undefined,
  annotations: [],
  ms: 0,
};

/** Another build than `dist/`, for whoever works on one. */
function distOption(): Pick<RunOptions, 'dist'> {
  const folder = process.env['COUNTERSIGN_DIST'];
  return folder === undefined ? {} : { dist: `${folder}/action.js` };
}
