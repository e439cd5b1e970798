import { describe, expect, it } from '@jest/globals';
import type { Circumstances, Control, Verdict } from '../../src/controls/kit/control.js';
import { settleShape } from '../../src/controls/kit/setting.js';
import type { FactName, FactTypes, Facts } from '../../src/facts/facts.js';
import { unavailable, unknown } from '../../src/facts/observed.js';
import type { People } from '../../src/facts/people.js';
import { allKnown, compliant, people } from './compliant.js';

/** What differs from the compliant change. `unknown` facts are known by name only; `settings` and `people` are laid over. */
export interface Given {
  readonly title: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly people?: Partial<People>;
  readonly facts?: Partial<FactTypes>;
  readonly unknown?: readonly FactName[];
  /** As the policy declares them; none unless given. */
  readonly models?: Circumstances['models'];
  readonly accepted?: Circumstances['accepted'];
  readonly reviewTerms?: Circumstances['reviewTerms'];
}

/** Codes are compared as a set and exactly; what the reasons say in words is never looked at. */
export interface Failing extends Given {
  readonly outcome: 'fail' | 'pending' | 'indeterminate' | 'not-applicable';
  readonly codes: readonly string[];
  /** Names that the reasons must be about. */
  readonly about?: readonly string[];
}

export interface Passing extends Given {
  readonly notes?: readonly string[];
}

const factsOf = (given: Omit<Given, 'title'>): Facts => {
  const facts = allKnown({ ...compliant, ...given.facts });
  const missing = (given.unknown ?? []).map((name) => [name, unknown(unavailable(name, 'not read'))]);
  return { ...facts, ...(Object.fromEntries(missing) as Partial<Facts>) };
};

/** Judges as the gate does: a fact that is needed and unknown is the answer. */
export const judge = (control: Control, given: Omit<Given, 'title'>): Verdict => {
  const facts = factsOf(given);
  const [first, ...rest] = control.needs.flatMap((need) => (facts[need].known ? [] : [facts[need].why]));
  if (first !== undefined) return { outcome: 'indeterminate', reasons: [first, ...rest] };
  const needed = control.needs.map((need) => [need, facts[need].known ? facts[need].value : null]);
  const wanted = (control.wants ?? []).map((want) => [want, facts[want]]);
  const circumstances: Circumstances = {
    people: { ...people, ...given.people },
    statusContext: 'countersign (main)',
    ticketApprovers: null,
    reviewTerms: given.reviewTerms ?? null,
    models: given.models ?? [],
    policyPath: '.github/countersign.yml',
    accepted: given.accepted ?? [],
    named: 'named',
  };
  const handed = Object.fromEntries([...wanted, ...needed]) as object;
  return control.judge(handed, settleShape(control.settings, given.settings ?? {}), circumstances);
};

const codesOf = (verdict: Verdict): readonly string[] => [...new Set(verdict.reasons.map(({ code }) => code))].sort();

export interface Rows {
  readonly passes: readonly Passing[];
  readonly fails: readonly Failing[];
}

/** One test for each row: what passes, and what does not and with which codes. */
export const controlTester = (control: Control, ...groups: readonly Rows[]): void => {
  const passes = groups.flatMap((group) => group.passes);
  const fails = groups.flatMap((group) => group.fails);
  describe(`${control.id} passes`, () => {
    it.each(passes.map((row) => [row.title, row] as const))('%s', (_, row) => {
      const verdict = judge(control, row);
      expect({ outcome: verdict.outcome, codes: codesOf(verdict) }).toEqual({ outcome: 'pass', codes: [] });
      const noted = (verdict.notes ?? []).map(({ code }) => code);
      expect(noted).toEqual(expect.arrayContaining([...(row.notes ?? [])]));
    });
  });
  describe(`${control.id} blocks`, () => {
    it.each(fails.map((row) => [row.title, row] as const))('%s', (_, row) => {
      const verdict = judge(control, row);
      const wanted = { outcome: row.outcome, codes: [...row.codes].sort() };
      expect({ outcome: verdict.outcome, codes: codesOf(verdict) }).toEqual(wanted);
      expect(verdict.reasons.flatMap(({ about }) => about)).toEqual(expect.arrayContaining([...(row.about ?? [])]));
      expect(control.codes).toEqual(expect.arrayContaining([...codesOf(verdict)]));
    });
  });
  it(`${control.id} is tested for every code that it declares`, () => {
    const given = new Set([...fails.flatMap(({ codes }) => codes), ...passes.flatMap(({ notes }) => notes ?? [])]);
    expect(control.codes.filter((code) => !given.has(code))).toEqual([]);
  });
};
