import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { ledgerToken } from '../../emulator/desk.js';
import { openLedger, plainGit, type Ledger } from '../../emulator/ledger.js';
import { git, writeTree, type TreeItem } from '../../emulator/ledger/git.js';
import type { Emulator } from '../../emulator/server.js';
import type { Latest, RecordReader } from '../../src/app/ports-records.js';
import { createLedgerReader } from '../../src/collect/records/ledger.js';
import { deploymentPrefix } from '../../src/evidence/record-names.js';
import { recordNaming } from '../../src/wiring/record-naming.js';
import { clientOf, withEmulator } from '../publish/emulated.js';

const ledger = 'acme/ledger';
const ref = 'refs/heads/evidence';
const folder = 'evidence/v1/owner=acme/repo=pay';
const DAY_MS = 86_400_000;

const commitAt = (index: number): string => index.toString(16).padStart(12, '0').padEnd(40, '0');
const dayOf = (index: number): string => new Date(Date.UTC(2026, 0, 1) + index * DAY_MS).toISOString().slice(0, 10);

/** Puts these files on the branch, nothing else. */
const fill = ({ folder: bare }: Ledger, files: ReadonlyMap<string, string>): void => {
  place(
    bare,
    [...files].map(([path, content]) => ({ path, mode: '100644', content })),
  );
};

const place = (bare: string, items: readonly TreeItem[]): void => {
  const env = { GIT_AUTHOR_NAME: 'l', GIT_AUTHOR_EMAIL: 'l@x', GIT_COMMITTER_NAME: 'l', GIT_COMMITTER_EMAIL: 'l@x' };
  const commit = git(bare, ['commit-tree', writeTree(bare, undefined, items) ?? '', '-m', 'records'], { env }) ?? '';
  git(bare, ['update-ref', ref, commit]);
};

interface Opened {
  readonly emulator: Emulator;
  readonly ledger: Ledger;
  readonly reader: () => RecordReader;
  /** Calls since the last look. */
  readonly calls: () => readonly string[];
}

async function withReader(files: ReadonlyMap<string, string>, use: (opened: Opened) => Promise<void>): Promise<void> {
  await withEmulator({}, async (emulator) => {
    const opened = openLedger(emulator, { name: ledger });
    let seen = 0;
    try {
      if (files.size > 0) fill(opened, files);
      const client = clientOf(emulator, ledgerToken, 10_000);
      await use({
        emulator,
        ledger: opened,
        reader: () => createLedgerReader({ client, ledger, ref, naming: recordNaming, urlOf: () => null }),
        calls: () => {
          const all = emulator.log.map(({ template }) => template);
          const since = all.slice(seen);
          seen = all.length;
          return since;
        },
      });
    } finally {
      opened.close();
    }
  });
}

/** One record a commit, one commit a day. */
const records = (count: number, text: (index: number) => string = String): ReadonlyMap<string, string> =>
  new Map(
    Array.from({ length: count }, (_, index) => index).flatMap((index) => {
      const path = `${folder}/date=${dayOf(index)}/countersign-landing-${commitAt(index).slice(0, 12)}-${String(500 + index)}-1`;
      return [
        [`${path}/evidence.json`, text(index)],
        [`${path}/evidence.sigstore.json`, `{"of":${String(index)}}`],
      ] as const;
    }),
  );

const hint = (index: number) => ({ commit: commitAt(index), at: `${dayOf(index)}T10:00:00Z`, digest: null, run: null });
const textOf = (held: unknown): unknown =>
  (held as { records?: readonly { evidence: Uint8Array }[] }).records?.map(({ evidence }) =>
    Buffer.from(evidence).toString('utf8'),
  );

