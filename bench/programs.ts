import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { peers } from './peers.js';
import type { WorldName } from './worlds.js';

/** Node processes that run one after another; each entry is what stands after `node`. `HEAD` stands for the head commit. */
export interface Program {
  readonly name: string;
  readonly world: WorldName;
  readonly steps: readonly (readonly string[])[];
  /** What must have come out, or the run does not count. */
  readonly expects: 'verdict pass' | { readonly requests: number };
}

export interface Built {
  readonly serve: string;
  /** Loaded before a program when its memory is measured, never when its time is. */
  readonly peak: string;
  readonly programs: readonly Program[];
  /** Weighed and not timed: the small change with a report of 100 MB. */
  readonly scanned: Program;
  /** Timed in turns against each other: pointers for 4 MB, and as many for 400 GB. */
  readonly models: readonly [light: Program, heavy: Program];
  readonly remove: () => void;
}

export const LIGHT = 'countersign, a model of 4 MB';
export const HEAVY = 'countersign, a model of 400 GB';
export const SCANNED = 'countersign, a report of 100 MB';

/** Round trips that the order of acts needs: what the floor waits for. */
export const ROUND_TRIPS = 7;

/**
 * Writes the peak of the process's memory to a file. VmHWM and not getrusage: that one starts with what the parent had
 * when it forked.
 */
export const PEAK = `process.on('exit', () => {
  const { appendFileSync, readFileSync } = require('node:fs');
  const told = /VmHWM:\\s*(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  appendFileSync(process.env.BENCH_PEAK_FILE, told[1] + '\\n');
});
`;

/** Builds the benchmark's own programs into a folder below node_modules; the gate is measured as `dist` has it. */
export const buildPrograms = (dist: string): Built => {
  const cache = resolve('node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  const serve = bundle(folder, 'serve', 'external');
  const floor = bundle(folder, 'floor', 'bundle');
  const bare = bundle(folder, 'chain', 'bundle');
  const toolkit = bundle(folder, 'chain-toolkit', 'bundle');
  const upload = bundle(folder, 'chain-upload', 'bundle');
  const peak = join(folder, 'peak.cjs');
  writeFileSync(peak, PEAK);
  const total = peers.reduce((sum, { requests }) => sum + requests, 0);
  const programs: readonly Program[] = [
    { name: 'node -e 0', world: 'small', steps: [['-e', '0']], expects: { requests: 0 } },
    {
      name: `floor: ${ROUND_TRIPS} requests`,
      world: 'small',
      steps: [[floor, String(ROUND_TRIPS)]],
      expects: { requests: ROUND_TRIPS },
    },
    { name: 'countersign, small', world: 'small', steps: [[dist]], expects: 'verdict pass' },
    { name: 'countersign, signed and in two stores', world: 'kept', steps: [[dist]], expects: 'verdict pass' },
    { name: 'countersign, huge', world: 'huge', steps: [[dist]], expects: 'verdict pass' },
    {
      name: 'chain of six, calls only',
      world: 'small',
      steps: peers.map((_, index) => [bare, String(index), 'HEAD']),
      expects: { requests: total },
    },
    {
      name: 'chain of six, toolkit',
      world: 'small',
      steps: peers.map(({ calls }, index) => (calls.length === 0 ? [upload] : [toolkit, String(index), 'HEAD'])),
      expects: { requests: total },
    },
  ];
  return {
    serve,
    peak,
    programs,
    scanned: { name: SCANNED, world: 'scanned', steps: [[dist]], expects: 'verdict pass' },
    models: [
      { name: LIGHT, world: 'light', steps: [[dist]], expects: 'verdict pass' },
      { name: HEAVY, world: 'heavy', steps: [[dist]], expects: 'verdict pass' },
    ],
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const bundle = (folder: string, name: string, packages: 'bundle' | 'external'): string => {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [resolve('bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    packages,
    ...(name.startsWith('chain-') ? { banner: { js: REQUIRE } } : {}),
  });
  return outfile;
};

/** The toolkit's packages ask for modules of node by `require`. */
const REQUIRE = "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);";
