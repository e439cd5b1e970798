import { runStep } from './step.js';
import type { Program } from './programs.js';
import type { Pace, Served, Serving } from './serving.js';

/** One whole run of a program. */
export interface Measurement {
  readonly program: string;
  readonly pace: Pace;
  readonly ms: number;
  /** From the start of the process to the first request's arrival; null: it asked nothing. */
  readonly startUpMs: number | null;
  /** The greatest of its processes, where it was measured. */
  readonly peakMb: number | null;
  readonly served: Served;
}

/** Runs a program against a fresh emulator. Rejects when what came out is not what was expected: such a time says nothing. */
export const measure = async (
  serving: Serving,
  program: Program,
  pace: Pace,
  peak: string | null,
): Promise<Measurement> => {
  const addresses = await serving.open(program.world, pace);
  const steps = [];
  for (const words of program.steps) steps.push(await runStep(program.world, words, addresses, peak));
  const served = await serving.close();
  const [first] = steps;
  const wrong = faultOf(program, served, steps);
  if (first === undefined || wrong !== null) throw new Error(`${program.name} at ${pace}: ${wrong ?? 'nothing ran'}`);
  const asked = BigInt(served.firstRequestAt);
  return {
    program: program.name,
    pace,
    ms: steps.reduce((sum, { ms }) => sum + ms, 0),
    startUpMs: asked === 0n ? null : Number(asked - first.startedAt) / 1e6,
    peakMb: peak === null ? null : Math.max(...steps.map(({ peakMb }) => peakMb ?? 0)),
    served,
  };
};

type Ended = { readonly exitCode: number | null; readonly verdict: string | undefined; readonly errors: string };

const faultOf = ({ expects }: Program, { counts, statuses }: Served, steps: readonly Ended[]): string | null => {
  const bad = steps.find(({ exitCode }) => exitCode !== 0);
  if (bad !== undefined) return `exit ${String(bad.exitCode)}: ${bad.errors}`;
  if (counts.refused > 0) return `${counts.refused} requests were refused`;
  if (expects !== 'verdict pass')
    return counts.requests === expects.requests ? null : `${counts.requests} requests and not ${expects.requests}`;
  const [step] = steps;
  if (step?.verdict !== 'pass') return `verdict ${String(step?.verdict)}: ${step?.errors ?? ''}`;
  return statuses.join(' ') === 'pending success' ? null : `statuses ${statuses.join(' ')}`;
};
