import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/evidence/digest.js';
import { c3, oid } from '../support/compliant.js';
import { DIGEST, evidenceOf, finding, levelsOf, POLICY, predicateOf, statementsOf, TWO } from './statements.js';

describe('the verification summary', () => {
  it("follows SLSA: one commit, one level, the organisation's properties by their prefix", () => {
    expect(statementsOf(evidenceOf())['vsa']).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/verification_summary/v1',
      subject: [
        {
          name: `git+https://github.com/acme/pay@${c3}`,
          uri: `https://github.com/acme/pay/commit/${c3}`,
          digest: { gitCommit: c3 },
          annotations: { sourceRefs: ['refs/pull/7/head'] },
        },
      ],
      predicate: {
        verifier: { id: 'https://github.com/acme/countersign', version: { countersign: '1.2.3' } },
        timeVerified: '2026-03-02T11:00:00Z',
        resourceUri: 'git+https://github.com/acme/pay',
        policy: {
          name: '.github/countersign.yml',
          uri: `git+https://github.com/acme/pay@${oid('base')}#.github/countersign.yml`,
          digest: { sha256: sha256(POLICY) },
        },
        inputAttestations: [
          { name: 'evidence.json', uri: 'https://github.com/acme/pay/actions/runs/501', digest: { sha256: DIGEST } },
        ],
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_SOURCE_LEVEL_1', TWO, 'ORG_SOURCE_PEER_REVIEW', 'ORG_SOURCE_REQUIRED_CHECKS'],
        slsaVersion: '1.2',
      },
    });
  });

  it.each(['fail', 'pending', 'indeterminate', 'pass-with-exception'] as const)(
    'of a %s is FAILED, and claims nothing',
    (verdict) => {
      const { verificationResult, verifiedLevels } = predicateOf(evidenceOf({ verdict }), 'vsa');
      expect([verificationResult, verifiedLevels]).toEqual(['FAILED', ['FAILED']]);
    },
  );

  it.each([
    ['sealed', ['refs/heads/main']],
    ['pull-request', ['refs/pull/7/head']],
  ] as const)('of a %s record names the refs that pointed at the commit', (stage, refs) => {
    const [subject] = statementsOf(evidenceOf({ evidence: { stage } }))['vsa']?.subject ?? [];
    expect(subject?.annotations).toEqual({ sourceRefs: refs });
  });

  it('is not made of a merge group, whose commit may yet become the branch as it is', () => {
    const statements = statementsOf(evidenceOf({ evidence: { stage: 'merge-queue' } }));
    expect(Object.keys(statements)).toEqual(['evidence']);
    expect(statements['evidence']?.predicate['stage']).toBe('merge-queue');
  });

  it('is of the commit that carries the status, where that is not the head', () => {
    const evidence = evidenceOf();
    const landed = oid('landed');
    const statements = statementsOf({ ...evidence, subject: { ...evidence.subject, commit: landed } });
    expect(statements['vsa']?.subject.map(({ digest }) => digest)).toEqual([{ gitCommit: landed }]);
    expect(statements['svr']?.subject.map(({ digest }) => digest)).toEqual([{ gitCommit: landed }]);
  });

  it('names the place of a policy that could not be read', () => {
    const evidence = { policy: { state: 'missing', path: '.github/countersign.yml', commit: null } } as const;
    expect(predicateOf(evidenceOf({ verdict: 'fail', evidence }), 'vsa')['policy']).toEqual({
      uri: 'git+https://github.com/acme/pay#.github/countersign.yml',
    });
    expect(predicateOf(evidenceOf({ verdict: 'fail', evidence }), 'svr')['verifier']).toMatchObject({ policies: [] });
  });

  it.each([
    ['a control that only reports', finding('required-checks', 'pass', { enforcement: 'report' })],
    ['one that was waived', finding('required-checks', 'waived')],
    ['one that did not apply', finding('required-checks', 'not-applicable')],
  ])('claims no property of %s', (_, given) => {
    expect(levelsOf(evidenceOf({ evidence: { findings: [given, finding('peer-review', 'pass')] } }))).toEqual([
      'SLSA_SOURCE_LEVEL_1',
      TWO,
      'ORG_SOURCE_PEER_REVIEW',
    ]);
  });

  it('claims of a group only what every member passed, and no review of two', () => {
    const own = evidenceOf();
    const companion = {
      pull: 8,
      head: oid('other'),
      facts: own.facts,
      faults: [],
      participants: [],
      coverage: [],
      findings: [finding('peer-review', 'pass'), finding('required-checks', 'waived')],
      decision: own.decision,
    };
    expect(levelsOf({ ...own, companions: [companion] })).toEqual(['SLSA_SOURCE_LEVEL_1', 'ORG_SOURCE_PEER_REVIEW']);
  });
});
