import type { Holder } from '../../evidence/trace/trace.js';
import { known, type Observed } from '../../facts/observed.js';
import type { DeploymentSeen } from '../ports.js';
import { liveOnes, tracedDeployment } from './environments.js';
import type { TracePorts } from './trace-ports.js';

const MOST_ENVIRONMENTS = 50;
/** Deployments that are looked at for the one that brought a commit. */
const MOST_BACK = 30;

/** The environments that hold a commit now, and since when. */
export const holdersOf = async (
  ports: TracePorts,
  repository: string,
  commit: string,
): Promise<Observed<readonly Holder[]>> => {
  const names = await ports.deployments.environments(repository);
  if (!names.known) return names;
  if (names.value.length > MOST_ENVIRONMENTS) {
    const about = ['environments'];
    return {
      known: false,
      why: { code: 'list-truncated', about, found: `${String(names.value.length)} environments` },
    };
  }
  const holders: Holder[] = [];
  for (const environment of names.value) {
    const holder = await holderOf(ports, repository, { environment, commit });
    if (!holder.known) return holder;
    if (holder.value !== null) holders.push(holder.value);
  }
  return known(holders);
};

interface Asked {
  readonly environment: string;
  readonly commit: string;
}

const holderOf = async (
  ports: TracePorts,
  repository: string,
  { environment, commit }: Asked,
): Promise<Observed<Holder | null>> => {
  const newest = await ports.deployments.newest(repository, environment);
  if (!newest.known) return newest;
  const live = liveOnes(newest.value.deployments);
  const [now] = live;
  if (now === undefined) return newest.value.cut ? notSeen(environment) : known(null);
  let since: DeploymentSeen | null = null;
  for (const [index, each] of live.slice(0, MOST_BACK).entries()) {
    const holds = await ports.host.contains(repository, each.commit, commit);
    if (!holds.known) return holds;
    if (!holds.value) return known(index === 0 ? null : holder(environment, now, since));
    since = each;
  }
  // It was there as long as anybody looked back; the first deployment of all brought it.
  const isFirst = !newest.value.cut && live.length <= MOST_BACK;
  return known(holder(environment, now, isFirst ? since : null));
};

const holder = (environment: string, now: DeploymentSeen, since: DeploymentSeen | null): Holder => ({
  environment,
  deployment: tracedDeployment(now),
  since: since === null ? null : tracedDeployment(since),
});

const notSeen = (environment: string): Observed<never> => ({
  known: false,
  why: {
    code: 'list-truncated',
    about: ['deployments'],
    found: `no success among the newest deployments to ${environment}`,
  },
});
