import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readManifest } from '../../src/collect/models/documents/manifest.js';
import { inspectBytes } from '../../src/collect/models/formats/inspect.js';
import { shippedModelSignatures } from '../../src/wiring/model-signatures.js';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly file: (path: string) => Buffer;
  readonly keys: readonly { readonly path: string; readonly text: string }[];
}

/** Runs examples/models/pipeline as its page says, in an empty folder. */
const pipeline = async (use: (ran: Ran) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-pipeline-'));
  try {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(join(folder, 'key.pem'), privateKey.export({ format: 'pem', type: 'pkcs8' }));
    const parameters = [resolve('examples/models/pipeline/run.mjs'), 'key.pem', resolve('dist/cli.js')];
    const env = { EVALUATED_AT: '2026-03-01T09:00:00Z' };
    const { status, stdout } = spawnSync(process.execPath, parameters, { cwd: folder, env, encoding: 'utf8' });
    const text = createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }).toString();
    const file = (path: string): Buffer => readFileSync(join(folder, path));
    await use({ status, stdout, file, keys: [{ path: 'key.pub', text }] });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const WEIGHTS = 'models/loans/model.safetensors';
const REPORT = 'evidence/loans/evaluation.json';

describe('the pipeline of examples/models', () => {
  it('leaves weights, a report, a statement that binds them, and a signature over every file', async () => {
    await pipeline(async ({ status, stdout, file, keys }) => {
      expect([status, stdout]).toEqual([0, expect.stringContaining('3 files read, none at fault.')]);
      const weights = file(WEIGHTS);
      expect(inspectBytes(WEIGHTS, weights)).toMatchObject({
        format: 'safetensors',
        faults: [],
        licence: 'apache-2.0',
        tensors: 2,
      });
      const report = JSON.parse(file(REPORT).toString('utf8')) as {
        readonly metrics: readonly [{ readonly value: number; readonly n: number }];
      };
      const [{ value, n }] = report.metrics;
      expect([value > 0.8, value < 1, n]).toEqual([true, true, 1500]);

      const bundle = await shippedModelSignatures(file(`${REPORT}.sigstore.json`), keys);
      expect(bundle.signature.state).toBe('verified');
      expect(JSON.parse(Buffer.from(bundle.payload ?? []).toString('utf8'))).toMatchObject({
        subject: [{ name: WEIGHTS, digest: { sha256: sha256(weights) } }],
        predicate: { result: 'PASSED', configuration: [{ name: REPORT, digest: { sha256: sha256(file(REPORT)) } }] },
      });

      const signature = file('models/loans/model.sig');
      const manifest = readManifest('models/loans/model.sig', signature, await shippedModelSignatures(signature, keys));
      expect(manifest.signature.state).toBe('verified');
      expect(manifest).toMatchObject({ method: 'files', hash: 'sha256', allowsSymlinks: false });
      expect(manifest.computedRoot).toBe(manifest.rootDigest);
      expect(manifest.resources).toEqual([
        { name: 'README.md', algorithm: 'sha256', digest: sha256(file('models/loans/README.md')) },
        { name: 'config.json', algorithm: 'sha256', digest: sha256(file('models/loans/config.json')) },
        { name: 'model.safetensors', algorithm: 'sha256', digest: sha256(weights) },
      ]);
    });
  });

  it('makes the same weights again', async () => {
    const digests: string[] = [];
    for (let run = 0; run < 2; run += 1)
      await pipeline(({ file }) => {
        digests.push(sha256(file(WEIGHTS)), sha256(file(REPORT)));
        return Promise.resolve();
      });
    expect(digests.slice(2)).toEqual(digests.slice(0, 2));
  });
});
