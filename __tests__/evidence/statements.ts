import { demandsOf } from '../../src/policy/parse.js';
import { expect } from '@jest/globals';
import type { Finding, Outcome, VerdictWord } from '../../src/decision/types.js';
import { canonical } from '../../src/evidence/canonical.js';
import { sha256 } from '../../src/evidence/digest.js';
import { UNLINKED, type Evidence, type ReviewCoverage } from '../../src/evidence/document.js';
import { signablesOf } from '../../src/evidence/statement.js';
import type { FactTypes } from '../../src/facts/facts.js';
import { allKnown, c3, commit, compliant, oid } from '../support/compliant.js';

export const POLICY = 'version: 1\ncontrols: {peer-review: {approvals: 1}}\n';
export const DIGEST = 'd'.repeat(64);

export const finding = (control: string, outcome: Outcome, own: Partial<Finding> = {}): Finding => ({
  control,
  version: 1,
  enforcement: 'enforce',
  outcome,
  reasons: [],
  notes: [],
  rules: [],
  ...own,
});

const FINDINGS = [finding('gate', 'pass'), finding('required-checks', 'pass'), finding('peer-review', 'pass')];

export const covers = (id: number, how: ReviewCoverage['covers']): ReviewCoverage => ({
  review: id,
  commit: c3,
  tree: commit(c3, []).tree,
  covers: how,
});

export interface Own {
  readonly facts?: Partial<FactTypes>;
  readonly verdict?: VerdictWord;
  readonly policy?: string;
  readonly evidence?: Partial<Evidence>;
}

/** The record of the compliant change, with bob's approval of the very tree. */
export const evidenceOf = ({ facts = {}, verdict = 'pass', policy = POLICY, evidence = {} }: Own = {}): Evidence => ({
  schema: 'urn:countersign:evidence:v1',
  tool: { name: 'countersign', version: '1.2.3' },
  stage: 'pull-request',
  subject: {
    repository: { id: 1001, name: 'acme/pay' },
    pull: 7,
    base: { ref: 'main', commit: oid('base') },
    head: c3,
    commit: null,
    context: 'countersign (main)',
  },
  judgedAt: '2026-03-02T11:00:00Z',
  links: UNLINKED,
  policy: {
    state: 'found',
    fromDefaultBranch: false,
    demands: demandsOf([
      { kind: 'file', name: '.github/countersign.yml', path: '.github/countersign.yml', text: policy },
    ]),
    sources: [
      {
        kind: 'file',
        name: '.github/countersign.yml',
        repository: 'acme/pay',
        path: '.github/countersign.yml',
        commit: oid('base'),
        digest: sha256(policy),
        bytes: policy.length,
      },
    ],
  },
  facts: allKnown({
    ...compliant,
    ...facts,
    run: { ...compliant.run, url: 'https://github.com/acme/pay/actions/runs/501' },
  }),
  faults: [],
  bill: null,
  participants: [],
  coverage: [covers(1, 'identity')],
  findings: FINDINGS,
  companions: [],
  decision: { verdict, blocking: [], carried: [], notes: [] },
  standing: { workflow: 'default-branch', status: 'shared-app', required: true, bypass: 'nobody' } as never,
  transcript: [],
  ...evidence,
});

interface Statement {
  readonly _type: string;
  readonly subject: readonly { name?: string; uri?: string; digest: object; annotations?: object }[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

export const statementsOf = (evidence: Evidence): Readonly<Record<string, Statement>> =>
  Object.fromEntries(
    signablesOf(evidence, DIGEST).map(({ name, statement }) => {
      const parsed = JSON.parse(statement) as Statement;
      expect(canonical(parsed)).toBe(statement);
      return [name, parsed];
    }),
  );

export const predicateOf = (evidence: Evidence, name: 'evidence' | 'vsa' | 'svr'): Readonly<Record<string, unknown>> =>
  statementsOf(evidence)[name]?.predicate ?? {};

export const levelsOf = (evidence: Evidence): unknown => predicateOf(evidence, 'vsa')['verifiedLevels'];

export const TWO = 'SLSA_SOURCE_TWO_PARTY_REVIEWED';
