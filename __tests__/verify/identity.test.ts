import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { GITHUB_ISSUER, identityFaults, isNamed, optionsFor, repositoryFaults } from '../../src/verify/identity.js';
import type { ExpectedSigner, SignerIdentity } from '../../src/verify/types.js';
import { judge } from '../e2e/support.js';

const WORKFLOW = 'acme/pay/.github/workflows/countersign.yml@refs/heads/main';
const FILE = `https://github.com/${WORKFLOW}`;

let evidence: Evidence;
let identity: SignerIdentity;
beforeAll(async () => {
  evidence = JSON.parse((await judge()).run.evidence ?? '') as Evidence;
  if (!evidence.facts.run.known) throw new Error('the run is known');
  const { id, attempt, event, workflow, environment } = evidence.facts.run.value;
  identity = {
    name: FILE,
    issuer: GITHUB_ISSUER,
    signerUri: FILE,
    signerCommit: 'a'.repeat(40),
    runner: environment ?? 'github-hosted',
    repository: 'https://github.com/acme/pay',
    commit: 'a'.repeat(40),
    ref: 'refs/heads/main',
    repositoryId: String(evidence.subject.repository.id),
    owner: 'https://github.com/acme',
    ownerId: '1',
    workflow: FILE,
    workflowCommit: workflow?.commit ?? 'a'.repeat(40),
    trigger: event,
    run: `https://github.com/acme/pay/actions/runs/${id}/attempts/${attempt}`,
    visibility: 'private',
  };
});

const expected = (own: Partial<ExpectedSigner> = {}): ExpectedSigner => ({
  issuer: GITHUB_ISSUER,
  repository: 'acme/pay',
  repositoryId: null,
  workflow: WORKFLOW,
  ...own,
});

