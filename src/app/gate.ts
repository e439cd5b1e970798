import type { Evidence } from '../evidence/document.js';
import type { RunFault } from '../facts/run-fault.js';
import { conclude, type Conclusion } from './conclude.js';
import { judgeRound, type Round } from './round.js';
import { seal, type Sealed } from './seal.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import type { Reread } from './ports.js';

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
    const { sealed, reread } = await seal(ports, request, round, turn);
    const fault = turn > RESTARTS ? movement(round, reread, 'give-up') : movement(round, reread, 'start-again');
    if (fault === 'still') return finish(ports, request, round, sealed);
    if (fault !== 'start-again') return finishWith(ports, request, round, fault, turn + 1);
  }
};

/** What changed since the round's first reading: nothing, something that a new round can judge, or something that none can. */
const movement = (
  round: Round,
  reread: Reread | null,
  afterwards: 'start-again' | 'give-up',
): 'still' | 'start-again' | RunFault => {
  const { opening } = round;
  if (opening === null || reread === null || reread.fingerprint === opening.fingerprint) return 'still';
  if (reread.state === 'merged' && opening.change.state === 'open') {
    return { outcome: 'indeterminate', code: 'merged-before-verdict', about: [`#${opening.change.number}`] };
  }
  if (afterwards === 'start-again') return 'start-again';
  const moved = reread.head !== opening.change.head.commit;
  return {
    outcome: 'indeterminate',
    code: moved ? 'head-moved' : 'snapshot-inconsistent',
    about: [moved ? reread.head : `#${opening.change.number}`],
    found: `the change was still moving after ${RESTARTS} restarts`,
  };
};

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
