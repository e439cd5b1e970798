import type { Circumstances } from '../controls/kit/control.js';
import type { Instant } from '../facts/account.js';
import type { Facts } from '../facts/facts.js';
import { identityOf } from '../facts/identity.js';
import type { Reason } from '../facts/observed.js';
import type { Exception, Policy } from '../policy/policy.js';
import type { EffectiveControl } from '../policy/rules.js';
import type { Authority, Objection } from './authority.js';
import { judgeControl } from './judge-control.js';
import type { Answer } from './judge-control.js';
import { orderReasons } from './order.js';
import type { Carried, Outcome } from './types.js';

/** Exceptions of one control: those that hold now and for this change, and those that do not, with why. */
export interface Accepted {
  readonly valid: readonly Exception[];
  readonly refused: readonly { readonly exception: Exception; readonly why: Reason }[];
}

/** A control's outcome after exceptions. */
export interface Answered {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
  readonly carried: readonly Carried[];
}

const CODES: Readonly<Record<Objection, string>> = {
  contributed: 'exception-self-approved',
  'not-human': 'exception-approver-not-human',
  'not-known': 'exception-approver-unknown',
};

/** Sorts a control's exceptions out. `until` holds to the end of its day, UTC; a clock that is not known lets none hold. */
export const acceptedFor = (policy: Policy, control: string, facts: Facts, authority: Authority): Accepted => {
  const today = facts.clock.known ? dayOf(facts.clock.value.now) : null;
  const judged = policy.exceptions
    .filter((exception) => exception.control === control)
    .map((exception) => ({ exception, why: refusal(exception, today, authority) ?? ofOneself(exception, policy) }));
  return {
    valid: judged.flatMap(({ exception, why }) => (why === null ? [exception] : [])),
    refused: judged.flatMap(({ exception, why }) => (why === null ? [] : [{ exception, why }])),
  };
};

/** null: the clock tells no day. */
const dayOf = (now: Instant): string | null => /^\d{4}-\d{2}-\d{2}/u.exec(now)?.[0] ?? null;

const refusal = (exception: Exception, today: string | null, authority: Authority): Reason | null => {
  const { about, until, approvedBy } = exception;
  if (today === null) {
    return { code: 'exception-day-unknown', about: [about], needed: `on or before ${until}` };
  }
  if (today > until) {
    return { code: 'exception-expired', about: [about], needed: `on or before ${until}`, found: today };
  }
  const objection = authority.objectionToLogin(approvedBy);
  return objection === null ? null : { code: CODES[objection], about: [about, approvedBy] };
};

/** Nobody accepts a finding about themselves. */
const ofOneself = ({ about, approvedBy }: Exception, { people }: Policy): Reason | null => {
  const { groupOfLogin } = identityOf(people);
  const personOf = (login: string) => groupOfLogin(login) ?? login.toLowerCase();
  return personOf(about) === personOf(approvedBy) ? { code: CODES.contributed, about: [about, approvedBy] } : null;
};

/**
 * Judges one control, and again with its exceptions accepted where it did not pass. What passes only then is `waived`,
 * with the reasons it would have had. A control that knows nothing of exceptions has its reasons compared: they go where
 * everything that they are about is accepted.
 */
export const answerWithExceptions = (
  item: EffectiveControl,
  facts: Facts,
  circumstances: Omit<Circumstances, 'accepted'>,
  accepted: Accepted,
): Answered => {
  const plain = judgeControl(item, facts, { ...circumstances, accepted: [] });
  const answered = (answer: Answer): Answered => ({
    outcome: answer.outcome,
    reasons: answer.reasons,
    notes: orderReasons([...answer.notes, ...refusedNotes(plain, accepted)]),
    carried: [],
  });
  if (plain.outcome === 'pass' || plain.outcome === 'not-applicable' || accepted.valid.length === 0) {
    return answered(plain);
  }
  const texts = accepted.valid.map((exception) => exception.about);
  const lenient = judgeControl(item, facts, { ...circumstances, accepted: texts });
  if (lenient.looked) return lenient.outcome === 'pass' ? waived(plain, accepted.valid) : answered(lenient);
  const isAccepted = (reason: Reason) => reason.about.length > 0 && reason.about.every((each) => texts.includes(each));
  const left = plain.reasons.filter((reason) => !isAccepted(reason));
  return left.length === 0 ? waived(plain, accepted.valid) : answered({ ...plain, reasons: left });
};

const isAbout = (answer: Answer, exception: Exception): boolean =>
  answer.reasons.some((reason) => reason.about.includes(exception.about));

/** Exceptions that would have mattered here and do not count. */
const refusedNotes = (answer: Answer, accepted: Accepted): readonly Reason[] =>
  accepted.refused.flatMap(({ exception, why }) => (isAbout(answer, exception) ? [why] : []));

const waived = (plain: Answer, valid: readonly Exception[]): Answered => {
  const named = valid.filter((exception) => isAbout(plain, exception));
  return {
    outcome: 'waived',
    reasons: plain.reasons,
    notes: plain.notes,
    carried: (named.length === 0 ? valid : named).map(carriedBy),
  };
};

const carriedBy = (exception: Exception): Carried => ({
  by: 'exception',
  control: exception.control,
  about: [exception.about],
  approvedBy: exception.approvedBy,
  why: `${exception.reason} (${exception.ticket})`,
  until: exception.until,
});
