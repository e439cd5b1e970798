import { describe, expect, it } from '@jest/globals';
import { ROUND_TRIPS } from '../../bench/programs.js';
import { inWaves } from '../../bench/waves.js';
import { keep, success } from './stores.js';

const all = 'artifact s3 ledger attestations';
const world = (visibility: 'public' | 'private') => ({
  token: { 'id-token': true, attestations: true },
  repository: { visibility },
});
const files = [
  'evidence.json',
  'evidence.private.json',
  'evidence.sigstore.json',
  'svr.sigstore.json',
  'vsa.sigstore.json',
];

describe('a signed record', () => {
  it('lies whole in every store that was named, and GitHub has its attestation', async () => {
    const seen = await keep(all, { patch: world('private') });
    expect([seen.run.exitCode, seen.verdict, success(seen)?.state]).toEqual([0, 'pass', 'success']);
    expect(seen.receipts.map(({ store, state }) => `${store} ${state}`)).toEqual([
      'artifact kept',
      's3 kept',
      'ledger kept',
      'attestations kept',
    ]);
    expect([seen.files.bucket, seen.files.ledger]).toEqual([files, files]);
    expect(seen.receipts[0]?.receipt).toMatchObject({ proof: 'countersign-pr-7-501-1.proof' });
    expect(seen.run.summary).toContain('The whole record in one archive: countersign-pr-7-501-1.proof.');
    expect(seen.receipts[3]?.receipt).toMatchObject({ 'evidence.sigstore.json': expect.stringMatching(/^\d+$/) });
  });

  it('of a public repository has its private file in private stores alone', async () => {
    const seen = await keep(all, { patch: world('public') });
    expect(seen.receipts.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept', 'kept']);
    expect(seen.receipts[0]?.remarks).toEqual([expect.stringContaining('withheld')]);
    expect([seen.files.bucket, seen.files.ledger]).toEqual([files, files]);
    expect(seen.files.artifacts).not.toContain('evidence.private.json');
  });

  it('costs two dependent round trips more than an unsigned artifact, at most, in all of the stores together', async () => {
    const waves = inWaves(500);
    const seen = await keep(all, { patch: world('private'), hold: waves.hold });
    expect(seen.verdict).toBe('pass');
    expect(waves.count()).toBeLessThanOrEqual(ROUND_TRIPS + 2);
  });

  it('that the attestation store does not take blocks, whatever the others hold', async () => {
    const patch = { ...world('private'), token: { 'id-token': true } };
    const seen = await keep(all, { patch });
    expect([seen.run.exitCode, success(seen)]).toEqual([1, undefined]);
    expect(seen.receipts[3]).toMatchObject({ state: 'not-kept', found: expect.stringContaining('not allowed') });
    // Whoever is blocked at that hour shall look at the store and not at the change.
    expect(seen.run.summary).toMatch(
      /^## Countersign: ❓ This change met the policy, but its evidence could not be stored$/m,
    );
    expect(seen.run.summary).toContain('docs/stores.md says what its answers mean');
    expect(seen.run.stdout).not.toMatch(/\.\. /);
  });
});