describe('records of a ledger', () => {
  it('cost one call for each hundred commits, besides the listing of the days', async () => {
    await withReader(records(250), async ({ reader, calls }) => {
      const own = reader();
      const found = [];
      const spent = [];
      for (const from of [150, 50]) {
        const hints = Array.from({ length: 100 }, (_, index) => hint(from + 99 - index));
        found.push(...(await own.sealed('acme/pay', hints)).values());
        spent.push(calls().length);
      }
      expect(found.map(({ state }) => state)).toEqual(found.map(() => 'held'));
      expect(textOf(found[0])).toEqual(['249']);
      // The tip, the days, a hundred days and some, the texts; then the texts, and days that were not listed yet.
      expect(spent).toEqual([5, 2]);
      expect((await own.sealed('acme/pay', [hint(60)])).get(commitAt(60))).toMatchObject({
        state: 'held',
        records: [{ place: { store: 'ledger' }, run: null }],
      });
      expect(calls()).toEqual(['POST /graphql']);
    });
  });

  it('are looked for on every day before one is said to be absent', async () => {
    await withReader(records(3), async ({ reader }) => {
      const far = { ...hint(2), at: '2020-01-01T00:00:00Z' };
      const found = await reader().sealed('acme/pay', [far, { ...hint(1), at: null }, hint(7)]);
      expect([...found.values()].map(({ state }) => state)).toEqual(['held', 'held', 'absent']);
    });
  });

  it('come in smaller queries where the host does not get a large one done', async () => {
    await withReader(records(8), async ({ reader, emulator, calls }) => {
      const own = reader();
      await own.sealed('acme/pay', [hint(0)]);
      const earlier = calls().filter((call) => call === 'POST /graphql').length;
      // The client asks four times before it gives a query up.
      const faults = [1, 2, 3, 4].map((nth) => ({ on: 'POST /graphql', nth: earlier + nth, answer: '502-html' }));
      emulator.patch({ faults });
      const hints = Array.from({ length: 8 }, (_, index) => hint(index));
      const found = await own.sealed('acme/pay', hints);
      expect([...found.values()].map((held) => textOf(held))).toEqual(hints.map((_, index) => [String(index)]));
      expect(calls()).toHaveLength(4 + 2);
      await own.sealed('acme/pay', hints);
      expect(calls()).toHaveLength(2);
    });
  });

  it('are bytes, not text: what is no text, or another one, is read whole', async () => {
    await withReader(
      records(2, (index) => (index === 0 ? 'a\0b' : 'ä'.repeat(300_000))),
      async ({ reader, calls }) => {
        const found = await reader().sealed('acme/pay', [hint(0), hint(1)]);
        expect([...found.values()].map((held) => textOf(held))).toEqual([['a\0b'], ['ä'.repeat(300_000)]]);
        expect(calls().filter((call) => call.includes('blobs'))).toHaveLength(2);
      },
    );
  });

  it('are bytes also where the host writes other signs in the place of what it cannot read', async () => {
    await withReader(records(1), async ({ reader, ledger: { folder: bare } }) => {
      const bytes = Buffer.from([0x7b, 0xff, 0x7d]);
      const written = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: bare, input: bytes, env: plainGit });
      const path = [...records(1).keys()][0] ?? '';
      place(bare, [{ path, mode: '100644', sha: written.toString('utf8').trim() }]);
      const held = (await reader().sealed('acme/pay', [hint(0)])).get(commitAt(0));
      expect(held).toMatchObject({ state: 'held', records: [{ evidence: new Uint8Array(bytes) }] });
    });
  });

  it('are absent where there is no such branch, and where nothing of this repository lies', async () => {
    await withReader(new Map(), async ({ reader }) => {
      expect((await reader().sealed('acme/pay', [hint(0)])).get(commitAt(0))).toEqual({
        state: 'absent',
        remark: null,
      });
    });
    await withReader(records(1), async ({ reader }) => {
      expect((await reader().sealed('acme/other', [hint(0)])).get(commitAt(0))?.state).toBe('absent');
    });
  });

  it('are not known where the host hides the repository', async () => {
    await withEmulator({}, async (emulator) => {
      const client = clientOf(emulator, ledgerToken, 2000);
      const reader = createLedgerReader({ client, ledger, ref, naming: recordNaming, urlOf: () => null });
      expect((await reader.sealed('acme/pay', [hint(0)])).get(commitAt(0))?.state).toBe('unreadable');
      expect((await reader.latest('acme/pay', deployed('production'))).state).toBe('unreadable');
    });
  });
});

const deployed = (environment: string, most = 3): Latest => ({
  kind: 'deployed',
  prefix: deploymentPrefix('after', environment),
  most,
  workflow: null,
});

describe('the newest records of a kind', () => {
  const at = (day: string, name: string): readonly [string, string] => [
    `deployments/v1/owner=acme/repo=pay/date=${day}/${name}/evidence.json`,
    name,
  ];
  const files = new Map([
    at('2026-02-01', 'countersign-deployed-production-9-1'),
    at('2026-02-02', 'countersign-deployed-production-10-1'),
    at('2026-02-02', 'countersign-deployed-production-10-2'),
    at('2026-02-02', 'countersign-deployed-production-9-3'),
    at('2026-02-03', 'countersign-deployed-production-eu-99-1'),
    at('2026-02-03', 'countersign-deployment-production-98-1'),
    at('2026-02-03', 'countersign-deployed-production-5-97-1'),
  ]);

  it('are ordered by day, run and attempt, and those of like names are left out', async () => {
    await withReader(files, async ({ reader }) => {
      expect(textOf(await reader().latest('acme/pay', deployed('production')))).toEqual([
        'countersign-deployed-production-10-2',
        'countersign-deployed-production-10-1',
        'countersign-deployed-production-9-3',
      ]);
      expect(textOf(await reader().latest('acme/pay', deployed('production-eu', 1)))).toEqual([
        'countersign-deployed-production-eu-99-1',
      ]);
      expect(await reader().latest('acme/pay', deployed('staging'))).toEqual({ state: 'absent', remark: null });
    });
  });
});
