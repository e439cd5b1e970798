import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/evidence/digest.js';
import { UNLINKED } from '../../src/evidence/document.js';
import { signablesOf } from '../../src/evidence/statement.js';
import { alice, c3, commit, compliant, oid } from '../support/compliant.js';
import { DIGEST, evidenceOf, finding, POLICY, predicateOf, statementsOf } from './statements.js';

describe('the statement of a record', () => {
  it('names the evidence first, then the commits, each by its digest', () => {
    const landed = oid('landed');
    const evidence = evidenceOf();
    const sealed = { ...evidence, subject: { ...evidence.subject, commit: landed } };
    expect(statementsOf(sealed)['evidence']).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://github.com/acme/countersign/predicates/change-control/v1',
      subject: [
        { name: 'evidence.json', digest: { sha256: DIGEST } },
        { name: `git+https://github.com/acme/pay@${c3}`, digest: { gitCommit: c3 } },
        { name: `git+https://github.com/acme/pay@${landed}`, digest: { gitCommit: landed } },
      ],
    });
  });

  it('says what the record is about in ids and digests', () => {
    const predicate = statementsOf(evidenceOf())['evidence']?.predicate;
    expect(predicate).toEqual({
      evidence: { schema: 'urn:countersign:evidence:v1', sha256: DIGEST },
      tool: { name: 'countersign', version: '1.2.3' },
      stage: 'pull-request',
      repository: { id: 1001, name: 'acme/pay' },
      pull: 7,
      base: { ref: 'main', commit: oid('base') },
      head: c3,
      commit: null,
      context: 'countersign (main)',
      verdict: 'pass',
      judgedAt: '2026-03-02T11:00:00Z',
      run: { id: 501, attempt: 1, workflow: 'acme/pay/.github/workflows/countersign.yml@refs/heads/main' },
      policies: [{ name: '.github/countersign.yml', sha256: sha256(POLICY) }],
      links: UNLINKED,
    });
  });

  it('holds no title, no name and no mail address, whatever the facts hold', () => {
    const author = { alias: 'ada@private.example', account: alice };
    const facts = {
      change: { ...compliant.change, title: 'mail ada@private.example of the Title' },
      commits: { current: [commit(c3, [], { author })], earlier: [] },
    };
    const texts = signablesOf(evidenceOf({ facts }), DIGEST).map(({ statement }) => statement);
    expect(texts).toHaveLength(3);
    expect(texts.join('\n')).not.toMatch(/private\.example|Title|Ada|alice|bob/);
  });

  it('takes ids of repositories with sha256 as they are', () => {
    const head = 'ab'.repeat(32);
    const evidence = evidenceOf();
    const statements = statementsOf({ ...evidence, subject: { ...evidence.subject, head } });
    expect(statements['evidence']?.subject[1]?.digest).toEqual({ gitCommit: head });
    expect(statements['vsa']?.subject[0]?.digest).toEqual({ gitCommit: head });
  });
});

describe('the simple result', () => {
  it('lists what holds, and its policies', () => {
    expect(statementsOf(evidenceOf())['svr']).toMatchObject({
      predicateType: 'https://in-toto.io/attestation/svr/v0.2',
      predicate: {
        verifier: {
          id: 'https://github.com/acme/countersign',
          policies: [{ name: '.github/countersign.yml', digest: { sha256: sha256(POLICY) } }],
        },
        timeCreated: '2026-03-02T11:00:00Z',
        properties: ['COUNTERSIGN_PASS', 'ORG_SOURCE_PEER_REVIEW', 'ORG_SOURCE_REQUIRED_CHECKS'],
      },
    });
  });

  it('says sealed of what the branch holds, where that passed, and of nothing else', () => {
    const propertiesOf = (stage: 'sealed' | 'pull-request', verdict: 'pass' | 'fail'): unknown =>
      predicateOf(evidenceOf({ verdict, evidence: { stage } }), 'svr')['properties'];
    expect(propertiesOf('sealed', 'pass')).toContain('COUNTERSIGN_SEALED');
    expect(propertiesOf('pull-request', 'pass')).not.toContain('COUNTERSIGN_SEALED');
    expect(propertiesOf('sealed', 'fail')).not.toContain('COUNTERSIGN_SEALED');
  });

  it('of a change that is blocked lists what it has passed and no more', () => {
    const findings = [finding('peer-review', 'fail'), finding('required-checks', 'pass')];
    expect(predicateOf(evidenceOf({ verdict: 'fail', evidence: { findings } }), 'svr')['properties']).toEqual([
      'ORG_SOURCE_REQUIRED_CHECKS',
    ]);
    expect(
      predicateOf(evidenceOf({ verdict: 'pass-with-exception', evidence: { findings } }), 'svr')['properties'],
    ).toEqual(['COUNTERSIGN_PASS_WITH_EXCEPTION', 'ORG_SOURCE_REQUIRED_CHECKS']);
  });
});

describe('statements about the commit', () => {
  const { subject } = evidenceOf();
  it.each([
    ['the policy does not cover the change', { verdict: 'not-applicable' }],
    ['no commit is known', { evidence: { subject: { ...subject, head: null } } }],
    ['the host never told the time', { evidence: { judgedAt: null } }],
  ] as const)('are not made where %s', (_, own) => {
    expect(Object.keys(statementsOf(evidenceOf(own)))).toEqual(['evidence']);
  });
});
