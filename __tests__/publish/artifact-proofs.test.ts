import { describe, expect, it } from '@jest/globals';
import { setTimeout as after } from 'node:timers/promises';
import { artifactStoreOf, digestOf } from '../../emulator/artifacts.js';
import { zip } from '../../src/publish/stores/artifact/zip.js';
import { bundleOf, privateFile } from './emulated.js';

import { ONE, file, keep, name, record } from './artifact-keeping.js';

describe('the retention', () => {
  it('that GitHub shortened is told, and blocks nothing', async () => {
    const { kept } = await keep({ repository: { 'retention-days': 30 } }, undefined, {
      expires: '2026-12-01T11:00:00.000Z',
    });
    expect(kept).toMatchObject({
      state: 'kept',
      expires: '2026-04-01T11:00:00Z',
      remarks: [expect.stringMatching(/^retention-short: .*2026-12-01.*2026-04-01/)],
    });
  });

  it.each(['404', '403', '500', 'null', '{}', 'html-200'] as const)(
    'that GitHub does not tell (%s) is told to be unknown',
    async (answer) => {
      const { kept } = await keep({ faults: [{ on: ONE, answer }] });
      expect(kept).toMatchObject({ state: 'kept', expires: null, remarks: [expect.stringContaining('did not tell')] });
    },
  );
});

describe('bundles and the private file', () => {
  const bundle = bundleOf('evidence.sigstore.json', { sha256: 'a'.repeat(64) });
  const proofs = Promise.resolve([bundle]);

  it('go into an archive of the whole record, which is confirmed too', async () => {
    const { kept, stored } = await keep({}, undefined, { proofs, withheld: privateFile });
    expect(kept).toMatchObject({ state: 'kept', receipt: { proof: `${name}.proof` }, remarks: [] });
    expect(stored.map((each) => each.name).sort()).toEqual([file, `${name}.proof`]);
    const digest = stored.find((each) => each.name.endsWith('.proof'))?.finalized?.digest;
    expect(digest).toBe(digestOf(Buffer.from(zip([record.evidence, bundle, privateFile]))));
  });

  it.each(['public', null] as const)('without the private file where the repository is %s', async (visibility) => {
    const { kept, stored } = await keep({}, undefined, { proofs, withheld: privateFile, visibility });
    expect(kept).toMatchObject({ state: 'kept', remarks: [expect.stringContaining('withheld')] });
    const digest = stored.find((each) => each.name.endsWith('.proof'))?.finalized?.digest;
    expect(digest).toBe(digestOf(Buffer.from(zip([record.evidence, bundle]))));
  });

  it('leave no archive that anybody sees where there is nothing in it', async () => {
    const { kept, stored } = await keep({}, undefined, { visibility: 'public', withheld: privateFile });
    expect([kept.state, stored.map((each) => each.name)]).toEqual(['kept', [file]]);
  });

  it('cost one round trip more than the evidence, and none for opening, while they are still being made', async () => {
    const { calls } = await keep({}, undefined, { proofs: after(60).then(() => [bundle]) });
    expect(calls.indexOf('ARTIFACT create')).toBe(0);
    expect(calls.lastIndexOf('ARTIFACT create')).toBeLessThan(calls.indexOf('ARTIFACT finalize'));
  });

  it('lie beside the bill of materials, for everybody who sees the evidence', async () => {
    const bill = { name: 'bom.cdx.json', bytes: Buffer.from('{}') };
    const { stored } = await keep({}, undefined, { bill, withheld: privateFile, visibility: 'public' });
    const digest = stored.find((each) => each.name.endsWith('.proof'))?.finalized?.digest;
    expect(digest).toBe(digestOf(Buffer.from(zip([record.evidence, bill]))));
  });

  it('that are lost make the record not kept', async () => {
    const { kept } = await keep(
      {},
      ({ written }) => {
        const { artifacts } = artifactStoreOf(written);
        for (const [id, each] of artifacts) if (each.name.endsWith('.proof')) artifacts.delete(id);
      },
      { proofs },
    );
    expect(kept).toMatchObject({ state: 'not-kept', found: expect.stringContaining('.proof is not listed') });
  });
});
