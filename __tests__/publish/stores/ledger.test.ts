import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConformance } from '../../../emulator/conformance.js';
import { ledgerToken } from '../../../emulator/desk.js';
import { depthOf } from '../../../emulator/server.js';
import { gitBlobId } from '../../../src/publish/stores/ledger/git-id.js';
import { privateFile, recordOf } from '../emulated.js';

import { bundle, cloned, folder, git, keepIn, name, ref, storeOf, withLedger } from './ledger-support.js';

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

describe("git's id of a file", () => {
  it('is the one that git gives', () => {
    const content = '{"a":"ä"}\n';
    const told = execFileSync('git', ['hash-object', '--stdin'], { input: content, encoding: 'utf8' }).trim();
    expect(gitBlobId(Buffer.from(content))).toBe(told);
  });
});
