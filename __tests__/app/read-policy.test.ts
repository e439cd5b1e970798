import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readPolicy, type ReadPolicy } from '../../src/app/read-policy.js';
import type { PolicyReading } from '../../src/evidence/document.js';
import { demandsOf } from '../../src/policy/parse.js';
import { createSource } from '../../src/collect/github/create-source.js';
import { judgeAll } from '../../src/decision/judge-all.js';
import { presetText } from '../../src/policy/presets.js';
import { withChange } from '../collect/emulated.js';
import { facts } from '../decision/verdict.js';
import { noTicketSystem } from '../support/no-ticket-system.js';

const POLICY_PATH = '.github/countersign.yml';
const SHARED = 'acme/pay/shared/policy.yml@main';

const extending = (names: string, more = '') => `version: 1\nbranches: [main]\nextends: [${names}]\n${more}`;

/** What is read where the base branch holds this policy, and these files beside it. */
const readWhole = (
  policy: string,
  files: Readonly<Record<string, string>> = {},
  faults: readonly object[] = [],
): Promise<ReadPolicy> =>
  withChange({ 'base-files': { [POLICY_PATH]: policy, ...files }, faults }, async ({ client }) => {
    const source = createSource(client, { workspace: null, tickets: noTicketSystem });
    const opening = await source.open({ repository: 'acme/pay', pull: 7 }, POLICY_PATH);
    return readPolicy(source, { policyPath: POLICY_PATH, centralPolicy: null }, opening);
  });

const read = async (...given: Parameters<typeof readWhole>): Promise<PolicyReading> =>
  (await readWhole(...given)).reading;

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
    const bytes = Buffer.byteLength(text);
    expect(sox).toEqual({ kind: 'preset', name: 'sox', repository: null, path: null, commit: null, digest, bytes });
  });

  it('is replayed by what the texts said, not by the presets of the build that replays', async () => {
    const { reading, texts } = await readWhole(extending('minimal'));
    expect(judged(reading).decision.verdict).toBe('pass');
    const older = sourcesOf(reading).map(({ kind, name, path, digest }) => {
      const text = texts.get(digest) ?? '';
      return { kind, name, path, text: kind === 'preset' ? text.replace('approvals: 1', 'approvals: 2') : text };
    });
    const recorded = { state: 'found', sources: older, demands: demandsOf(older), fromDefaultBranch: false } as const;
    expect(judgeAll({ reading: recorded, facts: facts(), faults: [] }).decision).toMatchObject({
      verdict: 'pending',
      blocking: [{ code: 'too-few-approvals' }],
    });
  });

  it('holds no text: the exact ones are kept beside it, by digest', async () => {
    const policy = extending(`minimal, '${SHARED}'`, '# only here\n');
    const shared = 'version: 1 # shared\n';
    const { reading, texts } = await readWhole(policy, { 'shared/policy.yml': shared });
    expect([...texts.values()]).toEqual([presetText('minimal'), shared, policy]);
    expect([...texts]).toEqual(sourcesOf(reading).map(({ digest }) => [digest, texts.get(digest)]));
    for (const [digest, text] of texts) expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
    expect(JSON.stringify(reading)).not.toMatch(/only here|# shared/u);
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
