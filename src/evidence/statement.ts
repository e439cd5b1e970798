import { canonical } from './canonical.js';
import type { Evidence, Links, PolicyReading, Stage } from './document.js';
import type { VerdictWord } from '../decision/types.js';
import type { ObjectId } from '../facts/account.js';
import { commitSubjects, type Descriptor } from './statement/descriptor.js';
import { resultStatement } from './statement/result.js';
import { summaryStatement } from './statement/summary.js';

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const RECORD_PREDICATE = 'https://github.com/acme/countersign/predicates/change-control/v1';

/** An in-toto statement as the exact text that is signed. `name` becomes the name of its bundle. */
export interface StatementText {
  readonly name: 'evidence' | 'vsa' | 'svr';
  readonly statement: string;
}

/**
 * What a signature says of a record, in ids and digests only: whoever may read a signature need not be one who may read the
 * record. The evidence itself is the first subject, since stores and verifiers look a file up by its digest.
 */
export interface RecordPredicate {
  readonly evidence: { readonly schema: string; readonly sha256: string };
  readonly tool: Evidence['tool'];
  readonly stage: Stage;
  readonly repository: { readonly id: number | null; readonly name: string };
  readonly pull: number | null;
  readonly base: { readonly ref: string; readonly commit: ObjectId } | null;
  readonly head: ObjectId | null;
  readonly commit: ObjectId | null;
  readonly context: string | null;
  readonly verdict: VerdictWord;
  readonly judgedAt: string | null;
  /** null: judged outside of a workflow. */
  readonly run: { readonly id: number; readonly attempt: number; readonly workflow: string | null } | null;
  /** In the order of their weight, as in the evidence: the policy itself last. */
  readonly policies: readonly { readonly name: string; readonly sha256: string }[];
  readonly links: Links;
}

/**
 * The statements about a record: of the evidence; and of the commit, as verifiers of SLSA's source track and of in-toto's
 * simple results read it. A predicate must be true of every subject, so those two name the commit alone; where no commit is
 * known, or the policy does not cover the change, there is none of them. Digests are sha256, hex.
 */
export const signablesOf = (evidence: Evidence, digest: string): readonly StatementText[] => [
  { name: 'evidence', statement: recordStatement(evidence, digest) },
  ...textOf('vsa', summaryStatement(evidence, digest)),
  ...textOf('svr', resultStatement(evidence)),
];

interface Parts {
  readonly subject: readonly Descriptor[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

const textOf = (name: StatementText['name'], parts: Parts | null): readonly StatementText[] =>
  parts === null ? [] : [{ name, statement: canonical({ _type: STATEMENT_TYPE, ...parts }) }];

const recordStatement = (evidence: Evidence, digest: string): string =>
  canonical({
    _type: STATEMENT_TYPE,
    subject: [{ name: 'evidence.json', digest: { sha256: digest } }, ...commitSubjects(evidence)],
    predicateType: RECORD_PREDICATE,
    predicate: recordPredicate(evidence, digest),
  });

const recordPredicate = (evidence: Evidence, digest: string): RecordPredicate => {
  const { subject, facts } = evidence;
  const run = facts.run.known ? facts.run.value : null;
  const workflow = run?.workflow ?? null;
  return {
    evidence: { schema: evidence.schema, sha256: digest },
    tool: evidence.tool,
    stage: evidence.stage,
    repository: { id: subject.repository.id, name: subject.repository.name },
    pull: subject.pull,
    base: subject.base === null ? null : { ref: subject.base.ref, commit: subject.base.commit },
    head: subject.head,
    commit: subject.commit,
    context: subject.context,
    verdict: evidence.decision.verdict,
    judgedAt: evidence.judgedAt,
    run:
      run === null
        ? null
        : {
            id: run.id,
            attempt: run.attempt,
            workflow: workflow === null ? null : `${workflow.repository}/${workflow.path}@${workflow.ref}`,
          },
    policies: policiesOf(evidence.policy),
    links: evidence.links,
  };
};

const policiesOf = (policy: PolicyReading): RecordPredicate['policies'] =>
  policy.state === 'found' ? policy.sources.map(({ name, digest }) => ({ name, sha256: digest })) : [];
