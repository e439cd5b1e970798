/**
 * The benchmark: the bundle, the floor and the chain of peers against the emulator, in interleaved rounds.
 * Usage: npm run bench [-- --quick] [--rounds N] [--dist FILE] [--calls]
 * `--calls` prints when each request of the gate began and ended. Exit status 1 when a count misses its aim; times never fail it.
 */
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { aimLines, aimsOf } from './aims.js';
import { bundleBytes } from './bundle-bytes.js';
import { hashed } from './hashed.js';
import { measure, type Measurement } from './measure.js';
import { timeModels } from './model-turns.js';
import { buildPrograms, type Built, type Program } from './programs.js';
import { LATENCIES, type Results } from './results.js';
import { startServing, type Serving } from './serving.js';
import { rotated } from './statistics.js';
import { prepareWorlds } from './step.js';
import { callLines, table } from './table.js';

const ROUNDS = 11;
const QUICK_ROUNDS = 3;
const PEAK_ROUNDS = 3;
/** Turns of the two models, which are timed against each other. */
const MODEL_TURNS = 9;
const HASHED_MEGABYTES = 512;
/** No round begins after this much time: on a busy machine fewer rounds are run, and the table says how many. */
const BUDGET_MS = 210_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    calls: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    dist: { type: 'string', default: 'dist/action.js' },
  },
});
const wanted = values.rounds === undefined ? (values.quick ? QUICK_ROUNDS : ROUNDS) : Number(values.rounds);
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--rounds takes a whole number over 0');
const dist = resolve(values.dist);
const built = buildPrograms(dist);
const serving = startServing(built.serve);
try {
  prepareWorlds();
  const started = performance.now();
  const counts = await countAll(serving, built.programs);
  const peaks = await weighAll(serving, built);
  const models = await timeModels(serving, built.models, MODEL_TURNS);
  const { times, rounds } = await timeAll(serving, built.programs, started + BUDGET_MS);
  const others = { hashed: await hashed(HASHED_MEGABYTES), bundleBytes: bundleBytes(dist) };
  report({ times, peaks, counts, models, ...others }, rounds);
} finally {
  serving.end();
  built.remove();
}

/** Answers in waves count the depth; these first runs also compile the emulator and fill the disk's cache. */
async function countAll(to: Serving, programs: readonly Program[]): Promise<readonly Measurement[]> {
  const counts: Measurement[] = [];
  for (const program of programs) {
    const pace = program.expects === 'verdict pass' ? 'waves' : 0;
    counts.push(await measure(to, program, pace, null));
  }
  return counts;
}

async function weighAll(to: Serving, { programs, scanned, peak }: Built): Promise<readonly Measurement[]> {
  const peaks: Measurement[] = [];
  for (let round = 0; round < PEAK_ROUNDS; round += 1) {
    for (const program of [...programs, scanned]) peaks.push(await measure(to, program, 0, peak));
  }
  return peaks;
}

/** Each round visits every program at every latency, begun at another place: a slow minute of the machine hits all alike. */
async function timeAll(
  to: Serving,
  programs: readonly Program[],
  until: number,
): Promise<{ readonly times: readonly Measurement[]; readonly rounds: number }> {
  const visits = LATENCIES.flatMap((latencyMs) => programs.map((program) => ({ program, latencyMs })));
  const times: Measurement[] = [];
  for (let round = 0; round < wanted; round += 1) {
    if (round > 0 && performance.now() > until) return { times, rounds: round };
    for (const { program, latencyMs } of rotated(visits, round * 5)) {
      times.push(await measure(to, program, latencyMs, null));
    }
    process.stderr.write(`round ${round + 1} of ${wanted}\n`);
  }
  return { times, rounds: wanted };
}

function report(results: Results, rounds: number): void {
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1) ?? '';
  const machine = `${cpus().length} x ${cpu?.model ?? 'unknown'}`;
  console.log(`node ${process.version}, ${machine}, load ${load}, ${rounds} interleaved rounds; median (least), ms\n`);
  console.log(table(results));
  console.log(`\nbundle: ${Math.round(results.bundleBytes / 1000)} kB\n`);
  const aims = aimsOf(results);
  console.log(aimLines(aims));
  if (values.calls) console.log(`\n${callLines(results.times)}`);
  process.exitCode = aims.some(({ kind, met }) => kind === 'count' && !met) ? 1 : 0;
}
