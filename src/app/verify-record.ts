import type { Evidence } from '../evidence/document.js';
import { sha256 } from '../evidence/digest.js';
import { verify } from '../evidence/verify.js';
import { identityFaults, isNamed, optionsFor, repositoryFaults } from '../verify/identity.js';
import { statementFaults } from '../verify/statement-check.js';
import {
  STATEMENTS,
  type CheckSignature,
  type ExpectedSigner,
  type RecordFailure,
  type RecordFailureKind,
  type RecordVerification,
  type Signer,
  type SignatureSeen,
  type StatementName,
  type Trust,
} from '../verify/types.js';

/** The files of one record; what is not there is null or missing. */
export interface RecordFiles {
  readonly evidence: Uint8Array;
  readonly bundles: ReadonlyMap<StatementName, Uint8Array>;
  readonly withheld: Uint8Array | null;
  /** `bom.cdx.json` */
  readonly bill: Uint8Array | null;
  /** `evidence.json` of the record before it. */
  readonly parent: Uint8Array | null;
}

/** What the caller demands. */
export interface RecordDemands {
  readonly digest: string | null;
  readonly signer: ExpectedSigner;
  readonly trust: Trust;
  readonly unsigned: 'refused' | 'allowed';
}

/** A record whose bytes have this sha256, hex: what its statements follow from. */
export interface Stated {
  readonly evidence: Evidence;
  readonly digest: string;
}

/** What the check is made of, so that it can be tried by itself and loads no library that it does not need. */
export interface RecordChecks {
  /** Loads what verifies signatures; asked only where there is a bundle. */
  readonly signatures: () => Promise<CheckSignature>;
  /** The statement that follows from the evidence; null: this build makes none of that name for it. */
  readonly statement: (name: StatementName, about: Stated) => string | null;
  readonly withheld: (
    file: Uint8Array,
    evidence: Evidence,
  ) => {
    readonly faults: readonly string[];
    /** Where the policy's texts are there and say something else than is recorded of them. */
    readonly policy: readonly string[];
    readonly present: number;
    readonly withheld: number;
  };
  readonly bill: (file: Uint8Array, evidence: Evidence) => readonly string[];
  readonly chain: (
    evidence: Evidence,
    parent: { readonly bytes: Uint8Array; readonly evidence: Evidence },
  ) => readonly string[];
}

/**
 * Verifies a record with everything that lies beside it, offline: the evidence by itself, each signature and who made it, that
 * the signed statement follows from the evidence, the private file, and the link to the record before.
 */
export const verifyRecord = async (
  files: RecordFiles,
  demands: RecordDemands,
  checks: RecordChecks,
): Promise<RecordVerification> => {
  const { failures, digest, evidence, verdict } = verify(files.evidence, demands.digest);
  const own = { digest, evidence, verdict };
  if (evidence === null) return { failures, ...own, signatures: [], bodies: null, parent: null };
  const signed = await signatureFindings(files, demands, checks, { evidence, digest });
  const bodies = files.withheld === null ? null : checks.withheld(files.withheld, evidence);
  const chain = files.parent === null ? [] : chainFaults(evidence, files.parent, checks);
  return {
    failures: [
      ...failures,
      ...signed.failures,
      ...of('private', bodies?.faults ?? []),
      ...of('policy-text', bodies?.policy ?? []),
      ...of('bill', files.bill === null ? [] : checks.bill(files.bill, evidence)),
      ...of('chain', chain),
    ],
    ...own,
    signatures: signed.signatures,
    bodies: bodies === null ? null : { present: bodies.present, withheld: bodies.withheld },
    parent: files.parent !== null && chain.length === 0 ? sha256(files.parent) : null,
  };
};

interface Findings {
  readonly failures: readonly RecordFailure[];
  readonly signatures: readonly SignatureSeen[];
}

const signatureFindings = async (
  { bundles }: RecordFiles,
  demands: RecordDemands,
  checks: RecordChecks,
  subject: Stated,
): Promise<Findings> => {
  const about = of('identity', repositoryFaults(demands.signer, subject.evidence));
  const missing = bundles.has('evidence') || demands.unsigned === 'allowed' ? [] : of('unsigned', [UNSIGNED]);
  if (bundles.size === 0) return { failures: [...missing, ...about], signatures: [] };
  const check = await checks.signatures();
  const each = STATEMENTS.flatMap((name) => {
    const bundle = bundles.get(name);
    return bundle === undefined
      ? []
      : [bundleFindings(name, check(bundle, demands.trust), { demands, checks, subject })];
  });
  return {
    failures: [...missing, ...each.flatMap(({ failures }) => failures), ...about],
    signatures: each.flatMap(({ signatures }) => signatures),
  };
};

const UNSIGNED = 'there is no evidence.sigstore.json beside it';

interface Against {
  readonly demands: RecordDemands;
  readonly checks: RecordChecks;
  readonly subject: Stated;
}

const bundleFindings = (
  name: StatementName,
  result: ReturnType<CheckSignature>,
  { demands, checks, subject }: Against,
): Findings => {
  const here = (failures: readonly RecordFailure[]): readonly RecordFailure[] =>
    failures.map(({ kind, found }) => ({ kind, found: `${name}.sigstore.json: ${found}` }));
  if (result.state === 'refused') return { failures: here([result]), signatures: [] };
  const due = checks.statement(name, subject);
  const statement =
    due === null ? ['nothing of this name follows from the evidence'] : statementFaults(result.payload, due);
  return {
    failures: here([...signerFaults(result.signer, demands, subject.evidence), ...of('statement', statement)]),
    signatures: [{ statement: name, signer: result.signer }],
  };
};

const signerFaults = (
  signer: Signer,
  { signer: expected, trust }: RecordDemands,
  evidence: Evidence,
): readonly RecordFailure[] => {
  if (signer.by === 'key') {
    // The key was given, and it verified: the caller knows whose it is.
    const other =
      expected.workflow === null ? [] : [`it was signed with the key ${signer.fingerprint}, not by a workflow`];
    return of('identity', other);
  }
  const { identity } = signer;
  const who = `it was signed by ${identity.signerUri ?? identity.name ?? 'nobody named'}`;
  if (isNamed(expected)) return of('identity', identityFaults(identity, expected, evidence));
  if (trust.key !== null) return of('identity', [`${who}, not with the key that was given`]);
  return of('signer-not-named', [`${who}; if that is who should have signed, say so: ${optionsFor(identity)}`]);
};

/** Of a record before that does not verify itself, the first fault is enough. */
const chainFaults = (evidence: Evidence, parent: Uint8Array, checks: RecordChecks): readonly string[] => {
  const { failures, evidence: before } = verify(parent, null);
  return [
    ...failures.slice(0, 1).map(({ kind, found }) => `the record before it does not verify: ${kind}, ${found}`),
    ...(before === null ? [] : checks.chain(evidence, { bytes: parent, evidence: before })),
  ];
};

const of = (kind: RecordFailureKind, found: readonly string[]): readonly RecordFailure[] =>
  found.map((each) => ({ kind, found: each }));
