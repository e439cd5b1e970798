/**
 * The benchmark: the bundle, the floor and the chain of peers against the emulator, in interleaved rounds.
 * Usage: npm run bench [-- --quick] [--rounds N] [--dist FILE] [--calls]
 * `--calls` prints when each request of the gate began and ended. Exit status 1 when a count misses its aim; times never fail it.
 */
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aimsOf, aimLines } from './aims.js';
import { measure, type Measurement } from './measure.js';
import { buildPrograms, type Built, type Program } from './programs.js';
import { startServing, type Serving } from './serving.js';
import { prepareWorlds } from './step.js';
import { rotated } from './statistics.js';
import { callLines, table } from './table.js';

const LATENCIES = [0, 50, 100] as const;
const ROUNDS = 15;
const QUICK_ROUNDS = 3;
const PEAK_ROUNDS = 3;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    calls: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    dist: { type: 'string', default: 'dist/action.js' },
  },
});
const rounds = values.rounds === undefined ? (values.quick ? QUICK_ROUNDS : ROUNDS) : Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number over 0');
const dist = resolve(values.dist);
const bundleBytes = statSync(dist).size;
const built = buildPrograms(dist);
const serving = startServing(built.serve);
try {
  prepareWorlds();
  await warmUp(serving, built.programs);
  const times = await timeAll(serving, built.programs);
  const peaks = await weighAll(serving, built);
  report(times, peaks);
} finally {
  serving.end();
  built.remove();
}

/** The first runs compile the emulator and fill the disk's cache: not counted. */
async function warmUp(to: Serving, programs: readonly Program[]): Promise<void> {
  for (const program of programs) await measure(to, program, 0, null);
}

/** Each round visits every program at every latency, begun at another place: a slow minute of the machine hits all alike. */
async function timeAll(to: Serving, programs: readonly Program[]): Promise<readonly Measurement[]> {
  const visits = LATENCIES.flatMap((latencyMs) => programs.map((program) => ({ program, latencyMs })));
  // `node -e 0` waits for nobody, so once a round for each latency is a fair share of calibration.
  const times: Measurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { program, latencyMs } of rotated(visits, round * 5)) times.push(await measure(to, program, latencyMs, null));
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  }
  return times;
}

async function weighAll(to: Serving, { programs, peak }: Built): Promise<readonly Measurement[]> {
  const peaks: Measurement[] = [];
  for (let round = 0; round < PEAK_ROUNDS; round += 1) {
    for (const program of programs) peaks.push(await measure(to, program, 50, peak));
  }
  return peaks;
}

function report(times: readonly Measurement[], peaks: readonly Measurement[]): void {
  const [cpu] = cpus();
  const load = loadavg().map((each) => each.toFixed(1)).join(' ');
  console.log(`node ${process.version}, ${cpus().length} x ${cpu?.model ?? 'unknown'}, load ${load}, ${rounds} interleaved rounds\n`);
  console.log(table(times, peaks, LATENCIES));
  console.log(`\nbundle: ${Math.round(bundleBytes / 1000)} kB\n`);
  const aims = aimsOf(times, peaks, bundleBytes);
  console.log(aimLines(aims));
  if (values.calls) console.log(`\n${callLines(times)}`);
  process.exitCode = aims.some(({ kind, met }) => kind === 'count' && !met) ? 1 : 0;
}
