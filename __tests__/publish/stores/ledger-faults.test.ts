import { describe, expect, it } from '@jest/globals';
import { ledgerToken } from '../../../emulator/desk.js';
import { faultAnswers, recordOf } from '../emulated.js';

import { cloned, folder, git, keepIn, ref, storeOf, withLedger } from './ledger-support.js';

describe('what is not kept, and why', () => {
  it('a record whose folder holds other bytes, which stay as they are', async () => {
    await withLedger(async (emulator, ledger) => {
      await keepIn(storeOf(emulator));
      const other = { name: 'evidence.json', bytes: Buffer.from('{"verdict":"fail"}') };
      const kept = await keepIn(storeOf(emulator), { evidence: other });
      expect(kept).toMatchObject({ state: 'not-kept', found: expect.stringContaining('holds other files') });
      expect(cloned(ledger)).toHaveLength(1);
    });
  });

  it('a record that somebody rewrote before it was confirmed', async () => {
    await withLedger(async (emulator, ledger) => {
      await keepIn(storeOf(emulator), { name: 'countersign-pr-1-1-1' });
      const store = storeOf(emulator);
      const sent = await store.keep(recordOf());
      git(ledger, 'update-ref', ref, 'evidence~1');
      expect(await store.confirm(sent)).toMatchObject({
        state: 'not-kept',
        found: expect.stringContaining('somebody rewrote it'),
      });
    });
  });

  it('a record that others wrote on top of is kept', async () => {
    await withLedger(async (emulator) => {
      const store = storeOf(emulator);
      const sent = await store.keep(recordOf());
      await keepIn(storeOf(emulator), { name: 'countersign-pr-8-502-1' });
      expect(await store.confirm(sent)).toEqual(sent);
    });
  });

  it.each([
    ['another token sees no such repository', 'ghs_emulated', {}, /not found/],
    ['a public one that the token may not write to', 'ghs_emulated', { visibility: 'public' }, /not allowed/],
    ['an empty one', ledgerToken, { empty: true }, /409/],
  ] as const)('%s', async (_, token, options, words) => {
    await withLedger(async (emulator) => {
      const kept = await keepIn(storeOf(emulator, token));
      expect(kept).toMatchObject({ state: 'not-kept', store: 'ledger', found: expect.stringMatching(words) });
      expect(JSON.stringify(kept)).not.toContain(token);
    }, options);
  });

  it('a ref that a rule of the repository does not let move: it is asked once, not for ever', async () => {
    const on = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    await withLedger(
      async (emulator) => {
        await keepIn(storeOf(emulator), { name: 'countersign-pr-1-1-1' });
        const kept = await keepIn(storeOf(emulator));
        expect(kept).toMatchObject({ state: 'not-kept', found: expect.stringContaining('a rule of the repository') });
        expect(emulator.log.filter(({ template }) => template === on)).toHaveLength(1);
      },
      { patch: { faults: [{ on, answer: '422' }] } },
    );
  });
});

describe('every fault of every call', () => {
  const writes = ['POST /repos/{owner}/{repo}/git/trees', 'POST /repos/{owner}/{repo}/git/commits'];
  const reads = [
    'GET /repos/{owner}/{repo}',
    'GET /repos/{owner}/{repo}/git/ref/{ref}',
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    'GET /repos/{owner}/{repo}/contents/{path}',
  ];
  /** Of answers that are alike to a client, one is enough: real git takes its time. */
  const chosen = faultAnswers.filter((answer) => /^(?:reset|\{\}|html|403$|404|409|422|500|502)/.test(answer));
  const move = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';

  const cells = [...writes, ...reads, move].flatMap((on) => chosen.map((answer) => [on, answer] as const));
  const hanging = [...writes.slice(0, 1), ...reads.slice(0, 1)].map((on) => [on, 'hang'] as const);

  it.each([...cells, ...hanging])(
    '%s %s, lasting: kept only where git has it, and never an exception',
    async (on, answer) => {
      await withLedger(async (emulator, ledger) => {
        git(ledger, 'update-ref', ref, 'main');
        emulator.patch({ faults: [{ on, answer }] });
        const kept = await keepIn(storeOf(emulator));
        const there = git(ledger, 'ls-tree', '-r', '--name-only', 'evidence').includes(folder);
        if (kept.state === 'kept') expect(there).toBe(true);
        else expect(kept.found).toMatch(/\S/);
        expect(git(ledger, 'rev-list', '--count', '--min-parents=2', 'evidence')).toBe('0');
      });
    },
    30_000,
  );

  it.each(['reset-mid-body', '502-html', 'reset-before-headers'] as const)(
    'a moved ref whose answer got lost (%s) is found, and the record stands there once',
    async (answer) => {
      await withLedger(async (emulator, ledger) => {
        await keepIn(storeOf(emulator), { name: 'countersign-pr-1-1-1' });
        emulator.patch({ faults: [{ on: move, nth: 1, answer }] });
        expect(await keepIn(storeOf(emulator))).toMatchObject({ state: 'kept' });
        expect(cloned(ledger)).toHaveLength(2);
      });
    },
  );
});
