import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readConformance } from '../../emulator/conformance.js';
import type { ArtifactSpec } from '../../emulator/world.js';
import { unzip } from '../../src/collect/scans/unzip.js';
import { baseWorld } from './base-world.js';
import { ask, withEmulator, type Reply } from './rest-client.js';

const github = readConformance('__tests__/fixtures/openapi.json');

const repo = '/repos/acme/pay';
const ci = '.github/workflows/ci.yml';
const common: Omit<ArtifactSpec, 'name'> = {
  commit: 'c3',
  workflow: ci,
  at: '2026-03-02T10:07:00Z',
  files: { 'unit/a.xml': '<testsuites/>', 'b.bin': { base64: 'AAEC' } },
};

const artifacts: Record<string, ArtifactSpec> = {
  results: { ...common, name: 'test-results', check: 'build' },
  old: { ...common, name: 'old', check: 'build', expired: true },
  scan: { ...common, name: 'scan', workflow: '.github/workflows/scan.yml' },
  more: { ...common, name: 'more', workflow: '.github/workflows/scan.yml' },
  single: { ...common, name: 'ignored', archive: 'single', files: { 'out/junit.xml': '<testsuite/>' } },
};

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly digest: string;
  readonly expired: boolean;
  readonly workflow_run: { readonly id: number; readonly head_sha: string };
}

const listOf = ({ body }: Reply, key: string): readonly unknown[] =>
  typeof body === 'object' && body !== null ? ((body as Record<string, unknown>)[key] as unknown[]) : [];

const artifactsIn = (reply: Reply): readonly Listed[] => listOf(reply, 'artifacts') as readonly Listed[];

const deviations = (template: string, reply: Reply): readonly string[] =>
  github.check(`GET ${template} 200`, reply.body);

/** Every artifact of every run on the head, with the run's file. */
const readAll = (
  use: (found: ReadonlyMap<string, Listed & { path: string }>, ask: (path: string) => Promise<Reply>) => Promise<void>,
) =>
  withEmulator({ world: baseWorld({ artifacts }) }, async (emulator) => {
    const at = (path: string): Promise<Reply> => ask(emulator, repo + path);
    const runs = await at(`/actions/runs?head_sha=${emulator.state().pull.headSha}`);
    expect(deviations('/repos/{owner}/{repo}/actions/runs', runs)).toEqual([]);
    const found = new Map<string, Listed & { path: string }>();
    for (const { id, path } of listOf(runs, 'workflow_runs') as readonly { id: number; path: string }[]) {
      const listed = await at(`/actions/runs/${String(id)}/artifacts`);
      expect(deviations('/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', listed)).toEqual([]);
      for (const artifact of artifactsIn(listed)) found.set(artifact.name, { ...artifact, path });
    }
    await use(found, at);
  });

describe('artifacts of the world', () => {
  it('lie in the run of their check, else in one run of their workflow', async () => {
    await readAll(async (found, at) => {
      expect([...found].map(([name, { path }]) => [name, path]).sort()).toEqual([
        ['junit.xml', ci],
        ['more', '.github/workflows/scan.yml'],
        ['old', ci],
        ['scan', '.github/workflows/scan.yml'],
        ['test-results', ci],
      ]);
      const results = found.get('test-results');
      const scan = found.get('scan');
      expect(found.get('more')?.workflow_run.id).toBe(scan?.workflow_run.id);
      expect(found.get('old')?.workflow_run.id).toBe(results?.workflow_run.id);
      expect(results?.workflow_run.id).not.toBe(scan?.workflow_run.id);
      const run = await at(`/actions/runs/${String(scan?.workflow_run.id)}`);
      expect(deviations('/repos/{owner}/{repo}/actions/runs/{run_id}', run)).toEqual([]);
      const named = await at(`/actions/runs/${String(results?.workflow_run.id)}/artifacts?name=old`);
      expect(artifactsIn(named).map(({ name }) => name)).toEqual(['old']);
      const one = await at(`/actions/artifacts/${String(results?.id)}`);
      expect(deviations('/repos/{owner}/{repo}/actions/artifacts/{artifact_id}', one)).toEqual([]);
    });
  });

  it('are downloaded without a token, and have the digest that is told', async () => {
    await readAll(async (found, at) => {
      const zip = await downloaded(found.get('test-results'), at);
      expect(zip.type).toBe('application/zip');
      expect(unzip(zip.bytes, 'unit/a.xml', 99)).toEqual({ bytes: Buffer.from('<testsuites/>') });
      expect(unzip(zip.bytes, 'b.bin', 99)).toEqual({ bytes: Buffer.from([0, 1, 2]) });
      const single = await downloaded(found.get('junit.xml'), at);
      expect(single.type).toBe('application/xml');
      expect(single.disposition).toContain('junit.xml');
      expect(single.bytes.toString()).toBe('<testsuite/>');
    });
  });

  it('are gone when they expired', async () => {
    await readAll(async (found, at) => {
      const old = found.get('old');
      expect(old?.expired).toBe(true);
      expect((await at(`/actions/artifacts/${String(old?.id)}/zip`)).status).toBe(410);
    });
  });
});

const downloaded = async (artifact: Listed | undefined, at: (path: string) => Promise<Reply>) => {
  const answer = await at(`/actions/artifacts/${String(artifact?.id)}/zip`);
  expect(answer.status).toBe(302);
  const file = await fetch(answer.headers.get('location') ?? '');
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(artifact?.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  const { headers } = file;
  return { bytes, type: headers.get('content-type'), disposition: headers.get('content-disposition') };
};
