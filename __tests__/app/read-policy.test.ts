import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readPolicy, type ReadPolicy } from '../../src/app/read-policy.js';
import type { FileReading } from '../../src/app/ports.js';
import type { PolicyReading } from '../../src/evidence/document.js';
import { demandsOf } from '../../src/policy/parse.js';
import { createSource } from '../../src/collect/github/create-source.js';
import { judgeAll } from '../../src/decision/judge-all.js';
import { presetText } from '../../src/policy/presets.js';
import { withChange } from '../collect/emulated.js';
import { facts } from '../decision/verdict.js';
import { noModelSignatures } from '../support/no-model-signatures.js';
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
    const source = createSource(client, {
      workspace: null,
      tickets: noTicketSystem,
      modelSignatures: noModelSignatures,
      largeFiles: () => {
        throw new Error('not asked');
      },
    });
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

describe('the address that tickets are read from', () => {
  const COMMIT = 'c'.repeat(40);

  /** The policy that counts for a change into another branch than the default one. */
  const readFor = (own: string | null, main: string | null, base = 'release/1.0'): Promise<ReadPolicy> => {
    const file = (text: string | null): FileReading =>
      text === null ? { state: 'absent', commit: COMMIT } : { state: 'found', text, commit: COMMIT };
    const source = { readFile: () => Promise.resolve(file(asking('https://shared.example'))) };
    return readPolicy(
      source,
      { policyPath: POLICY_PATH, centralPolicy: null },
      {
        repository: { name: 'acme/pay', defaultBranch: 'main' },
        change: { base: { ref: base } },
        policy: file(own),
        defaultBranchPolicy: file(main),
      },
    );
  };

  const asking = (url: string, system = 'jira', more = ''): string =>
    `version: 1\nbranches: ['**']\n${more}controls:\n  change-ticket: {system: ${system}, url: '${url}', keys: [PAY], states: [Approved]}\n`;
  const ours = 'https://acme.atlassian.net';
  const evil = 'https://acme.atlassian.net.evil.example';
  const plain = 'version: 1\ncontrols:\n  peer-review: {}\n';
  const inRule = `version: 1\nbranches: ['**']\ncontrols:\n  peer-review: {}\nrules:\n  - name: r\n    when: {paths: [x]}\n    controls: {change-ticket: {system: jira, url: '${evil}', keys: [PAY], states: [Approved]}}\n`;
  const extended = "version: 1\nbranches: ['**']\nextends: [acme/evil/policy.yml@main]\n";

  it.each([
    ['another address', asking(evil), asking(ours)],
    ['another address in a rule', inRule, asking(ours)],
    ['another address in a file that it extends', extended, asking(ours)],
    ['another path', asking(`${ours}/jira`), asking(ours)],
    ['another system', asking(ours, 'servicenow'), asking(ours)],
    ['an address where the default branch names none', asking(ours), plain],
    ['an address where the default branch has no policy', asking(ours), null],
    ['an address where the policy of the default branch is invalid', asking(ours), 'version: 2\n'],
  ])('is that of the default branch, so %s is read by nobody', async (_name, own, main) => {
    const { reading, texts } = await readFor(own, main);
    expect(reading).toMatchObject({ state: 'unreadable', path: `acme/pay/${POLICY_PATH}@release/1.0` });
    expect(reading).toMatchObject({
      found: expect.stringContaining('which the policy of the default branch does not'),
    });
    expect(texts.size).toBe(0);
    expect(judged(reading).decision).toMatchObject({ verdict: 'indeterminate' });
  });

  it.each([
    ['the same address', asking(ours, 'jira', '# of the branch\n'), asking(ours)],
    ['the same with a slash at its end', asking(`${ours}/`), asking(ours)],
    ['the same in a file that both extend', `# of the branch\n${extended}`, extended],
    ['no ticket', `# of the branch\n${plain}`, asking(ours)],
    ['issues of the repository', 'version: 1\ncontrols:\n  change-ticket: {}\n', asking(ours)],
    ['no policy', null, asking(ours)],
  ])('may be left as it is: %s', async (_name, own, main) => {
    expect((await readFor(own, main)).reading).toMatchObject({ state: 'found', demands: { state: 'valid' } });
  });

  it('is what the default branch says for changes into that', async () => {
    expect((await readFor(asking(evil), asking(evil), 'main')).reading).toMatchObject({ state: 'found' });
  });
});
