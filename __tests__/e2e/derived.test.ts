import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { verify } from '../../src/evidence/verify.js';
import { buildDigest } from '../../src/wiring/build-digest.js';
import { otherPull } from './other-pull.js';
import { judge } from './support.js';

const evidenceOf = async (patch: unknown = {}): Promise<Evidence> =>
  JSON.parse((await judge(patch)).run.evidence ?? '{}') as Evidence;

const dutiesOf = ({ participants }: Pick<Evidence, 'participants'>): readonly string[] =>
  participants.map(({ account, duties }) => `${account.login}: ${duties.join(', ')}`);

describe('who took part, and what reviews cover', () => {
  it('stand in the evidence of a change', async () => {
    const evidence = await evidenceOf();
    expect(dutiesOf(evidence)).toEqual(
      expect.arrayContaining(['alice: author', 'bob: approver', expect.stringContaining('ticket-approver')]),
    );
    const tree = evidence.facts.change.known ? evidence.facts.change.value.head.tree : null;
    expect(evidence.coverage).toEqual([
      { review: expect.any(Number), commit: evidence.subject.head, tree, covers: 'identity' },
    ]);
    const reviews = evidence.facts.reviews.known ? evidence.facts.reviews.value : [];
    expect(reviews.map((review) => review.tree)).toEqual([tree]);
  });

  it('tell a review of an earlier commit from one of what is merged', async () => {
    const r2 = { by: 'bob', state: 'COMMENTED', commit: 'c2', at: '2026-03-02T10:10:00Z' };
    const { coverage } = await evidenceOf({ reviews: { r2 } });
    expect(coverage.map(({ covers }) => covers).toSorted()).toEqual(['identity', 'residual']);
  });

  it('stand in the evidence of each change that the status covers', async () => {
    const { companions } = await evidenceOf({ 'other-pulls': { 8: otherPull(8, { 'head-commit': 'c3' }) } });
    expect(companions.map((each) => [each.pull, each.participants.length > 0, each.coverage.length])).toEqual([
      [8, true, expect.any(Number)],
    ]);
  });

  it('cannot be written otherwise than facts and policy give them', async () => {
    const evidence = await evidenceOf({ 'other-pulls': { 8: otherPull(8, { 'head-commit': 'c3' }) } });
    const found = (change: Partial<Evidence>) =>
      verify(canonical({ ...evidence, ...change }), null).failures.map(({ kind, found: said }) => `${kind}: ${said}`);
    expect(found({})).toEqual([]);
    expect(found({ participants: evidence.participants.slice(1) })).toEqual([
      'replay: facts and policy give other participants than recorded',
    ]);
    expect(found({ coverage: evidence.coverage.map((each) => ({ ...each, covers: 'replay' })) })).toEqual([
      'replay: facts and policy give another coverage of the reviews than recorded',
    ]);
    const companions = evidence.companions.map((each) => ({ ...each, participants: [], coverage: [] }));
    expect(found({ companions })).toContain('replay: facts and policy give other participants than recorded for #8');
  });
});

describe('the program that ran', () => {
  it('is told: whose workflow file at which commit, which action, which build, on which kind of runner', async () => {
    const { facts } = await evidenceOf();
    const run = facts.run.known ? facts.run.value : null;
    expect(run).toMatchObject({
      action: { repository: 'acme/countersign', ref: '0123456789012345678901234567890123456789' },
      environment: 'github-hosted',
      workflow: { path: '.github/workflows/countersign.yml', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    });
    const names = [...readdirSync('dist'), ...readdirSync('dist/chunks').map((name) => `chunks/${name}`)];
    const hash = createHash('sha256');
    for (const name of names.filter((each) => each.endsWith('.js')).toSorted()) {
      const bytes = readFileSync(`dist/${name}`);
      hash.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
    }
    expect(run?.build).toBe(hash.digest('hex'));
    expect(run?.build).toBe(await buildDigest(pathToFileURL('dist/cli.js').href));
  });

  it('has no build where it runs from sources, or its files are not there', async () => {
    expect(await buildDigest(pathToFileURL('src/action.ts').href)).toBeNull();
    expect(await buildDigest(pathToFileURL('nowhere/action.js').href)).toBeNull();
  });

  it.each([
    [
      'nothing',
      { GITHUB_WORKFLOW_SHA: '', GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '', RUNNER_ENVIRONMENT: '' },
      null,
    ],
    [
      'no ref',
      { GITHUB_WORKFLOW_SHA: 'main', GITHUB_ACTION_REF: '', RUNNER_ENVIRONMENT: '' },
      { repository: 'acme/countersign', ref: null },
    ],
  ])('is not made up where the runner tells %s', async (_, extraEnv, action) => {
    const { run } = await judge({}, { extraEnv });
    const { facts } = JSON.parse(run.evidence ?? '{}') as Evidence;
    expect(facts.run).toMatchObject({ known: true, value: { action, environment: null, workflow: { commit: null } } });
  });
});

describe('a check', () => {
  it('tells the id of its app, and of the run that made it', async () => {
    const { facts } = await evidenceOf();
    const checks = facts.checks.known ? facts.checks.value.head : [];
    expect(checks.find(({ name }) => name === 'build')).toMatchObject({
      app: 'github-actions',
      appId: 15368,
      runId: expect.any(Number),
    });
    expect(checks.every(({ appId }) => appId !== null)).toBe(true);
  });
});
