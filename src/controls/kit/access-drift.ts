import type { AccessState } from '../../facts/access.js';
import type { Instant } from '../../facts/account.js';
import type { AccessPart } from '../../facts/expected-access.js';
import type { Observed, Reason } from '../../facts/observed.js';
import { sinceWords } from './access-since.js';
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

/** Both sides of a difference. `since`: where the host tells it of the thing itself. */
interface Sides {
  readonly needed: string;
  readonly found: string;
  readonly since?: string;
}

/** A difference: what it is about first, then where; and since when, as far as the audit log tells. */
export const drift = (scene: AccessScene, code: string, about: readonly string[], sides: Sides): Fault => ({
  outcome: 'fail',
  reason: reasonOf(scene, code, about, sides),
});

const reasonOf = (
  { state, menders }: AccessScene,
  code: string,
  about: readonly string[],
  { needed, found, since }: Sides,
): Reason => ({
  code,
  about,
  needed,
  found: `${found}, ${since ?? sinceWords(state, code, about)}`,
  ...(menders.length === 0 ? {} : { who: menders }),
});
