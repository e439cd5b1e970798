import type { FailureKind, Verification } from '../evidence/verify.js';
import { plain } from './plain.js';
import type { Paint } from './text.js';

export const MEANING: Readonly<Record<FailureKind, string>> = {
  unreadable: 'This is no evidence file.',
  digest: 'This is not the file that was recorded.',
  schema: 'This does not have the form of evidence, version 1.',
  'not-canonical': 'The file was written again by something else than countersign.',
  'policy-digest': 'The policy in it was altered.',
  'control-version': 'Another version of countersign must verify this.',
  replay: 'The decision does not follow from the facts and the policy in it.',
};

/** The result of verifying, in plain words. */
export const verificationText = ({ failures, digest, evidence, verdict }: Verification, paint: Paint): string => {
  const head = failures.length === 0 ? paint('verified', 'good') : paint('NOT verified', 'bad');
  const subject = evidence?.subject;
  const about =
    subject === undefined
      ? []
      : [
          `  change    ${plain(subject.repository.name)}${subject.pull === null ? '' : `#${subject.pull}`}`,
          `  commit    ${subject.head ?? 'not known'}`,
          `  verdict   ${verdict ?? 'none'}`,
          `  judged at ${evidence?.judgedAt ?? 'not known'} by countersign ${plain(evidence?.tool.version ?? '')}`,
        ];
  const faults = failures.map(
    (failure) => `  ${paint(failure.kind, 'bad')}: ${MEANING[failure.kind]} Found: ${plain(failure.found)}.`,
  );
  const scope =
    failures.length === 0
      ? [
          '  The decision follows from the recorded facts. Who vouches for the facts is not shown: this evidence is not signed.',
        ]
      : [];
  return [head, `  sha256    ${digest}`, ...about, ...faults, ...scope].join('\n');
};
