import { coverages, type Coverage } from './coverage.js';
import { markIn, markOf, OLD_MS } from './mark.js';
import type { SweepScope } from './occasions/occasion.js';
import { CollectError, type Glance, type Source, type StandingStatus, type Survey } from './ports.js';
import type { PolicyPlace } from './read-policy.js';

/** Why a change is judged in full, or that it need not be. */
export type Cause = 'named' | 'no-status' | 'changed' | 'old' | 'elsewhere' | 'unproven' | 'unchanged';

/** A change of a branch that the gate guards, looked at. */
export interface Looked {
  readonly pull: number;
  readonly cause: Cause;
  readonly hint: { readonly head: string | null; readonly base: string | null };
  /** Our status as it stands on the head; null: there is none. */
  readonly standing: StandingStatus | null;
  /** The open changes that it covers, this one among them. */
  readonly covers: readonly number[];
}

export interface Surveyed {
  readonly looked: readonly Looked[];
  /** Why the list could not be read to its end; null: it was. */
  readonly cut: string | null;
}

interface Readers {
  readonly survey: Survey;
  readonly source: Pick<Source, 'readFile'>;
  readonly policySource: Pick<Source, 'readFile'>;
}

/** Looks over the open changes that a sweep is about: which must be judged, and why. */
export const lookOver = async (
  readers: Readers,
  place: PolicyPlace,
  repository: string,
  scope: Extract<SweepScope, { of: 'all' | 'issue' }>,
): Promise<Surveyed> => {
  const [{ glances, cut, ground, now }, writer] = await Promise.all([
    readAll(readers.survey, repository),
    readers.survey.writer(),
  ]);
  if (ground === null) return { looked: [], cut };
  const coverageOf = coverages(readers, place, ground);
  const covered = await Promise.all(
    glances.map(async (glance) => ({ glance, coverage: await coverageOf(glance.baseRef) })),
  );
  const guarded = covered.filter(({ coverage }) => coverage.applies);
  const looked = guarded.flatMap((each): readonly Looked[] => {
    const { glance, coverage } = each;
    const isNamed = scope.of === 'issue' && glance.mentions.includes(scope.issue);
    if (scope.of === 'issue' && !isNamed) return [];
    const standing = ourStatus(glance, coverage, { repository, writer });
    const together = underOneStatus(each, guarded);
    const cause = isNamed
      ? 'named'
      : causeOf(standing, coverage, markOfStatus(together, coverage), { repository, now });
    const hint = { head: glance.head, base: glance.baseRef };
    return [{ pull: glance.pull, cause, hint, standing, covers: together.map(({ pull }) => pull) }];
  });
  return { looked: looked.toSorted(urgentFirst), cut };
};

const URGENCY: readonly Cause[] = ['named', 'no-status', 'changed', 'old', 'elsewhere', 'unproven', 'unchanged'];

/** Where time or requests end, those are left out that need it least. */
const urgentFirst = (a: Looked, b: Looked): number =>
  URGENCY.indexOf(a.cause) - URGENCY.indexOf(b.cause) || a.pull - b.pull;

interface Listing {
  readonly glances: readonly Glance[];
  readonly cut: string | null;
  readonly ground: { readonly name: string; readonly defaultBranch: string } | null;
  readonly now: string;
}

/** What was read before a page failed is still of use. */
const readAll = async (survey: Survey, repository: string): Promise<Listing> => {
  const found: Glance[] = [];
  let ground: Listing['ground'] = null;
  let now = '';
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    try {
      const page = await survey.page(repository, after);
      found.push(...page.glances);
      ground = page.repository;
      now = page.now;
      after = page.next;
    } catch (error) {
      if (!(error instanceof CollectError)) throw error;
      return { glances: unique(found), cut: error.fault.found, ground, now };
    }
  }
  return { glances: unique(found), cut: null, ground, now };
};

/** A change that moved between two pages may stand on both. */
const unique = (glances: readonly Glance[]): readonly Glance[] => [
  ...new Map(glances.map((glance) => [glance.pull, glance])).values(),
];

/** A status in our context that somebody else wrote, or that names no run and no mark, is none of ours. */
const ourStatus = (
  glance: Glance,
  { context }: Coverage,
  { repository, writer }: { readonly repository: string; readonly writer: number | null },
): StandingStatus | null => {
  const found = glance.statuses.find((status) => status.context === context);
  if (found === undefined || writer === null || found.creator !== writer) return null;
  return markIn(found.url, repository) === null ? null : found;
};

interface Covered {
  readonly glance: Glance;
  readonly coverage: Coverage;
}

/** A status covers every open change with its head under its entry. */
const underOneStatus = ({ glance, coverage }: Covered, all: readonly Covered[]): readonly Glance[] =>
  all
    .filter((each) => each.glance.head === glance.head && each.coverage.context === coverage.context)
    .map((each) => each.glance);

const markOfStatus = (together: readonly Glance[], { reading, checks }: Coverage): string =>
  markOf(together, reading, checks);

const causeOf = (
  standing: StandingStatus | null,
  { ticketsElsewhere }: Coverage,
  mark: string,
  { repository, now }: { readonly repository: string; readonly now: string },
): Cause => {
  if (standing === null) return 'no-status';
  if (markIn(standing.url, repository) !== mark) return 'changed';
  if (!(Date.parse(now) - Date.parse(standing.at) < OLD_MS)) return 'old';
  // What blocks may be an approval that was given there meanwhile: no mark tells of it.
  return ticketsElsewhere && standing.state !== 'success' ? 'elsewhere' : 'unchanged';
};
