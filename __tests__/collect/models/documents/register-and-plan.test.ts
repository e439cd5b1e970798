import { describe, expect, it } from '@jest/globals';
import { readMonitoringPlan } from '../../../../src/collect/models/documents/monitoring-plan.js';
import { readRegister } from '../../../../src/collect/models/documents/register.js';
import { bytes, outcome } from './outcome.js';

describe('the register of data', () => {
  const register = (text: string) => outcome(() => readRegister(bytes(text)));

  it('is read entry by entry', () => {
    const text = `datasets:
  - id: acme/loans
    revision: ${'a'.repeat(40)}
    licence: CC-BY-4.0
    personal-data: yes
    lawful-basis: contract
    regions: [EU, US]
    owner: acme/finance
    review-by: 2027-02-28
  - id: acme/open
    personal-data: false
  - id: acme/unsaid
`;
    expect(register(text)).toEqual([
      {
        id: 'acme/loans',
        revision: 'a'.repeat(40),
        licence: 'CC-BY-4.0',
        personalData: 'yes',
        lawfulBasis: 'contract',
        regions: ['EU', 'US'],
        owner: 'acme/finance',
        reviewBy: '2027-02-28',
      },
      expect.objectContaining({ id: 'acme/open', personalData: 'no', revision: null, regions: [], reviewBy: null }),
      expect.objectContaining({ id: 'acme/unsaid', personalData: 'not-said' }),
    ]);
    expect(register('datasets: []')).toEqual([]);
    expect(register('{"datasets": [{"id": "x", "personal-data": true}]}')).toMatchObject([{ personalData: 'yes' }]);
  });

  it('is kept as it is written: what an entry says wrongly is for the control to find', () => {
    const text = `datasets:
  - {id: acme/loans, revision: main, personal-data: maybe, review-by: 2026-02-31}
  - {id: Acme/Loans, personal-data: noAssertion, review-by: next year}
`;
    expect(register(text)).toMatchObject([
      { id: 'acme/loans', revision: 'main', personalData: 'not-said', reviewBy: '2026-02-31' },
      { id: 'Acme/Loans', personalData: 'not-said', reviewBy: 'next year' },
    ]);
  });

  it.each([
    [
      'datasets:\n  - id: a\n    license: MIT\n',
      /^3: \$\.datasets\[0\]\.license: id, revision, licence, .* and no other key expected/,
    ],
    ['dataset: []\n', /^1: \$\.dataset: datasets, and no other key expected/],
    ['datasets:\n  - licence: MIT\n', '2: $.datasets[0].id: a text expected'],
    ['datasets:\n  - id: ""\n', '2: $.datasets[0].id: a text that is not empty expected'],
    ['datasets:\n  - id: a\n    revision: 7\n', '3: $.datasets[0].revision: a text expected'],
    ['datasets:\n  - id: a\n    owner:\n      name: b\n', '3: $.datasets[0].owner: a text expected'],
    ['datasets: []\n---\ndatasets: []\n', /^[23]: a second document begins/],
    ['', /^(-|1): (it is empty|\$: an object expected)/],
    ['# nothing\n', /^(-|1): (it is empty|\$: an object expected)/],
  ])('%j is refused', (text, found) => {
    if (typeof found === 'string') expect(register(text)).toBe(found);
    else expect(register(text)).toMatch(found);
  });
});

describe('a plan of monitoring', () => {
  const plan = (text: string) => outcome(() => readMonitoringPlan(bytes(text)));

  it('is read as it is written', () => {
    expect(
      plan(
        'metrics:\n  - {name: drift, limit: 0.2, alert: acme/oncall}\n  - name: latency\nrunbook: ops/run.md\nowner: dana\n',
      ),
    ).toEqual({
      metrics: [
        { name: 'drift', limit: 0.2, alert: 'acme/oncall' },
        { name: 'latency', limit: null, alert: null },
      ],
      runbook: 'ops/run.md',
      owner: 'dana',
    });
    expect(plan('metrics: []')).toEqual({ metrics: [], runbook: null, owner: null });
  });

  it.each([
    ['runbook: x\n', '1: $.metrics: a list expected'],
    ['metrics:\n  - {name: a, limit: .nan}\n', '2: $.metrics[0].limit: a number expected'],
    ['metrics:\n  - {name: a, limit: "1"}\n', '2: $.metrics[0].limit: a number expected'],
    [
      'metrics:\n  - name: a\n    treshold: 1\n',
      '3: $.metrics[0].treshold: name, limit, alert, and no other key expected',
    ],
    ['metrics: []\nrunbooks: x\n', '2: $.runbooks: metrics, runbook, owner, and no other key expected'],
  ])('%j is refused', (text, found) => {
    expect(plan(text)).toBe(found);
  });
});
