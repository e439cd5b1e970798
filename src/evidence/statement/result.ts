import type { Evidence, Stage } from '../document.js';
import { judgedCommit, judgedSubject, policyDescriptors, VERIFIER, type Descriptor } from './descriptor.js';
import { sourceProperties } from './properties.js';

const RESULT_PREDICATE = 'https://in-toto.io/attestation/svr/v0.2';

interface ResultStatement {
  readonly subject: readonly Descriptor[];
  readonly predicateType: typeof RESULT_PREDICATE;
  readonly predicate: unknown;
}

/** Said of the change as a whole: it passed, by itself or carried by what the policy allows. */
const VERDICTS: ReadonlyMap<string, string> = new Map([
  ['pass', 'COUNTERSIGN_PASS'],
  ['pass-with-exception', 'COUNTERSIGN_PASS_WITH_EXCEPTION'],
]);

/** What the branch holds passed: of a change that had not landed, more can be found. The form has no other place for it. */
const SEALED: Readonly<Record<Stage, readonly string[]>> = {
  sealed: ['COUNTERSIGN_SEALED'],
  'pull-request': [],
  'merge-queue': [],
  'dry-run': [],
  deployment: [],
  deployed: [],
  reconciliation: [],
  access: [],
  retest: [],
  assurance: [],
};

/** in-toto's simple verification result: properties that hold of the commit, never ones that do not. */
export const resultStatement = (evidence: Evidence): ResultStatement | null => {
  const commit = judgedCommit(evidence);
  const { verdict } = evidence.decision;
  if (commit === null || evidence.judgedAt === null || verdict === 'not-applicable') return null;
  const whole = VERDICTS.get(verdict);
  return {
    subject: [judgedSubject(evidence, commit)],
    predicateType: RESULT_PREDICATE,
    predicate: {
      verifier: { id: VERIFIER, policies: policyDescriptors(evidence) },
      timeCreated: evidence.judgedAt,
      properties: [...(whole === undefined ? [] : [whole, ...SEALED[evidence.stage]]), ...sourceProperties(evidence)],
    },
  };
};
