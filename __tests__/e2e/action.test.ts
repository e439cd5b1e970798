import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { everythingShown, judge, actionNode, machineNode, type Judged } from './support.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const buildFails = { checks: { build: { conclusion: 'failure' } } };
const unreviewed = { reviews: { r1: null } };

/** What was written, in the order of the writes. */
function writes({ emulator }: Judged): readonly string[] {
  return emulator.log
    .filter(({ write }) => write)
    .map(({ template, body }) => {
      const state = (body as { state?: unknown } | undefined)?.state;
      return template.includes('/statuses/') ? `status ${String(state)}` : template;
    });
}

describe.each([
  ["the machine's own Node", machineNode],
  ['the Node of action.yml', actionNode],
])('the bundled action on %s', (_, node) => {
  it('lets a compliant change pass, and stores the evidence before it says so', async () => {
    const judged = await judge({}, { node });
    const { run, statuses, stored, emulator } = judged;
    expect([run.exitCode, run.stderr, judged.verdict, run.annotations]).toEqual([0, '', 'pass', []]);
    // Twice each: the evidence, and the archive with its private file.
    expect([...new Set(writes(judged))]).toEqual([
      'ARTIFACT create',
      'status pending',
      'ARTIFACT upload',
      'ARTIFACT finalize',
      'status success',
    ]);
    const finalized = emulator.log.filter(({ template }) => template === 'ARTIFACT finalize');
    const success = emulator.log.find(({ n }) => n === statuses.at(-1)?.at);
    expect(finalized).toHaveLength(2);
    for (const { until } of finalized) expect(until).toBeLessThanOrEqual(success?.at ?? 0);
    expect(stored).toEqual([run.evidence]);
    expect(run.outputs.get('evidence-digest')).toBe(sha256(run.evidence ?? ''));
  });

  it('reads the status back after it wrote it, and does nothing more', async () => {
    const { calls } = await judge({}, { node });
    expect(calls.slice(-2)).toEqual([
      'POST /repos/{owner}/{repo}/statuses/{sha}',
      'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
    ]);
  });

  it('blocks a change whose build failed, and stores evidence of that too', async () => {
    const judged = await judge(buildFails, { node });
    const { run, stored } = judged;
    expect([run.exitCode, run.stderr, judged.verdict]).toEqual([1, '', 'fail']);
    expect(writes(judged).slice(-2)).toEqual(['ARTIFACT finalize', 'status failure']);
    expect(stored).toEqual([run.evidence]);
    expect(JSON.parse(run.outputs.get('blocking') ?? '')).toContainEqual({
      control: 'required-checks',
      outcome: 'fail',
      code: 'check-not-success',
      about: ['build'],
    });
  });
});

describe('the status', () => {
  it('belongs to the head of the change, and links to the run and the digest of the evidence', async () => {
    const { statuses, shaOf, run } = await judge();
    const digest = run.outputs.get('evidence-digest') ?? '';
    expect(statuses.map(({ context, commit }) => [context, commit])).toEqual([
      ['countersign (main)', shaOf('c3')],
      ['countersign (main)', shaOf('c3')],
    ]);
    expect(statuses.at(-1)?.url).toMatch(
      new RegExp(`^https://github\\.com/acme/pay/actions/runs/501#sha256-${digest};f=[0-9a-f]{16}$`),
    );
  });

  it('lets the job end well while it waits, where the branch is known to require it, and only there', async () => {
    const waits = await judge(unreviewed);
    const notRequired = { protection: { 'required-contexts': { 'countersign (main)': null } } };
    const stands = await judge({ ...unreviewed, ...notRequired });
    expect([waits.verdict, waits.run.exitCode]).toEqual(['pending', 0]);
    expect([stands.verdict, stands.run.exitCode]).toEqual(['pending', 1]);
  });
});

describe('the outputs', () => {
  it('name the verdict, the evidence and the artifact', async () => {
    const { run } = await judge();
    expect(Object.fromEntries(run.outputs)).toEqual({
      verdict: 'pass',
      blocking: '[]',
      'evidence-path': expect.stringMatching(/\/countersign\/evidence\.json$/),
      'evidence-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
      'artifact-id': '7001',
      receipts: expect.stringMatching(/^\[\{"store":"artifact","state":"kept","name":"countersign-pr-7-501-1\.json"/),
      'artifact-url': 'https://github.com/acme/pay/actions/runs/501/artifacts/7001',
      signed: 'unsigned',
    });
  });

  it('tell where the evidence was asked for', async () => {
    const { run, stored } = await judge({ inputs: { 'evidence-path': 'reports/change.json' } });
    expect(run.outputs.get('evidence-path')).toMatch(/\/workspace\/reports\/change\.json$/);
    expect(stored).toEqual([run.evidence]);
  });
});

describe('a rule of the artifact', () => {
  it('is its name: pull request, run and attempt', async () => {
    const { emulator } = await judge({ event: { run: { id: 612, attempt: 3 } } });
    const created = emulator.log.find(({ template }) => template === 'ARTIFACT create');
    expect(created?.body).toMatchObject({ name: 'countersign-pr-7-612-3.json' });
  });

  it('is its retention, counted in whole days from now', async () => {
    const { emulator } = await judge({ inputs: { 'retention-days': '30' } });
    const created = emulator.log.find(({ template }) => template === 'ARTIFACT create');
    const { expires_at: expires } = created?.body as { readonly expires_at: string };
    const days = (Date.parse(expires) - Date.parse('2026-03-02T11:00:00Z')) / 86_400_000;
    expect(days).toBeCloseTo(30, 2);
  });
});

describe('secrets', () => {
  it.each([
    ['a compliant change', {}],
    ['a change that fails', buildFails],
    ['a token that may not write', { token: { statuses: false } }],
    ['a GitHub that cannot be reached', { faults: [{ on: 'POST /graphql', answer: '500' }] }],
  ])('appear nowhere: %s', async (_, patch) => {
    const judged = await judge(patch, { extraEnv: { INPUT_TOKEN: 'ghs_emulated' } });
    expect(judged.run.stdout).toContain('::add-mask::ghs_emulated');
    const shown = everythingShown(judged);
    expect(shown).toContain('acme/pay');
    expect(shown).not.toContain('ghs_emulated');
    // The artifact service's token, without its signature.
    expect(shown).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });
});
