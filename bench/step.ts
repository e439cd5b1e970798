import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePlaces } from '../emulator/runner/places.js';
import { inputVariable, stepEnvironment } from '../emulator/runner/environment.js';
import { eventPayload } from '../emulator/runner/event-payload.js';
import { declaredInputs, stepInputs } from '../emulator/runner/inputs.js';
import { parseFileCommands } from '../emulator/runner/outputs.js';
import { buildState, type State } from '../emulator/state.js';
import { keepingInputs } from './keeping.js';
import { largeReport, REPORT_PATH } from './large-report.js';
import type { Addresses } from './serving.js';
import { worldNames, worldOf, type WorldName } from './worlds.js';

/** One process of a program, as the runner would start it: with its environment, event and command files. */
export interface Step {
  readonly ms: number;
  readonly exitCode: number | null;
  /** Monotonic time of the machine when it was started, in nanoseconds. */
  readonly startedAt: bigint;
  readonly verdict: string | undefined;
  /** Peak memory in MB, where it was asked for. */
  readonly peakMb: number | null;
  readonly errors: string;
}

const states = new Map<WorldName, State>();
const stateOf = (name: WorldName): State => {
  const state = states.get(name) ?? buildState(worldOf(name));
  states.set(name, state);
  return state;
};

/** Builds the worlds before anything is timed. */
export const prepareWorlds = (): void => {
  for (const name of worldNames) stateOf(name);
};

/** Runs `node ...words` to its end. `peak`: the file to load before, which measures memory and costs time. */
export const runStep = async (
  world: WorldName,
  words: readonly string[],
  at: Addresses,
  peak: string | null,
): Promise<Step> => {
  const state = stateOf(world);
  const { root, places } = await makePlaces({}, eventPayload(state, {}));
  try {
    if (world === 'scanned') leaveReport(places.workspace);
    const inputs = stepInputs(keepingInputs(world, at), declaredInputs('action.yml'), at.token, new Map());
    const peakFile = `${root}/peak`;
    const env = {
      ...stepEnvironment(state, at, places, process.execPath),
      ACTIONS_RUNTIME_TOKEN: at.runtimeToken,
      ...Object.fromEntries([...inputs].map(([name, value]) => [inputVariable(name), value])),
      ...(peak === null ? {} : { NODE_OPTIONS: `--require=${peak}`, BENCH_PEAK_FILE: peakFile }),
    };
    const parameters = words.map((word) => (word === 'HEAD' ? state.pull.headSha : word));
    const ended = await timed(parameters, env, places.workspace);
    const verdict = parseFileCommands(readFileSync(places.output, 'utf8')).get('verdict');
    const peakMb = peak === null ? null : Number(readFileSync(peakFile, 'utf8').trim()) / 1024;
    return { ...ended, verdict, peakMb };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** As an earlier step of the job would have. */
const leaveReport = (workspace: string): void => {
  const path = join(workspace, REPORT_PATH);
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(largeReport(), path);
};

type Timed = Pick<Step, 'ms' | 'exitCode' | 'startedAt' | 'errors'>;

const timed = (parameters: readonly string[], env: Record<string, string>, cwd: string): Promise<Timed> =>
  new Promise((resolve, reject) => {
    const startedAt = process.hrtime.bigint();
    const child = spawn(process.execPath, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts: string[] = [];
    let ms = 0;
    child.stdout.on('data', (text: Buffer) => texts.push(text.toString()));
    child.stderr.on('data', (text: Buffer) => texts.push(text.toString()));
    child.on('error', reject);
    child.on('exit', () => {
      ms = Number(process.hrtime.bigint() - startedAt) / 1e6;
    });
    child.on('close', (exitCode) => {
      resolve({ ms, exitCode, startedAt, errors: texts.join('').slice(-2000) });
    });
  });
