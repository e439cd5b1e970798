import type { Evidence } from '../../evidence/document.js';
import type { Instant, ObjectId } from '../../facts/account.js';
import type { Line, LineCommit, Rewrite } from '../../facts/line.js';
import type { CarriedSeen } from '../../facts/record-seen.js';

/** What of a record a later look still has to see. */
export interface OpenParts {
  readonly commits: readonly LineCommit[];
  readonly rewrites: readonly Rewrite[];
}

export const CONTROL = 'reconciliation';

/**
 * What is open after a record: what it has a reason against, and what will fall due. What an exception carried is settled: its
 * end only says until when it could be accepted. null: the control did not judge, so that the record reconciled nothing.
 */
export const openParts = ({ facts, findings }: Pick<Evidence, 'facts' | 'findings'>): OpenParts | null => {
  const finding = findings.find(({ control }) => control === CONTROL);
  const line = facts.line.known ? facts.line.value : null;
  if (finding === undefined || line === null || !facts.clock.known) return null;
  if (finding.reasons.some(({ code }) => code === 'control-failed')) return null;
  const reasons = finding.outcome === 'waived' ? [] : finding.reasons;
  const subjects = new Set(reasons.map(({ about: [subject] }) => subject));
  const due = dueIn(line, facts.clock.value.now);
  return {
    commits: commitsOf(line).filter(({ commit }) => subjects.has(commit) || due.has(commit)),
    rewrites: line.rewrites.known
      ? line.rewrites.value.filter(({ before, after }) => subjects.has(before ?? after ?? line.branch))
      : [],
  };
};

const commitsOf = ({ carried, commits }: Line): readonly LineCommit[] => [...carried, ...commits];

/** Commits whose record will have to be looked at again. Of an exception only the newest that it carried. */
const dueIn = (line: Line, now: Instant): ReadonlySet<ObjectId> => {
  const newest = new Map<string, ObjectId>();
  for (const { commit, record } of commitsOf(line)) {
    if (record.state !== 'verified') continue;
    for (const carried of record.carried) {
      if (!isOver(carried, now)) newest.set(keyOf(carried, commit), commit);
    }
  }
  return new Set(newest.values());
};

const keyOf = ({ by, control, about }: CarriedSeen, commit: ObjectId): string =>
  JSON.stringify(by === 'emergency' ? [by, commit] : [by, control, about]);

/** A day is compared as a day. */
const isOver = ({ until }: CarriedSeen, now: Instant): boolean =>
  until.includes('T') ? !(Date.parse(until) >= Date.parse(now)) : until < now.slice(0, 10);
