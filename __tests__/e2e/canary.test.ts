import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import type { Evidence } from '../../src/evidence/document.js';
import { openPrivateFile } from '../../src/evidence/private-file.js';
import { policyTextFaults } from '../../src/evidence/private-policy.js';
import { verify } from '../../src/evidence/verify.js';
import { check } from './cli.js';
import { recordOf, type Recorded } from '../support/records.js';
import { everythingShown, judge, type Judged } from './support.js';

const world = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as {
  readonly 'base-files': Readonly<Record<string, string>>;
};

const POLICY = (world['base-files']['.github/countersign.yml'] ?? '')
  .replace('version: 1', 'version: 1 # canary-comment@acme.example, hunter2')
  .replace('  machine-accounts:', '  tickets: {canary-ticket@acme.example: carol}\n  machine-accounts:')
  .replace('reviewers: {permission: write}', 'code-owners: true')
  .replace(
    '{teams: [acme/controls]}\n  required',
    '{teams: [acme/controls], users: [canary-user@acme.example]}\n  required',
  )
  .concat(
    'exceptions:\n  - {control: passing-scans, about: canary-about@acme.example, until: 2027-01-01,' +
      ' reason: told canary-reason@acme.example, approved-by: canary-by@acme.example, ticket: t}\n',
  );

const OWNERS = '# canary-note@acme.example\n* @bob Canary-Owner@acme.example\n';

/** Addresses, names and secrets wherever a change can hold them. */
const PATCH = {
  'base-files': { '.github/countersign.yml': POLICY, CODEOWNERS: OWNERS },
  people: { alice: { emails: ['canary-alice@acme.example', 'canary-alias@home.example'] } },
  commits: {
    c1: { author: { name: 'Canary Name', email: 'canary-alias@home.example' } },
    c2: {
      author: { name: 'Canary Nobody', email: 'Canary-Nobody@acme.example' },
      committer: { name: 'Canary Nobody', email: 'canary-nobody@ACME.example' },
      message:
        'Cover it\n\nCo-authored-by: Canary Friend <canary-friend@acme.example>\nCo-authored-by: X <unattributed-1>',
    },
  },
  pull: {
    title: 'Ask canary-title@acme.example (#31)',
    head: 'fix/canary-branch@acme.example',
    body: 'by canary-body@acme.example',
  },
  issues: { 31: { title: 'For canary-issue@acme.example', body: 'canary-text@acme.example' } },
};

const CANARY = /canary|hunter2/iu;
const NAMES = /[^\s"<>@]+@[a-z0-9-]+\.example/iu;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('what is shown of a change', () => {
  let judged: Judged;
  beforeAll(async () => {
    judged = await judge(PATCH);
  });

  it('holds no address, name or secret: evidence, outputs, log, summary and statuses', () => {
    expect(judged.stored).toHaveLength(1);
    const shown = everythingShown(judged);
    expect(CANARY.exec(shown)?.[0]).toBeUndefined();
    expect(NAMES.exec(shown)?.[0]).toBeUndefined();
    expect(shown).not.toContain(judged.emulator.token);
  });

  it('says of a commit without an account which one it is, and what can be done', () => {
    expect(judged.blocking).toContainEqual({ code: 'contributor-unattributed', text: judged.shaOf('c2') });
    expect(judged.run.summary).toContain('unattributed-');
    expect(judged.run.summary).toContain(judged.shaOf('c2').slice(0, 7));
    expect(judged.run.summary).toContain('git show');
  });

  it('is as silent in a dry run', async () => {
    const { stdout, stderr } = await check(PATCH, '--json');
    expect(CANARY.exec(stdout + stderr)?.[0]).toBeUndefined();
    const text = await check(PATCH);
    expect(CANARY.exec(text.stdout + text.stderr)?.[0]).toBeUndefined();
  });

  it('is as silent where the policy is invalid, and where the run is interrupted by a fault', async () => {
    const invalid = POLICY.replace('canary-ticket@acme.example: carol', 'canary-ticket@acme.example: 7');
    const files = { 'base-files': { ...PATCH['base-files'], '.github/countersign.yml': invalid } };
    const refused = await judge({ ...PATCH, ...files });
    expect(refused.verdict).toBe('fail');
    expect(refused.run.summary).toContain('people.tickets.unattributed-');
    expect(CANARY.exec(everythingShown(refused))?.[0]).toBeUndefined();
    const broken = await judge({ ...PATCH, faults: [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '500' }] });
    expect(CANARY.exec(everythingShown(broken))?.[0]).toBeUndefined();
  });
});

describe('the private file', () => {
  let recorded: Recorded;
  let evidence: Evidence;
  beforeAll(async () => {
    recorded = await recordOf(PATCH);
    evidence = JSON.parse(recorded.evidence) as Evidence;
  });

  it('belongs to evidence that verifies and holds none of it', () => {
    expect(CANARY.exec(recorded.evidence)?.[0]).toBeUndefined();
    expect(verify(recorded.evidence, recorded.record.digest).failures).toEqual([]);
  });

  it('holds policy, CODEOWNERS and answers under the digests that the evidence names', () => {
    const { bodies, faults } = openPrivateFile(recorded.withheld, evidence);
    expect(faults).toEqual([]);
    const textOf = (digest: string): string => new TextDecoder().decode(bodies.get(digest));
    expect([textOf(sha256(POLICY)), textOf(sha256(OWNERS))]).toEqual([POLICY, OWNERS]);
    expect(evidence.facts.codeOwners).toMatchObject({ value: { digest: sha256(OWNERS), bytes: OWNERS.length } });
    const answers = evidence.transcript.map(({ digest }) => textOf(digest ?? ''));
    expect(answers.every((answer) => answer.length > 0)).toBe(true);
    for (const canary of ['canary-friend', 'canary-nobody', 'canary-title', 'canary-body', 'canary-branch'])
      expect([canary, answers.some((answer) => answer.toLowerCase().includes(canary))]).toEqual([canary, true]);
    // Names of people are not asked for.
    expect(answers.join('\n')).not.toMatch(/"name":"Canary/u);
  });

  it('shows that the recorded demands are what the policy says, addresses or not', () => {
    const { bodies } = openPrivateFile(recorded.withheld, evidence);
    expect(policyTextFaults(evidence, bodies)).toEqual([]);
  });

  it('holds no token', () => {
    const { bodies } = openPrivateFile(recorded.withheld, evidence);
    const everything = [...bodies.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n');
    expect(everything).not.toContain(recorded.emulator.token);
  });

  it('keeps titles of tickets where not everybody may see the repository, without addresses', async () => {
    const titleOf = ({ facts }: Evidence): unknown => {
      const answer = facts.tickets.known ? facts.tickets.value.answers[0]?.answer : undefined;
      return answer?.known === true && answer.value.found === 'present' ? answer.value.ticket.title : undefined;
    };
    expect(titleOf(evidence)).toMatch(/^For unattributed-\d+$/u);
    const open = await recordOf({ ...PATCH, repository: { visibility: 'public' } });
    expect(titleOf(JSON.parse(open.evidence) as Evidence)).toBeNull();
  });
});
