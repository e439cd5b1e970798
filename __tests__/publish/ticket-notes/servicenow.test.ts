import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../emulator/handler.js';
import { idOf } from '../../../emulator/tickets/servicenow/tables.js';
import { noteServiceNow } from '../../../src/publish/ticket-notes/servicenow.js';
import { KEY, spec, TABLES, withInstance, type Instance } from '../../collect/tickets/servicenow-readings.js';

const MARKER = 'countersign:acme/pay#7@0123456:pass';
const note = { marker: MARKER, text: `Countersign: pass for acme/pay#7\n${MARKER}` };

const writesOf = ({ emulator }: Instance): readonly unknown[] =>
  emulator.log
    .filter(({ write }) => write)
    .map(({ method, path, body }) => ({ method, path: path.split('?')[0], body }));

const patched = {
  method: 'PATCH',
  path: `${TABLES}/change_request/${idOf(KEY)}`,
  body: { work_notes: note.text },
};

const answering = (method: 'GET' | 'PATCH', answer: Answer) => ({
  routes: [
    {
      method,
      path: method === 'GET' ? `${TABLES}/change_request` : `${TABLES}/change_request/{sys_id}`,
      name: method === 'GET' ? 'TICKET' : 'TICKET note',
      auth: false,
      write: method === 'PATCH',
      handle: () => answer,
    },
  ],
});

const json = (body: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body,
});

const pair = (value: string, shown = value): object => ({ display_value: shown, value });
const record = { sys_id: pair(idOf(KEY)), number: pair(KEY), work_notes: pair('') };

describe('a work note', () => {
  it('is written once for each verdict on each head', async () => {
    await withInstance({ [KEY]: spec }, async (instance) => {
      expect(await noteServiceNow(instance.client, KEY, note)).toBe('written');
      expect(await noteServiceNow(instance.client, KEY, note)).toBe('already-there');
      const other = { marker: `${MARKER}2`, text: `another\n${MARKER}2` };
      expect(await noteServiceNow(instance.client, KEY, other)).toBe('written');
      expect(writesOf(instance)).toEqual([patched, { ...patched, body: { work_notes: other.text } }]);
    });
  });

  it('holds no markup', async () => {
    await withInstance({ [KEY]: spec }, async (instance) => {
      const text = `[code]<a href="https://elsewhere">x</a>[/CODE]\n${MARKER}`;
      await noteServiceNow(instance.client, KEY, { marker: MARKER, text });
      const found = JSON.stringify(writesOf(instance));
      expect(found).not.toMatch(/\[\/?code\]/i);
      expect(found).toContain(MARKER);
    });
  });

  it('that the instance drops in silence is none', async () => {
    const hidden = ['change_request.work_notes/write'];
    await withInstance({ [KEY]: { ...spec, hidden } }, async (instance) => {
      await expect(noteServiceNow(instance.client, KEY, note)).rejects.toThrow('may not write or read');
      expect(writesOf(instance)).toHaveLength(1);
    });
  });

  it('is not sent a second time where its answer is lost', async () => {
    const world = { faults: [{ on: 'TICKET note', answer: 'reset-mid-body' }] };
    await withInstance(
      { [KEY]: spec },
      async (instance) => {
        await expect(noteServiceNow(instance.client, KEY, note)).rejects.toThrow('PATCH');
        expect(writesOf(instance)).toHaveLength(1);
      },
      { world },
    );
  });

  it.each<[string, Answer]>([
    ['none', json({ result: [] })],
    ['two', json({ result: [record, record] })],
    ['another', json({ result: [{ ...record, number: pair('CHG0031002') }] })],
    ['one without a journal', json({ result: [{ sys_id: record.sys_id, number: record.number }] })],
    ['one as plain texts', json({ result: [{ sys_id: idOf(KEY), number: KEY, work_notes: '' }] })],
    ['one whose sys_id leads elsewhere', json({ result: [{ ...record, sys_id: pair('../sys_user/1') }] })],
    ['an error', json({ error: { message: 'User Not Authenticated', detail: '' }, status: 'failure' }, 401)],
    ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' }],
  ])('is not written where the record is %s', async (_name, answer) => {
    await withInstance(
      { [KEY]: spec },
      async (instance) => {
        await expect(noteServiceNow(instance.client, KEY, note)).rejects.toThrow();
        expect(writesOf(instance)).toEqual([]);
      },
      answering('GET', answer),
    );
  });

  it.each<[string, Answer]>([
    ['nothing', { status: 204 }],
    ['another shape', json({ result: [] })],
    ['a refusal', json({ error: { message: 'Operation Failed', detail: 'ACL' }, status: 'failure' }, 403)],
  ])('that is answered with %s counts as not written', async (_name, answer) => {
    await withInstance(
      { [KEY]: spec },
      async ({ client }) => {
        await expect(noteServiceNow(client, KEY, note)).rejects.toThrow();
      },
      answering('PATCH', answer),
    );
  });

  it.each(['CHG1', 'CHG0031001^ORnumber=CHG0031002', '../sys_user'])('for %j is not even asked for', async (key) => {
    await withInstance({ [KEY]: spec }, async ({ client, emulator }) => {
      await expect(noteServiceNow(client, key, note)).rejects.toThrow();
      expect(emulator.log).toEqual([]);
    });
  });
});
