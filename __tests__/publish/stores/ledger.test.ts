import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConformance } from '../../../emulator/conformance.js';
import { ledgerToken } from '../../../emulator/desk.js';
import { openLedger, plainGit, type Ledger } from '../../../emulator/ledger.js';
import { depthOf, type Emulator } from '../../../emulator/server.js';
import type { EvidenceStore, Kept, StoredRecord } from '../../../src/app/ports.js';
import { gitBlobId } from '../../../src/publish/stores/ledger/git-id.js';
import { createLedgerRepository } from '../../../src/publish/stores/ledger/repository.js';
import { createLedgerStore } from '../../../src/publish/stores/ledger/store.js';
import { bundleOf, clientOf, faultAnswers, privateFile, recordOf, withEmulator } from '../emulated.js';

const name = 'acme/ledger';
const ref = 'refs/heads/evidence';
const bundle = bundleOf('evidence.sigstore.json', { sha256: 'a'.repeat(64) });
const folder = 'evidence/v1/owner=acme/repo=pay/date=2026-03-02/countersign-pr-7-501-1';

/** Real git answers, on a machine that may be busy. */
const PATIENCE_MS = 1500;

const storeOf = (emulator: Emulator, token: string = ledgerToken): EvidenceStore =>
  createLedgerStore({
    repository: createLedgerRepository(clientOf(emulator, token, PATIENCE_MS), name),
    name,
    ref,
    urlOf: (commit) => `https://github.com/${name}/commit/${commit}`,
  });

const git = ({ folder: bare }: Ledger, ...parameters: readonly string[]): string =>
  execFileSync('git', [...parameters], { cwd: bare, env: plainGit, encoding: 'utf8' }).trim();

async function withLedger<T>(
  use: (emulator: Emulator, ledger: Ledger) => Promise<T>,
  options: Partial<Parameters<typeof openLedger>[1]> & { readonly patch?: object; readonly latencyMs?: number } = {},
): Promise<T> {
  const { patch = {}, latencyMs = 0, ...given } = options;
  return withEmulator(
    patch,
    async (emulator) => {
      const ledger = openLedger(emulator, { name, ...given });
      try {
        return await use(emulator, ledger);
      } finally {
        ledger.close();
      }
    },
    latencyMs,
  );
}

async function keepIn(store: EvidenceStore, change: Partial<StoredRecord> = {}): Promise<Kept> {
  store.prepare('x');
  return store.confirm(await store.keep(recordOf(change)));
}

