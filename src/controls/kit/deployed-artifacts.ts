import type { BuildProvenance, DeployedArtifact, Deployment } from '../../facts/deployment.js';
import type { Reason } from '../../facts/observed.js';
import type { Repository } from '../../facts/repository.js';
import { matchesGlob } from '../../lib/glob.js';
import { failed, faultsOnly, NOTHING, undecided, type Part } from './fault-of.js';

export interface ArtifactTerms {
  readonly artifacts: number;
  readonly provenance: 'where-present' | 'required';
  /** `path@ref` or `owner/name/path@ref`; none: see `mayBuild`. */
  readonly builders: readonly string[];
}

/** Whether what is deployed was built from the commit that is deployed, by a workflow that may build. */
export const artifactPart = (deployment: Deployment, repository: Repository, terms: ArtifactTerms): Part => {
  const { artifacts, environment } = deployment;
  const digests = new Set(artifacts.map(({ digest }) => digest)).size;
  const few: Reason = {
    code: 'artifact-missing',
    about: [environment],
    needed: `${String(terms.artifacts)} digests of what is deployed`,
    found: String(digests),
  };
  const parts = artifacts.map((artifact) => provenPart(artifact, deployment, repository, terms));
  return {
    faults: [...(digests < terms.artifacts ? [failed(few)] : []), ...parts.flatMap(({ faults }) => faults)],
    notes: parts.flatMap(({ notes }) => notes),
  };
};

/** One statement that fits is enough: the same bytes may come of several commits. */
const provenPart = (
  { name, digest, provenance }: DeployedArtifact,
  deployment: Deployment,
  repository: Repository,
  terms: ArtifactTerms,
): Part => {
  const about = [digest];
  if (!provenance.known) {
    const found = `${name}: ${provenance.why.found ?? provenance.why.code}`;
    return faultsOnly(undecided({ code: 'artifact-provenance-unknown', about, needed: 'its provenance', found }));
  }
  const statements = provenance.value;
  if (statements.length === 0) {
    const bare: Reason = { code: 'artifact-unproven', about, needed: 'verified provenance', found: `${name}: none` };
    return terms.provenance === 'required' ? faultsOnly(failed(bare)) : { faults: [], notes: [bare] };
  }
  const ofCommit = statements.filter((each) => isOf(each, deployment, repository));
  if (ofCommit.length === 0) {
    const needed = `built from ${repository.name} at ${deployment.commit}`;
    const found = `${name}: ${statements.map((each) => `${each.repository} at ${each.commit}`).join(', ')}`;
    return faultsOnly(failed({ code: 'artifact-not-built-from-commit', about, needed, found }));
  }
  if (ofCommit.some(({ builder }) => mayBuild(builder, deployment, repository, terms))) return NOTHING;
  const needed =
    terms.builders.length === 0
      ? `a workflow of ${repository.name} on ${repository.defaultBranch} or on the deployed tag`
      : terms.builders.join(' or ');
  const found = `${name}: ${ofCommit.map(({ builder }) => builder).join(', ')}`;
  return faultsOnly(failed({ code: 'artifact-builder-refused', about, needed, found }));
};

/** A repository that was deleted and made anew has the name, not the number. */
const isOf = (said: BuildProvenance, { commit }: Deployment, { name, id }: Repository): boolean =>
  said.commit === commit &&
  said.repository.toLowerCase() === name.toLowerCase() &&
  (said.repositoryId === null || said.repositoryId === id);

interface Builder {
  /** `owner/name`, lower-case. */
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

const mayBuild = (
  builder: string,
  { ref }: Deployment,
  { name, defaultBranch }: Repository,
  { builders }: ArtifactTerms,
): boolean => {
  const built = builderIn(builder, name);
  if (built === null) return false;
  if (builders.length === 0) {
    const isDeployedTag = ref !== null && ref.startsWith('refs/tags/') && built.ref === ref;
    return built.repository === name.toLowerCase() && (built.ref === `refs/heads/${defaultBranch}` || isDeployedTag);
  }
  return builders.some((written) => {
    const may = builderIn(written, name);
    const isSameFile = may?.repository === built.repository && may.path === built.path;
    return isSameFile && matchesGlob(may.ref, built.ref);
  });
};

/** `owner/name/path@ref`; a path that begins with a dot is of the repository itself. */
const builderIn = (written: string, own: string): Builder | null => {
  const whole = written.startsWith('.') ? `${own}/${written}` : written;
  const at = whole.indexOf('@');
  const [owner, name, ...path] = whole.slice(0, Math.max(at, 0)).split('/');
  if (owner === undefined || name === undefined || path.length === 0) return null;
  return { repository: `${owner}/${name}`.toLowerCase(), path: path.join('/'), ref: whole.slice(at + 1) };
};
