import { expect, it } from '@jest/globals';
import type { Control, Verdict } from '../../src/controls/kit/control.js';
import { judgeModel, type GivenModel } from '../support/model-facts.js';

/** Outcome, then each reason as its code and what it is about first. */
export const shownModel = ({ outcome, reasons }: Verdict): readonly string[] => [
  outcome,
  ...reasons.map(({ code, about: [first = ''] }) => `${code} ${first}`.trim()),
];

export type Row = readonly [title: string, given: GivenModel, expected: readonly string[]];

/** One test for each row. */
export const modelRows = (control: Control, rows: readonly Row[]): void => {
  it.each(rows)('%s', (_, given, expected) => {
    const verdict = judgeModel(control, given);
    expect(shownModel(verdict)).toEqual(expected);
    expect(control.codes).toEqual(expect.arrayContaining(verdict.reasons.map(({ code }) => code)));
  });
};

/** And one that every code of the control is among what they expect. */
export const modelTester = (control: Control, rows: readonly Row[], notes: readonly string[] = []): void => {
  modelRows(control, rows);

  it('is tested for every code that it declares', () => {
    const told = rows.flatMap(([, , expected]) => expected.map((each) => each.split(' ')[0] ?? ''));
    expect(control.codes.filter((code) => ![...told, ...notes].includes(code))).toEqual([]);
  });
};

export const foundBy = (control: Control, given: GivenModel): readonly string[] =>
  judgeModel(control, given).reasons.map(({ found = '' }) => found);

export const notesBy = (control: Control, given: GivenModel): readonly string[] =>
  (judgeModel(control, given).notes ?? []).map(({ code, about: [first = ''] }) => `${code} ${first}`.trim());
