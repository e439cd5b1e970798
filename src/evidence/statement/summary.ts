import type { Evidence } from '../document.js';
import {
  judgedCommit,
  judgedSubject,
  mainPolicy,
  originOf,
  resourceUri,
  VERIFIER,
  type Descriptor,
} from './descriptor.js';
import { sourceProperties } from './properties.js';
import { isTwoPartyReviewed } from './two-party.js';

const SUMMARY_PREDICATE = 'https://slsa.dev/verification_summary/v1';
const SLSA_VERSION = '1.2';
/** The commit is in version control, in a repository that can be named: more is not for a gate to say, which sees one change. */
const LEVEL = 'SLSA_SOURCE_LEVEL_1';

interface SummaryStatement {
  readonly subject: readonly Descriptor[];
  readonly predicateType: typeof SUMMARY_PREDICATE;
  readonly predicate: unknown;
}

/**
 * A verification summary of SLSA's source track about the judged commit. `PASSED` is a pass by itself alone: what an
 * exception or an emergency carried did not do what the policy demands. null: there is no commit, or no verdict about it.
 */
export const summaryStatement = (evidence: Evidence, digest: string): SummaryStatement | null => {
  const commit = judgedCommit(evidence);
  const { verdict } = evidence.decision;
  if (commit === null || evidence.judgedAt === null || verdict === 'not-applicable') return null;
  const origin = originOf(evidence);
  return {
    subject: [judgedSubject(evidence, commit)],
    predicateType: SUMMARY_PREDICATE,
    predicate: {
      verifier: { id: VERIFIER, version: { countersign: evidence.tool.version } },
      timeVerified: evidence.judgedAt,
      resourceUri: resourceUri(evidence),
      policy: mainPolicy(evidence),
      inputAttestations: [
        { name: 'evidence.json', ...(origin === null ? {} : { uri: origin }), digest: { sha256: digest } },
      ],
      verificationResult: verdict === 'pass' ? 'PASSED' : 'FAILED',
      verifiedLevels: verdict === 'pass' ? levelsOf(evidence) : ['FAILED'],
      slsaVersion: SLSA_VERSION,
    },
  };
};

const levelsOf = (evidence: Evidence): readonly string[] => [
  LEVEL,
  ...(isTwoPartyReviewed(evidence) ? ['SLSA_SOURCE_TWO_PARTY_REVIEWED'] : []),
  ...sourceProperties(evidence),
];
