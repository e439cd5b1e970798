import type { Evidence } from '../../evidence/document.js';
import type { RecordPlace } from '../../facts/record-seen.js';
import { cursor, Malformed, optional, text } from '../../lib/shape.js';
import { NotStrict, parseStrictJson } from '../../lib/strict-json.js';
import type { RecordVerification, SignatureSeen } from '../../verify/types.js';
import type { AttemptNamed, ReadHeldByRef, ReadSealingRun, VerifiedRecord } from '../ports-records.js';
import { verifyRecord, type RecordChecks, type RecordDemands } from '../verify-record.js';
import { expectedSigner, type Believed, type SaidOfRun } from './believed.js';
import { placeFault, runFault } from './run-fault.js';

/** One record with everything that any place holds of it. */
export interface Gathered {
  readonly digest: string;
  readonly evidence: Uint8Array;
  readonly places: readonly [RecordPlace, ...RecordPlace[]];
  /** Different bundles that are said to be its signature. */
  readonly bundles: readonly Uint8Array[];
  /** Runs in whose artifacts these bytes lie. */
  readonly runs: readonly AttemptNamed[];
  /** Path of the workflow file that should have made it. */
  readonly workflow: string;
}

export interface JudgingTools {
  readonly believed: Believed;
  readonly checks: RecordChecks;
  readonly readRun: ReadSealingRun;
  readonly readHeld: ReadHeldByRef;
  /** Sigstore's roots; null: those that are shipped. */
  readonly roots: Uint8Array | null;
}

/** What a record must be besides genuine: of this commit, of this kind. Null: it is. */
export type Fits = (evidence: Evidence) => string | null;

/** `unreadable`: whether somebody vouches for it could not be asked. */
export type JudgedRecord =
  | { readonly state: 'verified'; readonly record: VerifiedRecord }
  | { readonly state: 'unreadable'; readonly found: string }
  | { readonly state: 'refused'; readonly digest: string; readonly place: RecordPlace; readonly found: string };

/** What the caller knows of where the record belongs. */
export interface Context {
  readonly fits: Fits;
  /** What the status names, hex; null: nothing. A record that its run alone vouches for must be that one. */
  readonly named: string | null;
  /** Commits that the branch is known to hold; null: the record is about none. */
  readonly held: ReadonlySet<string> | null;
}

/**
 * Verifies a record as `countersign verify` does, against who should have made it. What is not signed is believed where it lies
 * in a run of the expected workflow, taken from a believed branch: nobody else can put an artifact there.
 */
export const judgeHeld = async (tools: JudgingTools, gathered: Gathered, context: Context): Promise<JudgedRecord> => {
  const refused = (found: string): JudgedRecord => ({
    state: 'refused',
    digest: gathered.digest,
    place: gathered.places[0],
    found,
  });
  const checked = await verifiedBy(tools, gathered);
  if (typeof checked === 'string') return refused(checked);
  const { evidence, signature } = checked;
  const misfit = context.fits(evidence);
  if (misfit !== null) return refused(misfit);
  const vouched =
    signature === null
      ? await vouchedByRun(tools, gathered, evidence, context)
      : ({ by: 'signature', signer: signerOf(signature) } as const);
  if (typeof vouched === 'string') return refused(vouched);
  if ('state' in vouched) return vouched;
  const { digest, places } = gathered;
  const record = { evidence, digest, place: places[0], places, vouchedBy: vouched.by, signer: vouched.signer };
  return { state: 'verified', record };
};

interface Checked {
  readonly evidence: Evidence;
  readonly signature: SignatureSeen | null;
}

