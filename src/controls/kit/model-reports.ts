import type { Instant } from '../../facts/account.js';
import type { ToolReport } from '../../facts/model-reports.js';
import type { ReportFile } from '../../facts/models.js';
import type { SigningWorkflow } from '../../facts/model-signature.js';
import type { Reason } from '../../facts/observed.js';
import { ageMs, durationMs } from './duration.js';
import { evidenceSigners, matchSigner } from './model-signer.js';
import type { ModelTerms } from './model-terms.js';
import { weightsOf, type JudgedModel, type Weight } from './model-weights.js';

/** What a statement that binds a report to weights must be. */
const BINDING_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

type Kind = ToolReport['kind'];
type ReportOf<K extends Kind> = Extract<ToolReport, { readonly kind: K }>;

/** The kind of report that each part of a model's terms is about. */
const KIND_OF = {
  scan: 'scan',
  evaluation: 'evaluation',
  safety: 'safety',
  fairness: 'fairness',
  monitoring: 'drift',
} as const satisfies Record<ReportFile['part'], Kind>;

export type ReportPart = keyof typeof KIND_OF;

/** A report that is known to be about these very weights. */
export interface BoundReport<K extends Kind = Kind> {
  readonly path: string;
  readonly file: ReportFile;
  readonly report: ReportOf<K>;
  /** When it was bound, by a witness, else as the tool tells; it says which report is the newest. null: nobody tells. */
  readonly at: Instant | null;
  /** Both times where there are two: old numbers that are signed anew stay old. */
  readonly times: readonly Instant[];
  /** Of who bound it. null, or empty: the tool itself did, or the policy names nobody. */
  readonly workflow: SigningWorkflow | null;
  readonly owners: readonly string[];
}

/** A report that does not count, and why. `found` completes a sentence about the report. */
export interface UnboundReport {
  readonly path: string;
  readonly why: 'unbound' | 'signer' | 'other-weights' | 'unreadable' | 'other-kind';
  readonly found: string;
}

export interface Reports<K extends Kind = Kind> {
  /** The newest first; those without a time come last. */
  readonly bound: readonly BoundReport<K>[];
  readonly rest: readonly UnboundReport[];
}

/** The reports of one part that are about every weight of the model, and are believed; and the others. */
export const boundReports = <P extends ReportPart>(
  { model, terms }: JudgedModel,
  part: P,
): Reports<(typeof KIND_OF)[P]> => {
  type K = (typeof KIND_OF)[P];
  const weights = weightsOf(model);
  const judged = model.reports
    .filter((file) => file.part === part)
    .map((file): BoundReport<K> | UnboundReport => {
      // Of bytes that nobody had, nobody knows whether they are bound.
      if (!file.report.known && file.sha256 === null) return unreadable(file.path, file.report.why);
      const standing = standingOf(file, terms, weights.known ? weights.value : []);
      if ('why' in standing) return standing;
      if (!file.report.known) return unreadable(file.path, file.report.why);
      const { value } = file.report;
      if (value.kind !== KIND_OF[part])
        return { path: file.path, why: 'other-kind', found: `a report of the kind ${value.kind}` };
      const times = [standing.at, value.at].filter((each) => each !== null);
      return { ...standing, path: file.path, file, report: value as ReportOf<K>, at: times[0] ?? null, times };
    });
  return {
    bound: judged.filter((each): each is BoundReport<K> => 'report' in each).sort(newestFirst),
    rest: judged.filter((each): each is UnboundReport => 'why' in each),
  };
};

const unreadable = (path: string, { code, found }: Reason): UnboundReport => ({
  path,
  why: 'unreadable',
  found: found ?? code,
});

type Placed = Pick<BoundReport, 'at' | 'path'>;

const newestFirst = (one: Placed, other: Placed): number =>
  timeOf(other) - timeOf(one) || (one.path < other.path ? -1 : 1);

const timeOf = ({ at }: Placed): number => {
  const time = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
};

type Standing = Pick<BoundReport, 'at' | 'workflow' | 'owners'> | UnboundReport;

const standingOf = (file: ReportFile, terms: ModelTerms, weights: readonly Weight[]): Standing => {
  const { binding, path } = file;
  if (binding.by === 'nothing') return { path, why: 'unbound', found: binding.found };
  const missed = weightsMissed(weights, binding.subjects);
  if (binding.by === 'tool') {
    if (terms.evidence.binding === 'attested')
      return {
        path,
        why: 'unbound',
        found: 'the digests in it are the word of the tool; no signed statement binds it',
      };
    return missed === null ? { at: null, workflow: null, owners: [] } : { path, why: 'other-weights', found: missed };
  }
  const { predicateType, signature } = binding;
  // The host did not tell what it holds: whether somebody bound the report is not known, which is not that nobody did.
  if (signature.state === 'refused' && signature.code === 'attestations-unreadable')
    return { path, why: 'unreadable', found: `whether a statement binds it is not known: ${signature.found}` };
  const match = matchSigner(signature, evidenceSigners(terms));
  // Nothing of it was read then, not even its type.
  if (match.state === 'refused') return { path, why: 'unbound', found: `${match.code}: ${match.found}` };
  if (predicateType !== BINDING_TYPE)
    return { path, why: 'unbound', found: `its statement is of the type ${predicateType}` };
  if (match.state === 'not-allowed') return { path, why: 'signer', found: match.found };
  if (missed !== null) return { path, why: 'other-weights', found: missed };
  return { at: binding.at ?? match.at, workflow: match.workflow, owners: match.owners };
};

/** Both digests: that of the first weight that is not covered, and what the report covers in its place. null: all are. */
const weightsMissed = (
  weights: readonly Weight[],
  subjects: readonly { readonly name: string; readonly sha256: string }[],
): string | null => {
  if (weights.length === 0) return 'there is no weight that it could be about';
  const covered = new Set(subjects.map(({ sha256 }) => sha256));
  const missing = weights.filter(({ sha256 }) => sha256 === null || !covered.has(sha256));
  const [first] = missing;
  if (first === undefined) return null;
  const ours = first.sha256 === null ? `has no digest (${first.why ?? 'unknown'})` : `is sha256:${first.sha256}`;
  const namesakes = subjects.filter(({ name }) => name === first.path || name === first.name);
  const [theirs] = [...namesakes, ...subjects];
  const named = theirs === undefined ? 'no weight' : `sha256:${theirs.sha256} (${theirs.name})`;
  const count = missing.length === 1 ? '' : `; ${missing.length} of ${weights.length} weights are not covered`;
  return `it names ${named}; ${first.path} ${ours}${count}`;
};

/** Clocks of runners may be ahead of the host's by this much. */
const SKEW_MS = 5 * 60 * 1000;

export type Age = { readonly state: 'fresh' } | { readonly state: 'stale' | 'unclear'; readonly found: string };

/** Whether a report is young enough, by every time that is told of it. One that tells none may be of any age. */
export const ageOf = ({ times }: Pick<BoundReport, 'times'>, maxAge: string, now: Instant): Age => {
  if (times.length === 0) return { state: 'unclear', found: 'nobody tells when it was made' };
  const ages = times.map((at) => ({ at, age: ageMs(at, now) }));
  const odd = ages.find(({ age }) => Number.isNaN(age) || age < -SKEW_MS);
  if (odd !== undefined)
    return { state: 'unclear', found: `of ${odd.at}, which is ${Number.isNaN(odd.age) ? 'no time' : 'yet to come'}` };
  const old = ages.find(({ age }) => age > durationMs(maxAge));
  return old === undefined ? { state: 'fresh' } : { state: 'stale', found: `of ${old.at}` };
};
