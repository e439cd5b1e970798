import type { AccessChange, AccessState } from '../../facts/access.js';
import type { Instant } from '../../facts/account.js';
import type { AccessPart, Named } from '../../facts/expected-access.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { Fault } from './control.js';

/** What every part is compared with, beside its own two sides. */
export interface AccessScene {
  readonly state: AccessState;
  readonly now: Instant;
  /** Who is expected to be able to mend it. */
  readonly menders: readonly string[];
}

/** What a token must be allowed before it sees a part. */
const SHOWN_BY: Readonly<Record<AccessPart, string>> = {
  members: "a token with the organisation's members: read",
  'outside-collaborators': 'a token with metadata: read, of a person one that may push',
  people: 'a token with metadata: read, of a person one that may push',
  teams: "a token with the organisation's members: read, and administration: read for their levels",
  admins: 'a token with metadata: read, of a person one that may push',
  roles: "a token with metadata: read and the organisation's members: read",
  bypass: 'a token with administration: read, for rulesets administration: write',
  'deploy-keys': 'a token with administration: read',
  apps: 'a token with organization-administration: read',
  actions: 'a token with administration: read, of an organisation organization-administration: read',
  environments: 'a token with actions: read',
  'two-factor': 'a token with organization-administration: read; for who has none one of an owner',
  branches: 'a token with administration: read',
  organization: 'a token with organization-administration: read',
};

/** What is not shown is not known: never fine, never a violation. `within`: the one thing of the part that is not shown. */
export const unseen = (part: AccessPart, found: string, within: readonly string[] = []): Fault => ({
  outcome: 'indeterminate',
  reason: { code: 'fact-unavailable', about: [...within, part], needed: SHOWN_BY[part], found },
});

/** Compares a part that is known; one that is not is named. */
export const seen = <T>(
  part: AccessPart,
  fact: Observed<T>,
  compare: (value: T) => readonly Fault[],
): readonly Fault[] => (fact.known ? compare(fact.value) : [unseen(part, fact.why.found ?? fact.why.code)]);

/** A difference: what it is about first, then where; and since when, as far as the audit log tells. */
export const drift = (
  scene: AccessScene,
  code: string,
  about: readonly string[],
  sides: { readonly needed: string; readonly found: string },
): Fault => ({ outcome: 'fail', reason: reasonOf(scene, code, about, sides) });

const reasonOf = (
  { state, menders }: AccessScene,
  code: string,
  about: readonly string[],
  { needed, found }: { readonly needed: string; readonly found: string },
): Reason => ({
  code,
  about,
  needed,
  found: `${found}, ${sinceWords(state.changes, code, about)}`,
  ...(menders.length === 0 ? {} : { who: menders }),
});

const sinceWords = (changes: AccessState['changes'], code: string, about: readonly string[]): string => {
  if (!changes.known) return 'since when is not known';
  const change = changeOf(changes.value, code, about);
  if (change === undefined) return 'since when the audit log does not tell';
  return `since ${change.at.slice(0, 10)} by ${change.by ?? 'nobody named'} (${change.action})`;
};

/** Which lines of the audit log speak of a kind of difference, by how its code and the line's act begin. */
const ACTS: readonly (readonly [code: string, act: RegExp])[] = [
  ['team-', /^team\./u],
  ['member-', /^org\./u],
  ['role-', /^(org|repo|role)\./u],
  ['admin-', /^(org|repo|team)\./u],
  ['two-factor-', /^org\./u],
  ['organization-', /^org\./u],
  ['collaborator-', /^repo\./u],
  ['outside-', /^repo\./u],
  ['deploy-key-', /^(public_key|deploy_key)\./u],
  ['app-', /^integration/u],
  ['environment-', /^environment\./u],
  ['bypass-', /^(repository_ruleset|protected_branch)\./u],
  ['branch-', /^(repository_ruleset|protected_branch)\./u],
];

/** The newest entry of the kind that names all of it, or the subject; else of any kind. */
const changeOf = (
  changes: readonly AccessChange[],
  code: string,
  about: readonly string[],
): AccessChange | undefined => {
  const newest = [...changes].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const act = ACTS.find(([begins]) => code.startsWith(begins))?.[1];
  const fitting = newest.filter(({ action }) => act?.test(action) === true);
  const names = (change: AccessChange, wanted: readonly string[]): boolean => {
    const told = new Set(change.about.map(lower));
    return wanted.every((each) => told.has(lower(each)));
  };
  const subject = about.slice(0, 1);
  return (
    fitting.find((change) => names(change, about)) ??
    fitting.find((change) => names(change, subject)) ??
    newest.find((change) => names(change, about)) ??
    newest.find((change) => names(change, subject))
  );
};

export const lower = (name: string): string => name.toLowerCase();

/** Names that only one side has, as that side writes them. The host compares logins and names without case. */
export const differing = (expected: readonly string[], found: readonly string[]) => {
  const [wanted, had] = [expected, found].map((names) => new Set(names.map(lower)));
  return {
    missing: expected.filter((name) => had?.has(lower(name)) !== true),
    unexpected: found.filter((name) => wanted?.has(lower(name)) !== true),
  };
};

export const entryOf = <T>(entries: readonly Named<T>[], name: string): T | undefined =>
  entries.find((entry) => lower(entry.name) === lower(name))?.value;

export const namesOf = (entries: readonly { readonly name: string }[]): readonly string[] =>
  entries.map(({ name }) => name);

/** A list in words; the order is nobody's. */
export const listed = (names: readonly string[]): string => (names.length === 0 ? 'nobody' : names.join(', '));
