import { deploymentPrefix } from '../../evidence/record-names.js';
import type { Evidence } from '../../evidence/document.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import { digestIn } from '../mark.js';
import type { VerifiedRecord } from '../ports.js';
import type { TracePorts } from './trace-ports.js';

const MOST_RECORDS = 30;

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
  if (branch.known) {
    const named = branch.value.commits.find(({ statuses }) => statuses.some(({ url }) => digestIn(url) === digest));
    if (named !== undefined) return known(named.commit);
  }
  const deployed = await commitDeployed(ports, repository, digest);
  if (deployed.known && deployed.value !== null) return deployed;
  const built = await commitBuilt(ports, repository, digest);
  if (built !== null) return known(built);
  if (!branch.known) return branch;
  if (!deployed.known || !branch.value.cut) return deployed;
  return unknown({
    code: 'list-truncated',
    about: ['branch'],
    found: `no status on the newest ${String(branch.value.commits.length)} commits of ${branch.value.branch} names it, and no record of a deployment`,
  });
};

/** The commit that verified provenance names; null: there is none, or several statements that disagree. */
const commitBuilt = async ({ provenance }: TracePorts, repository: string, digest: string): Promise<string | null> => {
  const found = await provenance(repository, `sha256:${digest}`);
  if (!found.provenance.known) return null;
  const own = found.provenance.value.filter((each) => each.repository.toLowerCase() === repository.toLowerCase());
  const [commit, ...others] = new Set(own.map((each) => each.commit));
  return others.length === 0 ? (commit ?? null) : null;
};

const commitDeployed = async (
  ports: TracePorts,
  repository: string,
  digest: string,
): Promise<Observed<string | null>> => {
  const names = await ports.deployments.environments(repository);
  if (!names.known) return names;
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
      const lost = found.find(({ state }) => state === 'unreadable');
      if (lost?.state === 'unreadable')
        return unknown({ code: 'fact-unavailable', about: [environment], found: lost.found });
    }
  }
  return known(null);
};

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
