import type { Evidence } from '../evidence/document.js';
import type { RunFault } from '../facts/run-fault.js';
import { conclude, type Conclusion } from './conclude.js';
import { judgeRound, type Round } from './round.js';
import { seal, type LookedAgain, type Sealed } from './seal.js';
import type { GatePorts, GateRequest } from './gate-request.js';

export interface GateResult {
  readonly evidence: Evidence;
  readonly sealed: Sealed;
  readonly conclusion: Conclusion;
}

/** How often a run starts again when the change moved under it, before it gives up. */
const RESTARTS = 3;

/**
 * One run: read, judge, store the evidence, look again, publish. The evidence is stored before the status, and nothing
 * is published for a change that moved meanwhile.
 */
export const gate = async (ports: GatePorts, request: GateRequest): Promise<GateResult> => {
  ports.store.prepare(request.artifact);
  for (let turn = 1; ; turn += 1) {
    const round = await judgeRound(ports, request, []);
    const { sealed, rereads } = await seal(ports, request, round, turn);
    const moved = rereads.filter(({ opening, reread }) => reread.fingerprint !== opening.fingerprint);
    const [first] = moved;
    if (first === undefined) return finish(ports, request, round, sealed);
    const merged = moved.find(({ opening, reread }) => reread.state === 'merged' && opening.change.state === 'open');
    if (merged !== undefined) return finishWith(ports, request, round, mergedMeanwhile(merged), turn + 1);
    if (turn > RESTARTS) return finishWith(ports, request, round, stillMoving(first), turn + 1);
  }
};

const mergedMeanwhile = ({ opening }: LookedAgain): RunFault => ({
  outcome: 'indeterminate',
  code: 'merged-before-verdict',
  about: [`#${opening.change.number}`],
});

const stillMoving = ({ opening, reread }: LookedAgain): RunFault => ({
  outcome: 'indeterminate',
  code: reread.head === opening.change.head.commit ? 'snapshot-inconsistent' : 'head-moved',
  about: [`#${opening.change.number}`, reread.head],
  found: `the change was still moving after ${RESTARTS} restarts`,
});

const finishWith = async (
  ports: GatePorts,
  request: GateRequest,
  round: Round,
  fault: RunFault,
  turn: number,
): Promise<GateResult> => {
  const judged = round.again([fault]);
  const { sealed } = await seal(ports, request, judged, turn);
  return finish(ports, request, judged, sealed);
};

const finish = async (ports: GatePorts, request: GateRequest, round: Round, sealed: Sealed): Promise<GateResult> => ({
  evidence: sealed.evidence,
  sealed,
  conclusion: await conclude(ports.status, request, round, sealed),
});
