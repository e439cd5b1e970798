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
  'outside-collaborators': 'a token with administration: read',
  people: 'a token with administration: read',
  teams: "a token with the organisation's members: read and administration: read",
  admins: 'a token with administration: read',
  roles: "a token with administration: read and the organisation's members: read",
  bypass: 'a token with administration: read',
  'deploy-keys': 'a token with administration: read',
  apps: "a token with the organisation's administration: read",
  actions: 'a token with administration: read',
  environments: 'a token with actions: read',
  'two-factor': "a token with the organisation's administration: read and members: read, of an owner",
  branches: 'a token with administration: read',
  organization: "a token with the organisation's administration: read",
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
  found: `${found}, ${sinceWords(state.changes, about)}`,
  ...(menders.length === 0 ? {} : { who: menders }),
});

const sinceWords = (changes: AccessState['changes'], about: readonly string[]): string => {
  if (!changes.known) return 'since when is not known';
  const change = changeOf(changes.value, about);
  if (change === undefined) return 'since when the audit log does not tell';
  return `since ${change.at.slice(0, 10)} by ${change.by ?? 'nobody named'} (${change.action})`;
};

/** The newest entry that names all of it, else the newest that names the subject. */
const changeOf = (changes: readonly AccessChange[], about: readonly string[]): AccessChange | undefined => {
  const newest = [...changes].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const names = (change: AccessChange, wanted: readonly string[]): boolean => {
    const told = new Set(change.about.map(lower));
    return wanted.every((each) => told.has(lower(each)));
  };
  return newest.find((change) => names(change, about)) ?? newest.find((change) => names(change, about.slice(0, 1)));
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
