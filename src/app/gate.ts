import type { Evidence } from '../evidence/document.js';
import type { RunFault } from '../facts/run-fault.js';
import { conclude, type Conclusion } from './conclude.js';
import { followUp, type FollowUp } from './follow-up.js';
import type { Round } from './judged-round.js';
import { noteTickets, type TicketNoted } from './note-tickets.js';
import { judgeRound } from './round.js';
import { prepareStores } from './keep-record.js';
import { seal, type LookedAgain, type Sealed } from './seal.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import type { Opening } from './ports.js';

export interface GateResult {
  readonly evidence: Evidence;
  readonly sealed: Sealed;
  readonly conclusion: Conclusion;
  /** Issues for the review of emergencies, where they were asked for; how they ended changes nothing of the verdict. */
  readonly followUps: readonly FollowUp[];
  /** Notes on the tickets, where they were asked for; how they ended changes nothing of the verdict. */
  readonly ticketNotes: readonly TicketNoted[];
}

/** How often a run starts again when the change moved under it, before it gives up. */
const RESTARTS = 3;

/** What is to be judged, asked anew for every round: a merge group's members change while others are merged. */
export type NextRequest = () => Promise<GateRequest>;

/** Judges what a request asks for, to the published verdict. */
export type Judge = (ports: GatePorts, request: GateRequest, next?: NextRequest) => Promise<GateResult>;

/**
 * One run: read, judge, store the evidence, look again, publish. The evidence is stored before the status, and nothing
 * is published for a change that moved meanwhile.
 */
export const gate = async (
  ports: GatePorts,
  request: GateRequest,
  next: NextRequest = () => Promise.resolve(request),
): Promise<GateResult> => {
  ports.signer.prepare();
  prepareStores(ports.stores, request.artifact);
  let current = request;
  let last: Round | null = null;
  for (let turn = 1; ; turn += 1) {
    const round = await judgeRound(ports, current, last);
    if (last !== null && isBlind(current, round)) return finishWith(ports, current, last, round.faults, turn);
    last = round;
    const { sealed, rereads } = await seal(ports, current, round, turn);
    const moved = rereads.filter(
      ({ opening, reread }) => reread.fingerprint !== opening.fingerprint || isGone(current, opening),
    );
    const [first] = moved;
    if (first === undefined) return finish(ports, current, round, { sealed, rereads });
    const merged = current.contained === null ? moved.find(isMergedMeanwhile) : undefined;
    if (merged !== undefined) return finishWith(ports, current, round, [mergedMeanwhile(merged)], turn + 1);
    if (turn > RESTARTS) return finishWith(ports, current, round, [stillMoving(first)], turn + 1);
    current = await next();
  }
};

/** Nothing could be read any more. What an earlier round read of the change is not forgotten: it says where the verdict stands. */
const isBlind = ({ target }: GateRequest, { opening }: Round): boolean => target.pull !== null && opening === null;

const isMergedMeanwhile = ({ opening, reread }: LookedAgain): boolean =>
  reread.state === 'merged' && opening.change.state === 'open';

/** A member that was merged before the rest of its group is no member any more. */
const isGone = ({ contained }: GateRequest, { change }: Opening): boolean =>
  contained !== null && change.state === 'merged';

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
  faults: readonly RunFault[],
  turn: number,
): Promise<GateResult> => {
  const judged = round.again(faults);
  return finish(ports, request, judged, await seal(ports, request, judged, turn));
};

const finish = async (
  ports: GatePorts,
  request: GateRequest,
  round: Round,
  { sealed, rereads }: SealedAndReread,
): Promise<GateResult> => {
  const reread = rereads.find(({ opening }) => opening === round.opening)?.reread ?? null;
  const { evidence, digest } = sealed;
  const conclusion = await conclude(ports, request, round, sealed, reread);
  const [followUps, ticketNotes] = await Promise.all([
    followUp(ports.followUp, evidence, { digest, verdict: conclusion.verdict }),
    noteTickets(ports.ticketNotes, round, { conclusion, digest }),
  ]);
  return { evidence, sealed, conclusion, followUps, ticketNotes };
};

type SealedAndReread = Awaited<ReturnType<typeof seal>>;
