import type { TracedChange, TraceRead, TraceStart } from '../../evidence/trace/trace.js';
import { known, type Observed } from '../../facts/observed.js';
import type { WayCommit } from '../ports.js';
import { environmentNow, environmentOf } from './environments.js';
import { commitOfDigest } from './of-digest.js';
import { holdersOf } from './holders.js';
import { commitsOfTicket } from './of-ticket.js';
import type { TracePorts } from './trace-ports.js';
import { changeAt, tracedChanges } from './traced-changes.js';

type Led = Pick<TraceRead, 'led' | 'environments' | 'changes'>;

/** Reads the whole chain, from wherever it is taken up. */
export const trace = async (ports: TracePorts, repository: string, start: TraceStart): Promise<TraceRead> => ({
  repository,
  server: ports.server,
  start,
  ...(await ledBy(ports, repository, start)),
});

const ledBy = async (ports: TracePorts, repository: string, start: TraceStart): Promise<Led> => {
  switch (start.kind) {
    case 'environment': {
      const environment = await environmentNow(ports, repository, start.environment);
      return { ...nowhere(known(`environment ${start.environment}`)), environments: [environment] };
    }
    case 'deployment': {
      const deployment = await ports.deployments.byId(repository, start.id);
      if (!deployment.known) return nowhere(deployment);
      const environment = await environmentOf(ports, repository, deployment.value);
      return { ...nowhere(known(`deployment ${String(start.id)}`)), environments: [environment] };
    }
    case 'commit':
      return ledToCommit(ports, repository, known(start.commit));
    case 'pull': {
      const merged = await ports.host.merged(repository, start.pull);
      return ledToCommit(ports, repository, merged.known ? known(merged.value?.commit ?? null) : merged);
    }
    case 'digest':
      return ledToCommit(ports, repository, await commitOfDigest(ports, repository, start.digest));
    case 'ticket':
      return ledToCommits(ports, repository, await commitsOfTicket(ports, repository, start.key));
  }
};

const nowhere = (led: TraceRead['led'] | Extract<Observed<unknown>, { known: false }>): Led => ({
  led: led.known ? led : { known: false, why: led.why },
  environments: [],
  changes: [],
});

/** null: it leads to no commit. */
const ledToCommit = async (ports: TracePorts, repository: string, commit: Observed<string | null>): Promise<Led> => {
  if (!commit.known) return nowhere(commit);
  if (commit.value === null) return nowhere(known(''));
  const change = await changeAt(ports, repository, commit.value);
  if (!change.known) return nowhere(change);
  const held = await withHolders(ports, repository, change.value === null ? [] : [change.value]);
  return { ...nowhere(known(`commit ${commit.value}`)), changes: held };
};

const ledToCommits = async (
  ports: TracePorts,
  repository: string,
  commits: Observed<readonly WayCommit[]>,
): Promise<Led> => {
  if (!commits.known) return nowhere(commits);
  if (commits.value.length === 0) return nowhere(known(''));
  const changes = await tracedChanges(ports, repository, commits.value);
  const led = commits.value.map(({ commit }) => commit).join(', ');
  return { ...nowhere(known(`commits ${led}`)), changes: await withHolders(ports, repository, changes) };
};

const withHolders = async (
  ports: TracePorts,
  repository: string,
  changes: readonly TracedChange[],
): Promise<readonly TracedChange[]> => {
  const held: TracedChange[] = [];
  // One after another: the deployments are read once and remembered.
  for (const change of changes) held.push({ ...change, holders: await holdersOf(ports, repository, change.commit) });
  return held;
};
