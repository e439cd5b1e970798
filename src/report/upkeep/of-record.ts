import type { Blocking, Carried } from '../../decision/types.js';
import type { Evidence } from '../../evidence/document.js';
import type { Reason } from '../../facts/observed.js';
import type { TaskName } from '../../facts/upkeep.js';
import { findingsOf, type Fresh } from './finding.js';
import { isUnproven } from './unproven.js';

/** A record, and how its run ended with it. */
export interface Judged {
  readonly evidence: Evidence;
  /** sha256 of it, hex; null: it was not kept. */
  readonly digest: string | null;
  /** What blocked beside the decision: it could not be kept, or not be signed. */
  readonly later: readonly Blocking[];
}

/** An exception is told when so many days are left. */
const WARNING_DAYS = 14;
const DAY_MS = 86_400_000;

/** What a record of a task found: what blocks, what is reported only, and what is about to. What only waits is no finding yet. */
export const recordFindings = (task: TaskName, { evidence, digest, later }: Judged): readonly Fresh[] => {
  const repository = evidence.subject.repository.name;
  const source = (control: string) => ({ repository, task, control, evidence: digest });
  const models = modelsIn(evidence);
  const found = evidence.findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'indeterminate')
    .flatMap(({ control, reasons }) =>
      findingsOf(source(control), reasons.length === 0 ? [{ code: 'control-failed', about: [control] }] : reasons.map(modelFirst(models))),
    );
  const unkept = later.flatMap(({ control, code, about }) => findingsOf(source(control), [{ code, about }]));
  return [...found, ...unkept, ...endingSoon(task, { evidence, digest, later })];
};

const modelsIn = ({ stage, facts }: Evidence): ReadonlySet<string> => {
  if (stage !== 'retest' || !facts.models.known) return new Set();
  return new Set((facts.models.value?.models ?? []).map(({ name }) => name));
};

/** Of a model, whatever is wrong with it: who looks after it has one issue, not one a file. */
const modelFirst =
  (models: ReadonlySet<string>) =>
  (reason: Reason): Reason => {
    const model = reason.about.find((each) => models.has(each));
    if (model === undefined) return reason;
    return { ...reason, about: [model, ...reason.about.filter((each) => each !== model)] };
  };

/** Exceptions and emergencies that carry a pass, and end within two weeks. */
export const endingSoon = (task: TaskName, { evidence, digest }: Judged): readonly Fresh[] => {
  const { subject, judgedAt, decision } = evidence;
  const pull = subject.pull === null ? null : `#${String(subject.pull)}`;
  return decision.carried
    .filter(({ until }) => isNear(until, judgedAt))
    .flatMap((carried) => {
      const source = { repository: subject.repository.name, task, control: carried.control, evidence: digest };
      return findingsOf(source, [reasonOf(carried, pull)], carried.until);
    });
};

const reasonOf = ({ by, about, until, approvedBy }: Carried, pull: string | null): Reason => ({
  code: by === 'emergency' ? 'review-due' : 'exception-ending',
  about: [...(pull === null ? [] : [pull]), ...about],
  needed: `until ${until}`,
  found: `approved by ${approvedBy}`,
});

/** A day ends with its end; what cannot be read as a time is near. */
const isNear = (until: string, judgedAt: string | null): boolean => {
  const end = Date.parse(until.length === 10 ? `${until}T23:59:59Z` : until);
  const now = judgedAt === null ? Number.NaN : Date.parse(judgedAt);
  return !(end - now > WARNING_DAYS * DAY_MS);
};

const NOTHING_DEMANDED = 'no-control-applies';

/** Why a record does not say all that there is to say; null: it does. */
export const doubtOf = ({ evidence, later }: Judged): string | null => {
  const { stage, findings } = evidence;
  const isTask = stage === 'reconciliation' || stage === 'access' || stage === 'retest';
  if (isTask && findings.some(({ reasons: own }) => own.some(({ code }) => code === NOTHING_DEMANDED)))
    return `the policy does not name the control ${stage}, or has it only report`;
  const reasons = [...evidence.findings, ...evidence.companions.flatMap(({ findings }) => findings)].flatMap(
    ({ control, outcome, reasons: own }) =>
      own.filter(({ code }) => outcome === 'indeterminate' || isUnproven(code)).map(({ code }) => `${control} ${code}`),
  );
  const [first] = [...reasons, ...later.map(({ code }) => code)];
  return first === undefined ? null : `not everything is known: ${first}`;
};
