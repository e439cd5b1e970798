import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../emulator/handler.js';
import { idOf } from '../../../emulator/tickets/servicenow/tables.js';
import fc from 'fast-check';
import { answering, approval, failure, page, pair, rows, trace, walked } from './servicenow-answers.js';
import { KEY, refusalTo, spec, TABLES, ticketOf, withInstance } from './servicenow-readings.js';

describe('answers about approvals', () => {
  const told = (answer: Answer) => ticketOf({}, answering('sysapproval_approver', answer));
  const other = pair(idOf('CHG0031002'), 'CHG0031002');

  it.each<[string, readonly unknown[], number?]>([
    ['of other records', [{ ...approval, sysapproval: other }]],
    ['of other records beside ours', [approval, { ...approval, sys_id: pair(idOf('2')), sysapproval: other }]],
    ['twice', [approval, approval]],
    ['fewer than counted', [approval], 2],
    ['more than a change has', [approval], 5000],
    ['in a state of their own', [{ ...approval, state: pair('u_conditional') }]],
    ['in a state as people see it', [{ ...approval, state: pair('Approved') }]],
    ['as plain texts', [{ ...approval, state: 'approved' }]],
    ['without an approver', [{ ...approval, approver: pair('') }]],
    ['at no time', [{ ...approval, sys_updated_on: pair('') }]],
  ])('%s are unknown', async (_name, result, total = result.length) => {
    expect(await told(rows(result, total))).toMatchObject({ approvals: { known: false } });
  });

  it.each<[string, Answer]>([
    ['a login page', page('Log in | ServiceNow')],
    ['401', failure(401, 'User Not Authenticated', 'Required to provide Auth information')],
    ['403', failure(403, 'Insufficient rights to query records', null)],
  ])('are unknown after %s, and that reads the same every time', async (_name, answer) => {
    const first = await told(answer);
    expect(first).toMatchObject({ approvals: { known: false, why: { about: [KEY, 'sysapproval_approver'] } } });
    expect(await told(answer)).toEqual(first);
  });

  it.each<[string, Answer]>([
    ['500', failure(500, 'Transaction cancelled: maximum execution time exceeded', null)],
    ['429', failure(429, 'Rate limit exceeded', null)],
  ])('that did not come this time leave nothing known: %s', async (_name, answer) => {
    expect(await refusalTo({}, answering('sysapproval_approver', answer))).toContain('sysapproval_approver');
  });

  const later = { sys_id: pair(idOf('later')), sys_updated_on: pair('2026-03-02 08:10:00') };

  it.each<[string, readonly object[], readonly string[]]>([
    ['asked anew', [approval, { ...approval, ...later, state: pair('requested') }], []],
    ['refused later', [approval, { ...approval, ...later, state: pair('rejected') }], ['refused']],
    [
      'approved later',
      [
        { ...approval, state: pair('rejected') },
        { ...approval, ...later },
      ],
      ['approved'],
    ],
    ['both in one second', [approval, { ...approval, sys_id: later.sys_id, state: pair('rejected') }], ['refused']],
    ['no longer needed elsewhere', [approval, { ...approval, ...later, state: pair('not_required') }], ['approved']],
    ['of a round that was called off', [{ ...approval, state: pair('cancelled') }], []],
    ['a duplicate', [{ ...approval, state: pair('duplicate') }], []],
    ['not asked yet', [{ ...approval, state: pair('not requested') }], []],
  ])('of one approver, %s', async (_name, result, answers) => {
    expect(await told(rows(result))).toMatchObject({
      approvals: { known: true, value: answers.map((answer) => ({ answer })) },
    });
  });

  it('of a group are those of its members', async () => {
    const member = (mail: string, state: string): object => ({
      ...approval,
      ...walked('approver', mail),
      sys_id: pair(idOf(mail)),
      state: pair(state),
    });
    const group = [member('gus@acme.example', 'not_required'), approval, member('hal@acme.example', 'not_required')];
    expect(await told(rows(group))).toMatchObject({ approvals: { value: [{ by: { alias: 'carol@acme.example' } }] } });
  });

  it('are read page by page, and agree with their count', async () => {
    const approvers = Array.from({ length: 431 }, (_, index) => `approver-${String(index)}@acme.example`);
    await withInstance({ [KEY]: { ...spec, 'approved-by': approvers } }, async ({ read, emulator }) => {
      const answer = await read();
      if (!answer.known || answer.value.found !== 'present') throw new Error('no ticket');
      const { approvals } = answer.value.ticket;
      expect(approvals.known && approvals.value.length).toBe(431);
      expect(emulator.log.filter(({ path }) => path.includes('sysapproval_approver'))).toHaveLength(3);
    });
  });
});

