import type { ObjectId } from '../../facts/account.js';
import { MOMENTS, type Evidence, type PolicyReading, type PolicySource } from '../document.js';

/** in-toto's ResourceDescriptor, as far as we use it. */
export interface Descriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

/** Who is named as the verifier in statements that others define. */
export const VERIFIER = 'https://github.com/acme/countersign';

/**
 * The commit that statements of others' forms are about: what carries the status. null: no commit is known, or the record is
 * of a merge group: its commit becomes the branch's as it is, and those forms cannot say that it had not landed yet. What is
 * deployed, reconciled or compared is no verdict about the source of a commit either.
 */
export const judgedCommit = ({ subject, stage }: Evidence): ObjectId | null =>
  stage === 'merge-queue' || MOMENTS[stage] !== 'merge' ? null : (subject.commit ?? subject.head);

/** The head, and what landed or carries the status, each once. `gitCommit` is git's own id, sha1 or sha256 as the repository has it. */
export const commitSubjects = (evidence: Evidence): readonly Descriptor[] => {
  const { head, commit } = evidence.subject;
  const ids = [...new Set([head, commit])].filter((id) => id !== null);
  return ids.map((id) => ({ name: nameOfCommit(evidence, id), digest: { gitCommit: id } }));
};

/** The commit as subject of a statement about nothing else. `sourceRefs`: what pointed at it when it was judged. */
export const judgedSubject = (evidence: Evidence, commit: ObjectId): Descriptor => {
  const refs = refsOf(evidence);
  return {
    name: nameOfCommit(evidence, commit),
    uri: `${webOf(evidence)}/commit/${commit}`,
    digest: { gitCommit: commit },
    ...(refs.length === 0 ? {} : { annotations: { sourceRefs: refs } }),
  };
};

/** The repository in the form of SPDX. */
export const resourceUri = (evidence: Evidence): string => `git+${webOf(evidence)}`;

/** Where the run can be looked at; null: there was none. */
export const originOf = ({ facts }: Evidence): string | null => (facts.run.known ? facts.run.value.url : null);

/** The policy texts with their digests, the policy itself last. */
export const policyDescriptors = (evidence: Evidence): readonly Descriptor[] =>
  evidence.policy.state === 'found' ? evidence.policy.sources.map((source) => sourceDescriptor(evidence, source)) : [];

/** The policy itself; where none could be read, the place where it was looked for. */
export const mainPolicy = (evidence: Evidence): Descriptor =>
  policyDescriptors(evidence).at(-1) ?? { uri: `${resourceUri(evidence)}#${pathOf(evidence.policy)}` };

const pathOf = (policy: PolicyReading): string => (policy.state === 'found' ? '' : policy.path);

const sourceDescriptor = (evidence: Evidence, { name, repository, path, commit, digest }: PolicySource): Descriptor => {
  const place = repository === null || path === null ? null : `git+${serverOf(evidence)}/${repository}`;
  const uri = place === null ? `${VERIFIER}#${name}` : `${place}${commit === null ? '' : `@${commit}`}#${path ?? ''}`;
  return { name, uri, digest: { sha256: digest } };
};

const refsOf = ({ stage, subject, facts }: Evidence): readonly string[] => {
  if (stage === 'pull-request') return subject.pull === null ? [] : [`refs/pull/${subject.pull}/head`];
  if (stage !== 'sealed') return [];
  const branch = facts.landing.known && facts.landing.value !== null ? facts.landing.value.branch : subject.base?.ref;
  return branch === undefined ? [] : [`refs/heads/${branch}`];
};

const nameOfCommit = (evidence: Evidence, commit: ObjectId): string => `${resourceUri(evidence)}@${commit}`;

const webOf = (evidence: Evidence): string => `${serverOf(evidence)}/${evidence.subject.repository.name}`;

/** The code host's own address, as the run's shows it. */
const serverOf = (evidence: Evidence): string => /^https:\/\/[^/]+/u.exec(originOf(evidence) ?? '')?.[0] ?? GITHUB;

const GITHUB = 'https://github.com';
