import { describe, expect, it } from '@jest/globals';
import { readConformance } from '../../../emulator/conformance.js';
import { attestationsOf } from '../../../emulator/rest/attestations.js';
import type { Emulator } from '../../../emulator/server.js';
import type { Kept, StoredRecord } from '../../../src/app/ports.js';
import { createAttestationStore } from '../../../src/publish/stores/attestations/store.js';
import { bundleOf, clientOf, faultAnswers, recordOf, withEmulator } from '../emulated.js';

const POST = 'POST /repos/{owner}/{repo}/attestations';
const GET = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';

const { digest } = recordOf();
const evidence = bundleOf('evidence.sigstore.json', { sha256: digest });
const summary = bundleOf('vsa.sigstore.json', { gitCommit: 'c'.repeat(40) });
const signed = { proofs: Promise.resolve([evidence, summary]) };
const allowed = { token: { attestations: true } };

interface Outcome {
  readonly kept: Kept;
  readonly stored: number;
  readonly log: Emulator['log'];
}

async function keep(
  patch: object = allowed,
  record: Partial<StoredRecord> = signed,
  between: (emulator: Emulator) => void = () => undefined,
): Promise<Outcome> {
  return withEmulator(patch, async (emulator) => {
    const store = createAttestationStore({ client: clientOf(emulator), repository: 'acme/pay' });
    store.prepare('x');
    const sent = await store.keep(recordOf(record));
    between(emulator);
    const kept = await store.confirm(sent);
    return { kept, stored: attestationsOf(emulator.written).length, log: emulator.log };
  });
}

describe("GitHub's attestation store", () => {
  it('takes each bundle, and is asked for the digest of the evidence', async () => {
    const { kept, stored } = await keep(allowed, {
      proofs: Promise.resolve([evidence, bundleOf('svr.sigstore.json', { sha256: 'd'.repeat(64) })]),
    });
    expect(kept).toMatchObject({
      state: 'kept',
      store: 'attestations',
      digest: `sha256:${digest}`,
      receipt: { repository: 'acme/pay', 'evidence.sigstore.json': '1900000001', 'svr.sigstore.json': '1900000002' },
      remarks: [expect.stringContaining('can delete it')],
    });
    expect(stored).toBe(2);
  });

  it('may refuse a statement about a commit: that is a remark', async () => {
    const { kept, stored } = await keep();
    expect(kept).toMatchObject({
      state: 'kept',
      remarks: [expect.anything(), expect.stringContaining('vsa.sigstore')],
    });
    expect(stored).toBe(1);
  });

  it('answers as GitHub describes', async () => {
    const github = readConformance('__tests__/fixtures/openapi.json');
    await withEmulator(allowed, async (emulator) => {
      const headers = { authorization: `Bearer ${emulator.token}` };
      const url = `${emulator.apiUrl}/repos/acme/pay/attestations`;
      const body = `{"bundle":${Buffer.from(evidence.bytes).toString('utf8')}}`;
      const made = await fetch(url, { method: 'POST', headers, body });
      const listed = await fetch(`${url}/sha256:${digest}`, { headers });
      expect(github.check(`${POST} 201`, await made.json())).toEqual([]);
      expect(github.check(`${GET} 200`, await listed.json())).toEqual([]);
    });
  });
});

describe('what is not kept, and why', () => {
  it('a record without a signature', async () => {
    const { kept, log } = await keep(allowed, {});
    expect(kept).toMatchObject({ state: 'not-kept', found: expect.stringContaining('is not signed') });
    expect(log).toHaveLength(0);
  });

  it('without the permission', async () => {
    expect((await keep({})).kept).toMatchObject({ state: 'not-kept', found: expect.stringContaining('not allowed') });
  });

  it('what was deleted before it was confirmed, or replaced by another signature', async () => {
    const gone = await keep(allowed, signed, ({ written }) => attestationsOf(written).splice(0));
    expect(gone.kept).toMatchObject({ state: 'not-kept', found: expect.stringContaining('is not listed') });
    const other: unknown = JSON.parse(Buffer.from(bundleOf('other', { sha256: digest }).bytes).toString('utf8'));
    const swapped = await keep(allowed, signed, ({ written }) => {
      attestationsOf(written).splice(0, 9, { id: 1, bundle: other, digests: [`sha256:${digest}`] });
    });
    expect(swapped.kept).toMatchObject({ state: 'not-kept' });
  });

  it.each([POST, GET].flatMap((on) => faultAnswers.map((answer) => [on, answer] as const)))(
    '%s %s, lasting: kept only where the store has it, and never an exception',
    async (on, answer) => {
      const { kept, stored } = await keep({ ...allowed, faults: [{ on, answer }] });
      if (kept.state === 'kept') expect(stored).toBeGreaterThan(0);
      else expect(kept.found).toMatch(/\S/);
      if (on === GET) expect(kept.state).toBe('not-kept');
    },
    30_000,
  );
});
