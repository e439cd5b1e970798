import { canonical } from '../../evidence/canonical.js';
import { sha256 } from '../../evidence/digest.js';
import type { Reason } from '../../facts/observed.js';
import type { FindingSeen } from '../../facts/upkeep.js';
import { isUnproven } from './unproven.js';

/** What is wrong with one subject, by one control: the unit that is told, told again when it changes, and told to be over. */
export interface UpkeepFinding extends FindingSeen {
  readonly reasons: readonly Reason[];
  /** sha256 of the record that says so, hex; null: none was kept. */
  readonly evidence: string | null;
}

/** A finding before it is known since when it stands. */
export type Fresh = Omit<UpkeepFinding, 'since' | 'seen'>;

/** What one record, or one look, says about many subjects. */
export interface Source {
  /** `owner/name` */
  readonly repository: string;
  readonly task: FindingSeen['task'];
  readonly control: string;
  readonly evidence: string | null;
}

/** Stays the same as long as control and subject do, whatever the finding says. Fits every receiver. */
export const keyOfFinding = (repository: string, control: string, subject: string): string =>
  `countersign-${sha256(canonical([repository, control, subject])).slice(0, 32)}`;

/** One key for all findings about a subject. */
export const keyOfSubject = (repository: string, subject: string): string =>
  `countersign-${sha256(canonical([repository, subject])).slice(0, 32)}`;

/** One finding a subject. What a reason is about first is its subject; where it is about nothing, the control is. */
export const findingsOf = (source: Source, reasons: readonly Reason[], due: string | null = null): readonly Fresh[] => {
  const bySubject = new Map<string, readonly Reason[]>();
  for (const reason of reasons) {
    const subject = reason.about[0] ?? source.control;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), reason]);
  }
  return [...bySubject].map(([subject, own]) => ({
    key: keyOfFinding(source.repository, source.control, subject),
    task: source.task,
    control: source.control,
    subject,
    codes: [...new Set(own.map(({ code }) => code))].sort(),
    digest: digestOf(own, due),
    due,
    reasons: own,
    evidence: source.evidence,
  }));
};

/** Two findings of one key are one: the control spoke of the subject in several records. */
export const joined = (findings: readonly Fresh[]): readonly Fresh[] => {
  const byKey = new Map<string, Fresh>();
  for (const finding of findings) {
    const known = byKey.get(finding.key);
    byKey.set(finding.key, known === undefined ? finding : both(known, finding));
  }
  return [...byKey.values()];
};

const both = (one: Fresh, other: Fresh): Fresh => {
  const reasons = distinct([...one.reasons, ...other.reasons]);
  const due = [one.due, other.due].filter((each) => each !== null).sort()[0] ?? null;
  return {
    ...one,
    reasons,
    due,
    codes: [...new Set(reasons.map(({ code }) => code))].sort(),
    digest: digestOf(reasons, due),
  };
};

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [canonical(reason), reason])).values(),
];

/**
 * What counts as news. What an answer of a host said when something could not be read (numbers of requests, times) is none, or
 * every run would tell the same again.
 */
const digestOf = (reasons: readonly Reason[], due: string | null): string =>
  sha256(canonical([reasons.map(newsOf).sort(), due]));

const newsOf = ({ code, about, needed, found }: Reason): string =>
  canonical([code, about, needed ?? null, isUnproven(code) ? null : (found ?? null)]);
