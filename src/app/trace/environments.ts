import { deploymentPrefix } from '../../evidence/record-names.js';
import type { TracedDeployment, TracedEnvironment, TracedRecord } from '../../evidence/trace/trace.js';
import { known, unavailable, unknown, type Observed } from '../../facts/observed.js';
import type { DeploymentSeen, FoundRecord } from '../ports.js';
import type { TracePorts } from './trace-ports.js';
import { tracedChanges, tracedRecord } from './traced-changes.js';

/** A deployment that brings more is told with its newest; the others are counted. */
const MOST_CHANGES = 100;
const MOST_RECORDS = 30;

/** What stands in an environment now. */
export const environmentNow = async (
  ports: TracePorts,
  repository: string,
  named: string,
): Promise<TracedEnvironment> => {
  const environment = await spelt(ports, repository, named);
  const last = await ports.deployments.last(repository, environment, { id: null, run: null });
  if (!last.known) return without(environment, last);
  if (last.value === null) return without(environment, known(null));
  const { id, commit } = last.value;
  const deployment =
    id === null
      ? unknown<never>(unavailable('deployment', `the number of the deployment of ${commit} is not told`))
      : await ports.deployments.byId(repository, id);
  return deployment.known ? environmentOf(ports, repository, deployment.value) : without(environment, deployment);
};

/** As the host writes it: it tells environments apart without case, and its lists of deployments by their letters. */
const spelt = async ({ deployments }: TracePorts, repository: string, named: string): Promise<string> => {
  const names = await deployments.environments(repository);
  if (!names.known || names.value.includes(named)) return named;
  return names.value.find((name) => name.toLowerCase() === named.toLowerCase()) ?? named;
};

const without = (environment: string, deployment: Observed<null> | Extract<Observed<unknown>, { known: false }>) => ({
  environment,
  deployment: deployment.known ? known(null) : deployment,
  record: { state: 'absent' as const },
  changes: [],
  way: known({ direction: 'first', from: null, left: 0 }),
});

/** One deployment, with its record and what it brought. */
export const environmentOf = async (
  ports: TracePorts,
  repository: string,
  deployment: DeploymentSeen,
): Promise<TracedEnvironment> => {
  const { environment, commit } = deployment;
  const [record, before] = await Promise.all([
    recordOf(ports, repository, deployment),
    commitBefore(ports, repository, deployment),
  ]);
  const way = before.known ? await ports.deployments.way(repository, before.value, commit) : before;
  const common = { environment, deployment: known(tracedDeployment(deployment)), record };
  if (!way.known) return { ...common, changes: [], way };
  const { direction, from, target, commits } = way.value;
  const brought = [target, ...commits.filter((each) => each.commit !== commit).toReversed()];
  const shown = brought.slice(0, MOST_CHANGES);
  return {
    ...common,
    changes: await tracedChanges(ports, repository, shown),
    way: known({ direction, from, left: brought.length - shown.length }),
  };
};

export const tracedDeployment = (seen: DeploymentSeen): TracedDeployment => {
  const { id, environment, commit, ref, creator, at, state, ended, run } = seen;
  return { id, environment, commit, ref, creator, at, state, ended, run };
};

/** Those that succeeded and were not undone, the last first. */
export const liveOnes = (deployments: readonly DeploymentSeen[]): readonly DeploymentSeen[] =>
  deployments
    .filter(({ state, succeeded }) => succeeded !== null && (state === 'success' || state === 'inactive'))
    .toSorted((a, b) => (b.succeeded ?? '').localeCompare(a.succeeded ?? ''));

/** What stood there when this one began to succeed. */
const commitBefore = async (
  { deployments }: TracePorts,
  repository: string,
  { environment, succeeded, at }: DeploymentSeen,
): Promise<Observed<string | null>> => {
  const newest = await deployments.newest(repository, environment);
  if (!newest.known) return newest;
  const [before] = liveOnes(newest.value.deployments).filter((each) => (each.succeeded ?? '') < (succeeded ?? at));
  if (before !== undefined) return known(before.commit);
  if (!newest.value.cut) return known(null);
  return unknown({
    code: 'list-truncated',
    about: ['deployments'],
    found: 'what stood there before is not among the newest',
  });
};

/** The record of this very deployment: by its number, else by its commit and its run. After it, else before it. */
const recordOf = async (ports: TracePorts, repository: string, deployment: DeploymentSeen): Promise<TracedRecord> => {
  const of = async (phase: 'before' | 'after'): Promise<readonly FoundRecord[]> =>
    ports.records.latest(repository, {
      kind: phase === 'after' ? 'deployed' : 'deployment',
      prefix: deploymentPrefix(phase, deployment.environment),
      most: MOST_RECORDS,
      workflow: ports.deploying,
    });
  const found = [...(await of('after')), ...(await of('before'))];
  const own = found.find((each) => isOf(each, deployment));
  if (own !== undefined) return tracedRecord(own);
  // One that is refused or cannot be read could be the one; so could one that is older than those that were looked at.
  const doubtful = found.find(({ state }) => state === 'refused' || state === 'unreadable');
  return doubtful === undefined ? unseen(found) : tracedRecord(doubtful);
};

const unseen = (found: readonly FoundRecord[]): TracedRecord => {
  const told = found.flatMap((each) => (each.state === 'absent' ? (each.remark ?? []) : []));
  const isCut = found.filter(({ state }) => state === 'verified').length >= MOST_RECORDS;
  const [remark = isCut ? `it is not among the newest ${String(MOST_RECORDS)} records` : null] = told;
  return remark === null ? { state: 'absent' } : { state: 'unreadable', found: remark };
};

/** Names of environments begin with each other's, and one run may deploy to several: the record says which one it is of. */
const isOf = (found: FoundRecord, { id, commit, run, environment }: DeploymentSeen): boolean => {
  if (found.state !== 'verified') return false;
  const { deployment, run: own } = found.record.evidence.facts;
  if (!deployment.known || deployment.value?.commit !== commit) return false;
  if (deployment.value.environment.toLowerCase() !== environment.toLowerCase()) return false;
  if (deployment.value.id !== null && id !== null) return deployment.value.id === id;
  // Without a number and a run nothing ties the two: the commit may have been deployed more than once.
  return run !== null && own.known && own.value.id === run;
};
