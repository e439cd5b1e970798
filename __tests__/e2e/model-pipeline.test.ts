import { describe, expect, it } from '@jest/globals';
import { readManifest } from '../../src/collect/models/documents/manifest.js';
import { inspectBytes } from '../../src/collect/models/formats/inspect.js';
import { shippedModelSignatures } from '../../src/wiring/model-signatures.js';
import { EVALUATION, newKey, runPipeline, sha256, WEIGHTS } from './pipeline.js';

describe('the pipeline of examples/models', () => {
  it('leaves weights, a report, a statement that binds them, and a signature over every file', async () => {
    const key = newKey();
    const { status, stdout, file } = runPipeline(key);
    const keys = [{ path: 'key.pub', text: key.publicText }];
    expect([status, stdout]).toEqual([0, expect.stringContaining('3 files read, none at fault.')]);
    const weights = file(WEIGHTS);
    expect(inspectBytes(WEIGHTS, weights)).toMatchObject({
      format: 'safetensors',
      faults: [],
      licence: 'apache-2.0',
      tensors: 2,
    });
    const report = JSON.parse(file(EVALUATION).toString('utf8')) as {
      readonly metrics: readonly [{ readonly value: number; readonly n: number }];
    };
    const [{ value, n }] = report.metrics;
    expect([value > 0.8, value < 1, n]).toEqual([true, true, 1500]);

    const bundle = await shippedModelSignatures(file(`${EVALUATION}.sigstore.json`), keys);
    expect(bundle.signature.state).toBe('verified');
    expect(JSON.parse(Buffer.from(bundle.payload ?? []).toString('utf8'))).toMatchObject({
      subject: [
        { name: WEIGHTS, digest: { sha256: sha256(weights) } },
        { name: 'models/loans/config.json', digest: { sha256: sha256(file('models/loans/config.json')) } },
      ],
      predicate: {
        result: 'PASSED',
        configuration: [{ name: EVALUATION, digest: { sha256: sha256(file(EVALUATION)) } }],
      },
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

  it('makes the same weights again', async () => {
    const key = newKey();
    const [first, second] = [runPipeline(key), runPipeline(key)].map(({ file }) =>
      [WEIGHTS, EVALUATION].map(file).map(sha256),
    );
    expect(second).toEqual(first);
  });
});
