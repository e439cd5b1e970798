import type { Facts } from '../../facts/facts.js';
import { GATE } from '../../decision/decide.js';
import type { Evidence } from '../document.js';
import type { TracedChange, TracedEnvironment, TracedRecord, TraceRead, TraceStart } from './trace.js';

/** A link of the chain. */
export type TracePart =
  | 'start'
  | 'environment'
  | 'deployment'
  | 'deployment-record'
  | 'commit'
  | 'record'
  | 'pull'
  | 'ticket'
  | 'people'
  | 'checks'
  | 'scans'
  | 'tests'
  | 'evidence'
  | 'held-by';

/** What keeps the chain from being whole at one link. `hole`: it is proven; `unread`: it could not be read. */
export interface TraceFault {
  readonly kind: 'hole' | 'unread';
  readonly code: TraceFaultCode;
  readonly part: TracePart;
  readonly found: string;
}

export type TraceFaultCode =
  | 'start-not-found'
  | 'nothing-deployed'
  | 'deployment-without-end'
  | 'deployment-unfinished'
  | 'deployment-record-absent'
  | 'deployment-record-other'
  | 'way-cut'
  | 'record-absent'
  | 'record-refused'
  | 'record-blocked'
  | 'record-doubted'
  | 'record-other'
  | 'pull-absent'
  | 'ticket-absent'
  | 'ticket-not-asked'
  | 'ticket-other'
  | 'people-absent'
  | 'checks-failed'
  | 'not-deployed'
  | 'part-unread';

type Judged = Pick<Evidence, 'facts' | 'participants' | 'findings'> & { readonly pull: number | null };

const hole = (part: TracePart, code: TraceFaultCode, found = ''): TraceFault => ({ kind: 'hole', part, code, found });

const unread = (part: TracePart, found: string): TraceFault => ({ kind: 'unread', part, code: 'part-unread', found });

/** The changes that a record judged: its own, and those that its status covers too. */
export const judgedIn = (evidence: Evidence): readonly Judged[] => [
  { ...evidence, pull: evidence.subject.pull },
  ...evidence.companions,
];

export const startFaults = ({ led }: Pick<TraceRead, 'led'>): readonly TraceFault[] => {
  if (!led.known) return [unread('start', led.why.found ?? led.why.code)];
  return led.value === '' ? [hole('start', 'start-not-found')] : [];
};

/** At the environment, its deployment, and the record of that. */
export const environmentFaults = (traced: TracedEnvironment): readonly TraceFault[] => {
  const { deployment, record, way } = traced;
  if (!deployment.known) return [unread('deployment', deployment.why.found ?? deployment.why.code)];
  const seen = deployment.value;
  if (seen === null) return [hole('environment', 'nothing-deployed')];
  const isEnded = seen.state === 'success' || seen.state === 'inactive';
  return [
    ...(isEnded ? [] : [hole('deployment', 'deployment-unfinished', seen.state ?? 'no status')]),
    ...recordFaults('deployment-record', record),
    ...(record.state === 'verified' ? ofDeploymentRecord(record.evidence, seen.commit) : []),
    ...(way.known ? wayFaults(way.value.left) : [unread('commit', way.why.found ?? way.why.code)]),
  ];
};

const wayFaults = (left: number): readonly TraceFault[] =>
  left === 0 ? [] : [{ kind: 'unread', part: 'commit', code: 'way-cut', found: String(left) }];

const ofDeploymentRecord = (evidence: Evidence, commit: string): readonly TraceFault[] => {
  const { deployment } = evidence.facts as Partial<Facts>;
  const value = deployment?.known === true ? deployment.value : null;
  if (value?.commit !== commit) return [hole('deployment-record', 'deployment-record-other', value?.commit ?? '')];
  return evidence.stage === 'deployed' ? [] : [hole('deployment-record', 'deployment-without-end')];
};

const recordFaults = (part: 'record' | 'deployment-record', record: TracedRecord): readonly TraceFault[] => {
  switch (record.state) {
    case 'unreadable':
      return [unread(part, record.found)];
    case 'absent':
      return [hole(part, part === 'record' ? 'record-absent' : 'deployment-record-absent')];
    case 'refused':
      return [hole(part, 'record-refused', record.found)];
    case 'verified': {
      const { verdict } = record.evidence.decision;
      const passed = verdict === 'pass' || verdict === 'pass-with-exception';
      return [
        ...(passed ? [] : [hole(part, 'record-blocked', verdict)]),
        ...record.doubts.map((doubt) => hole(part, 'record-doubted', doubt)),
      ];
    }
  }
};

