import type { AccessReview, ExpectedAccess } from '../../facts/access.js';
import type { Instant } from '../../facts/account.js';
import type { ExpectedReview, ExpectedState } from '../../facts/expected-access.js';
import { identityOf } from '../../facts/identity.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';
import type { Team } from '../../facts/permissions.js';
import { listed, lower } from './access-names.js';
import type { Fault } from './control.js';
import { durationMs } from './duration.js';

export interface ReviewScene {
  readonly file: Extract<ExpectedAccess, { state: 'found' }>;
  readonly now: Instant;
  readonly people: People;
  readonly teams: Observed<readonly Team[]>;
}

interface Reviewed {
  readonly faults: readonly Fault[];
  readonly notes: readonly Reason[];
}

const clean = (notes: readonly Reason[]): Reviewed => ({ faults: [], notes });

const faulty = (faults: readonly Fault[]): Reviewed => ({ faults, notes: [] });

/** Whether somebody who may looked at the expected state, other than who wrote it, and lately enough. */
export const reviewed = (scene: ReviewScene, expected: ExpectedReview): Reviewed => {
  const { file } = scene;
  const { review } = file;
  const { every } = expected;
  if (!review.known) {
    const found = review.why.found ?? review.why.code;
    const needed = 'a token with contents: read and pull-requests: read';
    return faulty([
      { outcome: 'indeterminate', reason: { code: 'fact-unavailable', about: ['review'], needed, found } },
    ]);
  }
  const who = [...expected.by.users, ...expected.by.teams];
  const fail = (code: string, needed: string, found: string): Fault => ({
    outcome: 'fail',
    reason: { code, about: [file.path], needed, found, ...(who.length === 0 ? {} : { who }) },
  });
  if (review.value === null)
    return faulty([fail('access-review-missing', 'a merged pull request', 'no pull request made its newest change')]);
  const last = review.value;
  const due = dueDay(last, every);
  const counted = countedOf(scene, expected, last);
  const pull = `#${String(last.pull)} of ${last.at.slice(0, 10)}`;
  const overdue =
    Date.parse(last.at) + durationMs(every) < Date.parse(scene.now)
      ? [fail('access-review-overdue', `every ${every}, due ${due}`, `the last review is ${pull}`)]
      : [];
  const faults = [...overdue, ...approvalFaults(counted, expected, pull, fail)];
  return faults.length > 0 ? faulty(faults) : clean([standing(file.path, counted.approvers, pull, due)]);
};

const dueDay = ({ at }: AccessReview, every: string): string => {
  // Only the constructor without arguments reads the clock; this one converts.
  const due = new Date(Date.parse(at) + durationMs(every));
  return Number.isNaN(due.getTime()) ? 'unknown' : due.toISOString().slice(0, 10);
};

const standing = (path: string, approvers: readonly string[], pull: string, due: string): Reason => ({
  code: 'access-review-standing',
  about: [path, ...approvers],
  needed: `again by ${due}`,
  found: `${pull}, approved by ${listed(approvers)}`,
});

interface Counted {
  readonly approvers: readonly string[];
  readonly byAuthors: readonly string[];
  readonly ofThemselves: readonly string[];
  /** Teams whose members are not known, and who might have counted through one. */
  readonly open: readonly string[];
}

/** Approvals that count: one a person, of those whom the file names, none of an author, none of whom alone the file is about. */
const countedOf = (scene: ReviewScene, { by }: ExpectedReview, last: AccessReview): Counted => {
  const identity = identityOf(scene.people);
  const personOf = (login: string): string => identity.groupOfLogin(login) ?? lower(login);
  const authors = new Set(last.authors.map(personOf));
  const about = new Set(peopleIn(scene.file.expected).map(personOf));
  const { teams } = scene;
  const rosters = by.teams.map((name) => ({
    name,
    members: teams.known ? (teams.value.find((team) => lower(team.name) === lower(name))?.members ?? null) : null,
  }));
  const open = rosters.filter(({ members }) => members?.known !== true).map(({ name }) => name);
  const named = new Set(
    [
      ...by.users,
      ...rosters.flatMap(({ members }) => (members?.known === true ? members.value.map(({ login }) => login) : [])),
    ].map(lower),
  );
  const anybody = by.users.length === 0 && by.teams.length === 0;
  const isOne = new Map(last.by.map((login) => [personOf(login), login]));
  const all = [...isOne].filter(([, login]) => !identity.isMachineLogin(login));
  const independent = all.filter(([person]) => !authors.has(person));
  const isAboutAlone = (person: string) => about.size === 1 && about.has(person);
  return {
    approvers: independent
      .filter(([person, login]) => !isAboutAlone(person) && (anybody || named.has(lower(login))))
      .map(([, login]) => login)
      .sort(),
    byAuthors: all.filter(([person]) => authors.has(person)).map(([, login]) => login),
    ofThemselves: independent.filter(([person]) => isAboutAlone(person)).map(([, login]) => login),
    open: independent.some(([, login]) => !named.has(lower(login))) && !anybody ? open : [],
  };
};

/** Every login that the file gives anything. */
const peopleIn = (expected: ExpectedState): readonly string[] => {
  const { members, people, teams, admins } = expected;
  const outside = expected['outside-collaborators'];
  const list = (given: readonly string[] | 'any' | undefined): readonly string[] =>
    given === undefined || given === 'any' ? [] : given;
  return [
    ...list(members?.owners),
    ...list(members?.members),
    ...[...(people ?? []), ...(outside ?? [])].map(({ name }) => name),
    ...(teams ?? []).flatMap(({ value }) => list(value.members)),
    ...(admins ?? []),
  ];
};

const approvalFaults = (
  { approvers, byAuthors, ofThemselves, open }: Counted,
  { approvals, by }: ExpectedReview,
  pull: string,
  fail: (code: string, needed: string, found: string) => Fault,
): readonly Fault[] => {
  if (approvers.length >= approvals) return [];
  if (open.length > 0) {
    const found = `who is in ${listed(open)} is not known`;
    const needed = "a token with the organisation's members: read";
    return [
      { outcome: 'indeterminate', reason: { code: 'fact-unavailable', about: [...open, 'review'], needed, found } },
    ];
  }
  const whose = [...by.users, ...by.teams];
  const needed = `${String(approvals)} of ${whose.length === 0 ? 'those who are no authors' : listed(whose)}`;
  const found = `${pull}, approved by ${listed(approvers)}`;
  if (byAuthors.length > 0) return [fail('access-review-by-author', needed, `${found}; ${listed(byAuthors)} wrote it`)];
  if (ofThemselves.length > 0)
    return [fail('access-review-of-oneself', needed, `${found}; it is about ${listed(ofThemselves)} alone`)];
  return [fail('access-review-incomplete', needed, found)];
};
