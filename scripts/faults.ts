/**
 * Judges worlds under faults, and looks for what no fault may do.
 * Usage: npm run faults [-- --sample N] [--pairs N] [--seed N] [--scenes a,b] [--only TEXT] [--width N] [--dist FOLDER]
 *        npm run faults -- --crash [N]    a kill at every exchange, and at N promises as chance decides
 *        npm run faults -- --fuzz N [--each]   N runs with hostile texts in fields that an author can write; each field with each text first
 * Without --sample every cell is run: each call that a run of the scene makes, under each answer, once and lasting.
 * Ends with 1 when anything was violated.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCrashes } from './faults/crash-report.js';
import { runFuzz } from './faults/fuzz-report.js';
import { runMatrix } from './faults/matrix-report.js';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    pairs: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    scenes: { type: 'string' },
    only: { type: 'string' },
    width: { type: 'string', default: '6' },
    dist: { type: 'string', default: 'dist' },
    crash: { type: 'string' },
    fuzz: { type: 'string' },
    each: { type: 'boolean', default: false },
  },
});
const number = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new Error(`${text} is no number`);
  return Number(text);
};
const common = {
  dist: join(values.dist, 'action.js'),
  width: number(values.width),
  seed: number(values.seed),
  show: (line: string): void => {
    console.log(line);
  },
};

async function main(): Promise<number> {
  if (values.crash !== undefined) return runCrashes({ ...common, promises: number(values.crash) });
  if (values.fuzz !== undefined) return runFuzz({ ...common, runs: number(values.fuzz), each: values.each });
  return runMatrix({
    ...common,
    sample: values.sample === undefined ? null : number(values.sample),
    pairs: number(values.pairs),
    scenes: values.scenes?.split(',') ?? null,
    only: values.only ?? null,
  });
}

process.exitCode = (await main()) > 0 ? 1 : 0;
