import type { Evidence } from '../evidence/document.js';
import type { RecordFailureKind, RecordVerification, SignatureSeen } from '../verify/types.js';
import { plain } from './plain.js';
import type { Paint } from './text.js';

/** What each kind of failure means. */
export const MEANING: Readonly<Record<RecordFailureKind, string>> = {
  unreadable: 'This is no evidence file.',
  ambiguous: 'Two readers would read different things in this file.',
  digest: 'This is not the file that was recorded.',
  schema: 'This does not have the form of evidence, version 1.',
  'not-canonical': 'The file was written again by something else than countersign.',
  'policy-text': 'The policy as recorded is not what its text says.',
  'control-version': 'Another version of countersign must verify this.',
  replay: 'The decision does not follow from the facts and the policy in it.',
  unsigned: 'Nobody signed this: anybody can have written it.',
  'signer-not-named': 'It is signed, but you did not say who should have signed it.',
  bundle: 'The file with the signature is damaged.',
  signature: 'The signature is not a good one.',
  identity: 'It is not from where you said it should be from.',
  statement: 'The signature is for something else than this evidence.',
  trust: 'The trusted root or the key that you gave cannot be used.',
  private: 'The file with the withheld texts does not belong to this evidence, or was altered.',
  bill: 'The bill of materials beside it is not the one that follows from it.',
  chain: 'It does not follow the record that you gave as the one before it.',
};

const FORGED = 'Treat it as altered: fetch the file again from where it is kept, and ask who had it in between.';
const FETCH = 'Fetch the file again; a text editor or a mail program may have changed it.';

/** What to do about it. */
const NEXT: Readonly<Record<RecordFailureKind, string>> = {
  unreadable: FETCH,
  ambiguous: FORGED,
  digest: FORGED,
  schema: `Name the folder of the record or its evidence.json, and none of the files beside it. Or: ${FETCH.charAt(0).toLowerCase()}${FETCH.slice(1)}`,
  'not-canonical': FETCH,
  'policy-text': FORGED,
  'control-version': 'Use the version that is named.',
  replay: FORGED,
  unsigned:
    'Put the signature (evidence.sigstore.json) beside it, or give it with --bundle. Where none was made, --allow-unsigned checks the rest.',
  'signer-not-named': 'Ask whoever runs the repository which workflow signs, not whoever gave you the file.',
  bundle: FETCH,
  signature: `Where the signer is not of the public Sigstore (a private repository, a Sigstore of your own), give its root with --trusted-root: docs/auditing.md, "Whom to believe". Otherwise: ${FORGED.charAt(0).toLowerCase()}${FORGED.slice(1)}`,
  identity: 'Compare the two, letter by letter. If what you asked for is right, this record proves nothing to you.',
  statement: FORGED,
  trust: 'docs/auditing.md says how to get one.',
  private: `${FORGED} The evidence itself does not need it.`,
  bill: `Make it anew with countersign show --bom. ${FORGED}`,
  chain: 'Look for a record in between: a missing one is a hole in the history.',
};

/** The result of verifying, in words for somebody who has never seen git. */
export const verificationText = (verification: RecordVerification, paint: Paint): string => {
  const { failures, digest, evidence } = verification;
  const head = failures.length === 0 ? paint('verified', 'good') : paint('NOT verified', 'bad');
  const kinds = [...new Set(failures.map(({ kind }) => kind))];
  const faults = kinds.flatMap((kind) => faultsOf(kind, failures, paint));
  return [
    head,
    `  sha256    ${digest}`,
    ...(evidence === null ? [] : about(verification, evidence)),
    ...faults,
    ...(failures.length === 0 ? scope(verification) : []),
  ].join('\n');
};

/** As many of one kind as a person reads; --json has all. */
const LISTED = 5;

const faultsOf = (
  kind: RecordFailureKind,
  failures: RecordVerification['failures'],
  paint: Paint,
): readonly string[] => {
  const all = failures.filter((failure) => failure.kind === kind);
  const rest = all.length - LISTED;
  return [
    ...all
      .slice(0, LISTED)
      .map(({ found }) => `  ${paint(kind, 'bad')}: ${MEANING[kind]} Found: ${plain(found, 600)}.`),
    ...(rest > 0 ? [`  ${paint(kind, 'bad')}: and ${String(rest)} more; --json names them.`] : []),
    `      ${NEXT[kind]}`,
  ];
};

