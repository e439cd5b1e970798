import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { preload } from './runner/clock.js';
import { inputVariable, stepEnvironment, type Places, type Services } from './runner/environment.js';
import { eventPayload } from './runner/event-payload.js';
import { declaredInputs, stepInputs } from './runner/inputs.js';
import { parseAnnotations, parseFileCommands, type Annotation } from './runner/outputs.js';
import { makePlaces } from './runner/places.js';
import { hookRoutes } from './runner/hooks.js';
import { ticketInputs, ticketRoutes } from './runner/tickets.js';
import { sigstoreInputs } from './sigstore.js';
import type { State } from './state.js';
import { expandModels } from './world-models.js';
import type { World } from './world.js';

export { parseAnnotations, parseFileCommands } from './runner/outputs.js';

/** What of an emulator the runner needs. */
interface RunnerHost extends Services {
  /** The token of the workflow. */
  readonly token: string;
  readonly state: () => State;
}

export interface RunOptions {
  readonly emulator: RunnerHost;
  readonly world: World;
  /** The action's entry; default `dist/action.js` of the current folder. */
  readonly dist?: string;
  /** The node that runs it; default the one of the project's `node` package, else this process's own. */
  readonly node?: string;
  /** Put over the environment, last. An empty text stands for an empty variable. */
  readonly extraEnv?: Readonly<Record<string, string>>;
  /** Origins that shall be reached elsewhere, beside those of the policy's ticket systems. */
  readonly routes?: ReadonlyMap<string, string>;
  /** Sent once as soon as `when` holds, which is asked every few milliseconds. */
  readonly interrupt?: { readonly signal: 'SIGTERM' | 'SIGINT'; readonly when: () => boolean };
  /** Looks into the workspace when the process has ended, before it is cleared away. */
  readonly inspect?: (workspace: string) => Promise<void>;
  /** After so many milliseconds the process is killed; default 60 000. */
  readonly timeoutMs?: number;
}

export interface RunResult {
  /** Null when the process was killed. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** The text of the file that the output `evidence-path` names; undefined when there is none. */
  readonly evidence: string | undefined;
  readonly annotations: readonly Annotation[];
  readonly ms: number;
}

/**
 * Runs the bundled action as a GitHub runner would: clean environment, command files, event file, and the clock of
 * the world. Never throws on what the action does; throws when the action's outputs are not well-formed.
 */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const { emulator, world } = options;
  const state = emulator.state();
  const node = options.node ?? projectNode();
  const dist = resolve(options.dist ?? 'dist/action.js');
  const { root, places } = await makePlaces(
    expandModels(world).workspace ?? {},
    eventPayload(state, world.inputs ?? {}),
  );
  try {
    const environment = {
      ...stepEnvironment(state, emulator, places, node),
      // Thousands of runs of one build: node compiles it once.
      NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
      ...inputEnvironment(options),
      ...(await trustEnvironment(options, places)),
      ...options.extraEnv,
    };
    const clock = preload(
      world.now,
      new Map([...ticketRoutes(world, emulator.url), ...hookRoutes(world, emulator.url), ...(options.routes ?? [])]),
    );
    const parameters = ['--import', clock, dist];
    const ended = await runProcess(node, parameters, environment, places, options);
    await options.inspect?.(places.workspace);
    return { ...ended, ...(await readResults(places)), annotations: parseAnnotations(ended.stdout) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function inputEnvironment({ emulator, world }: RunOptions): Record<string, string> {
  const services = world.token['id-token'] === true ? sigstoreInputs(emulator.url) : {};
  // A world knows its commits by their aliases.
  const commit = emulator.state().aliases.get(world.inputs?.['commit'] ?? '')?.sha;
  const given = { ...services, ...world.inputs, ...(commit === undefined ? {} : { commit }) };
  const inputs = stepInputs(given, declaredInputs('action.yml'), emulator.token, ticketInputs(world));
  return Object.fromEntries([...inputs].map(([name, value]) => [inputVariable(name), value]));
}

/** A run that verifies records of earlier ones is given the root under which those were signed, in a file. */
async function trustEnvironment({ emulator, world }: RunOptions, { temp }: Places): Promise<Record<string, string>> {
  const isAsked = world.token['id-token'] === true && (world.inputs?.['phase'] ?? 'gate') !== 'gate';
  if (!isAsked || world.inputs?.['trusted-root'] !== undefined) return {};
  const file = join(temp, 'trusted_root.json');
  await writeFile(file, await (await fetch(`${emulator.url}/sigstore/trusted_root.json`)).text());
  return { [inputVariable('trusted-root')]: file };
}

function projectNode(): string {
  const own = resolve('node_modules/node/bin/node');
  return existsSync(own) ? own : process.execPath;
}

type Ended = Pick<RunResult, 'exitCode' | 'timedOut' | 'stdout' | 'stderr' | 'ms'>;

function runProcess(
  node: string,
  parameters: readonly string[],
  env: Record<string, string>,
  places: Places,
  { timeoutMs = 60_000, interrupt }: Pick<RunOptions, 'timeoutMs' | 'interrupt'>,
): Promise<Ended> {
  return new Promise((done, failed) => {
    const started = performance.now();
    const child = spawn(node, parameters, { cwd: places.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    const waiting = setInterval(() => {
      if (interrupt?.when() !== true) return;
      clearInterval(waiting);
      child.kill(interrupt.signal);
    }, 5);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
    child.on('error', failed);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      clearInterval(waiting);
      done({ ...texts, exitCode, timedOut, ms: performance.now() - started });
    });
  });
}

async function readResults(places: Places): Promise<Pick<RunResult, 'outputs' | 'summary' | 'evidence'>> {
  const outputs = parseFileCommands(await readFile(places.output, 'utf8'));
  const path = outputs.get('evidence-path');
  const evidence = path ? await readOrUndefined(resolve(places.workspace, path)) : undefined;
  return { outputs, summary: await readFile(places.summary, 'utf8'), evidence };
}

async function readOrUndefined(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
