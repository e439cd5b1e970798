import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TicketSpec } from '../../../emulator/world.js';
import type { TicketApproval } from '../../../src/facts/tickets.js';
import { azureBoards, linear } from './stand-ins.js';
import { demandOf, withStandIn, type StandIn } from './ticket-stand-in.js';

const states = ['New', 'Draft', 'Approved', 'Implementing', 'Closed'];
const people = ['alice@acme.example', 'carol@acme.example', 'machine:Rules', 'bot:github'];
const allowed = ['Approved', 'Implementing'];

interface Move {
  readonly to: string;
  readonly by?: string;
  readonly at: string;
}

const timeOf = (minute: number): string => new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString().replace('.000', '');

const moves: fc.Arbitrary<readonly Move[]> = fc
  .array(fc.record({ to: fc.constantFrom(...states), by: fc.constantFrom(undefined, ...people) }), { maxLength: 8 })
  .map((drawn) => drawn.map(({ to, by }, index) => ({ to, at: timeOf(index), ...(by === undefined ? {} : { by }) })));

/** Who must come out, worked out from the moves alone. */
const expected = (
  first: string,
  drawn: readonly Move[],
): { readonly by: string | undefined; readonly at: string } | null => {
  const steps = drawn.map((move, index) => ({ ...move, from: drawn[index - 1]?.to ?? first }));
  if (!allowed.includes(steps.at(-1)?.to ?? first)) return null;
  const last = steps.filter(({ from, to }) => !allowed.includes(from) && allowed.includes(to)).at(-1);
  return last === undefined ? null : { by: last.by, at: last.at };
};

const named = ({ by }: TicketApproval): string | null => (by?.kind === 'person' ? by.alias : null);

const check = async (standIn: StandIn, keyOf: (run: number) => string): Promise<void> => {
  await withStandIn(standIn, {}, async (client, emulator) => {
    let run = 0;
    const property = fc.asyncProperty(fc.constantFrom(...states), moves, async (first, drawn) => {
      run += 1;
      const key = keyOf(run);
      const spec: TicketSpec = {
        state: drawn.at(-1)?.to ?? first,
        'requested-by': 'dana@acme.example',
        ...(drawn.length === 0 ? {} : { 'moved-from': first, moves: [...drawn] }),
      };
      emulator.patch({ tickets: { [key]: spec } });
      const answer = await standIn.read(client, { url: 'https://x.example/a' }, key, demandOf(standIn, allowed));
      if (answer.found !== 'present' || !answer.ticket.approvals.known) throw new Error('not read');
      const found = answer.ticket.approvals.value;
      const wanted = expected(first, drawn);
      expect(found.map(({ at }) => at)).toEqual(wanted === null ? [] : [wanted.at]);
      expect(found.map(named)).toEqual(wanted === null ? [] : [wanted.by?.includes('@') === true ? wanted.by : null]);
      // Nobody stands for an approval who is not told to have moved it.
      expect(found.every(({ by }) => by?.handle !== null)).toBe(true);
    });
    await fc.assert(property, { numRuns: 60 });
  });
};

describe('without a proven move by a named person there is no approval by one', () => {
  it('in Azure Boards', async () => {
    await check(azureBoards, (run) => `AB#${String(run)}`);
  });

  it('in Linear', async () => {
    await check(linear, (run) => `PAY-${String(run)}`);
  });
});
