import { describe, expect, it } from '@jest/globals';
import { findMentions, type MentionTexts } from '../../../src/collect/tickets/mentions.js';
import type { TicketDemand } from '../../../src/facts/demand.js';

const none: MentionTexts = { title: '', branch: '', body: '', messages: [], closes: [] };
const github: TicketDemand = {
  system: 'github',
  url: null,
  keys: [],
  in: ['title', 'branch', 'body', 'commits', 'links'],
  label: 'change-approved',
  states: [],
  approval: 'record',
  singleUse: false,
};

const keys = (texts: Partial<MentionTexts>, demand: Partial<TicketDemand> = {}): string[] =>
  findMentions({ ...none, ...texts }, { ...github, ...demand }, 'acme/pay').map((mention) => mention.key);

describe('keys of other systems', () => {
  it.each([
    ['PAY-31 Limit refunds', ['PAY-31']],
    ['PAY-31 OPS-9 Limit', ['PAY-31', 'OPS-9']],
    ['PAY-31 as UTF-8', ['PAY-31']],
    ['XPAY-31 Limit', []],
    ['PAY-31x', []],
    ['PAY-310', ['PAY-310']],
    ['PAY-0', []],
    ['PAY-\u0663\u0661', []],
    ['feature/PAY-31-limit', ['PAY-31']],
    ['PAY_X-31', []],
  ])('Jira: %j names %j', (title, found) => {
    expect(keys({ title, branch: title }, { system: 'jira', keys: ['PAY', 'OPS'], in: ['title'] })).toEqual(found);
    expect(keys({ title, branch: title }, { system: 'linear', keys: ['PAY', 'OPS'], in: ['branch'] })).toEqual(found);
  });

  it('names nothing without projects, and nothing by links', () => {
    expect(keys({ title: 'PAY-31' }, { system: 'jira', keys: [] })).toEqual([]);
    const closes = [{ repository: 'acme/pay', number: 31 }];
    expect(keys({ closes }, { system: 'jira', keys: ['PAY'] })).toEqual([]);
  });

  it.each([
    ['alice/pay-31-limit-refunds', ['PAY-31']],
    ['PAY-31-limit-refunds', ['PAY-31']],
    ['feature/Pay-31', ['PAY-31']],
    ['pay-31/ops-9', ['PAY-31', 'OPS-9']],
    ['pay-31-PAY-31', ['PAY-31']],
    ['xpay-31', []],
    ['pay-31x', []],
    ['pay-031', []],
    ['pay31', []],
    ['pay-\u0663\u0661', []],
    // Letters that a flag for either case takes for others: long s, sign of Kelvin.
    ['op\u017f-9', []],
    ['tas\u212a-7', []],
  ])('the branch %j of Jira and of Linear names %j, in small letters too', (branch, found) => {
    const more = { keys: ['PAY', 'OPS', 'TASK'] };
    for (const system of ['jira', 'linear'] as const) expect(keys({ branch }, { system, ...more })).toEqual(found);
  });

  it.each(['pay-31 limit refunds', 'Pay-31', 'see pay-31'])('the text %j names none: there case counts', (text) => {
    for (const system of ['jira', 'linear'] as const) {
      expect(keys({ title: text, body: text, messages: [text] }, { system, keys: ['PAY'] })).toEqual([]);
    }
  });

  it('a key in small letters in the branch is the key of the title', () => {
    const texts = { ...none, title: 'PAY-31 Limit', branch: 'alice/pay-31-limit' };
    const demand = { ...github, system: 'linear', keys: ['PAY'], in: ['title', 'branch'] } as const;
    expect(findMentions(texts, demand, 'acme/pay')).toEqual([
      { key: 'PAY-31', in: 'title' },
      { key: 'PAY-31', in: 'branch' },
    ]);
  });

  it('ServiceNow: case counts everywhere', () => {
    const texts = { title: 'chg0031001', branch: 'chg0031001-limit', body: 'Chg0031001' };
    expect(keys(texts, { system: 'servicenow', keys: ['CHG'] })).toEqual([]);
    expect(keys({ branch: 'fix/CHG0031001-limit' }, { system: 'servicenow', keys: ['CHG'] })).toEqual(['CHG0031001']);
  });

  it('ServiceNow: prefix and seven digits or more', () => {
    expect(
      keys({ title: 'CHG0031001 and XCHG0031002, CHG31, CHG0031003a' }, { system: 'servicenow', keys: ['CHG'] }),
    ).toEqual(['CHG0031001']);
    expect(keys({ title: 'CHG0031001' }, { system: 'servicenow' })).toEqual(['CHG0031001']);
  });

  it('Azure Boards: AB#', () => {
    expect(keys({ title: 'AB#12, LAB#13, AB#12x, #14' }, { system: 'azure-boards' })).toEqual(['AB#12']);
    expect(keys({ title: 'ab#12, AB#012, AB# 12, AB#\u0661' }, { system: 'azure-boards' })).toEqual([]);
    expect(keys({ branch: 'fix/AB#12-limit' }, { system: 'azure-boards' })).toEqual(['AB#12']);
  });
});