/** Any of the bundles may do: a copy that somebody spoilt in one store does not make the others worthless. */
const verifiedBy = async (
  tools: JudgingTools,
  { evidence, bundles, workflow }: Gathered,
): Promise<Checked | string> => {
  const demands = demandsOf(tools, workflow, evidence);
  const refusals: string[] = [];
  for (const bundle of bundles.length === 0 ? [null] : bundles) {
    const files = { evidence, withheld: null, bill: null, parent: null };
    const named = new Map(bundle === null ? [] : [['evidence' as const, bundle]]);
    const seen = await verifyRecord({ ...files, bundles: named }, demands, tools.checks);
    if (seen.failures.length === 0 && seen.evidence !== null)
      return { evidence: seen.evidence, signature: seen.signatures[0] ?? null };
    refusals.push(wordsOf(seen));
  }
  return refusals[0] ?? 'it cannot be verified';
};

/** That there is a signature is asked afterwards: a run may vouch in its place. */
const demandsOf = ({ believed, roots }: JudgingTools, workflow: string, evidence: Uint8Array): RecordDemands => {
  const { key } = believed.records;
  return {
    digest: null,
    signer: expectedSigner(believed, workflow, saidIn(evidence, believed)),
    trust: { roots, key: key === null ? null : Buffer.from(key, 'utf8') },
    unsigned: 'allowed',
  };
};

const MOST_FAILURES = 3;

const wordsOf = ({ failures }: RecordVerification): string =>
  failures
    .slice(0, MOST_FAILURES)
    .map(({ kind, found }) => `${kind}: ${found}`)
    .join('; ');

/** Before anything is verified: what is wrong here is found by the verification. */
const saidIn = (bytes: Uint8Array, { repository }: Believed): SaidOfRun => {
  const nothing = { repository: repository.name, ref: null };
  try {
    const said = cursor(parseStrictJson(bytes), '$');
    const name = said.at('subject').at('repository').get('name', text);
    const workflow = said.at('facts').at('run').maybe('value')?.maybe('workflow') ?? null;
    return { repository: name, ref: workflow?.get('ref', optional(text)) ?? null };
  } catch (error) {
    if (error instanceof Malformed || error instanceof NotStrict) return nothing;
    throw error;
  }
};

const UNSIGNED = 'unsigned: nobody signed it, and it lies in no run that vouches for it';

type Vouched = { readonly by: 'run'; readonly signer: string };
type Unreadable = Extract<JudgedRecord, { readonly state: 'unreadable' }>;

/** Whose artifact it is, the host knows; what is in it, any job of that run can have written. */
const vouchedByRun = async (
  tools: JudgingTools,
  { digest, runs, workflow, places }: Gathered,
  evidence: Evidence,
  { named, held }: Context,
): Promise<Vouched | Unreadable | string> => {
  const { believed, readRun } = tools;
  if (believed.records.key !== null) return 'unsigned: the policy names a key that signs the records';
  const own = evidence.facts.run.known ? evidence.facts.run.value : null;
  const run = runs.find(({ id, attempt }) => id === own?.id && attempt === own.attempt);
  if (own === null || run === undefined) return UNSIGNED;
  if (named !== null && named !== digest) return `unsigned: the status names another record, sha256:${named}`;
  const unread = (found: string): Unreadable => ({
    state: 'unreadable',
    found: `${places[0].name}: unsigned, and its run cannot be read: ${found}`,
  });
  const seen = await readRun(believed.repository.name, run);
  if (seen.state === 'unreadable') return unread(seen.found);
  if (seen.state === 'absent') return `${NOT_VOUCHED}: the host knows no such run`;
  const fault = runFault(seen.run, { believed, workflow, own, held }) ?? (await placeFault(tools, seen.run));
  if (fault === null)
    return { by: 'run', signer: `run ${String(run.id)}, attempt ${String(run.attempt)} of ${workflow}` };
  return typeof fault === 'string' ? `${NOT_VOUCHED}: ${fault}` : unread(fault.found);
};

const NOT_VOUCHED = 'unsigned, and its run does not vouch for it';

const signerOf = ({ signer }: SignatureSeen): string =>
  signer.by === 'key' ? `key ${signer.fingerprint}` : (signer.identity.signerUri ?? signer.identity.name ?? 'unnamed');
