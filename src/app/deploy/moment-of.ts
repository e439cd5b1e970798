import { deploymentName } from '../../evidence/record-names.js';
import type { Deployment } from '../../facts/deployment.js';
import type { Facts } from '../../facts/facts.js';
import { known } from '../../facts/observed.js';
import type { RunFault } from '../../facts/run-fault.js';
import { unknownFacts, withRun } from '../../facts/unknown-facts.js';
import type { DeploymentOccasion } from '../occasions/occasion.js';
import { untold } from '../read-policy.js';
import type { MomentRead } from '../record-moment.js';
import type { Settings } from '../request.js';
import type { Ground } from './ground.js';

type Common = Pick<MomentRead, 'stage' | 'repository' | 'name' | 'commit'>;

export const nameOfMoment = ({ phase, environment, run }: DeploymentOccasion): string =>
  deploymentName(phase, environment, run);

const commonOf = (occasion: DeploymentOccasion): Common => ({
  stage: occasion.phase === 'before' ? 'deployment' : 'deployed',
  repository: occasion.repository,
  name: nameOfMoment(occasion),
  commit: occasion.commit,
});

interface Read extends Pick<MomentRead, 'companions'> {
  readonly ground: Ground;
  readonly deployment: Deployment;
  readonly faults: readonly RunFault[];
  /** sha256 of the record that stands before this one, hex; null: none. */
  readonly earlier: string | null;
}

export const momentOf = (occasion: DeploymentOccasion, read: Read): MomentRead => ({
  ...commonOf(occasion),
  run: read.ground.run,
  policy: read.ground.read,
  facts: factsOf(read.ground, read.deployment),
  faults: read.faults,
  companions: read.companions,
  links: { earlierEvidence: read.earlier },
});

/** It judges no change: what could be known of one is not. */
const factsOf = ({ repository, now, run }: Ground, deployment: Deployment): Facts => ({
  ...withRun(unknownFacts({ code: 'no-change', about: [] }), run),
  repository: known(repository),
  clock: known({ now }),
  deployment: known(deployment),
  line: known(null),
  access: known(null),
  models: known(null),
});

/** Nothing could be read. That is a record too. */
export const unreadMoment = (
  { policyPath }: Settings,
  occasion: DeploymentOccasion,
  { code, about, found }: { readonly code: string; readonly about: readonly string[]; readonly found: string },
): MomentRead => ({
  ...commonOf(occasion),
  run: occasion.run,
  policy: untold({ state: 'unreadable', path: policyPath, found }),
  facts: withRun(unknownFacts({ code, about, found }), occasion.run),
  faults: [{ outcome: 'indeterminate', code, about, found }],
  companions: [],
  links: {},
});
