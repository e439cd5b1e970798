import { deploymentPrefix } from '../../evidence/record-names.js';
import type { Evidence } from '../../evidence/document.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import { digestIn } from '../mark.js';
import type { BranchCommit, FoundRecord, VerifiedRecord } from '../ports.js';
import type { TracePorts } from './trace-ports.js';
import { tracedChanges } from './traced-changes.js';

const MOST_RECORDS = 30;
/** Commits that one push brought share a status's digest; more than these are somebody's noise. */
const MOST_NAMING = 20;

/**
 * The commit that a digest leads to: of a record, by the status that names it; of a record or an artifact, by the verified
 * records of deployments and by verified provenance. null: everything could be read and names it nowhere.
 */
export const commitOfDigest = async (
  ports: TracePorts,
  repository: string,
  digest: string,
): Promise<Observed<string | null>> => {
  const branch = await ports.host.branch(repository);
  const named = branch.known ? await namedIn(ports, repository, branch.value.commits, digest) : NOT_NAMED;
  if (named.own !== null) return known(named.own);
  const deployed = await commitDeployed(ports, repository, digest);
  if (deployed.known && deployed.value !== null) return deployed;
  const built = await commitBuilt(ports, repository, digest);
  if (built.known && built.value !== null) return built;
  if (named.unread !== null) return known(named.unread);
  if (!branch.known) return branch;
  if (!deployed.known) return deployed;
  if (!built.known || !branch.value.cut) return built;
  return unknown({
    code: 'list-truncated',
    about: ['branch'],
    found: `no status on the newest ${String(branch.value.commits.length)} commits of ${branch.value.branch} names it, and no record of a deployment`,
  });
};

/** Commits whose status names the digest: `own` where the record has it, `unread` where no record can be read. */
interface Named {
  readonly own: string | null;
  readonly unread: string | null;
}

const NOT_NAMED: Named = { own: null, unread: null };

/** Whoever may write statuses can name any digest on any commit: the record of the commit must have it. */
const namedIn = async (
  ports: TracePorts,
  repository: string,
  commits: readonly BranchCommit[],
  digest: string,
): Promise<Named> => {
  const naming = commits.filter(({ statuses }) => statuses.some(({ url }) => digestIn(url) === digest));
  const changes = await tracedChanges(ports, repository, naming.slice(0, MOST_NAMING));
  const own = changes.find(({ record }) => record.state === 'verified' && record.digest === digest);
  const unread = changes.find(({ record }) => record.state !== 'verified');
  return { own: own?.commit ?? null, unread: unread?.commit ?? null };
};

/** The commit that verified provenance names; null: there is none. */
const commitBuilt = async (
  { provenance }: TracePorts,
  repository: string,
  digest: string,
): Promise<Observed<string | null>> => {
  const found = await provenance(repository, `sha256:${digest}`);
  if (!found.provenance.known) return found.provenance;
  const own = found.provenance.value.filter((each) => each.repository.toLowerCase() === repository.toLowerCase());
  const [commit, ...others] = new Set(own.map((each) => each.commit));
  return others.length === 0
    ? known(commit ?? null)
    : unknown({ code: 'fact-unavailable', about: ['provenance'], found: 'statements name several commits' });
};

const commitDeployed = async (
  ports: TracePorts,
  repository: string,
  digest: string,
): Promise<Observed<string | null>> => {
  const names = await ports.deployments.environments(repository);
  if (!names.known) return names;
  // Another environment may tell what one does not.
  let lost: Observed<null> | null = null;
  for (const environment of names.value) {
    for (const phase of ['after', 'before'] as const) {
      const found = await ports.records.latest(repository, {
        kind: phase === 'after' ? 'deployed' : 'deployment',
        prefix: deploymentPrefix(phase, environment),
        most: MOST_RECORDS,
        workflow: ports.deploying,
      });
      const commit = found.flatMap((each) => (each.state === 'verified' ? (commitIn(each.record, digest) ?? []) : []));
      if (commit[0] !== undefined) return known(commit[0]);
      const missed = found.find(
        (each) => each.state === 'unreadable' || (each.state === 'absent' && each.remark !== null),
      );
      if (missed !== undefined) lost = unread(environment, missed);
    }
  }
  return lost ?? known(null);
};

const unread = (environment: string, record: FoundRecord): Observed<null> =>
  unknown({
    code: 'fact-unavailable',
    about: [environment],
    found: 'found' in record ? record.found : 'older records of deployments were not looked at',
  });

/** The commit that a record ties to the digest: its own, that of an artifact, or that of a record on the way. */
const commitIn = ({ evidence, digest: own }: VerifiedRecord, digest: string): string | null => {
  const deployment = deploymentIn(evidence);
  if (deployment === null) return null;
  const { commit, artifacts, record, outcome, way } = deployment;
  const isOwn = own === digest || outcome?.gateRecord === digest;
  if (isOwn || artifacts.some((each) => each.digest === `sha256:${digest}`)) return commit;
  const on = [{ commit, record }, ...(way.known ? way.value.commits : [])];
  return on.find((each) => each.record.state === 'verified' && each.record.digest === digest)?.commit ?? null;
};

const deploymentIn = ({ facts }: Evidence) => (facts.deployment.known ? facts.deployment.value : null);