describe('answers about edits', () => {
  const told = (answer: Answer) => ticketOf({}, answering('sys_audit', answer));

  it.each<[string, readonly unknown[], number?]>([
    ['of another record', [{ ...trace, documentkey: pair(idOf('CHG0031002')) }]],
    ['of another table', [{ ...trace, tablename: pair('incident') }]],
    ['fewer than counted', [trace], 2],
    ['more than can be read', [trace], 50_000],
    ['at no time', [{ ...trace, sys_created_on: pair('') }]],
    ['of no field', [{ ...trace, fieldname: pair('') }]],
    ['none at all', []],
  ])('%s are unknown', async (_name, result, total = result.length) => {
    expect(await told(rows(result, total))).toMatchObject({ edited: { known: false } });
  });

  it('of one second name all fields, and nobody where two wrote', async () => {
    const result = [trace, { ...trace, fieldname: pair('start_date'), user: pair('erin') }];
    expect(await told(rows(result))).toMatchObject({
      edited: { value: { at: '2026-03-02T07:30:00Z', by: null, fields: ['description', 'start_date'] } },
    });
  });

  it('leave the time of an approval open that its own audit does not tell', async () => {
    const between = { ...trace, sys_created_on: pair('2026-03-02 07:55:00') };
    const audit = (answer: Answer) =>
      ticketOf(
        { 'asked-at': '2026-03-02T07:00:00Z' },
        {
          routes: [
            {
              method: 'GET',
              path: `${TABLES}/sys_audit`,
              name: 'TICKET',
              auth: false,
              handle: ({ query }) =>
                query.get('sysparm_query')?.includes('tablename=change_request') === true ? rows([between]) : answer,
            },
          ],
        },
      );
    expect(await audit(rows([]))).toMatchObject({ approvals: { known: true, value: [{ at: null }] } });
    expect(await audit(failure(403, 'No', null))).toMatchObject({ approvals: { known: false } });
  });
});

/** What stands where words are expected. */
const word = fc.oneof(
  fc.constantFrom('approved', 'Approved', 'rejected', 'requested', 'not requested', '', 'true', 'APPROVED'),
  fc.string({ maxLength: 12 }),
);
const cell = fc.oneof(
  fc.record({ display_value: word, value: word }),
  word,
  fc.constantFrom(null, true, 1, [], {}, undefined),
);
const fields = ['state', 'approver', 'sys_updated_by', 'sys_updated_on', 'sysapproval', 'sys_id'];
const oddities = fc.dictionary(fc.constantFrom(...fields), cell);

it('never makes an approval of what is no explicit approval', async () => {
  const told: { row: Readonly<Record<string, unknown>> } = { row: approval };
  const route = { method: 'GET', path: `${TABLES}/sysapproval_approver`, name: 'TICKET', auth: false } as const;
  const routes = [{ ...route, handle: () => rows([told.row]) }];
  await withInstance(
    { [KEY]: spec },
    async ({ readAnew }) => {
      const property = fc.asyncProperty(oddities, async (patch) => {
        told.row = { ...approval, ...patch };
        const answer = await readAnew();
        if (!answer.known || answer.value.found !== 'present') return;
        const { approvals } = answer.value.ticket;
        if (!approvals.known || !approvals.value.some(({ answer: given }) => given === 'approved')) return;
        expect(told.row['state']).toMatchObject({ value: 'approved' });
        expect(told.row['sysapproval']).toMatchObject({ value: idOf(KEY) });
        if (approvals.value[0]?.by !== null) expect(told.row['sys_updated_by']).toMatchObject({ value: 'carol' });
      });
      await fc.assert(property, { numRuns: 150 });
    },
    { routes },
  );
});
