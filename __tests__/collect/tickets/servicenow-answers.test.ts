import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../emulator/handler.js';
import { idOf } from '../../../emulator/tickets/servicenow/tables.js';
import { answering, failure, json, page, pair, record, rows } from './servicenow-answers.js';
import { KEY, refusalTo, spec, ticketOf, withInstance } from './servicenow-readings.js';

const refused = (answer: Answer): Promise<string> => refusalTo({}, answering('change_request', answer));

describe('an answer that is no change request', () => {
  it.each<[string, Answer, string]>([
    ['401', failure(401, 'User Not Authenticated', 'Required to provide Auth information'), 'refuses the credentials'],
    ['403', failure(403, 'Insufficient rights to query records', null), 'the account may not read change_request'],
    ['404', failure(404, 'No Record found', 'Record doesn’t exist'), 'shows no change_request'],
    ['400', failure(400, 'Invalid table change_request', null), 'refused, status 400'],
    ['an error with 200', failure(200, 'User Not Authenticated', 'Required'), 'no list'],
    ['a part of the rows beside an error', json({ result: [record], error: {} }, 200), 'an error beside the list'],
    ['a record instead of a list', json({ result: record }), 'no list'],
    ['a login page', page('Log in | ServiceNow'), 'a login page, or an instance that sleeps'],
    ['a sleeping instance', page('Instance Hibernating page'), 'a login page, or an instance that sleeps'],
    ['a way to the login', { status: 302, headers: { location: '/login.do' }, body: '' }, 'sends to a login page'],
    ['nothing', { status: 204 }, 'no content'],
    ['rows without a count', json({ result: [record] }), 'x-total-count does not tell'],
    ['a count that is none', json({ result: [record] }, 200, { 'x-total-count': '-1' }), 'x-total-count does not tell'],
    ['a record that is hidden', rows([], 1), 'rows of change_request are hidden'],
    ['one of two records that is hidden', rows([record], 2), 'rows of change_request are hidden'],
    ['two records', rows([record, { ...record, sys_id: pair(idOf('x')) }]), 'two change requests'],
    ['the whole table', rows([record, record], 48_112), 'more rows than the query can have'],
    ['another record', rows([{ ...record, number: pair('CHG0031002') }]), 'another record'],
    ['a number that is hidden', rows([{ ...record, number: pair('') }]), 'number: a value'],
    ['a row that is none', rows([null]), 'an object'],
  ])('%s', async (_name, answer, found) => {
    expect(await refused(answer)).toContain(found);
  });

  it('says for how long it is asked too often', async () => {
    const tooMany = { ...failure(429, 'Rate limit exceeded', null), headers: { 'retry-after': '3600' } };
    expect(await refused(tooMany)).toMatch(/^rate-limited: .*rate limited for 3600 s/);
  });

  it('is none of an instance that hangs', async () => {
    const world = { faults: [{ on: 'TICKET', answer: 'reset-mid-body' }] };
    expect(await refusalTo({}, { world })).toContain('GET /api/now/table/change_request');
  });

  it('is refused for wrong credentials', async () => {
    const credentials = { token: 'gate:wrong', scheme: 'basic' } as const;
    expect(await refusalTo({}, { credentials })).toContain('refuses the credentials');
  });

  it('is two records of one number', async () => {
    expect(await refusalTo({ copies: 2 })).toContain('two change requests');
  });

  it.each(['state', 'approval', 'type', 'sys_updated_on', 'number'])('lacks its %s', async (field) => {
    expect(await refusalTo({ hidden: [`change_request.${field}`] })).toContain(`${field}: a value`);
  });

  it.each(Object.keys(record).filter((name) => !name.includes('.')))('has %s as a plain text', async (field) => {
    expect(await refused(rows([{ ...record, [field]: 'Implement' }]))).toContain(`${field}: an object`);
  });

  it.each(Object.keys(record).filter((name) => !name.includes('.')))('has no %s', async (field) => {
    const others = Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
    expect(await refused(rows([others]))).toContain(`${field}: a field that the account may read`);
  });

  it.each<[string, unknown]>([
    ['state', { display_value: 3, value: '3' }],
    ['state', { value: '-1' }],
    ['type', { display_value: 'Normal' }],
    ['approval', pair('u_approved_by_mail')],
    ['approval', pair('Approved')],
    ['sys_id', pair('../sys_user')],
    ['sys_id', pair(`${idOf(KEY)}^ORstate=approved`)],
    ['requested_by', pair('x^y')],
    ['requested_by.internal_integration_user', pair('perhaps')],
    ['requested_by.email', 'dana@acme.example'],
    ['sys_updated_on', pair('2026-02-30 08:00:00')],
    ['sys_updated_on', pair('2026-03-02 24:00:01')],
    ['sys_updated_on', pair('02/03/2026 08:00:00')],
    ['start_date', pair('2026-03-02T08:00:00Z')],
    ['end_date', pair('tomorrow')],
  ])('has %s as %j', async (field, value) => {
    expect(await refused(rows([{ ...record, [field]: value }]))).toMatch(/^fact-unavailable/);
  });

  it('passes as it is without those', async () => {
    const ticket = await ticketOf({}, answering('change_request', rows([record])));
    expect(ticket).toMatchObject({ state: 'Implement', ruling: 'approved', window: null, items: [] });
  });
});

describe('a key that is no number', () => {
  it.each(['CHG', 'CHG1', 'CHG0031001^ORnumber=CHG1', 'CHG0031001 ', 'chg0031001', '#31', '', 'CHG-0031001'])(
    '%j is not asked for',
    async (key) => {
      await withInstance({ [KEY]: spec }, async ({ read, emulator }) => {
        expect(await read(key)).toMatchObject({ known: false });
        expect(emulator.log).toEqual([]);
      });
    },
  );
});
