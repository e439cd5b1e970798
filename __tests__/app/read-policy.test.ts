import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readPolicy } from '../../src/app/read-policy.js';
import type { PolicyReading } from '../../src/evidence/document.js';
import { createSource } from '../../src/collect/github/create-source.js';
import { judgeAll } from '../../src/decision/judge-all.js';
import { presetText } from '../../src/policy/presets.js';
import { withChange } from '../collect/emulated.js';
import { facts } from '../decision/verdict.js';

const POLICY_PATH = '.github/countersign.yml';
const SHARED = 'acme/pay/shared/policy.yml@main';

const extending = (names: string, more = '') => `version: 1\nbranches: [main]\nextends: [${names}]\n${more}`;

/** What is read where the base branch holds this policy, and these files beside it. */
const read = (
  policy: string,
  files: Readonly<Record<string, string>> = {},
  faults: readonly object[] = [],
): Promise<PolicyReading> =>
  withChange({ 'base-files': { [POLICY_PATH]: policy, ...files }, faults }, async ({ client }) => {
    const source = createSource(client, { workspace: null });
    const opening = await source.open({ repository: 'acme/pay', pull: 7 }, POLICY_PATH);
    return readPolicy(source, { policyPath: POLICY_PATH, centralPolicy: null }, opening);
  });

const sourcesOf = (reading: PolicyReading) => (reading.state === 'found' ? reading.sources : []);

const judged = (reading: PolicyReading) => judgeAll({ reading, facts: facts(), faults: [] });

describe('the policy as it is recorded', () => {
  it('holds the presets that counted, in the order in which they count, with their digests', async () => {
    const shared = 'version: 1\nextends: [minimal]\n';
    const reading = await read(extending(`sox, '${SHARED}'`), { 'shared/policy.yml': shared });
    expect(sourcesOf(reading).map(({ kind, name }) => [kind, name])).toEqual([
      ['preset', 'sox'],
      ['preset', 'minimal'],
      ['extended-file', SHARED],
      ['file', `acme/pay/${POLICY_PATH}@main`],
    ]);
    const [sox] = sourcesOf(reading);
    const text = presetText('sox') ?? '';
    const digest = createHash('sha256').update(text).digest('hex');
    expect(sox).toEqual({ kind: 'preset', name: 'sox', repository: null, path: null, commit: null, digest, text });
  });

  it('is replayed by the recorded texts, not by those of the build that replays', async () => {
    const reading = await read(extending('minimal'));
    expect(judged(reading).decision.verdict).toBe('pass');
    const older = sourcesOf(reading).map((source) =>
      source.kind === 'preset' ? { ...source, text: source.text.replace('approvals: 1', 'approvals: 2') } : source,
    );
    expect(judged({ state: 'found', sources: older, fromDefaultBranch: false }).decision).toMatchObject({
      verdict: 'pending',
      blocking: [{ code: 'too-few-approvals' }],
    });
  });

  it('without a preset holds none', async () => {
    const reading = await read('version: 1\ncontrols:\n  peer-review: {}\n');
    expect(sourcesOf(reading).map(({ kind }) => kind)).toEqual(['file']);
  });
});

describe('a file that is extended', () => {
  const own = 'controls:\n  peer-review: {approvals: 1}\n';

  it('and is not there makes the policy invalid, and is named', async () => {
    const reading = await read(extending(`'${SHARED}'`, own));
    expect(reading.state).toBe('found');
    const { decision, findings } = judged(reading);
    expect(decision).toMatchObject({ verdict: 'fail', blocking: [{ code: 'policy-invalid', about: ['extends.0'] }] });
    expect(findings[0]?.reasons[0]?.found).toContain(`${SHARED} could not be found`);
  });

  it('and cannot be read leaves the policy unreadable', async () => {
    const reading = await read(extending("'acme/other/policy.yml@main'", own));
    expect(reading).toMatchObject({ state: 'unreadable', path: 'acme/other/policy.yml@main' });
    expect(judged(reading).decision).toMatchObject({
      verdict: 'indeterminate',
      blocking: [{ code: 'policy-unreadable' }],
    });
  });
});
