import type { Instant } from '../../facts/account.js';
import type { Line, LineCommit, RefusedCheckpoint, Rewrite } from '../../facts/line.js';
import type { Observed } from '../../facts/observed.js';
import type { Repository } from '../../facts/repository.js';
import type { GateResult } from '../gate.js';
import type { RecordFinder } from '../ports.js';
import type { Checkpoint } from './checkpoints.js';
import { readAgain, withRecords } from './line-commits.js';
import { openParts, type OpenParts } from './open-parts.js';
import type { ReconcilePorts } from './reconcile-ports.js';
import { recordLine, type Desk } from './record-line.js';
import { unfinished } from './unfinished.js';
import { RESERVE, nextStretch, type Guarded, type Walked, type Way } from './walk.js';

/** What is the same for all branches of a run. */
export interface Ground extends Desk {
  readonly ports: ReconcilePorts;
  readonly repository: Repository;
  readonly finder: RecordFinder;
  /** Of the policy. */
  readonly since: string | null;
  readonly writer: number | null;
}

/** More findings than this are settled before more is looked at: they are read again in every run. */
const MOST_OPEN = 500;

export interface Begun {
  readonly way: Way;
  readonly tip: string;
  readonly now: Instant;
  readonly last: Checkpoint | null;
  readonly begun: Checkpoint | null;
  readonly refused: readonly RefusedCheckpoint[];
  readonly rewrites: Observed<readonly Rewrite[]>;
  readonly rewritesSince: Instant | null;
}

/** How far it went. */
interface Reached {
  readonly rest: readonly Walked[];
  /** Open commits of earlier stretches; of the first one of a run they have yet to be looked at. */
  readonly carried: readonly LineCommit[];
  readonly at: Pick<Line, 'after' | 'from' | 'checkpoint'>;
  readonly earlier: string | null;
}

/** Of a stretch nothing is kept for the next but what is open. */
export const recordStretches = async (ground: Ground, guarded: Guarded, from: Begun): Promise<GateResult> => {
  let { reached, stretch } = await firstStretch(ground, guarded, from);
  for (let part = 1; ; part += 1) {
    const line = lineOf(ground, guarded, from, reached, stretch);
    const scene = { repository: ground.repository, now: from.now };
    const result = await recordLine(ground, line, { scene, part, earlier: reached.earlier });
    const rest = reached.rest.slice(stretch.length);
    if (rest.length === 0) return result;
    const left = openParts(result.evidence);
    const stop = stopOf(ground.ports, result, left);
    if (stop !== null) return unfinished(result, guarded.branch, rest.length, stop);
    const { digest } = result.sealed;
    const at = { after: line.to, from: 'checkpoint', checkpoint: digest } as const;
    reached = { rest, carried: left?.commits ?? [], at, earlier: digest };
    stretch = await withRecords(ground.finder, guarded.repository, nextStretch(rest));
  }
};

/** What is open is read again, together with the first new commits: the record of a push may be asked for by another of its commits. */
const firstStretch = async (
  { ports, finder }: Ground,
  guarded: Guarded,
  { way, last, begun }: Begun,
): Promise<{ readonly reached: Reached; readonly stretch: readonly LineCommit[] }> => {
  const rest = way.walked.toReversed();
  const walked = new Set(rest.map(({ commit }) => commit.commit));
  const open = (last?.open.commits ?? []).filter(({ commit }) => !walked.has(commit));
  const again = await readAgain(ports.line, guarded, open);
  // Too much is open: nothing new is looked at, unless nothing at all was reconciled on this line.
  const next = again.length > MOST_OPEN && way.after !== null ? [] : nextStretch(rest);
  const looked = await withRecords(finder, guarded.repository, [...again, ...next]);
  const reached: Reached = {
    rest,
    carried: looked.slice(0, again.length),
    at: { after: way.after, from: way.from, checkpoint: begun?.digest ?? null },
    earlier: last?.digest ?? null,
  };
  return { reached, stretch: looked.slice(again.length) };
};

/** What is known against the whole run stands in each of its records: the last one speaks for all. */
const lineOf = (
  { writer }: Ground,
  { branch }: Guarded,
  { tip, refused, rewrites, rewritesSince }: Begun,
  { carried, at }: Reached,
  commits: readonly LineCommit[],
): Line => ({
  branch,
  ...at,
  refused,
  commits,
  to: commits.at(-1)?.commit ?? at.after ?? tip,
  tip,
  writer,
  rewrites,
  rewritesSince,
  carried,
});

/** Why no further stretch may be begun; null: it may. A record that is not kept is no checkpoint to go on from. */
const stopOf = ({ line, left }: ReconcilePorts, { conclusion, evidence }: GateResult, open: OpenParts | null) => {
  const allowance = line.allowance();
  if (open === null) return 'the control did not judge';
  if (conclusion.blocking.length > evidence.decision.blocking.length) return 'the record could not be kept';
  if (open.commits.length > MOST_OPEN) return `${String(open.commits.length)} commits are open; settle them first`;
  if (left() <= 0) return 'the time is over';
  return allowance !== null && allowance < RESERVE ? 'too few requests are left' : null;
};