const about = (verification: RecordVerification, evidence: Evidence): readonly string[] => {
  const { subject, judgedAt, tool } = evidence;
  const { verdict, bodies, parent } = verification;
  return [
    `  change    ${plain(subject.repository.name)}${subject.pull === null ? '' : `#${subject.pull}`}`,
    `  commit    ${subject.commit ?? subject.head ?? 'not known'}`,
    `  verdict   ${verdict ?? 'none'}`,
    `  stage     ${STAGE[evidence.stage]}`,
    `  judged at ${plain(judgedAt ?? 'not known')} by countersign ${plain(tool.version)}`,
    ...verification.signatures.flatMap(signed),
    ...approvals(evidence),
    ...(bodies === null
      ? []
      : [`  withheld  ${bodies.present} texts are there and whole, ${bodies.withheld} are held back`]),
    ...(parent === null ? [] : [`  follows   the record ${parent}`]),
  ];
};

const STAGE: Readonly<Record<Evidence['stage'], string>> = {
  sealed: 'final: made after the change was merged',
  'pull-request': 'provisional: made before the change was merged',
  'merge-queue': 'provisional: made while the change waited to be merged',
  'dry-run': 'a rehearsal: nothing was let through or held back by it',
  deployment: 'made before a deployment; whether it took place, its own record says',
  deployed: 'made after a deployment',
  reconciliation: 'compares the branch with the records of its commits, as of then',
  retest: 'judges the models that the default branch held, as of then',
  access: 'compares who may do what with what was expected, as of then',
  assurance: 'says what a scheduled run looked after, what was open then, and whom it told',
};

const signed = ({ statement, signer }: SignatureSeen): readonly string[] => {
  const what = `  ${statement === 'evidence' ? 'signed   ' : statement.padEnd(9)}`;
  if (signer.by === 'key') return [`${what} with the key ${signer.fingerprint}`];
  const { identity, times } = signer;
  const said = (text: string | null): string => plain(text ?? 'not said');
  if (statement !== 'evidence') return [`${what} by ${said(identity.signerUri)}`];
  return [
    `${what} by ${said(identity.signerUri)}`,
    `            of ${said(identity.repository)} (id ${said(identity.repositoryId)}), run ${said(identity.run)}`,
    `            at ${times.map(({ at, by }) => `${at}, witnessed by a ${WITNESS[by]}`).join(', ')}`,
  ];
};

const WITNESS = { log: 'public log', 'timestamp-authority': 'timestamp authority' } as const;

const COVERS: Readonly<Record<Evidence['coverage'][number]['covers'], string>> = {
  identity: 'saw exactly what the change holds',
  replay: 'saw it, and what came after follows from it by itself',
  residual: 'did not see all of what the change holds',
  unknown: 'it is not known whether it saw what the change holds',
};

const approvals = ({ coverage, facts }: Evidence): readonly string[] => {
  const reviews = facts.reviews.known ? facts.reviews.value : [];
  return coverage.flatMap(({ review, covers }) => {
    const given = reviews.find(({ id }) => id === review);
    if (given?.opinion !== 'approved') return [];
    return [`  approval  by ${plain(given.by?.login ?? 'nobody known')} at ${plain(given.at)}: ${COVERS[covers]}`];
  });
};

const scope = ({ signatures, evidence }: RecordVerification): readonly string[] => {
  const follows = '  Shown: the file is whole, and its verdict follows from the facts and the policy in it.';
  // The other statements are about the commit: they would be the same beside other facts.
  const own = signatures.find(({ statement }) => statement === 'evidence');
  if (own === undefined)
    return [follows, '  Not shown: who wrote it. This evidence is not signed, so anybody can have made up its facts.'];
  const who = own.signer.by === 'key' ? 'whoever holds that key' : 'that run of that workflow';
  const vouches = `  Shown too: ${who} vouches for these very bytes.`;
  const rest = '  Not shown: that GitHub told the truth, and that no other change went round the gate.';
  return evidence?.stage === 'sealed' ? [follows, vouches, rest] : [follows, vouches, rest, PROVISIONAL];
};

const PROVISIONAL = '  Not shown: what was merged in the end. For that, verify the final record of the commit.';

/** Everything that verifying found, for programs. */
export const verificationJson = (verification: RecordVerification): string => {
  const { failures, digest, evidence, verdict, signatures, bodies, parent } = verification;
  return JSON.stringify({
    verified: failures.length === 0,
    failures,
    digest,
    subject: evidence?.subject ?? null,
    stage: evidence?.stage ?? null,
    verdict,
    signatures,
    coverage: evidence?.coverage ?? [],
    bodies,
    parent,
  });
};
