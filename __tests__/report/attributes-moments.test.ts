import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { attributesOf } from '../../src/report/attributes.js';
import { bodyOf } from '../../src/report/html/body.js';
import { recordView } from '../../src/report/record/view.js';
import { outcomeText, unpainted } from '../../src/report/text.js';

const folder = join(import.meta.dirname, '..', 'evidence', 'golden', 'v1');

const recordsOf = (suite: string): readonly (readonly [name: string, evidence: Evidence])[] =>
  readFileSync(join(folder, `${suite}.jsonl`), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [name = '', text = ''] = line.split('\t');
      return [name, JSON.parse(text) as Evidence] as const;
    });

const state = (evidence: Evidence, wanted: string): string | undefined =>
  attributesOf(evidence).find(({ id }) => id === wanted)?.state;

describe('records that judge no change', () => {
  it.each([
    ['access', 'access-001', 'Access is as expected', 'L'],
    ['reconciliation', 'rec-001', 'The branch is in order', 'A'],
    ['deployments', 'dep-01', 'This may be deployed', 'G'],
  ])('are asked nothing of a change, in the log, the text and on the page: %s', (suite, wanted, words, shown) => {
    const [, evidence] = recordsOf(suite).find(([name]) => name === wanted) ?? [];
    if (evidence === undefined) throw new Error(`no golden record ${wanted}`);
    const view = recordView(evidence);
    const log = outcomeText(evidence, evidence.decision.verdict, [], unpainted);
    const all = `${JSON.stringify(view)} ${bodyOf(evidence).markup} ${log}`;
    expect(view.headline).toContain(words);
    expect([view.ticket, view.dependencies, view.isOfChange]).toEqual([[], [], false]);
    expect(all).not.toMatch(/status on|of each change|be merged|The ticket<|People and duties|A to M/u);
    expect(state(evidence, shown)).toBe('shown');
  });

  it.each([
    ['reconciliation', 'A'],
    ['access', 'L'],
  ])('show of %s nothing that the control did not find', (suite, id) => {
    for (const [name, evidence] of recordsOf(suite)) {
      const outcome = evidence.findings.find(({ control }) => control === suite)?.outcome;
      if (outcome !== 'pass') expect([name, state(evidence, id)]).not.toEqual([name, 'shown']);
    }
  });
});
