import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { makeRuntimeToken } from '../../emulator/artifacts.js';
import type { Emulator } from '../../emulator/server.js';
import { judge } from './support.js';

interface Download {
  readonly artifact: { readonly id: number; readonly name: string };
  readonly downloaded: { readonly digestMismatch: boolean };
  readonly files: readonly string[];
}

async function download(emulator: Emulator, name: string, folder: string): Promise<Download> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(501, 1),
    ACTIONS_RESULTS_URL: emulator.resultsUrl,
    GITHUB_WORKSPACE: folder,
  };
  const script = resolve('__tests__/e2e/download-artifact.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, name, folder], { env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Download;
}

describe('the evidence artifact', () => {
  it('is taken by the official client, whole and byte for byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-download-'));
    try {
      let said: Download | undefined;
      const { run } = await judge(
        {},
        {
          afterwards: async ({ emulator }) => {
            said = await download(emulator, 'countersign-pr-7-501-1.json', folder);
          },
        },
      );
      expect(said?.downloaded.digestMismatch).toBe(false);
      expect(said?.files).toEqual(['countersign-pr-7-501-1.json']);
      expect(String(said?.artifact.id)).toBe(run.outputs.get('artifact-id'));
      expect(await readFile(join(folder, 'countersign-pr-7-501-1.json'), 'utf8')).toBe(run.evidence);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
