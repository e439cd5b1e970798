import { expect } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerToken } from '../../../emulator/desk.js';
import { openLedger, plainGit, type Ledger } from '../../../emulator/ledger.js';
import { type Emulator } from '../../../emulator/server.js';
import type { EvidenceStore, Kept, StoredRecord } from '../../../src/app/ports.js';
import { createLedgerRepository } from '../../../src/publish/stores/ledger/repository.js';
import { createLedgerStore } from '../../../src/publish/stores/ledger/store.js';
import { bundleOf, clientOf, recordOf, withEmulator } from '../emulated.js';

export const name = 'acme/ledger';
export const ref = 'refs/heads/evidence';
export const bundle = bundleOf('evidence.sigstore.json', { sha256: 'a'.repeat(64) });
export const folder = 'evidence/v1/owner=acme/repo=pay/date=2026-03-02/countersign-pr-7-501-1';

/** Real git answers, on a machine that may be busy. */
const PATIENCE_MS = 1500;

export const storeOf = (emulator: Emulator, token: string = ledgerToken): EvidenceStore =>
  createLedgerStore({
    repository: createLedgerRepository(clientOf(emulator, token, PATIENCE_MS), name),
    name,
    ref,
    urlOf: (commit) => `https://github.com/${name}/commit/${commit}`,
  });

export const git = ({ folder: bare }: Ledger, ...parameters: readonly string[]): string =>
  execFileSync('git', [...parameters], { cwd: bare, env: plainGit, encoding: 'utf8' }).trim();

export async function withLedger<T>(
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

export async function keepIn(store: EvidenceStore, change: Partial<StoredRecord> = {}): Promise<Kept> {
  store.prepare('x');
  return store.confirm(await store.keep(recordOf(change)));
}

/** Clones the branch with git itself, has it checked, and gives its commits, the first one first. */
export function cloned({ folder: bare }: Ledger, look: (tree: string) => void = () => undefined): readonly string[] {
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
