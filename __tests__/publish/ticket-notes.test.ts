import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../emulator/server.js';
import type { Client } from '../../src/lib/client.js';
import { RequestError } from '../../src/lib/client.js';
import { noteAzureBoards } from '../../src/publish/ticket-notes/azure-boards.js';
import { noteLinear } from '../../src/publish/ticket-notes/linear.js';
import type { WriteNote } from '../../src/publish/ticket-notes/write-note.js';
import { azureBoards, linear } from '../collect/tickets/stand-ins.js';
import { withStandIn, type Asking, type StandIn } from '../collect/tickets/ticket-stand-in.js';

const marker = 'Countersign judged acme/pay#7 at 0f0f0f: pass';
const text = `Verdict: pass <b>& "more"</b> *now* [x](y) @dana\n\n${marker}`;

const systems: readonly (readonly [string, StandIn, WriteNote, string])[] = [
  [
    'Azure Boards',
    azureBoards,
    noteAzureBoards,
    `Verdict: pass &lt;b&gt;&amp; &quot;more&quot;&lt;/b&gt; *now* [x](y) &#64;dana<br><br>${marker}`,
  ],
  [
    'Linear',
    linear,
    noteLinear,
    `Verdict: pass \\<b\\>& "more"\\</b\\> \\*now\\* \\[x\\]\\(y\\) \\@dana  \n  \n${marker.replace('#', '\\#')}`,
  ],
];

describe.each(systems)('a note in %s', (_, standIn, write, written) => {
  const within = <T>(asking: Asking, use: (client: Client, emulator: Emulator) => Promise<T>): Promise<T> =>
    withStandIn(standIn, { tickets: { [standIn.key]: standIn.spec }, ...asking }, use);
  const note = (client: Client, words = text): Promise<string> => write(client, standIn.key, { marker, text: words });

  it('is a comment in which nothing is markup, written once', async () => {
    await within({}, async (client, emulator) => {
      expect([await note(client), await note(client)]).toEqual(['written', 'already-there']);
      expect(emulator.written.ticketNotes).toMatchObject([{ system: standIn.system, key: standIn.key, text: written }]);
      expect(emulator.log.filter(({ template }) => template === 'TICKET note')).toHaveLength(1);
    });
  });

  it('is written anew for another verdict, whose marker begins the same', async () => {
    await within({}, async (client, emulator) => {
      const other = `${marker}-with-exception`;
      await write(client, standIn.key, { marker: other, text: `x\n${other}` });
      expect(await note(client)).toBe('written');
      expect(emulator.written.ticketNotes).toHaveLength(2);
    });
  });

  it('is found behind many comments of others', async () => {
    await within({}, async (client, emulator) => {
      await note(client);
      for (let index = 0; index < 230; index += 1) {
        const more = { system: standIn.system, key: standIn.key, text: 'x', at: emulator.now(), body: {} };
        emulator.written.ticketNotes.push({ ...more, id: 5000 + index });
      }
      expect(await note(client)).toBe('already-there');
    });
  });

  it('is not doubled where its answer was lost', async () => {
    await within({ faults: [{ on: 'TICKET note', answer: 'reset-mid-body' }] }, async (client, emulator) => {
      expect(await note(client)).toBe('written');
      expect(emulator.written.ticketNotes).toHaveLength(1);
    });
  });

  it.each([
    '401',
    '403',
    '404',
    '429',
    '500',
    'html-200',
    'redirect-other-host',
    'reset-before-headers',
    '{}',
  ] as const)('is not there when the write is answered with %s', async (answer) => {
    await within({ faults: [{ on: 'TICKET note', answer }] }, async (client, emulator) => {
      await expect(note(client)).rejects.toThrow();
      expect(emulator.written.ticketNotes).toEqual([]);
    });
  });

  it('is not tried on a ticket that is not there, or with another key', async () => {
    await within({ tickets: {} }, async (client, emulator) => {
      await expect(note(client)).rejects.toThrow(RequestError);
      await expect(write(client, 'nonsense', { marker, text })).rejects.toThrow(/no (?:number|team)/);
      expect(emulator.log.every(({ template }) => template === 'TICKET')).toBe(true);
    });
  });
});

it('an empty comment is refused by Linear with status 200, and is no note', async () => {
  await withStandIn(linear, { tickets: { 'PAY-31': linear.spec } }, async (client) => {
    await expect(noteLinear(client, 'PAY-31', { marker, text: '' })).rejects.toThrow('the comment was not taken');
  });
});

it('a query that Linear does not know is refused', async () => {
  await withStandIn(linear, {}, async (client) => {
    await expect(client.query('query X { issues { nodes { nope } } }', {})).rejects.toThrow(/refused, status 400/);
  });
});
