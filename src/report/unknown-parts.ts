import type { Evidence } from '../evidence/document.js';
import type { Observed } from '../facts/observed.js';
import type { Ticket } from '../facts/tickets.js';
import { pointer } from '../lib/json-pointer.js';

/** Something that was asked for and is not known: its name, and where the record says why. */
export interface UnknownPart {
  readonly name: string;
  readonly place: string;
}

/** Whole facts, and parts of known ones: a ticket that did not answer, the reports of a scan, the results of a check. */
export const unknownParts = ({ facts }: Evidence): readonly UnknownPart[] => [
  ...Object.entries(facts).flatMap(([name, fact]) => missing(name, fact, pointer('facts', name))),
  ...ofTickets(facts),
  ...ofReports(facts),
  ...ofDependencies(facts),
  ...ofDeployment(facts),
];

type Facts = Evidence['facts'];

/** Records of earlier builds do not have every fact. */
const valueOf = <T>(fact: Observed<T> | undefined): T | null => (fact?.known === true ? fact.value : null);

/** The policy does not ask for it, or what was judged is no change. */
const UNASKED: ReadonlySet<string> = new Set(['not-demanded', 'no-change']);

const missing = (name: string, fact: Observed<unknown>, place: string): readonly UnknownPart[] =>
  fact.known || UNASKED.has(fact.why.code) ? [] : [{ name, place }];

const ofTickets = ({ tickets }: Facts): readonly UnknownPart[] =>
  (valueOf(tickets)?.answers ?? []).flatMap(({ key, answer }, at) => {
    const place = pointer('facts', 'tickets', 'value', 'answers', at, 'answer');
    if (!answer.known) return missing(`ticket ${key}`, answer, place);
    return answer.value.found === 'present' ? ofTicket(answer.value.ticket, `${place}${TICKET}`) : [];
  });

const TICKET = pointer('value', 'ticket');

const ofTicket = ({ key, approvals, edited }: Ticket, place: string): readonly UnknownPart[] => [
  ...missing(`approvals of ${key}`, approvals, `${place}${pointer('approvals')}`),
  ...missing(`last edit of ${key}`, edited, `${place}${pointer('edited')}`),
];

const ofReports = ({ scans, testResults }: Facts): readonly UnknownPart[] => [
  ...(valueOf(scans) ?? []).flatMap(({ scan, reports }, at) =>
    missing(`scan ${scan}`, reports, pointer('facts', 'scans', 'value', at, 'reports')),
  ),
  ...(valueOf(testResults) ?? []).flatMap(({ check, reports }, at) =>
    missing(`results of ${check}`, reports, pointer('facts', 'testResults', 'value', at, 'reports')),
  ),
];

const ofDeployment = ({ deployment }: Facts): readonly UnknownPart[] => {
  const value = valueOf(deployment);
  if (value === null) return [];
  const at = (...path: readonly string[]): string => pointer('facts', 'deployment', 'value', ...path);
  return [
    ...missing('what stood there before', value.last, at('last')),
    ...missing('way', value.way, at('way')),
    ...missing('reviews of the environment', value.reviews, at('reviews')),
    ...missing('protection of the environment', value.protection, at('protection')),
    ...value.artifacts.flatMap(({ name, provenance }, index) =>
      missing(`provenance of ${name}`, provenance, at('artifacts', String(index), 'provenance')),
    ),
  ];
};

const ofDependencies = ({ dependencies }: Facts): readonly UnknownPart[] => {
  const value = valueOf(dependencies);
  if (value === null) return [];
  const { references, unread } = value;
  return [
    ...missing('actions and images', references, pointer('facts', 'dependencies', 'value', 'references')),
    ...unread.map((path, at) => ({ name: path, place: pointer('facts', 'dependencies', 'value', 'unread', at) })),
  ];
};