/** Clones the branch with git itself, has it checked, and gives its commits, the first one first. */
function cloned({ folder: bare }: Ledger, look: (tree: string) => void = () => undefined): readonly string[] {
  const tree = mkdtempSync(join(tmpdir(), 'countersign-clone-'));
  const run = (...parameters: readonly string[]): string =>
    execFileSync('git', [...parameters], { cwd: tree, env: plainGit, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    run('clone', '--quiet', '--branch', 'evidence', bare, '.');
    run('fsck', '--strict', '--full');
    const commits = run('rev-list', '--reverse', '--parents', 'HEAD').split('\n');
    // Linear: each commit has the one before as its only parent.
    for (const [index, line] of commits.entries()) {
      const [, ...parents] = line.split(' ');
      expect(parents).toEqual(index === 0 ? [] : [commits[index - 1]?.split(' ')[0]]);
    }
    // Append-only: nothing was changed or removed, ever.
    const changes = run('log', '--format=', '--name-status', '--no-renames', 'HEAD').split('\n').filter(Boolean);
    expect(changes.filter((line) => !line.startsWith('A\t'))).toEqual([]);
    look(tree);
    return commits.map((line) => line.split(' ')[0] ?? '');
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

describe('a ledger', () => {
  it('begins with a commit of its own, and grows by one commit a record, as git itself sees it', async () => {
    await withLedger(async (emulator, ledger) => {
      const first = await keepIn(storeOf(emulator), { proofs: Promise.resolve([bundle]) });
      const second = await keepIn(storeOf(emulator), { name: 'countersign-pr-8-502-1' });
      const commits = cloned(ledger, (tree) => {
        expect(readFileSync(join(tree, folder, 'evidence.json'))).toEqual(Buffer.from(recordOf().evidence.bytes));
        expect(readFileSync(join(tree, folder, 'evidence.sigstore.json'))).toEqual(Buffer.from(bundle.bytes));
      });
      expect(commits).toEqual([first, second].map((kept) => kept.state === 'kept' && kept.receipt['commit']));
      expect(first).toMatchObject({
        state: 'kept',
        store: 'ledger',
        url: `https://github.com/${name}/commit/${commits[0] ?? ''}`,
        digest: `sha256:${recordOf().digest}`,
        receipt: { repository: name, ref, path: folder, blob: gitBlobId(recordOf().evidence.bytes) },
        remarks: [],
      });
      const message = git(ledger, 'log', '-1', '--format=%B', commits[0] ?? '');
      expect(message).toBe(`evidence: countersign-pr-7-501-1\n\nEvidence-Digest: sha256:${recordOf().digest}`);
      expect(git(ledger, 'log', '-1', '--format=%(trailers:key=Evidence-Digest)', commits[0] ?? '')).toContain(
        'sha256',
      );
    });
  });

  it('reads its tip early, and then takes three round trips', async () => {
    await withLedger(
      async (emulator) => {
        await keepIn(storeOf(emulator));
        const store = storeOf(emulator);
        store.prepare('x');
        await new Promise((later) => setTimeout(later, 400));
        const before = emulator.log.length;
        await store.keep(recordOf({ name: 'countersign-pr-8-502-1' }));
        const calls = emulator.log.slice(before).filter(({ template }) => !template.includes('commits/{commit_sha}'));
        expect(depthOf(calls)).toBe(3);
        expect(calls.map(({ template }) => template)).toEqual([
          expect.stringMatching(/^(?:GET .*contents|POST .*trees)/),
          expect.stringMatching(/^(?:GET .*contents|POST .*trees)/),
          'POST /repos/{owner}/{repo}/git/commits',
          'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
        ]);
      },
      { latencyMs: 40 },
    );
  });

  it('takes the private file only where nobody else sees it', async () => {
    const withheld = privateFile;
    await withLedger(async (emulator, ledger) => {
      expect(await keepIn(storeOf(emulator), { withheld })).toMatchObject({ state: 'kept', remarks: [] });
      expect(git(ledger, 'ls-tree', '-r', '--name-only', 'evidence')).toContain('evidence.private.json');
    });
    await withLedger(
      async (emulator, ledger) => {
        const kept = await keepIn(storeOf(emulator), { withheld });
        expect(kept).toMatchObject({ state: 'kept', remarks: [expect.stringContaining('withheld')] });
        expect(git(ledger, 'ls-tree', '-r', '--name-only', 'evidence')).not.toContain('private');
      },
      { visibility: 'public' },
    );
  });

  it('takes the records of runs that append at the same time, one on top of the other', async () => {
    await withLedger(async (emulator, ledger) => {
      const numbers = [1, 2, 3, 4];
      const kept = await Promise.all(
        numbers.map((n) => keepIn(storeOf(emulator), { name: `countersign-pr-${String(n)}-1-1` })),
      );
      expect(kept.map(({ state }) => state)).toEqual(numbers.map(() => 'kept'));
      expect(cloned(ledger)).toHaveLength(numbers.length);
      const refused = emulator.log.filter(({ status, template }) => status === 422 && template.includes('/git/refs'));
      expect(refused.length).toBeGreaterThan(0);
    });
  });

  it('holds a record once, however often it is kept', async () => {
    await withLedger(async (emulator, ledger) => {
      const first = await keepIn(storeOf(emulator));
      const again = await keepIn(storeOf(emulator));
      expect(again).toEqual(first);
      expect(cloned(ledger)).toHaveLength(1);
    });
  });

  it('answers as GitHub describes', async () => {
    const github = readConformance('__tests__/fixtures/openapi.json');
    await withLedger(async (emulator, ledger) => {
      const read = async (path: string, body?: object, method = 'POST'): Promise<unknown> => {
        const headers = { authorization: `Bearer ${ledgerToken}` };
        const init = body === undefined ? { headers } : { method, headers, body: JSON.stringify(body) };
        return (await fetch(`${emulator.apiUrl}/repos/${name}${path}`, init)).json();
      };
      const main = git(ledger, 'rev-parse', 'main');
      const files = [{ path: 'a/b.json', mode: '100644', type: 'blob', content: '{}' }];
      const tree = (await read('/git/trees', { tree: files })) as { readonly sha: string };
      const commit = (await read('/git/commits', { message: 'm', tree: tree.sha, parents: [main] })) as {
        readonly sha: string;
      };
      const created = await read('/git/refs', { ref, sha: main });
      const moved = await read('/git/refs/heads/evidence', { sha: commit.sha, force: false }, 'PATCH');
      const answers: readonly (readonly [string, unknown])[] = [
        ['POST /repos/{owner}/{repo}/git/trees 201', tree],
        ['POST /repos/{owner}/{repo}/git/commits 201', commit],
        ['POST /repos/{owner}/{repo}/git/refs 201', created],
        ['PATCH /repos/{owner}/{repo}/git/refs/{ref} 200', moved],
        ['GET /repos/{owner}/{repo} 200', await read('')],
        ['GET /repos/{owner}/{repo}/git/ref/{ref} 200', await read('/git/ref/heads/evidence')],
        ['GET /repos/{owner}/{repo}/git/commits/{commit_sha} 200', await read(`/git/commits/${commit.sha}`)],
        ['GET /repos/{owner}/{repo}/contents/{path} 200', await read(`/contents/a?ref=${commit.sha}`)],
      ];
      expect(answers.flatMap(([operation, body]) => github.check(operation, body))).toEqual([]);
    });
  });
});

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

describe("git's id of a file", () => {
  it('is the one that git gives', () => {
    const content = '{"a":"ä"}\n';
    const told = execFileSync('git', ['hash-object', '--stdin'], { input: content, encoding: 'utf8' }).trim();
    expect(gitBlobId(Buffer.from(content))).toBe(told);
  });
});
