import { runAction } from '../../emulator/runner.js';
import { startEmulator } from '../../emulator/server.js';
import { patchWorld } from '../../emulator/world.js';
import { observe, type Observation } from '../cases/observe.js';
import { isPass } from './oracle.js';
import { verify } from '../../src/evidence/verify.js';
import type { RunSettings } from './strike.js';
import type { Scene } from './worlds.js';

/**
 * Where the process is killed: before the n-th request leaves, after the n-th answer was read whole and before anybody
 * is told of it, or when the n-th promise is made, which is finer than every await.
 */
export interface Crash {
  readonly at: 'request' | 'answer' | 'promise';
  readonly nth: number;
}

/** Source of a module that is loaded before the action and kills its process there; `counting` kills nothing and tells how many there were. */
function killer(crash: Crash | 'counting'): string {
  const [at, nth] = crash === 'counting' ? ['', 0] : [crash.at, crash.nth];
  const source = `
import http from 'node:http';
import { createHook } from 'node:async_hooks';
import { writeSync } from 'node:fs';
const counts = { request: 0, answer: 0, promise: 0 };
const reach = (what) => {
  counts[what] += 1;
  if (what === ${JSON.stringify(at)} && counts[what] === ${String(nth)}) process.kill(process.pid, 'SIGKILL');
};
const realRequest = http.request;
http.request = (...given) => {
  reach('request');
  const request = realRequest(...given);
  request.prependListener('response', (message) => message.prependListener('end', () => reach('answer')));
  return request;
};
if (${String(at === 'promise' || crash === 'counting')}) createHook({ init: (id, type) => { if (type === 'PROMISE') reach('promise'); } }).enable();
if (${String(crash === 'counting')}) process.on('exit', () => writeSync(2, 'counted ' + JSON.stringify(counts)));
`;
  return `--import data:text/javascript,${encodeURIComponent(source)}`;
}

/** Runs the action on the scene and kills it there. */
export function crashRun(scene: Scene, crash: Crash, settings: RunSettings): Promise<Observation> {
  return run(scene, killer(crash), settings);
}

/** How many requests, answers and promises an undisturbed run has. */
export async function countPoints(scene: Scene, settings: RunSettings): Promise<Readonly<Record<Crash['at'], number>>> {
  const { run: ended } = await run(scene, killer('counting'), settings);
  const counted = /counted (\{.*\})/.exec(ended.stderr)?.[1];
  if (counted === undefined) throw new Error(`nothing was counted: ${ended.stderr}`);
  return JSON.parse(counted) as Readonly<Record<Crash['at'], number>>;
}

async function run(scene: Scene, preload: string, { dist }: RunSettings): Promise<Observation> {
  // With the deadlines as they are: a call that is repeated because the machine is busy would shift all that is counted.
  const world = patchWorld(scene.world, { inputs: null });
  const emulator = await startEmulator({ world });
  try {
    return observe(emulator, await runAction({ emulator, world, dist, extraEnv: { NODE_OPTIONS: preload } }));
  } finally {
    await emulator.close();
  }
}

/** What a crash may not leave behind. Empty: nothing of it was found. */
export function crashViolations({ run: ended, statuses, log, stored }: Observation): readonly string[] {
  const success = statuses.find(({ state }) => state === 'success');
  return [
    ...(ended.exitCode === 0 ? ['the process ended with 0'] : []),
    ...(ended.timedOut ? ['the process hung'] : []),
    ...(success === undefined ? [] : unfounded(success, log, stored)),
  ];
}

function unfounded(
  success: Observation['statuses'][number],
  log: Observation['log'],
  stored: Observation['stored'],
): readonly string[] {
  const request = log.find(({ n }) => n === success.at);
  const finalized = log.find(({ template, status }) => template === 'ARTIFACT finalize' && status === 200);
  const before = finalized !== undefined && request !== undefined && finalized.until <= request.at;
  const named = /#sha256-([0-9a-f]{64})(?:;|$)/.exec(success.url)?.[1] ?? '';
  const meant = stored.some((text) => {
    const { failures, verdict } = verify(text, named);
    return failures.length === 0 && isPass(verdict ?? '');
  });
  return before && meant ? [] : ['success was published without stored evidence of a pass before it'];
}
