import type { Blocking, VerdictWord } from '../decision/types.js';
import { planOf } from '../policy/plan.js';
import { statusText } from '../report/status-text.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { guessedContexts } from './guessed-contexts.js';
import { unstored } from './keep-record.js';
import { isStanding, markOfRound, statusUrl } from './mark.js';
import { penOf } from './newest-status.js';
import type { Published, Reread, StandingStatus, StatusState, StatusText, Unpublished } from './ports.js';
import { attemptUrl } from './precedence.js';
import { publishStatus, type Publication } from './publish-status.js';
import type { Round } from './judged-round.js';
import type { Sealed } from './seal.js';
import { signing } from './sign-record.js';

/** How the run ends, after everything that could still go wrong. */
export interface Conclusion {
  readonly verdict: VerdictWord;
  /** What blocks: of the decision, and of storing and publishing. */
  readonly blocking: readonly Blocking[];
  /** The last status that was to be written; null: none was. */
  readonly status: {
    readonly text: StatusText;
    readonly commit: string;
    readonly published: Published;
    /** Statuses of others in our context that were written over. */
    readonly foreign: readonly StandingStatus[];
  } | null;
  readonly exitCode: 0 | 1;
}

const RANK: Readonly<Record<VerdictWord, number>> = {
  fail: 4,
  indeterminate: 3,
  pending: 2,
  'pass-with-exception': 1,
  pass: 0,
  'not-applicable': 0,
};

const STATE: Readonly<Record<Exclude<VerdictWord, 'not-applicable'>, StatusState>> = {
  pass: 'success',
  'pass-with-exception': 'success',
  pending: 'pending',
  fail: 'failure',
  indeterminate: 'error',
};

/** The end of a run that publishes no status: evidence that is not stored or signed makes it indeterminate unless it was worse. */
export const concludeUnpublished = (sealed: Sealed): Conclusion => {
  const { verdict, blocking } = sealed.evidence.decision;
  if (verdict === 'not-applicable') return { verdict, blocking: [], status: null, exitCode: 0 };
  const stored = [...unstored(sealed.kept), ...signing(sealed.signed)];
  const worst = worse(verdict, stored);
  const isPass = worst === 'pass' || worst === 'pass-with-exception';
  return { verdict: worst, blocking: [...blocking, ...stored], status: null, exitCode: isPass ? 0 : 1 };
};

/**
 * Publishes the verdict on the evaluated commit and reads it back. Evidence that is not stored or signed, and a status that
 * cannot be written or read back, make the run indeterminate unless it was worse. A newer run's status stands, and changes nothing
 * of this verdict. `reread`: the last look at the change; null: there was none.
 */
export const conclude = async (
  ports: GatePorts,
  request: GateRequest,
  round: Round,
  sealed: Sealed,
  reread: Reread | null,
): Promise<Conclusion> => {
  const { verdict, blocking } = sealed.evidence.decision;
  if (verdict === 'not-applicable') return { verdict, blocking: [], status: null, exitCode: 0 };
  const stored = [...unstored(sealed.kept), ...signing(sealed.signed)];
  const worst = worse(verdict, stored);
  const all = [...blocking, ...stored];
  const [place, ...others] = await placesOf(ports, request, round);
  if (place === undefined) return { verdict: worst, blocking: all, status: null, exitCode: 1 };
  const { commit, context } = place;
  const mark = markOfRound(request, round);
  const say = (word: Exclude<VerdictWord, 'not-applicable'>, what: readonly Blocking[]): StatusText => ({
    context,
    state: STATE[word],
    description: statusText(word, what, sealed.evidence),
    url: statusUrl(attemptUrl(request.run), sealed.digest, mark),
  });
  const text = say(worst, all);
  const before = await standingBefore(ports, request, place, reread);
  const pen = penOf(ports, request, round.opening);
  const { published, foreign } = isStanding(before, text, { mark, pen, now: round.opening?.now ?? null })
    ? UNCHANGED
    : await publishStatus(ports, pen, { commit, text }, before);
  await Promise.all(
    others.map((other) => publishStatus(ports, pen, { commit, text: { ...text, context: other.context } }, null)),
  );
  const ended = { status: { text, commit, published, foreign }, exitCode: 1 } as const;
  if (published.state === 'published' || published.state === 'superseded') {
    return { ...ended, verdict: worst, blocking: all, exitCode: exitCode(worst, round) };
  }
  const unpublished = [...all, publishing(published, context)];
  const final = worse(worst, unpublished.slice(-1));
  if (text.state === 'success') await ports.status.write(request.target.repository, commit, say(final, unpublished));
  return { ...ended, verdict: final, blocking: unpublished };
};

