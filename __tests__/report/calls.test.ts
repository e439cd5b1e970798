import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { known, unknown } from '../../src/facts/observed.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import { wholeness } from '../../src/report/attributes/operation.js';
import { sourceRows } from '../../src/report/record/origin-rows.js';
import { callTable } from '../../src/report/html/sections.js';

describe('calls of a ticket system', () => {
  const call = {
    ...{ origin: null, method: 'GET', path: '/repos/acme/pay', status: 200, attempts: 1, requestId: null, date: null },
    ...{ bytes: 2, digest: null, pages: null, count: null, query: null, error: null },
  };
  const origin = 'https://acme.atlassian.net';
  const transcript = [call, { ...call, origin, path: '/rest/api/3/issue/PAY-31' }, { ...call, origin, path: '/x' }];
  const facts = unknownFacts({ code: 'not-demanded', about: [] });
  const evidence = { facts, faults: [], transcript, judgedAt: '2026-03-02T11:00:00Z' } as unknown as Evidence;

  it('are told with where they went', () => {
    expect(wholeness(evidence).answer).toContain('3 calls of the code host, https://acme.atlassian.net, each with');
    const { markup } = callTable(evidence);
    expect(markup).toContain('<code>GET /repos/acme/pay</code>');
    expect(markup).toContain('<code>GET https://acme.atlassian.net/rest/api/3/issue/PAY-31</code>');
  });

  it('that did not tell a ticket leave a gap in the record, with its place', () => {
    const why = { code: 'deadline-exceeded', about: ['PAY-31'], found: 'no answer after 2.0 s' };
    const answers = [{ key: 'PAY-31', answer: unknown<never>(why) }];
    const tickets = known({ system: 'jira', mentions: [], answers });
    const reports = unknown<never>({ code: 'fact-unavailable', about: ['build'] });
    const testResults = known([{ check: 'build', app: 'github-actions', artifact: 'a', files: '*', reports }]);
    const hung = { ...evidence, facts: { ...facts, tickets, testResults } } as unknown as Evidence;
    const { state, answer, pointers } = wholeness(hung);
    expect(state).toBe('not-known');
    expect(answer).toContain('Not known: ticket PAY-31, results of build.');
    expect(pointers).toContain('/facts/tickets/value/answers/0/answer');
    expect(sourceRows(hung)).toContainEqual(expect.objectContaining({ value: 'ticket PAY-31, results of build' }));
  });
});
