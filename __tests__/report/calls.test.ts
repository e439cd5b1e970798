import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { wholeness } from '../../src/report/attributes/operation.js';
import { callTable } from '../../src/report/html/sections.js';

describe('calls of a ticket system', () => {
  const call = {
    ...{ origin: null, method: 'GET', path: '/repos/acme/pay', status: 200, attempts: 1, requestId: null, date: null },
    ...{ bytes: 2, digest: null, pages: null, count: null, query: null, error: null },
  };
  const origin = 'https://acme.atlassian.net';
  const transcript = [call, { ...call, origin, path: '/rest/api/3/issue/PAY-31' }, { ...call, origin, path: '/x' }];
  const evidence = { facts: {}, faults: [], transcript, judgedAt: '2026-03-02T11:00:00Z' } as unknown as Evidence;

  it('are told with where they went', () => {
    expect(wholeness(evidence).answer).toContain('3 calls of the code host, https://acme.atlassian.net, each with');
    const { markup } = callTable(evidence);
    expect(markup).toContain('<code>GET /repos/acme/pay</code>');
    expect(markup).toContain('<code>GET https://acme.atlassian.net/rest/api/3/issue/PAY-31</code>');
  });
});