describe('the signer that should have signed', () => {
  it('is it, in every point', () => {
    expect(identityFaults(identity, expected(), evidence)).toEqual([]);
    const id = String(evidence.subject.repository.id);
    expect(identityFaults(identity, expected({ repository: null, repositoryId: id }), evidence)).toEqual([]);
  });

  const others: readonly (readonly [keyof SignerIdentity, string | null, string])[] = [
    ['issuer', `${GITHUB_ISSUER}/`, 'the issuer is'],
    ['issuer', null, 'the issuer is not named'],
    ['name', FILE.replace('main', 'main2'), 'the name in the certificate is'],
    ['signerUri', `${FILE}-evil`, 'the workflow that signed is'],
    ['signerUri', FILE.replace('github.com/', 'github.com/evil/'), 'the workflow that signed is'],
    ['signerUri', `x${FILE}`, 'the workflow that signed is'],
    ['signerUri', FILE.toUpperCase(), 'the workflow that signed is'],
    ['signerUri', null, 'the workflow that signed is not named'],
    ['repository', 'https://github.com/acme/pay2', 'the repository is'],
    ['repository', 'https://github.com.evil.example/acme/pay', 'the repository is'],
    ['repositoryId', '10010', 'the repository id is'],
    ['ref', 'refs/heads/main2', 'the ref is'],
    ['ref', 'refs/pull/7/merge', 'the ref is'],
    ['run', 'https://github.com/acme/pay/actions/runs/501/attempts/2', 'the run is'],
    ['trigger', 'pull_request', 'the event is'],
    ['workflow', FILE.replace('countersign', 'other'), 'the workflow that started it is'],
  ];
  it.each(others)('is not one whose %s is %s', (member, value, says) => {
    const faults = identityFaults({ ...identity, [member]: value }, expected(), evidence);
    expect(faults.join('\n')).toContain(says);
  });

  const tricks: readonly Partial<ExpectedSigner>[] = [
    { workflow: '.*' },
    { workflow: WORKFLOW.replaceAll('.', '%') },
    { workflow: WORKFLOW.slice(0, -1) },
    { workflow: WORKFLOW.toLowerCase().replace('acme', 'Acme') },
    { repository: 'acme/pa' },
    { repository: 'ACME/pay' },
    { repositoryId: '01001' },
    { issuer: `${GITHUB_ISSUER}.evil.example` },
  ];
  it.each(tricks)('is not one that only fits %j as a pattern, a part, or in other letters', (own) => {
    expect(identityFaults(identity, expected(own), evidence)).not.toEqual([]);
  });

  it('is compared with what the evidence says of its commit and its runner, where it says so', () => {
    const { run } = evidence.facts;
    if (!run.known || run.value.workflow === null) throw new Error('the run is known');
    const workflow = { ...run.value.workflow, commit: 'b'.repeat(40) };
    const told: Evidence = {
      ...evidence,
      facts: { ...evidence.facts, run: { known: true, value: { ...run.value, workflow, environment: 'self-hosted' } } },
    };
    expect(identityFaults({ ...identity, runner: 'github-hosted' }, expected(), told)).toEqual([
      `the commit of that workflow is ${identity.workflowCommit ?? ''}, but the evidence says ${'b'.repeat(40)}`,
      'the kind of runner is github-hosted, but the evidence says self-hosted',
    ]);
  });

  it('matches no evidence that knows no run, whatever the certificate leaves out', () => {
    const none: Evidence = {
      ...evidence,
      facts: { ...evidence.facts, run: { known: false, why: { code: 'x', about: [] } } },
    };
    const silent = { ...identity, run: null, trigger: null, workflow: null, ref: null };
    expect(identityFaults(silent, expected(), none)).toHaveLength(4);
  });

  it('may run a workflow that an organisation requires, whose ref is of another repository', () => {
    const { run } = evidence.facts;
    if (!run.known || run.value.workflow === null) throw new Error('the run is known');
    const workflow = { ...run.value.workflow, repository: 'acme/rules', ref: 'refs/heads/stable' };
    const required: Evidence = {
      ...evidence,
      facts: { ...evidence.facts, run: { known: true, value: { ...run.value, workflow } } },
    };
    const file = `https://github.com/acme/rules/${workflow.path}@refs/heads/stable`;
    const own = expected({ workflow: `acme/rules/${workflow.path}@refs/heads/stable` });
    const signer = { ...identity, name: file, signerUri: file, workflow: file, ref: 'refs/pull/7/merge' };
    expect(identityFaults(signer, own, required)).toEqual([]);
  });

  it('of a subdomain of ghe.com or an Enterprise Server is at that address', () => {
    const moved = (server: string): SignerIdentity =>
      JSON.parse(JSON.stringify(identity).replaceAll('https://github.com/', `${server}/`)) as SignerIdentity;
    const at = (issuer: string, server: string): readonly string[] =>
      identityFaults({ ...moved(server), issuer }, expected({ issuer }), evidence);
    expect(at('https://token.actions.octo.ghe.com', 'https://octo.ghe.com')).toEqual([]);
    expect(at('https://code.acme.example/_services/token', 'https://code.acme.example')).toEqual([]);
    expect(at(`${GITHUB_ISSUER}/acme`, 'https://github.com')).toEqual([]);
    expect(at('https://token.actions.octo.ghe.com', 'https://github.com')).not.toEqual([]);
  });
});

describe('who is named', () => {
  it('is a workflow and a repository, by name or number', () => {
    expect(isNamed(expected())).toBe(true);
    expect(isNamed(expected({ repository: null, repositoryId: '1' }))).toBe(true);
    expect(isNamed(expected({ repository: null }))).toBe(false);
    expect(isNamed(expected({ workflow: null }))).toBe(false);
  });

  it('is suggested by the options that would name who did sign', () => {
    expect(optionsFor(identity)).toBe(`--repository acme/pay --workflow ${WORKFLOW}`);
    expect(optionsFor({ ...identity, issuer: 'https://token.actions.octo.ghe.com', repository: null })).toMatch(
      /--repository \? .* --issuer https:\/\/token/,
    );
  });

  it('is compared with the evidence, whoever signed it', () => {
    expect(repositoryFaults(expected({ repository: null }), evidence)).toEqual([]);
    expect(repositoryFaults(expected({ repository: 'acme/other' }), evidence)).toHaveLength(1);
    expect(repositoryFaults(expected({ repositoryId: '666' }), evidence)).toHaveLength(1);
    const unknown: Evidence = {
      ...evidence,
      subject: { ...evidence.subject, repository: { id: null, name: 'acme/pay' } },
    };
    expect(repositoryFaults(expected({ repositoryId: '666' }), unknown)).toHaveLength(1);
  });
});
