import { runAction } from '../../emulator/runner.js';
import { startEmulator } from '../../emulator/server.js';
import { makeRecords } from '../../emulator/world-records.js';
import { alwaysChecked } from './always.js';
import { compare } from './compare.js';
import { observe } from './observe.js';
import type { Case } from './suites.js';

export interface CaseResult {
  readonly suite: string;
  readonly id: string;
  readonly title: string;
  /** What came out otherwise than expected, one text each; empty: the case passed. */
  readonly differences: readonly string[];
  /** Duration of the action's process. */
  readonly ms: number;
  /** Log of the action, for a case that is looked at alone. */
  readonly log: string;
  /** The evidence document that the run left on the disk. */
  readonly evidence: string | undefined;
}

/** Which build is run: the action's entry, the command line's, and the schema of its evidence. */
export interface Build {
  readonly action: string;
  readonly cli: string;
  readonly schema: string;
}

export const builtHere: Build = {
  action: 'dist/action.js',
  cli: 'dist/cli.js',
  schema: 'schemas/evidence.v1.json',
};

/** Runs one case in an emulator of its own. Never rejects: what goes wrong is a difference. */
export async function runCase(given: Case, build: Build = builtHere): Promise<CaseResult> {
  const { suite, id, title, world } = given;
  try {
    const emulator = await startEmulator({ world });
    try {
      await makeRecords(emulator, world, build.action);
      const earlier = emulator.log.length;
      const run = await runAction({ emulator, world, dist: build.action });
      const seen = observe({ ...emulator, log: emulator.log.slice(earlier) }, run);
      const differences = [...compare(given, seen), ...(await alwaysChecked(seen, build))];
      return { suite, id, title, differences, ms: run.ms, log: run.stdout + run.stderr, evidence: run.evidence };
    } finally {
      await emulator.close();
    }
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      suite,
      id,
      title,
      differences: [`the case could not be run: ${text}`],
      ms: 0,
      log: text,
      evidence: undefined,
    };
  }
}

/** Runs all of them, `width` at a time, and gives the results in the order of the cases. */
export async function runCases(
  cases: readonly Case[],
  width: number,
  onResult: (result: CaseResult) => void = () => undefined,
  build: Build = builtHere,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  const queue = [...cases.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, given] = next;
      const result = await runCase(given, build);
      results[index] = result;
      onResult(result);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
