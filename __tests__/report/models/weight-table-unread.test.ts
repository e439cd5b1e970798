import { describe, expect, it } from '@jest/globals';
import type { ReportFile } from '../../../src/facts/models.js';
import { unavailable, unknown } from '../../../src/facts/observed.js';
import { COLUMNS, weightTable } from '../../../src/report/models/weight-table.js';
import {
  compliantModel,
  compliantModels,
  declared,
  evaluationOf,
  reportFile,
  reports,
  scanOf,
  statement,
} from '../../support/model-facts.js';

const NOW = '2026-03-02T11:00:00Z';

/** What the cells of the weights say that have anything to say but `equal`. */
const gapsWith = (part: 'scan' | 'evaluation', own: readonly ReportFile[]): readonly (readonly string[])[] => {
  const model = { ...compliantModel, reports: [...reports.filter((each) => each.part !== part), ...own] };
  const { rows } = weightTable({ ...compliantModels, models: [model] }, declared(), NOW);
  return rows.map(({ cells }) => COLUMNS.map((column) => cells[column].says).filter((says) => says !== 'equal'));
};

const unread: Partial<ReportFile> = { path: 'b.json', report: unknown(unavailable('b.json', 'NaN')) };
/** The host did not tell what it holds about the weights. */
const untold: Partial<ReportFile> = {
  path: 'b.json',
  binding: statement({
    signature: { state: 'refused', code: 'attestations-unreadable', found: 'HTTP 403' },
    predicateType: '',
    subjects: [],
  }),
};

describe.each([
  ['that cannot be read', unread],
  ['of which nobody told whether it is bound', untold],
])('a report %s', (_, own) => {
  it.each([
    ['scan', scanOf()],
    ['evaluation', evaluationOf()],
  ] as const)('is no equal cell where it is the only %s, and no word about a weight beside another', (part, report) => {
    expect(gapsWith(part, [reportFile(part, report, own)])).toEqual([['not readable'], ['not readable']]);
    expect(gapsWith(part, [reportFile(part, report), reportFile(part, report, own)])).toEqual([[], []]);
  });
});
