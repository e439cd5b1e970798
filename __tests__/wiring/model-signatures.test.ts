import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inputs } from '../../src/app/inputs.js';
import { modelSignaturesOf, shippedModelSignatures } from '../../src/wiring/model-signatures.js';
import { startSigstore } from '../support/sigstore.js';

const claims = { name: 'ci@acme.example', 8: 'https://issuer.test' };

describe('signatures of models', () => {
  it('are verified under the roots that the input names, and under no other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roots-'));
    try {
      const sigstore = await startSigstore();
      const bundle = Buffer.from(await sigstore.sign('{}', { claims }));
      const trustedRoot = join(folder, 'trusted_root.json');
      await writeFile(trustedRoot, sigstore.root());
      const under = (path: string | null) =>
        modelSignaturesOf({ storing: { trustedRoot: path } } as unknown as Inputs)(bundle, []);
      expect(await under(trustedRoot)).toMatchObject({
        signature: { state: 'verified', by: { identity: claims.name } },
      });
      expect(await under(null)).toMatchObject({ signature: { code: 'signature-invalid' } });
      expect(await under(join(folder, 'none.json'))).toMatchObject({
        signature: { state: 'refused', code: 'roots-unreadable' },
        payload: null,
      });
      expect(await shippedModelSignatures(bundle, [])).toMatchObject({ signature: { code: 'signature-invalid' } });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