const UNCHANGED: Publication = { published: { state: 'published' }, foreign: [] };

interface Place {
  readonly commit: string;
  readonly context: string;
}

/**
 * The places of the verdict, the first being told of. Where no change could be read, the policy of the branch names the
 * context; where that cannot be used either, whatever older success could be meant is written over. Empty: nowhere.
 */
const placesOf = async (ports: GatePorts, request: GateRequest, round: Round): Promise<readonly Place[]> => {
  const { opening, reading, judgement } = round;
  const commit = request.statusCommit ?? opening?.change.head.commit ?? request.hint.head;
  if (commit === null) return [];
  const base = opening?.change.base.ref ?? request.hint.base;
  const at = (contexts: readonly string[]): readonly Place[] => contexts.map((context) => ({ commit, context }));
  // Without a list of branches a policy guards the default branch, which is taken to be this one where it is not known.
  const assumed = { base: { ref: base ?? '' }, state: 'open' } as const;
  const plan = planOf(reading, assumed, opening?.repository.defaultBranch ?? base ?? '');
  if (plan.isGuess) return at(guessedContexts(await standingOn(ports, request, round, commit), base));
  if (judgement.context !== null) return at([judgement.context]);
  return base !== null && plan.applies ? at([plan.context]) : [];
};

/** What stands on the commit, in whatever context; null: the host does not tell. */
const standingOn = async (
  { status }: GatePorts,
  { target, statusCommit }: GateRequest,
  { opening }: Round,
  commit: string,
): Promise<readonly StandingStatus[] | null> => {
  if (opening !== null && statusCommit === null) return opening.statuses;
  const list = await status.newest(target.repository, commit);
  return list.state === 'read' ? list.statuses : null;
};

/** What stands in our context before the verdict is written; null: nothing, or it could not be seen. */
const standingBefore = async (
  ports: GatePorts,
  { target, statusCommit }: GateRequest,
  { commit, context }: Place,
  reread: Reread | null,
): Promise<StandingStatus | null> => {
  if (reread?.head === commit) return reread.statuses.find((status) => status.context === context) ?? null;
  if (statusCommit === null) return null;
  const list = await ports.status.list(target.repository, commit, context);
  return list.state === 'read' ? (list.statuses[0] ?? null) : null;
};

const publishing = (published: Unpublished, context: string): Blocking => ({
  control: 'gate',
  outcome: 'indeterminate',
  code: published.state === 'forbidden' ? 'publish-forbidden' : 'publish-mismatch',
  about: [context, published.found],
});

const worse = <Word extends Exclude<VerdictWord, 'not-applicable'>>(
  verdict: Word,
  more: readonly Blocking[],
): Word | 'indeterminate' => (more.length > 0 && RANK[verdict] < RANK.indeterminate ? 'indeterminate' : verdict);

/**
 * A red job for everybody who merely waits for a review would teach people to ignore us; but where our status is not
 * known to block the merge, the job itself must.
 */
const exitCode = (verdict: VerdictWord, round: Round): 0 | 1 => {
  switch (verdict) {
    case 'pass':
    case 'pass-with-exception':
    case 'not-applicable':
      return 0;
    case 'pending':
      return isRequired(round) ? 0 : 1;
    case 'fail':
    case 'indeterminate':
      return 1;
  }
};

const isRequired = (round: Round): boolean => {
  const { protection } = round.facts;
  const { context } = round.judgement;
  return protection.known && protection.value.requiredContexts.some((required) => required.context === context);
};