describe('links to tickets', () => {
  const systems = {
    jira: { system: 'jira', url: 'https://acme.atlassian.net', keys: ['PAY', 'OPS'] },
    ofCompany: { system: 'jira', url: 'https://jira.acme.example:8443/jira/', keys: ['PAY'] },
    servicenow: { system: 'servicenow', url: 'https://acme.service-now.com', keys: ['CHG'] },
    boards: { system: 'azure-boards', url: 'https://dev.azure.com/acme', keys: ['Pay'] },
    linear: { system: 'linear', url: null, keys: ['PAY', 'LIMIT'] },
  } as const;

  it.each<[keyof typeof systems, string, readonly string[]]>([
    ['jira', 'https://acme.atlassian.net/browse/PAY-31', ['PAY-31']],
    ['jira', 'Refs https://acme.atlassian.net/browse/PAY-31.', ['PAY-31']],
    ['jira', '[PAY-31](https://acme.atlassian.net/browse/PAY-31)', ['PAY-31']],
    ['jira', 'http://ACME.atlassian.net/jira/boards/1?selectedIssue=PAY-31', ['PAY-31']],
    ['jira', 'PAY-31 https://acme.atlassian.net/browse/OPS-9', ['PAY-31', 'OPS-9']],
    ['jira', 'https://acme.atlassian.net', []],
    ['jira', 'https://other.atlassian.net/browse/PAY-31', []],
    ['jira', 'https://acme.atlassian.net.evil.example/browse/PAY-31', []],
    ['jira', 'https://acme.atlassian.net@evil.example/browse/PAY-31', []],
    ['jira', 'https://evil.example/https://acme.atlassian.net/browse/PAY-31', []],
    ['jira', 'https://acme.atlassian.net/browse/XPAY-31', []],
    ['jira', 'https://acme.atlassian.net/browse/pay-31', []],
    ['jira', 'https://acme.atlassian.net/browse/%E0%A4%A/PAY-31', ['PAY-31']],
    ['ofCompany', 'https://jira.acme.example:8443/jira/browse/PAY-31', ['PAY-31']],
    ['ofCompany', 'https://jira.acme.example:8443/other/browse/PAY-31', []],
    ['ofCompany', 'https://jira.acme.example:8443/jirax/browse/PAY-31', []],
    ['ofCompany', 'https://jira.acme.example/jira/browse/PAY-31', []],
    ['servicenow', 'https://acme.service-now.com/change_request.do?sysparm_query=number=CHG0031001', ['CHG0031001']],
    [
      'servicenow',
      'https://acme.service-now.com/nav_to.do?uri=change_request.do%3Fsysparm_query%3Dnumber%3DCHG0031001',
      ['CHG0031001'],
    ],
    ['servicenow', 'https://other.service-now.com/change_request.do?sysparm_query=number=CHG0031001', []],
    ['boards', 'https://dev.azure.com/acme/Pay/_workitems/edit/31', ['AB#31']],
    ['boards', 'https://dev.azure.com/acme/Pay%20Services/_workitems/edit/31/', ['AB#31']],
    ['boards', 'AB#31: https://dev.azure.com/acme/Pay/_boards/board/t/Team/Stories/?workitem=31', ['AB#31']],
    ['boards', 'https://dev.azure.com/acme/Pay/_workitems/edit/31x', []],
    ['boards', 'https://dev.azure.com/acme/Pay/_git/pay/pullrequest/31', []],
    ['boards', 'https://dev.azure.com/acme-other/Pay/_workitems/edit/31', []],
    ['boards', 'https://dev.azure.com/other/Pay/_workitems/edit/31#AB#32', []],
    ['linear', 'https://linear.app/acme/issue/PAY-31/limit-9-of-refunds', ['PAY-31']],
    ['linear', 'https://linear.app/acme/issue/PAY-31/LIMIT-9-of-refunds', ['PAY-31']],
    ['linear', 'https://linear.app/acme/issue/PAY-31', ['PAY-31']],
    ['linear', 'https://linear.app/acme/project/PAY-31', []],
    ['linear', 'https://linear.app.evil.example/acme/issue/PAY-31', []],
    ['linear', 'https://evil.example/acme/issue/PAY-31', []],
  ])('%s: %s names %j', (name, body, found) => {
    expect(keys({ body }, systems[name])).toEqual(found);
    expect(keys({ messages: [body, body] }, systems[name])).toEqual(found);
  });

  it('are found in time that grows with the text alone', () => {
    const started = performance.now();
    const many = 'https://acme.atlassian.net/browse/PAY-31?x=%41'.repeat(10_000);
    expect(keys({ body: `${many} ${'PAY-'.repeat(50_000)}` }, systems.jira)).toEqual(['PAY-31']);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
