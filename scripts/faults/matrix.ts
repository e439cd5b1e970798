import type { FaultAnswer, FaultSpec } from '../../emulator/world.js';
import type { LogEntry } from '../../emulator/server.js';
import { sampleOf } from './random.js';
import type { Strike } from './strike.js';
import type { Scene } from './worlds.js';

/** Every answer that is wrong in its own way; the compiler demands that none of the format is left out. */
const asked: Readonly<Record<FaultAnswer, true>> = {
  'reset-before-headers': true,
  'reset-mid-body': true,
  'empty-200': true,
  '204': true,
  null: true,
  '[]': true,
  '{}': true,
  'truncated-json': true,
  'html-200': true,
  'redirect-other-host': true,
  '304': true,
  '400': true,
  '401': true,
  '403': true,
  '403-secondary': true,
  '404': true,
  '409': true,
  '422': true,
  '429': true,
  '500': true,
  '502-html': true,
  hang: true,
  'slow-drip': true,
  'previous-version': true,
  'graphql-partial': true,
  'graphql-rate-limited': true,
};

export const answers = Object.keys(asked) as readonly FaultAnswer[];

/** Those that a careless client takes for an answer without content. */
const lossy: ReadonlySet<FaultAnswer> = new Set([
  'reset-mid-body',
  'empty-200',
  '204',
  'null',
  '[]',
  '{}',
  'truncated-json',
  'html-200',
  '404',
  '409',
  'graphql-partial',
]);

/** One call that a run makes: its template, and which call of that template it is. */
export interface Call {
  readonly on: string;
  readonly nth: number;
}

/** The calls of a run, from the emulator's log. */
export function callsOf(log: readonly LogEntry[]): readonly Call[] {
  const counts = new Map<string, number>();
  return log.map(({ template }) => {
    const nth = (counts.get(template) ?? 0) + 1;
    counts.set(template, nth);
    return { on: template, nth };
  });
}

/** `once`: this call alone is struck, a repetition is answered. `lasting`: it and every later call of its kind. */
export type Length = 'once' | 'lasting';

/** More than a run ever repeats and restarts. */
const LATER_CALLS = 40;

export interface Cell extends Strike {
  readonly name: string;
  /** Whether the fault is a well-formed answer that is repeated for as long as it is asked, and nothing else tells otherwise. */
  readonly believed: boolean;
}

/** Lists of which GitHub tells nothing but the list itself, and how it says that there is nothing: it is asked for twice, and then believed. */
const believed: ReadonlyMap<string, FaultAnswer> = new Map([
  ['GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}', '[]'],
  ['GET /repos/{owner}/{repo}/secret-scanning/alerts', '[]'],
  ['GET /repos/{owner}/{repo}/attestations/{subject_digest}', '404'],
]);

/** Every call of the scene under every answer, once and lasting. */
export function cellsOf(scene: Scene, calls: readonly Call[]): readonly Cell[] {
  const told = answers.filter((answer) => isTold(scene, answer));
  const lengths: readonly Length[] = scene.lately === null ? ['once', 'lasting'] : ['once'];
  return calls.flatMap((call) =>
    told.flatMap((answer) => lengths.map((length) => cell(scene, [{ call, answer, length }]))),
  );
}

/** Without a change there is no previous version; with one, only that answer is of interest. */
function isTold({ lately, answers: wanted }: Scene, answer: FaultAnswer): boolean {
  if ((answer === 'previous-version') !== (lately !== null)) return false;
  return lately !== null || wanted === 'all' || lossy.has(answer);
}

/** Pairs of different calls under two answers, as chance decides. */
export function pairsOf(scene: Scene, calls: readonly Call[], count: number, random: () => number): readonly Cell[] {
  if (scene.lately !== null || calls.length < 2) return [];
  const pick = <T>(items: readonly T[]): readonly T[] => sampleOf(items, 1, random);
  return Array.from({ length: count }, () => {
    const struck = sampleOf(calls, 2, random).flatMap((call) =>
      pick(answers).flatMap((answer) => pick<Length>(['once', 'lasting']).map((length) => ({ call, answer, length }))),
    );
    return cell(scene, struck);
  });
}

export interface Struck {
  readonly call: Call;
  readonly answer: FaultAnswer;
  readonly length: Length;
}

/** One run of the scene in which all of these calls are struck. */
export function cell(scene: Scene, struck: readonly Struck[]): Cell {
  const named = struck.map(({ call, answer, length }) => `${call.on} #${String(call.nth)} ${length} ${answer}`);
  return {
    scene,
    faults: struck.flatMap(faultsOf),
    name: `${scene.name}: ${named.join(' + ')}`,
    believed: struck.some(({ call, answer, length }) => length === 'lasting' && believed.get(call.on) === answer),
  };
}

function faultsOf({ call, answer, length }: Struck): readonly FaultSpec[] {
  const count = length === 'once' ? 1 : LATER_CALLS;
  return Array.from({ length: count }, (_, index) => ({ on: call.on, nth: call.nth + index, answer }));
}
