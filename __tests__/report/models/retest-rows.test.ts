import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/document.js';
import { changeRows } from '../../../src/report/record/change-rows.js';
import { evidence } from '../blocked-evidence.js';

const commit = '1fc0ff1c7a27156efcf928f48af0c6e38f3dde0c';
const retest = (models: readonly object[]): Evidence => {
  const one = evidence([]);
  const subject = { ...one.subject, pull: null, base: null, head: null, commit: null };
  const known = (value: unknown): unknown => ({ known: true, value });
  const facts = {
    ...one.facts,
    models: known({ at: 'released', commit, yardstick: commit, models, strays: known([]), attributesChanged: [] }),
    repository: known({ id: 1, name: 'acme/pay', defaultBranch: 'main' }),
  };
  return { ...one, stage: 'retest', subject, facts } as unknown as Evidence;
};

describe('a record of a re-test', () => {
  it('says which models were judged, as of which commit of which branch', () => {
    const models = [
      { name: 'refund-1b', root: 'models/refund-1b' },
      { name: 'churn', root: 'models/churn' },
    ];
    expect(changeRows(retest(models)).map(({ label, value }) => [label, value])).toEqual([
      ['Repository', 'acme/pay (id 1)'],
      ['Default branch', 'main'],
      ['Stood at', commit],
      ['Models', '2 models: refund-1b (models/refund-1b), churn (models/churn)'],
    ]);
  });

  it('says that there was none', () => {
    expect(changeRows(retest([])).at(-1)).toMatchObject({ label: 'Models', value: 'none' });
  });
});
