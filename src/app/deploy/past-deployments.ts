import { deploymentPrefix } from '../../evidence/record-names.js';
import type { Deployment, LastDeployment } from '../../facts/deployment.js';
import { known, unavailable, unknown, type Observed, type Reason } from '../../facts/observed.js';
import type { DeploymentReader, FoundRecord, RecordFinder, VerifiedRecord } from '../ports.js';

const MOST = 20;

/** Records of earlier deployments to an environment that verify, newest first. */
export type Past = Observed<{
  readonly deployments: readonly PastDeployment[];
  /** Why there may be older ones; null: every store was read to its end. */
  readonly cut: string | null;
}>;

export interface PastDeployment {
  readonly record: VerifiedRecord;
  readonly deployment: Deployment;
}

interface Asked {
  readonly repository: string;
  readonly environment: string;
  readonly workflow: string | null;
  /** Runs that the host ties to the environment. */
  readonly runs: readonly number[];
}

/** A store that cannot be read may hold the newest; what does not verify says nothing. */
export const readPast = async (finder: RecordFinder, phase: 'before' | 'after', asked: Asked): Promise<Past> => {
  const { repository, environment, workflow, runs } = asked;
  const kind = phase === 'before' ? 'deployment' : 'deployed';
  const prefix = deploymentPrefix(phase, environment);
  const found = await finder.latest(repository, { kind, prefix, most: MOST, workflow, runs });
  const unread = found.find(isUnreadable);
  if (unread !== undefined) return unknown(unavailable('deployment records', unread.found));
  const deployments = found.flatMap((each) => pastOf(each, environment));
  const remarks = found.flatMap((each) => (each.state === 'absent' && each.remark !== null ? [each.remark] : []));
  const full = deployments.length < MOST ? [] : [`only the newest ${String(MOST)} were looked at`];
  const cut = [...full, ...remarks];
  return known({ deployments, cut: cut.length === 0 ? null : cut.join('; ') });
};

/** Deployments of the host are enough to find records by: what lies in these runs is verified as everything is. */
export const runsTo = async (
  reader: Pick<DeploymentReader, 'newest'>,
  {
    repository,
    environment,
    run,
  }: { readonly repository: string; readonly environment: string; readonly run: { readonly id: number } },
): Promise<readonly number[]> => {
  const read = await reader.newest(repository, environment);
  const runs = read.known ? read.value.deployments.flatMap((each) => each.run ?? []) : [];
  return [...new Set(runs)].filter((id) => id !== run.id).slice(0, MOST);
};

const isUnreadable = (found: FoundRecord): found is Extract<FoundRecord, { readonly state: 'unreadable' }> =>
  found.state === 'unreadable';

const pastOf = (found: FoundRecord, environment: string) => {
  if (found.state !== 'verified') return [];
  const { deployment } = found.record.evidence.facts;
  if (!deployment.known || deployment.value?.environment !== environment) return [];
  return [{ record: found.record, deployment: deployment.value }];
};

/**
 * What stands there: by the host's list, and by our newest record of a deployment that passed. Where the two differ, the older
 * commit counts: whoever deletes deployments or makes one up has more looked at, not less.
 */
export const lastOf = async (
  reader: Pick<DeploymentReader, 'way'>,
  repository: string,
  host: Observed<LastDeployment | null>,
  past: Past,
): Promise<Observed<LastDeployment | null>> => {
  if (!host.known) return host;
  if (!past.known) return unknown({ ...past.why, about: ['deployment.last', ...past.why.about] });
  const recorded = past.value.deployments.find(hasPassed);
  // Who lets many runs fail, or many that are of something else, pushes the record out of sight: it is there all the same.
  if (recorded === undefined) return past.value.cut === null ? host : unknown(unsure(past.value.cut));
  const ours = lastIn(recorded);
  const theirs = host.value;
  if (theirs === null) return known(ours);
  if (theirs.commit === ours.commit) return known({ ...theirs, record: ours.record });
  const way = await reader.way(repository, ours.commit, theirs.commit);
  if (!way.known) return unknown(way.why);
  return known(way.value.direction === 'rollback' ? theirs : ours);
};

const unsure = (found: string): Reason => ({
  code: 'fact-unavailable',
  about: ['deployment.last'],
  needed: 'the record of a deployment that passed, or that there is none',
  found,
});

/** One that failed may stand there or not; one that was not in order would hide what it brought from whatever comes next. */
const hasPassed = ({ record, deployment }: PastDeployment): boolean => {
  const { verdict } = record.evidence.decision;
  return deployment.outcome?.status === 'success' && (verdict === 'pass' || verdict === 'pass-with-exception');
};

const lastIn = ({ record, deployment }: PastDeployment): LastDeployment => ({
  commit: deployment.commit,
  id: deployment.id,
  at: deployment.outcome?.ended ?? record.evidence.judgedAt,
  source: 'record',
  record: record.digest,
});
