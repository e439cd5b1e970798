import { canonical } from '../evidence/canonical.js';
import { sha256 } from '../evidence/digest.js';
import type { PolicyReading } from '../evidence/document.js';
import { planOf } from '../policy/plan.js';
import type { GateRequest } from './gate-request.js';
import type { Pen } from './newest-status.js';
import type { Glimpse, Opening, StandingStatus, StatusText } from './ports.js';
import type { Round } from './judged-round.js';

/** One of the changes that a status covers, as far as a sweep compares it. */
export interface Marked {
  readonly pull: number;
  readonly head: string;
  readonly baseRef: string;
  readonly glimpse: Glimpse;
}

/**
 * What a status was given for, in 16 hex digits: the changes that it covers, the checks that the policy names, and the
 * policy's texts. Equal marks: no event has happened that a judgement would see. The tip of the base is left out, so that a
 * push to it does not have every open change judged again; its policy is in it.
 */
export const markOf = (changes: readonly Marked[], reading: PolicyReading, checks: ReadonlySet<string>): string => {
  const ordered = changes.toSorted((a, b) => a.pull - b.pull);
  const content = { changes: ordered.map((change) => contentOf(change, checks)), policy: policyOf(reading) };
  return sha256(canonical(content)).slice(0, 16);
};

/** The mark of what a round judged; null: the status is on another commit than the head, or nothing open was read. */
export const markOfRound = (
  { statusCommit }: Pick<GateRequest, 'statusCommit'>,
  { opening, companions, reading }: Round,
): string | null => {
  if (statusCommit !== null || opening?.change.state !== 'open') return null;
  const { demand } = planOf(reading, opening.change, opening.repository.defaultBranch);
  const others = companions.flatMap((each) => each.opening ?? []);
  return markOf([opening, ...others].map(marked), reading, new Set(demand.checks.map(({ name }) => name)));
};

const marked = ({ change, glimpse }: Opening): Marked => ({
  pull: change.number,
  head: change.head.commit,
  baseRef: change.base.ref,
  glimpse,
});

/** How long a status stands before it is given anew, whatever is known of the change. */
export const OLD_MS = 86_400_000;

/** Whether a status of ours says the same already, for the same, and is not old: then it is not written again. */
export const isStanding = (
  before: StandingStatus | null,
  text: StatusText,
  { mark, pen, now }: { readonly mark: string | null; readonly pen: Pen; readonly now: string | null },
): boolean =>
  before !== null &&
  mark !== null &&
  now !== null &&
  pen.account !== null &&
  before.creator === pen.account &&
  before.state === text.state &&
  before.description === text.description &&
  markIn(before.url, pen.repository) === mark &&
  Date.parse(now) - Date.parse(before.at) < OLD_MS;

const contentOf = ({ pull, head, baseRef, glimpse }: Marked, checks: ReadonlySet<string>) => ({
  pull,
  head,
  baseRef,
  marks: glimpse.marks,
  checks: glimpse.checks
    .filter(({ name }) => checks.has(name))
    .map(({ mark }) => mark)
    .toSorted(),
});

const policyOf = (reading: PolicyReading): readonly string[] =>
  reading.state === 'found'
    ? reading.sources.map(({ name, digest }) => `${name} ${digest}`)
    : [reading.state, reading.path];

/** The link of a status: the run, the digest of the evidence, and the mark, where there is one. */
export const statusUrl = (run: string | null, digest: string, mark: string | null): string | null =>
  run === null ? null : `${run}#sha256-${digest}${mark === null ? '' : `;f=${mark}`}`;

/** What the link of a status says of itself. */
export interface StatusLink {
  readonly run: number;
  readonly attempt: number;
  /** sha256 of the evidence, hex. */
  readonly digest: string;
  readonly mark: string;
}

const LINK =
  /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#sha256-([0-9a-f]{64});f=([0-9a-f]{16})$/u;

/** A link with a mark to a run of this repository; null: it is none. That the run wrote it is not shown by it. */
export const linkIn = (url: string | null, repository: string): StatusLink | null => {
  const [, name, run, attempt, digest = '', mark = ''] = LINK.exec(url ?? '') ?? [];
  if (name?.toLowerCase() !== repository.toLowerCase()) return null;
  return { run: Number(run), attempt: Number(attempt ?? '1'), digest, mark };
};

/** The mark in such a link; null: it holds none. */
export const markIn = (url: string | null, repository: string): string | null => linkIn(url, repository)?.mark ?? null;

const RECORD =
  /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\/\d{1,15}(?:\/attempts\/\d{1,6})?#sha256-([0-9a-f]{64})(?:;f=[0-9a-f]{16})?$/u;

/**
 * The digest that a link of a status names, with a mark or without; null: none. The name in it may be an older one of the
 * repository.
 */
export const digestIn = (url: string | null): string | null => RECORD.exec(url ?? '')?.[1] ?? null;
