import type { GatePorts } from './gate-request.js';
import type { StandingStatus } from './ports.js';
import { isOurs, originOf } from './precedence.js';
import type { Run } from '../facts/run.js';

/** Who is writing: this run, in a repository, as an account. */
export interface Pen {
  readonly repository: string;
  readonly run: Run;
  /** null: not known. */
  readonly account: number | null;
  readonly defaultBranch: string | null;
}

/**
 * What a status is to us. `newer`: a later run of ours wrote it, as the host confirms. `unclear`: it says so, and the host
 * cannot be asked.
 */
export type Rank = 'own' | 'older' | 'newer' | 'foreign' | 'unclear';

/** Asks the host only where a status names a later run. */
export const rankOf = async (
  ports: Pick<GatePorts, 'workflowRun'>,
  pen: Pen,
  status: StandingStatus,
): Promise<Rank> => {
  const origin = originOf(status, pen.run, pen.account);
  if (origin.of === 'this-run') return 'own';
  if (origin.of === 'earlier-run') return 'older';
  if (origin.of === 'stranger') return 'foreign';
  const read = await ports.workflowRun(pen.repository, origin.id);
  if (read.state === 'unreadable') return 'unclear';
  const confirmed =
    read.state === 'found' && read.run.attempt >= origin.attempt && isOurs(read.run, pen.run, pen.defaultBranch);
  return confirmed ? 'newer' : 'foreign';
};

export const penOf = (
  ports: GatePorts,
  { target, run }: { readonly target: { readonly repository: string }; readonly run: Run },
  opening: { readonly reader: number | null; readonly repository: { readonly defaultBranch: string } } | null,
): Pen => ({
  repository: target.repository,
  run,
  account: ports.status.account() ?? (ports.statusByReader ? (opening?.reader ?? null) : null),
  defaultBranch: opening?.repository.defaultBranch ?? null,
});