/** From the commit down to the tickets and the people; and up to the environments where these were asked for. */
export const changeFaults = (change: TracedChange, start: TraceStart): readonly TraceFault[] => {
  const { record, commit } = change;
  return [
    ...recordFaults('record', record),
    ...(record.state === 'verified' ? namedOtherwise(record.evidence, start) : []),
    ...(record.state === 'verified' ? ofRecord(record.evidence, commit) : withoutRecord(change)),
    ...holderFaults(change),
  ];
};

/** Whoever writes a message can name any ticket: the gate must have taken it for the ticket of the change. */
const namedOtherwise = (evidence: Evidence, start: TraceStart): readonly TraceFault[] => {
  if (start.kind !== 'ticket') return [];
  const told = judgedIn(evidence).flatMap(({ facts }) => (facts.tickets.known ? facts.tickets.value.answers : []));
  const isOf = told.some(({ key }) => key.toLowerCase() === start.key.toLowerCase());
  return isOf || told.length === 0 ? [] : [hole('ticket', 'ticket-other', told.map(({ key }) => key).join(', '))];
};

const holderFaults = ({ holders }: TracedChange): readonly TraceFault[] => {
  if (holders === null) return [];
  if (!holders.known) return [unread('held-by', holders.why.found ?? holders.why.code)];
  return holders.value.length === 0 ? [hole('held-by', 'not-deployed')] : [];
};

/** Without a record nobody vouches for what follows: the host's word alone ties the pull request to the commit. */
const withoutRecord = ({ pulls }: TracedChange): readonly TraceFault[] => {
  if (pulls === null) return [];
  if (!pulls.known) return [unread('pull', pulls.why.found ?? pulls.why.code)];
  return pulls.value.length === 0 ? [hole('pull', 'pull-absent')] : [];
};

const ofRecord = (evidence: Evidence, commit: string): readonly TraceFault[] => {
  const { covers } = evidence.links;
  const isOf = covers.includes(commit) || evidence.subject.commit === commit;
  const judged = judgedIn(evidence);
  const numbered = judged.filter(({ pull }) => pull !== null);
  return [
    ...(isOf ? [] : [hole('record', 'record-other', covers.join(', '))]),
    ...(numbered.length === 0 ? [hole('pull', 'pull-absent')] : []),
    ...(numbered.length === 0 ? judged : numbered).flatMap(judgedFaults),
  ];
};

const judgedFaults = ({ facts, participants, findings, pull }: Judged): readonly TraceFault[] => {
  const of = pull === null ? '' : `#${String(pull)}`;
  return [
    ...ticketFaults(facts, of),
    ...(participants.length === 0 ? [hole('people', 'people-absent', of)] : []),
    ...factFaults('checks', facts.checks, of),
    ...factFaults('scans', facts.scans, of),
    ...factFaults('tests', (facts as Partial<Facts>).testResults, of),
    ...findings.flatMap(({ control, outcome, enforcement }) =>
      control !== GATE && CHECKING.has(control) && outcome === 'fail' && enforcement === 'enforce'
        ? [hole('checks', 'checks-failed', `${of} ${control}`.trim())]
        : [],
    ),
  ];
};

const CHECKING: ReadonlySet<string> = new Set(['required-checks', 'passing-scans']);

const ticketFaults = ({ tickets }: Facts, of: string): readonly TraceFault[] => {
  if (!tickets.known)
    return tickets.why.code === 'not-demanded'
      ? [hole('ticket', 'ticket-not-asked', of)]
      : [unread('ticket', `${of} ${tickets.why.found ?? tickets.why.code}`.trim())];
  const { answers } = tickets.value;
  const lost = answers.flatMap(({ key, answer }) =>
    answer.known ? [] : [unread('ticket', `${key}: ${answer.why.found ?? answer.why.code}`)],
  );
  const present = answers.some(({ answer }) => answer.known && answer.value.found === 'present');
  return present || lost.length > 0 ? lost : [hole('ticket', 'ticket-absent', of)];
};

/** What the policy does not ask for is shown as that: it is no hole of the chain. */
const factFaults = (part: TracePart, fact: Facts['checks' | 'scans' | 'testResults'] | undefined, of: string) =>
  fact === undefined || fact.known || fact.why.code === 'not-demanded'
    ? []
    : [unread(part, `${of} ${fact.why.found ?? fact.why.code}`.trim())];
