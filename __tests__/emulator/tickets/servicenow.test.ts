import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../emulator/tickets/servicenow/tables.js';
import { KEY, spec, TABLES, withInstance } from '../../collect/tickets/servicenow-readings.js';

const BASIC = `Basic ${Buffer.from('gate:emulated-servicenow-password').toString('base64')}`;
const SECOND = 'CHG0031002';

interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The answer to one request, as anybody may send it. */
const ask = (path: string, init: RequestInit = {}, authorization = BASIC): Promise<Told> =>
  withInstance({ [KEY]: spec, [SECOND]: { ...spec, hidden: ['cmdb_ci'] } }, async ({ emulator }) => {
    const headers = { authorization, accept: 'application/json', ...(init.headers as Record<string, string>) };
    const response = await fetch(`${emulator.url}${TABLES}/${path}`, { ...init, headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  });

const numbersOf = ({ body }: Told): readonly unknown[] =>
  (body as { readonly result: readonly { readonly number: unknown }[] }).result.map(({ number }) => number);

describe('the stand-in for ServiceNow', () => {
  it.each<[string, string, RequestInit, string | undefined, number, string]>([
    ['without credentials', 'change_request', {}, '', 401, 'User Not Authenticated'],
    ['with those of GitHub', 'change_request', {}, 'Bearer ghs_emulated', 401, 'User Not Authenticated'],
    ['for a table that is none', 'no_table', {}, undefined, 400, 'Invalid table no_table'],
    ['for a table that is closed', 'cmdb_ci', {}, undefined, 403, 'Insufficient rights to query records'],
    ['for a record that is none', `change_request/${idOf('x')}`, {}, undefined, 404, 'No Record found'],
    [
      'to write on one that is none',
      `change_request/${idOf('x')}`,
      { method: 'PATCH' },
      undefined,
      404,
      'No Record found',
    ],
    ['for another type', 'change_request', { headers: { accept: 'text/csv' } }, undefined, 406, 'not supported'],
  ])('refuses who asks %s, in its own form', async (_name, path, init, authorization, status, message) => {
    const told = await ask(path, init, authorization);
    expect(told).toMatchObject({
      status,
      body: { status: 'failure', error: { message: expect.stringContaining(message) as unknown } },
    });
  });

  it('ignores what of a query it does not understand, and then shows every row', async () => {
    expect(numbersOf(await ask('change_request?sysparm_query=numbr=CHG0031002'))).toHaveLength(2);
    expect(numbersOf(await ask('change_request?sysparm_query=numbr=1^number=CHG0031002'))).toEqual([SECOND]);
  });

  it.each([
    ['number=CHG0031001^ORnumber=CHG0031002^ORDERBYDESCnumber', [SECOND, KEY]],
    ['numberINCHG0031001,CHG1', [KEY]],
    ['numberSTARTSWITHCHG003^number!=CHG0031001', [SECOND]],
    ['requested_by.email=dana@acme.example^ORDERBYnumber', [KEY, SECOND]],
    ['short_descriptionLIKEREFUNDS^ORDERBYnumber', [KEY, SECOND]],
    ['business_serviceISEMPTY^ORDERBYnumber', [KEY, SECOND]],
    ['business_serviceISNOTEMPTY', []],
  ])('understands %s', async (query, numbers) => {
    expect(numbersOf(await ask(`change_request?sysparm_query=${encodeURIComponent(query)}`))).toEqual(numbers);
  });

  it('counts all rows and links to the other pages', async () => {
    const { headers, body } = await ask('change_request?sysparm_limit=1&sysparm_offset=1&sysparm_query=ORDERBYnumber');
    expect(body).toMatchObject({ result: [{ number: SECOND }] });
    expect(headers.get('x-total-count')).toBe('2');
    const rels = [...(headers.get('link') ?? '').matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel);
    expect(rels).toEqual(['first', 'prev', 'last']);
  });

  it.each<[string, object]>([
    ['all', { state: { value: '-1', display_value: 'Implement' }, requested_by: { value: idOf('dana@acme.example') } }],
    ['true', { state: 'Implement', requested_by: { display_value: 'dana' } }],
    ['false', { state: '-1', requested_by: { value: idOf('dana@acme.example') } }],
  ])('shows values with sysparm_display_value=%s', async (display, shown) => {
    const query = `sysparm_query=number=${KEY}&sysparm_display_value=${display}`;
    const { body } = await ask(
      `change_request?${query}&sysparm_fields=state,requested_by,u_none,business_service.name`,
    );
    expect(body).toMatchObject({ result: [shown] });
    const bare = await ask(`change_request?${query}&sysparm_fields=requested_by&sysparm_exclude_reference_link=true`);
    expect(JSON.stringify(body)).toContain('"link"');
    expect(JSON.stringify(bare.body)).not.toContain('"link"');
    expect(JSON.stringify(body)).not.toContain('u_none');
  });
});
