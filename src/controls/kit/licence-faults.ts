import type { Component, DependencyChange } from '../../facts/dependencies.js';
import type { Reason } from '../../facts/observed.js';
import { nameOf, namesOf, whereOf } from './brought.js';
import type { Fault } from './control.js';
import { allowedLicences, licenceAnswer, type LicenceAnswer } from './licence.js';
import { packageUrl } from './package-url.js';

export interface LicenceDemand {
  readonly allow: readonly string[] | null;
  readonly packages: Readonly<Record<string, string>>;
  readonly unknown: 'block' | 'allow';
}

export interface LicenceStanding {
  readonly faults: readonly Fault[];
  readonly notes: readonly Reason[];
}

/** Whether each package has a licence that is allowed. */
export const licenceStanding = (brought: readonly DependencyChange[], demand: LicenceDemand): LicenceStanding => {
  if (demand.allow === null) return { faults: [], notes: [] };
  const allowed = allowedLicences(demand.allow);
  const found = new Map(Object.entries(demand.packages).map(([purl, licence]) => [packageUrl(purl).exact, licence]));
  const standings = brought.map((change) => {
    const own = namesOf(change.component).find((name) => found.has(name));
    const licence = own === undefined ? change.component.licence : (found.get(own) ?? null);
    const standing = standingOf(change, licence, { answer: licenceAnswer(licence, allowed), demand });
    const note = own === undefined ? [] : [fromPolicy(change.component, licence)];
    return { faults: standing.faults, notes: [...standing.notes, ...note] };
  });
  return { faults: standings.flatMap(({ faults }) => faults), notes: standings.flatMap(({ notes }) => notes) };
};

interface Answered {
  readonly answer: LicenceAnswer;
  readonly demand: LicenceDemand;
}

const standingOf = (
  change: DependencyChange,
  licence: string | null,
  { answer, demand }: Answered,
): LicenceStanding => {
  if (answer.state === 'allowed') return { faults: [], notes: [] };
  const reason = (code: string): Reason => ({
    code,
    about: [nameOf(change.component)],
    needed: neededOf(demand.allow ?? []),
    found: foundOf(licence, answer.by),
    ...whereOf(change),
  });
  if (answer.state === 'refused')
    return { faults: [{ outcome: 'fail', reason: reason('licence-not-allowed') }], notes: [] };
  const unknown = reason('licence-unknown');
  return demand.unknown === 'allow'
    ? { faults: [], notes: [unknown] }
    : { faults: [{ outcome: 'indeterminate', reason: unknown }], notes: [] };
};

const foundOf = (licence: string | null, by: readonly string[]): string => {
  if (licence === null) return 'no licence is told';
  return by.length === 1 && by[0] === licence ? licence : `${licence}, in it ${by.join(' and ')}`;
};

/** So many licences are written out. */
const LISTED = 10;

const neededOf = (allow: readonly string[]): string => {
  const rest = allow.length - LISTED;
  return `${allow.slice(0, LISTED).join(' or ')}${rest > 0 ? ` or ${String(rest)} others` : ''}`;
};

const fromPolicy = (component: Component, licence: string | null): Reason => ({
  code: 'licence-from-policy',
  about: [nameOf(component)],
  needed: licence ?? '',
  found: component.licence ?? 'no licence is told',
});
