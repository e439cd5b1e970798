import type { Deployment } from '../../facts/deployment.js';
import type { Facts } from '../../facts/facts.js';
import { known } from '../../facts/observed.js';
import type { RunFault } from '../../facts/run-fault.js';
import type { DeploymentOccasion } from '../occasions/occasion.js';
import type { MomentRead } from '../record-moment.js';
import type { Settings } from '../request.js';
import { carriedOf } from './before.js';
import { deployerOf } from './deployer.js';
import type { CommandResult, DeploymentPorts } from './deployment-ports.js';
import { gateFinder, pastFinder, sealedFinder } from './finders.js';
import { readGateRecord, type GateRecord } from './gate-record.js';
import type { Ground } from './ground.js';
import { momentOf } from './moment-of.js';
import { readOutcome } from './outcome.js';
import { readPast, runsTo } from './past-deployments.js';
import { ownFaults, readArtifacts, readDeployment, readOwn, type Own } from './read-deployment.js';

/** How a deployment ended. What the gate recorded before it stands; where it recorded nothing, everything is read. */
export const afterDeployment = async (
  ports: DeploymentPorts,
  settings: Settings,
  occasion: DeploymentOccasion,
  { ground, checked }: { readonly ground: Ground; readonly checked: CommandResult | null },
): Promise<MomentRead> => {
  const finder = gateFinder(ports, ground);
  const [own, gate] = await Promise.all([readOwn(ports, occasion), readGateRecord(finder, occasion)]);
  const record = gate.known ? gate.value : null;
  const outcome = await readOutcome(ports.reader, {
    ...{ repository: occasion.repository, run: ground.run, asked: occasion.asked },
    ...{ own, checked, gateRecord: record?.record.digest ?? null },
  });
  const unread: readonly RunFault[] = gate.known ? [] : [{ outcome: 'indeterminate', ...gate.why }];
  const read =
    record === null
      ? await anew(ports, settings, occasion, { ground, own })
      : await asGated(ports, occasion, { ground, own }, record);
  const deployment: Deployment = { ...read.deployment, outcome };
  const companions = read.companions.map((each) => ({
    ...each,
    facts: { ...each.facts, run: known(ground.run), clock: known({ now: ground.now }), deployment: known(deployment) },
  }));
  const faults = [...unread, ...read.faults];
  return momentOf(occasion, { ground, deployment, companions, faults, earlier: outcome.gateRecord });
};

interface Known {
  readonly ground: Ground;
  readonly own: Own;
}

type Carried = Pick<MomentRead, 'companions' | 'faults'> & { readonly deployment: Deployment };

const anew = async (
  ports: DeploymentPorts,
  settings: Settings,
  occasion: DeploymentOccasion,
  { ground, own }: Known,
): Promise<Carried> => {
  const finder = sealedFinder(ports, ground);
  const past = await readPast(pastFinder(ports, ground), 'after', {
    ...occasion,
    workflow: ground.run.workflow?.path ?? null,
    runs: await runsTo(ports.reader, occasion),
  });
  const read = await readDeployment(ports, occasion, { ground, finder, own, past });
  const { companions, faults } = await carriedOf(ports, settings, ground, read);
  return { deployment: read.deployment, companions, faults: [...read.faults, ...faults] };
};

/** Digests that the gate was not told of are looked at now. */
const asGated = async (
  ports: DeploymentPorts,
  occasion: DeploymentOccasion,
  { ground, own }: Known,
  { record: { evidence }, deployment: gatedDeployment }: GateRecord,
): Promise<Carried> => {
  const deployment = {
    ...gatedDeployment,
    deployer: deployerNow(gatedDeployment, evidence.facts.run, occasion, { ground, own }),
  };
  const gated = new Map(deployment.artifacts.map((each) => [each.digest, each]));
  const isKnown = occasion.asked.artifacts.every(({ digest }) => gated.has(digest));
  const artifacts = isKnown ? deployment.artifacts : await readArtifacts(ports, occasion, ground);
  return {
    deployment: { ...deployment, id: own.id ?? deployment.id, artifacts },
    companions: evidence.companions.map(({ pull, facts, faults }) => ({ pull, facts, faults })),
    faults: [...evidence.faults, ...ownFaults(own, occasion)],
  };
};

/** Who runs the failed jobs of a run again, past a gate that passed before, chose that time. */
const deployerNow = (
  gated: Deployment,
  run: Facts['run'],
  { ref }: DeploymentOccasion,
  { ground, own }: Known,
): Deployment['deployer'] =>
  run.known && run.value.attempt === ground.run.attempt
    ? gated.deployer
    : deployerOf(ground.starter, { ref, creator: own.seen.known ? (own.seen.value?.creator ?? null) : null });
