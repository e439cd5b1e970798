import type { Observation } from '../cases/observe.js';
import { callsOf, cellsOf, pairsOf, type Cell } from './matrix.js';
import { isPass, violations } from './oracle.js';
import { randomOf, sampleOf } from './random.js';
import { inParallel, strike } from './strike.js';
import { scenes, type Scene } from './worlds.js';

/** What every kind of proof is told. */
export interface Proof {
  /** The action's entry. */
  readonly dist: string;
  /** How many runs go on at once. */
  readonly width: number;
  readonly seed: number;
  readonly show: (line: string) => void;
}

export interface MatrixOptions extends Proof {
  /** How many cells and pairs are run, as chance decides; null: all. */
  readonly sample: number | null;
  readonly pairs: number;
  /** Names; null: all. */
  readonly scenes: readonly string[] | null;
  /** A part of the name of the cells that are run; null: all. */
  readonly only: string | null;
}

interface Outcome {
  readonly scene: string;
  readonly verdict: string;
  readonly ms: number;
  readonly violations: readonly string[];
  /** Violated by an answer that has to be believed: shown and counted apart. */
  readonly believed: boolean;
  readonly name: string;
}

/** Runs the matrix and shows its counts, with every violation and the command that repeats it. Gives the number of violated cells. */
export async function runMatrix(options: MatrixOptions): Promise<number> {
  const { show } = options;
  const random = randomOf(options.seed);
  const chosen = scenes().filter(({ name }) => options.scenes?.includes(name) ?? true);
  if (chosen.length === 0) throw new Error('there is no such scene');
  const cleans = await inParallel(chosen, options.width, async (scene) => ({
    scene,
    clean: await cleanRun(scene, options.dist),
  }));
  const cleanOf = new Map(cleans.map(({ scene, clean }) => [scene.name, clean]));
  const all = cleans.flatMap(({ scene, clean }) => cellsOf(scene, callsOf(clean.log)));
  const still = cleans.filter(({ scene }) => scene.lately === null);
  const pairs = still.flatMap(({ scene, clean }) =>
    pairsOf(scene, callsOf(clean.log), Math.ceil(options.pairs / still.length), random),
  );
  const wanted = [...all, ...pairs].filter(({ name }) => options.only === null || name.includes(options.only));
  const cells = options.sample === null ? wanted : sampleOf(wanted, options.sample, random);
  show(`${String(all.length)} cells and ${String(pairs.length)} pairs; ${String(cells.length)} are run`);
  let done = 0;
  const outcomes = await inParallel(cells, options.width, async (cell) => {
    const outcome = await outcomeOf(cell, cleanOf, options.dist);
    done += 1;
    const mark = outcome.believed ? 'BELIEVED' : 'VIOLATED';
    if (outcome.violations.length > 0) show(`${mark}  ${outcome.name}: ${outcome.violations.join('; ')}`);
    if (done % 500 === 0) show(`  ${String(done)} of ${String(cells.length)}`);
    return outcome;
  });
  show(`\n${table(cleans, outcomes)}`);
  const bad = outcomes.filter(isViolated).length;
  const trusted = outcomes.filter(({ believed }) => believed).length;
  show(
    `\n${String(outcomes.length - bad - trusted)} held, ${String(bad)} violated, ${String(trusted)} believed (see docs/testing.md)`,
  );
  return bad;
}

const isViolated = (outcome: Outcome): boolean => outcome.violations.length > 0 && !outcome.believed;

/** A run without faults: what the runs under faults are compared with. Throws when the scene itself breaks a rule. */
export async function cleanRun(scene: Scene, dist: string): Promise<Observation> {
  const clean = await strike({ scene, faults: [] }, { dist });
  const wrong = violations(clean, clean);
  if (wrong.length > 0) throw new Error(`${scene.name} without a fault: ${wrong.join('; ')}\n${clean.run.stdout}`);
  return clean;
}

async function outcomeOf(cell: Cell, cleanOf: ReadonlyMap<string, Observation>, dist: string): Promise<Outcome> {
  const clean = cleanOf.get(cell.scene.name);
  if (clean === undefined) throw new Error(`${cell.scene.name} was not run`);
  const named = { scene: cell.scene.name, name: cell.name };
  try {
    const seen = await strike(cell, { dist });
    const found = violations(seen, clean);
    const believed = cell.believed && found.length > 0;
    return { ...named, verdict: seen.verdict, ms: seen.run.ms, violations: found, believed };
  } catch (error) {
    // The outputs of the action were not well-formed, or the emulator failed.
    return {
      ...named,
      verdict: '(none)',
      ms: 0,
      violations: [error instanceof Error ? error.message : String(error)],
      believed: false,
    };
  }
}

function table(
  cleans: readonly { readonly scene: Scene; readonly clean: Observation }[],
  outcomes: readonly Outcome[],
): string {
  const rows = cleans.map(({ scene, clean }) => {
    const own = outcomes.filter((outcome) => outcome.scene === scene.name);
    const passed = own.filter(({ verdict }) => isPass(verdict)).length;
    const bad = own.filter(isViolated).length;
    const slowest = Math.max(0, ...own.map(({ ms }) => ms));
    return [
      scene.name,
      clean.verdict,
      String(clean.log.length),
      String(own.length),
      String(passed),
      String(own.length - passed),
      String(bad),
      `${(slowest / 1000).toFixed(1)} s`,
    ];
  });
  const head = ['scene', 'clean', 'calls', 'runs', 'passed', 'blocked', 'violated', 'slowest'];
  return [head, ...rows]
    .map(([name = '', ...rest]) => name.padEnd(36) + rest.map((text) => text.padStart(14)).join(''))
    .join('\n');
}
