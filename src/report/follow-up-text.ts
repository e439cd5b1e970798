import type { Carried } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import { enumerated, quoted } from './plain.js';

export interface FollowUpShown {
  readonly pull: number;
  readonly url: string | null;
  /** Why there is none; null: there is one. */
  readonly failed: string | null;
}

/** A change that an emergency let through, and what the review afterwards must know. */
export interface EmergencyChange {
  readonly pull: number;
  readonly head: string;
  readonly title: string;
  readonly carried: readonly [Carried, ...Carried[]];
  /** When its label was set first, as far as that is told. */
  readonly since: string | null;
}

/** The changes of the evidence that an emergency carried: the judged one, and members of its group. */
export const emergencyChanges = (evidence: Evidence): readonly EmergencyChange[] => {
  const own = { facts: evidence.facts, findings: evidence.findings, carried: evidence.decision.carried };
  const others = evidence.companions.map(({ facts, findings, decision }) => ({
    facts,
    findings,
    carried: decision.carried,
  }));
  return [own, ...others].flatMap(({ facts, findings, carried }) => {
    if (!facts.change.known) return [];
    const { number, title, head, labels, unlabeled } = facts.change.value;
    const waived = new Set(findings.filter(({ outcome }) => outcome === 'waived').map(({ control }) => control));
    const label = (name: string) => labels.find((each) => each.name === name);
    const lifted = carried.filter(
      ({ by, control, about }) =>
        by === 'emergency' && waived.has(control) && about.some((name) => label(name) !== undefined),
    );
    const [first, ...rest] = lifted;
    if (first === undefined) return [];
    const at = first.about.map((name) => label(name)?.at ?? null).find((each) => each !== null) ?? null;
    const since = [...unlabeled.map((each) => each.at), ...(at === null ? [] : [at])].sort()[0] ?? null;
    return [
      { pull: number, head: head.commit, title, carried: [first, ...rest] as const, since: at === null ? null : since },
    ];
  });
};

/** Stands in the body, so that a later run on the same head finds the issue again. */
export const followUpMarker = ({ pull, head }: EmergencyChange): string =>
  `<!-- countersign follow-up #${String(pull)} ${head} -->`;

export const followUpTitle = ({ pull }: EmergencyChange): string => `Review of the emergency change #${String(pull)}`;

/** The text, as Markdown. Words of others stand in it as code only. */
export const followUpBody = (
  change: EmergencyChange,
  record: { readonly digest: string; readonly runUrl: string | null },
): string => {
  const due = change.carried.map(({ until }) => until).sort()[0] ?? '';
  const who = [...new Set(change.carried.map(({ approvedBy }) => approvedBy))];
  const run = record.runUrl === null ? '' : `, stored by [this run](${record.runUrl})`;
  return (
    [
      `The emergency change #${String(change.pull)} was let through without all that the policy demands. Somebody who had no hand in it must review it **by ${due}**.`,
      [
        `- Change: ${quoted(change.title)}, commit ${quoted(change.head)}`,
        `- Lifted by: ${enumerated(who, quoted)}`,
        ...change.carried.map(({ control, why }) => `- ${quoted(control)} was not met: ${quoted(why)}`),
        `- Evidence: sha256 ${quoted(record.digest)}${run}`,
      ].join('\n'),
      'Close this issue when the change was reviewed and what was missing was made good; say here who reviewed it, and what was found.',
      followUpMarker(change),
    ].join('\n\n') + '\n'
  );
};
