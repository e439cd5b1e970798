import type {
  DeployedArtifact,
  Deployment,
  DeploymentOutcome,
  BuildProvenance,
  Way,
} from '../../src/facts/deployment.js';
import type { ObjectId } from '../../src/facts/account.js';
import type { FactTypes, Facts } from '../../src/facts/facts.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import type { RecordSeen } from '../../src/facts/record-seen.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import { alice, allKnown, bob, compliant, oid } from './compliant.js';

export const d0 = oid('d0');
export const d1 = oid('d1');
export const d2 = oid('d2');

export type Verified = Extract<RecordSeen, { readonly state: 'verified' }>;

/** The sealed record of a commit: #7, written by alice, passed. */
export const recordOf = (commit: ObjectId, own: Partial<Verified> = {}): Verified => ({
  state: 'verified',
  digest: 'a'.repeat(64),
  place: { store: 'artifact', name: `countersign-landing-${commit.slice(0, 12)}-1-1`, url: null },
  vouchedBy: 'signature',
  signer: 'acme/pay/.github/workflows/countersign.yml@refs/heads/main',
  verdict: 'pass',
  judgedAt: '2026-03-02T11:00:00Z',
  pulls: [7],
  covers: [commit],
  parentCommit: null,
  authors: [alice],
  authorsUnsure: [],
  blocking: [],
  carried: [],
  ...own,
});

export const refusedRecord: RecordSeen = {
  state: 'refused',
  digest: 'b'.repeat(64),
  place: { store: 'artifact', name: 'countersign-landing-x-1-1', url: null },
  found: 'the signature is not of who was expected',
};
export const absentRecord: RecordSeen = { state: 'absent' };
export const unreadableRecord: RecordSeen = { state: 'unreadable', found: '503' };

export const way = (own: Partial<Way> = {}): Way => ({
  direction: 'forward',
  from: d0,
  commits: [
    { commit: d1, record: recordOf(d1) },
    { commit: d2, record: recordOf(d2) },
  ],
  ...own,
});

const DIGEST = `sha256:${'c'.repeat(64)}`;

export const built = (own: Partial<BuildProvenance> = {}): BuildProvenance => ({
  repository: 'acme/pay',
  repositoryId: 1001,
  commit: d2,
  builder: 'acme/pay/.github/workflows/build.yml@refs/heads/main',
  hosted: 'github-hosted',
  ...own,
});

export const artifact = (...provenance: readonly BuildProvenance[]): DeployedArtifact => ({
  name: 'pay.tar.gz',
  digest: DIGEST,
  provenance: known(provenance),
});

export const unread = <T>(about: string) => unknown<T>(unavailable(about, '403'));

/** Two commits on top of what stood in production, brought there by the pipeline. */
export const deployment = (own: Partial<Deployment> = {}): Deployment => ({
  environment: 'production',
  id: 4001,
  commit: d2,
  ref: 'refs/heads/main',
  artifacts: [artifact(built())],
  deployer: { by: 'pipeline' },
  reviews: known([]),
  protection: known({
    reviewers: ['acme/releasers'],
    preventSelfReview: true,
    adminsCanBypass: false,
    branches: 'protected',
    waitMinutes: 0,
  }),
  last: known({ commit: d0, id: 4000, at: '2026-03-01T10:00:00Z', source: 'record', record: 'd'.repeat(64) }),
  way: known(way()),
  record: recordOf(d2),
  outcome: null,
  ...own,
});

export const ended = (own: Partial<DeploymentOutcome> = {}): DeploymentOutcome => ({
  status: 'success',
  state: 'in_progress',
  started: '2026-03-02T10:50:00Z',
  ended: '2026-03-02T10:55:00Z',
  job: { id: 9, name: 'deploy' },
  log: unknown(unavailable('log', 'the job still runs')),
  verification: { result: 'passed', by: 'handed-in', found: 'success' },
  gateRecord: 'e'.repeat(64),
  ...own,
});

/** Facts of a run that deploys: of a change it knows nothing. */
export const deployedFacts = (own: Partial<Deployment> = {}, more: Partial<FactTypes> = {}): Facts => {
  const { repository, run, clock } = { ...compliant, ...more };
  return {
    ...unknownFacts({ code: 'no-change', about: [] }),
    repository: known(repository),
    run: known(run),
    clock: known(clock),
    deployment: known(deployment(own)),
    landing: known(null),
    line: known(null),
    access: known(null),
    models: known(null),
  };
};

/** Facts of a change that a deployment carries: those of its record, merged by bob, with the deployment of now. */
export const carriedFacts = (own: Partial<Deployment> = {}, more: Partial<FactTypes> = {}): Facts =>
  allKnown({
    ...compliant,
    change: {
      ...compliant.change,
      state: 'merged',
      merged: { by: bob, at: '2026-03-02T10:45:00Z', commit: d2 },
    },
    landing: {
      branch: 'main',
      commit: d2,
      tree: oid('tree'),
      parents: [d1],
      by: bob,
      method: 'squash',
      expectedTree: oid('tree'),
      ungated: [],
    },
    deployment: deployment(own),
    ...more,
  });
