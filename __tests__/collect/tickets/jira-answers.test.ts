import { describe, expect, it } from '@jest/globals';
import type { Answer, Route } from '../../../emulator/handler.js';
import { askJira, key, ticketOf } from './ask-jira.js';
import { altered, issuePath, serving, type Shape } from './jira-routes.js';

describe('an answer of another shape', () => {
  const changes: readonly (readonly [string, (issue: Shape, fields: Shape) => void])[] = [
    ['the status is a text', (_, fields) => (fields['status'] = 'Approved')],
    ['the status has no id', (_, fields) => (fields['status'] = { name: 'Approved' })],
    ['there is no status', (_, fields) => delete fields['status']],
    ['the type is a list', (_, fields) => (fields['issuetype'] = [])],
    ['the history is missing', (issue) => delete issue['changelog']],
    ['the history has no total', (issue) => (issue['changelog'] = { histories: [] })],
    ['the names are missing', (issue) => delete issue['names']],
    ['the schema is missing', (issue) => delete issue['schema']],
    ['the fields are missing', (issue) => delete issue['fields']],
    ['the key is missing', (issue) => delete issue['key']],
    ['the project is another', (_, fields) => (fields['project'] = { key: 'OPS' })],
    ['a component is a number', (_, fields) => (fields['components'] = [{ name: 7 }])],
    ['the planned start is no time', (_, fields) => (fields['customfield_10051'] = 'soon')],
  ];
  it.each(changes)('is unreadable: %s', async (_, change) => {
    await expect(askJira({ routes: [altered(change)] })).rejects.toMatchObject({
      name: expect.stringMatching(/Malformed/),
    });
  });

  it('names the new key of an issue that was moved', async () => {
    const moved = altered((issue) => (issue['key'] = 'OPS-4'));
    await expect(askJira({ routes: [moved] })).rejects.toMatchObject({
      fault: { about: [key], found: expect.stringContaining('answers to OPS-4 now') },
    });
    const hostile = altered((issue) => (issue['key'] = '::error::x'));
    await expect(askJira({ routes: [hostile] })).rejects.toMatchObject({
      fault: { found: expect.stringContaining('another issue') },
    });
  });

  const html = { 'content-type': 'text/html' };
  it.each([
    ['a login page with 200', { status: 200, headers: html, body: '<html>Log in</html>' }, 'not JSON'],
    ['a way to single sign-on', { status: 302, headers: { location: 'https://sso.example/' }, body: '' }, 'redirect'],
    [
      'a CAPTCHA',
      {
        status: 403,
        headers: { 'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=https://x' },
        body: {},
      },
      'CAPTCHA',
    ],
    [
      'an anonymous session',
      { status: 200, headers: { 'x-ausername': 'anonymous' }, body: {} },
      'credentials not accepted',
    ],
    [
      'a session that was left',
      { status: 200, headers: { 'x-seraph-loginreason': 'OUT' }, body: {} },
      'credentials not accepted',
    ],
    ['401', { status: 401, headers: html, body: '<html>401</html>' }, 'bad credentials'],
    ['403', { status: 403, body: { errorMessages: ['no'] } }, 'not allowed'],
    ['429', { status: 429, headers: { 'retry-after': '3600' }, body: {} }, 'rate limited for 3600 s'],
    ['503', { status: 503, headers: html, body: '<html/>' }, 'server fault'],
    ['an empty object', { status: 200, body: {} }, 'expected'],
  ] as readonly (readonly [string, Answer, string])[])('is unreadable: %s', async (_, answer, words) => {
    await expect(askJira({ routes: [serving(issuePath, answer)] })).rejects.toThrow(words);
  });

  it('is taken where a session was opened on the way', async () => {
    const open = { ...altered(() => undefined) };
    const handle: Route['handle'] = async (request, context) => ({
      ...(await open.handle(request, context)),
      headers: { 'x-seraph-loginreason': 'OUT, OK', 'x-ausername': 'gate' },
    });
    expect((await ticketOf({ routes: [{ ...open, handle }] })).state).toBe('Approved');
  });
});

describe('fields are data', () => {
  it('whatever their names and values are', async () => {
    const hostile = altered((issue, fields) => {
      fields['summary'] = `\u0000\u202e::error::${'x'.repeat(100_000)}`;
      fields['reporter'] = { accountId: '../../x', emailAddress: 'dana at acme dot example', accountType: 'atlassian' };
      fields['creator'] = fields['reporter'];
      issue['names'] = JSON.parse('{"__proto__":"Planned start","constructor":"Planned end"}') as Shape;
    });
    const ticket = await ticketOf({ routes: [hostile] });
    expect(ticket.title).toHaveLength(1000);
    expect(ticket.requesters).toContainEqual({ account: null, alias: null, handle: null, kind: 'person' });
    expect(ticket.window).toBeNull();
  });

  it.each(['reporter', 'creator'])('nobody is the requester where the %s was taken out', async (name) => {
    const taken = altered((_issue, fields) => {
      fields[name] = null;
    });
    expect((await ticketOf({ routes: [taken] })).requesters).toEqual([]);
  });

  it('a window lies within all fields of its names, and is none without a time of the day', async () => {
    const windows = (values: Shape): Promise<unknown> =>
      ticketOf({
        routes: [
          altered((issue, fields) => {
            issue['names'] = { a: 'Planned start', b: 'Planned end', c: 'planned start', d: 'Change completion date' };
            Object.assign(fields, values);
          }),
        ],
      }).then(({ window }) => window);
    const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000+0100`;
    expect(await windows({ a: at(8), b: at(18), c: at(10), d: at(12) })).toEqual({
      from: '2026-03-02T09:00:00Z',
      to: '2026-03-02T11:00:00Z',
    });
    expect(await windows({ a: at(8), b: null, c: null })).toBeNull();
    expect(await windows({ a: '2026-03-02', b: at(18) })).toBeNull();
  });
});
