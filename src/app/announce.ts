import type { GatePorts, GateRequest } from './gate-request.js';
import { penOf, rankOf } from './newest-status.js';
import type { Opening, Published, StandingStatus } from './ports.js';
import { attemptUrl } from './precedence.js';

/**
 * Pending first: a crash from here on leaves the change closed, whatever an earlier run had said. Not where what
 * stands there is closed already (a commit takes a thousand statuses of one context), not over a status that is only to be
 * renewed, and not over a newer run's.
 */
export const announce = async (
  ports: GatePorts,
  request: GateRequest,
  opening: Opening,
  context: string,
): Promise<Published> => {
  const { repository } = request.target;
  const commit = request.statusCommit ?? opening.change.head.commit;
  const standing = await standingOn(ports, request, opening, context);
  const pen = penOf(ports, request, opening);
  if (standing !== null) {
    const rank = await rankOf(ports, pen, standing);
    if (rank === 'newer') return { state: 'superseded', found: standing.url ?? context };
    const ours = pen.account !== null && standing.creator === pen.account && rank !== 'foreign';
    if (ours && (standing.state !== 'success' || request.renewing !== undefined)) return { state: 'published' };
  }
  return ports.status.write(repository, commit, {
    context,
    state: 'pending',
    description: 'Countersign is judging this change.',
    url: attemptUrl(request.run),
  });
};

/** The opening shows what stands on the head; another commit is asked about. What cannot be read hinders no `pending`. */
const standingOn = async (
  ports: GatePorts,
  request: GateRequest,
  opening: Opening,
  context: string,
): Promise<StandingStatus | null> => {
  const { statusCommit, target } = request;
  if (statusCommit === null || statusCommit === opening.change.head.commit) {
    return opening.statuses.find((status) => status.context === context) ?? null;
  }
  const list = await ports.status.list(target.repository, statusCommit, context);
  return list.state === 'read' ? (list.statuses[0] ?? null) : null;
};
