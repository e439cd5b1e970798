import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  artifactContent,
  artifactStoreOf,
  backendIds,
  digestOf,
  listStoredArtifacts,
  makeRuntimeToken,
} from '../../emulator/artifacts.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { baseWorld } from './base-world.js';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ world: baseWorld() });
});
afterEach(async () => {
  await emulator.close();
});

describe('with the official client', () => {
  it('uploads, lists, gets, downloads and deletes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'artifact-client-'));
    try {
      const said = await driveClient(folder);
      expect(said.uploaded.id).toBeGreaterThan(0);
      expect(said.again).toContain('already exists');
      expect(said.listed.artifacts.map(({ name }) => name)).toEqual(['countersign-pr-7-501-1', 'evidence.json']);
      expect(said.found.artifact).toMatchObject({ id: said.uploaded.id, digest: `sha256:${said.uploaded.digest}` });
      expect(said.downloaded.digestMismatch).toBe(false);
      expect(said.same).toBe(true);
      expect([said.files, said.rawFiles]).toEqual([['evidence.json'], ['evidence.json']]);
      expect(said.deleted.id).toBe(said.uploaded.id);
      expect(said.missing).toBe('ArtifactNotFoundError');
      expect(said.left.artifacts.map(({ name }) => name)).toEqual(['evidence.json']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('with plain requests', () => {
  const ids = { workflow_run_backend_id: backendIds(501).run, workflow_job_run_backend_id: backendIds(501).job };

  it('stores what one Put Blob brings, and logs create, upload and finalize in their order', async () => {
    const content = Buffer.from('some bytes');
    const made = await call('CreateArtifact', { ...ids, name: 'one', version: 7, mime_type: 'application/zip' });
    await put(String(made.body['signed_upload_url']), content);
    const hash = digestOf(content);
    const done = await call('FinalizeArtifact', { ...ids, name: 'one', size: String(content.length), hash });
    expect(done.body).toMatchObject({ ok: true });
    const store = artifactStoreOf(emulator.written);
    const [stored] = listStoredArtifacts(store);
    expect(stored?.finalized).toMatchObject({ digest: hash, size: content.length });
    expect(stored && artifactContent(store, stored)).toEqual(content);
    expect(emulator.log.map(({ template }) => template)).toEqual([
      'ARTIFACT create',
      'ARTIFACT upload',
      'ARTIFACT finalize',
    ]);
  });

  it('lists nothing before finalization and refuses to finalize what was not uploaded', async () => {
    await call('CreateArtifact', { ...ids, name: 'empty', version: 7 });
    expect((await call('ListArtifacts', ids)).body).toEqual({ artifacts: [] });
    expect((await call('FinalizeArtifact', { ...ids, name: 'empty', size: '0' })).status).toBe(400);
  });

  it('refuses an upload after finalization, without a signature, or with a signature for another blob', async () => {
    const made = await call('CreateArtifact', { ...ids, name: 'one', version: 7 });
    const url = new URL(String(made.body['signed_upload_url']));
    const other = await call('CreateArtifact', { ...ids, name: 'two', version: 7 });
    const foreign = new URL(String(other.body['signed_upload_url']));
    expect((await put(url.origin + url.pathname, Buffer.from('x'))).status).toBe(403);
    expect((await put(url.origin + url.pathname + foreign.search, Buffer.from('x'))).status).toBe(403);
    expect((await put(url.href, Buffer.from('x'))).status).toBe(201);
    await call('FinalizeArtifact', { ...ids, name: 'one', size: '1' });
    expect((await put(url.href, Buffer.from('y'))).status).toBe(409);
    // A URL for writing does not read.
    expect((await fetch(url)).status).toBe(403);
  });

  it('cuts a retention that is longer than the repository allows', async () => {
    await call('CreateArtifact', { ...ids, name: 'long', version: 7, expires_at: '2040-01-01T00:00:00Z' });
    const [artifact] = [...artifactStoreOf(emulator.written).artifacts.values()];
    expect(artifact?.expiresAt.toISOString().slice(0, 10)).toBe('2026-05-31');
  });

  it('refuses tokens that it did not make and ids of another run', async () => {
    const forged = `${makeRuntimeToken(501).split('.').slice(0, 2).join('.')}.${'A'.repeat(342)}`;
    expect((await call('ListArtifacts', ids, forged)).status).toBe(401);
    expect((await call('ListArtifacts', ids, emulator.token)).status).toBe(401);
    expect((await call('ListArtifacts', ids, makeRuntimeToken(502))).status).toBe(403);
  });
});

interface Said {
  readonly uploaded: { readonly id: number; readonly digest: string };
  readonly again: string;
  readonly listed: { readonly artifacts: readonly { readonly name: string }[] };
  readonly found: { readonly artifact: unknown };
  readonly downloaded: { readonly digestMismatch: boolean };
  readonly same: boolean;
  readonly files: readonly string[];
  readonly rawFiles: readonly string[];
  readonly deleted: { readonly id: number };
  readonly missing: string;
  readonly left: { readonly artifacts: readonly { readonly name: string }[] };
}

function driveClient(folder: string): Promise<Said> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    ACTIONS_RESULTS_URL: emulator.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(501),
    GITHUB_WORKSPACE: folder,
  };
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve('__tests__/emulator/artifact-client.mjs'), folder], { env });
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (text += part.toString()));
    child.on('close', (code) => {
      if (code === 0) done(JSON.parse(text.trim().split('\n').at(-1) ?? '') as Said);
      else failed(new Error(text));
    });
  });
}

interface TwirpReply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function call(method: string, body: unknown, token = makeRuntimeToken(501)): Promise<TwirpReply> {
  const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, emulator.resultsUrl);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
}

function put(url: string, content: Buffer): Promise<Response> {
  const headers = { 'x-ms-blob-type': 'BlockBlob', 'Content-Type': 'application/zip' };
  return fetch(url, { method: 'PUT', headers, body: new Uint8Array(content) });
}
