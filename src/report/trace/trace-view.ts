import type {
  Holder,
  TracedChange,
  TracedDeployment,
  TracedEnvironment,
  TraceRead,
  TraceStart,
} from '../../evidence/trace/trace.js';
import {
  changeFaults,
  environmentFaults,
  startFaults,
  type TraceFault,
  type TracePart,
} from '../../evidence/trace/trace-holes.js';
import { counted, nameOf, short } from '../names.js';
import { plain } from '../plain.js';
import { row, rowsIf } from '../record/row.js';
import { faultWords } from './fault-words.js';
import { deploymentRecordStep, recordSteps } from './record-steps.js';
import type { ChainShown, FaultShown, StepShown, TraceShown } from './trace-shown.js';

export const traceView = (read: TraceRead): TraceShown => {
  const faults = startFaults(read).map(shownFault);
  const groups = [
    ...read.environments.map((each) => ({
      head: environmentSteps(read, each),
      chains: each.changes.map((change) => chainOf(read, change, 'back')),
    })),
    ...(read.changes.length === 0
      ? []
      : [{ head: [], chains: read.changes.map((change) => chainOf(read, change, 'forth')) }]),
  ];
  const holes = [
    ...faults.map((fault) => ({ where: startWords(read.start), fault })),
    ...groups.flatMap(({ head, chains }) => [...head, ...chains.flatMap(({ steps }) => steps)].flatMap(holesOf)),
  ];
  return {
    title: startWords(read.start),
    repository: plain(read.repository),
    state: stateOf(holes.map(({ fault }) => fault)),
    sum: sumOf(holes.map(({ fault }) => fault)),
    faults,
    groups,
    holes,
  };
};

const holesOf = ({ title, faults }: StepShown): TraceShown['holes'] => faults.map((fault) => ({ where: title, fault }));

const stateOf = (faults: readonly FaultShown[]): TraceShown['state'] => {
  if (faults.some(({ kind }) => kind === 'hole')) return 'holes';
  return faults.length === 0 ? 'whole' : 'unread';
};

const sumOf = (faults: readonly FaultShown[]): string => {
  const holes = faults.filter(({ kind }) => kind === 'hole').length;
  const unread = faults.length - holes;
  if (faults.length === 0) return 'The chain is whole';
  return [
    ...(holes === 0 ? [] : [counted(holes, 'hole')]),
    ...(unread === 0 ? [] : [`${counted(unread, 'part')} that could not be read`]),
  ].join(', ');
};

const startWords = (start: TraceStart): string => {
  switch (start.kind) {
    case 'environment':
      return `environment ${plain(start.environment)}`;
    case 'deployment':
      return `deployment ${String(start.id)}`;
    case 'commit':
      return `commit ${start.commit}`;
    case 'pull':
      return `pull request #${String(start.pull)}`;
    case 'ticket':
      return `ticket ${plain(start.key)}`;
    case 'digest':
      return `sha256:${start.digest}`;
  }
};

const shownFault = (fault: TraceFault): FaultShown => ({ kind: fault.kind, code: fault.code, says: faultWords(fault) });

/** Faults of a part that has no step of its own stand at the record that does not tell of it. */
const withFaults = (
  steps: readonly Omit<StepShown, 'faults'>[],
  faults: readonly TraceFault[],
): readonly StepShown[] => {
  const parts = new Set(steps.map(({ part }) => part));
  const other = parts.has('record') ? 'record' : steps.at(-1)?.part;
  return steps.map((step, index) => ({
    ...step,
    faults: isFirst(steps, index)
      ? faults.filter(({ part }) => (parts.has(part) ? part : other) === step.part).map(shownFault)
      : [],
  }));
};

/** Several tickets or pull requests have a step each; what is wrong with all of them is told once. */
const isFirst = (steps: readonly Omit<StepShown, 'faults'>[], index: number): boolean =>
  steps.findIndex(({ part }) => part === steps[index]?.part) === index;

const environmentSteps = (read: TraceRead, traced: TracedEnvironment): readonly StepShown[] => {
  const { environment, deployment, record, way, changes } = traced;
  const seen = deployment.known ? deployment.value : null;
  const place = `${read.server}/${read.repository}`;
  const steps = [
    {
      part: 'environment' as const,
      title: `environment ${plain(environment)}`,
      rows: [row('Holds', seen === null ? 'nothing that is known' : short(seen.commit))],
      url: `${place}/deployments/${encodeURIComponent(environment)}`,
      digest: null,
    },
    ...(seen === null ? [] : [deploymentStep(place, seen, way.known ? way.value : null, changes.length)]),
    ...(seen === null ? [] : [deploymentRecordStep(record)]),
  ];
  return withFaults(steps, environmentFaults(traced));
};

const deploymentStep = (
  place: string,
  seen: TracedDeployment,
  way: { readonly direction: string; readonly from: string | null } | null,
  brought: number,
) => ({
  part: 'deployment' as const,
  title: seen.id === null ? 'deployment' : `deployment ${String(seen.id)}`,
  rows: [
    row('Status', seen.state ?? 'none'),
    row('Made by', nameOf(seen.creator)),
    row('Made at', seen.at),
    ...rowsIf(seen.ended, (ended) => [row('Ended at', ended)]),
    ...rowsIf(seen.ref, (ref) => [row('Of', ref)]),
    ...rowsIf(way, ({ direction, from }) => [
      row('Direction', from === null ? direction : `${direction}, from ${short(from)}`),
      row('Brought', counted(brought, 'commit')),
    ]),
  ],
  url: seen.run === null ? null : `${place}/actions/runs/${String(seen.run)}`,
  digest: null,
});

/** Back from production, or forth from where the change began. */
const chainOf = (read: TraceRead, change: TracedChange, way: 'back' | 'forth'): ChainShown => {
  const place = `${read.server}/${read.repository}`;
  const commit = {
    part: 'commit' as const,
    title: `commit ${short(change.commit)}`,
    rows: rowsIf(change.at, (at) => [row('Committed at', at)]),
    url: `${place}/commit/${change.commit}`,
    digest: change.commit,
  };
  const back = [commit, ...recordSteps(place, change)];
  const steps = way === 'back' ? back : [...inOrder(back), ...holderSteps(place, change)];
  return { title: commit.title, steps: withFaults(steps, changeFaults(change, read.start)) };
};

/** From the request to what is deployed. */
const FORTH: readonly TracePart[] = [
  'ticket',
  'pull',
  'people',
  'checks',
  'scans',
  'tests',
  'commit',
  'record',
  'evidence',
];

const inOrder = <Step extends { readonly part: TracePart }>(steps: readonly Step[]): readonly Step[] =>
  steps.toSorted((a, b) => FORTH.indexOf(a.part) - FORTH.indexOf(b.part));

const holderSteps = (place: string, { holders }: TracedChange) => [
  {
    part: 'held-by' as const,
    title: 'environments that hold it',
    rows:
      holders?.known === true
        ? holders.value.map((each) => row(each.environment, holderWords(each)))
        : [row('Environments', 'not known')],
    url: `${place}/deployments`,
    digest: null,
  },
];

const holderWords = ({ deployment, since }: Holder): string => {
  const now = `holds ${short(deployment.commit)} since ${deployment.ended ?? deployment.at}`;
  return since === null
    ? `${now}; the commit was there before what was looked at`
    : `${now}; the commit since ${since.ended ?? since.at}`;
};
