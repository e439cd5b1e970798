import type { Blocking, Finding } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import type { Reason } from '../facts/observed.js';
import { groupBy } from '../lib/group-by.js';
import { sentence } from './sentences.js';

/** One of the changes that the status covers, with what it was judged. */
export interface JudgedChange {
  /** `#8`; null: the run resolved no change. */
  readonly name: string | null;
  readonly findings: readonly Finding[];
  readonly blocking: readonly Blocking[];
}

/** What is missing, once for each control and code of a change. */
export interface Missing {
  /** `#8`; null where the status covers one change, and for what went wrong after judging. */
  readonly change: string | null;
  readonly outcome: Blocking['outcome'];
  readonly control: string;
  readonly code: string;
  /** Without the name of the change itself. */
  readonly about: readonly string[];
  readonly who: readonly string[];
  /** null: not told, or not the same of all. */
  readonly found: string | null;
  readonly needed: string | null;
}

const WORST_FIRST: readonly Blocking['outcome'][] = ['fail', 'indeterminate', 'pending'];

/** The judged change first, then its companions. A combined decision lists what blocks in the same order. */
export const judgedChanges = ({ subject, findings, companions, decision }: Evidence): readonly JudgedChange[] => {
  const theirs = companions.flatMap((each) => each.decision.blocking).length;
  const own = decision.blocking.slice(0, Math.max(0, decision.blocking.length - theirs));
  return [
    { name: subject.pull === null ? null : `#${String(subject.pull)}`, findings, blocking: own },
    ...companions.map((each) => ({
      name: `#${String(each.pull)}`,
      findings: each.findings,
      blocking: each.decision.blocking,
    })),
  ];
};

/** Everything that blocks, the worst first. `blocking`: that of the decision, then what went wrong after it. */
export const missingOf = (evidence: Evidence, blocking: readonly Blocking[]): readonly Missing[] => {
  const changes = judgedChanges(evidence);
  const owners = changes.flatMap((change) => change.blocking.map(() => change));
  const each = blocking.map((one, at) => missing(one, owners[at] ?? null, changes.length > 1));
  const grouped = groupBy(each, ({ change, outcome, control, code }) =>
    JSON.stringify([change, outcome, control, code]),
  );
  const all = [...grouped.values()].flatMap(together);
  return [...causesFirst(firstOfEach(all).filter((one) => !isSaidBetter(one, all)))].sort(
    (a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome),
  );
};

/** Which files a model has, and whether they are those that were signed: where that is amiss, no report is about them either. */
const CAUSES = ['model-inventory', 'model-integrity'];

/** Among the controls of models of one change; everything else stays where it is. */
const causesFirst = (all: readonly Missing[]): readonly Missing[] => {
  const blocks = all.map(
    ({ change, control }) => `${change ?? ''} ${control.startsWith('model-') ? 'model-' : control}`,
  );
  const placed = all.map((one, at) => ({ one, block: blocks.indexOf(blocks[at] ?? ''), rank: rankOf(one) }));
  return placed.sort((a, b) => a.block - b.block || a.rank - b.rank).map(({ one }) => one);
};

const rankOf = ({ control }: Missing): number => (CAUSES.includes(control) ? CAUSES.indexOf(control) : CAUSES.length);

const missing = (one: Blocking, owner: JudgedChange | null, several: boolean): Missing => {
  const reasons = owner === null ? [] : reasonsOf(one, owner);
  return {
    change: several && owner !== null ? owner.name : null,
    control: one.control,
    outcome: one.outcome,
    code: one.code,
    about: one.about.filter((name) => name !== owner?.name),
    who: reasons.flatMap(({ who }) => who ?? []),
    found: common(reasons.map(({ found }) => found ?? null)),
    needed: common(reasons.map(({ needed }) => needed ?? null)),
  };
};

const common = (texts: readonly (string | null)[]): string | null =>
  texts.every((text) => text === texts[0]) ? (texts[0] ?? null) : null;

const reasonsOf = (one: Blocking, { findings }: JudgedChange): readonly Reason[] =>
  findings
    .filter(({ control }) => control === one.control)
    .flatMap(({ reasons }) => reasons)
    .filter(({ code, about }) => code === one.code && about.every((name) => one.about.includes(name)));

/** That a ticket cannot be read is the same news as the fact that is missing for it, in better words. */
const isSaidBetter = ({ change, control, code, found }: Missing, all: readonly Missing[]): boolean =>
  code === 'fact-unavailable' &&
  all.some(
    (each) =>
      each.code === 'ticket-unreadable' &&
      each.change === change &&
      each.control === control &&
      found !== null &&
      each.found === found,
  );

/** Two controls that ask for the very same of the same people say it once, by the first of them. */
const firstOfEach = (all: readonly Missing[]): readonly Missing[] =>
  [...groupBy(all, (one) => JSON.stringify({ ...one, control: sentence(one.code, one.control) })).values()].flatMap(
    ([first]) => (first === undefined ? [] : [first]),
  );

const together = (all: readonly Missing[]): readonly Missing[] => {
  const [first] = all;
  if (first === undefined) return [];
  const { change, outcome, control, code } = first;
  const about = [...new Set(all.flatMap((each) => each.about))];
  const who = [...new Set(all.flatMap((each) => each.who))];
  const found = common(all.map((each) => each.found));
  const needed = common(all.map((each) => each.needed));
  return [{ change, outcome, control, code, about, who, found, needed }];
};
