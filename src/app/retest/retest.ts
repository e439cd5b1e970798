import { retestName } from '../../evidence/record-names.js';
import type { ModelDemand } from '../../facts/demand.js';
import type { Facts } from '../../facts/facts.js';
import { known } from '../../facts/observed.js';
import type { RunFault } from '../../facts/run-fault.js';
import { unknownFacts, withRun } from '../../facts/unknown-facts.js';
import { modelDemands } from '../../policy/model-demand.js';
import { policyOfStored } from '../../policy/stored-policy.js';
import { defaultPolicy } from '../access/check-access.js';
import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import { CollectError } from '../ports.js';
import type { Ground } from '../ports-access-review.js';
import { untold, type ReadPolicy } from '../read-policy.js';
import { prepareMoment, recordMoment } from '../record-moment.js';
import type { Settings } from '../request.js';
import type { RetestPorts } from './retest-ports.js';

/**
 * Judges again the models that the default branch holds, by the policy of now: evaluations grow old, reports of drift too,
 * licences and scanners change. Where the run does more than that and no model is declared, there is nothing to judge.
 */
export const retest = async (
  ports: RetestPorts,
  settings: Settings,
  { repository, run, tasks }: UpkeepOccasion,
): Promise<readonly GateResult[]> => {
  const read = await readWhole(ports, settings, repository);
  if (read.demands?.length === 0 && tasks.length > 1) return [];
  const name = retestName(run);
  prepareMoment(ports, name);
  const about = { stage: 'retest', repository, run, name, commit: null, companions: [], links: {} } as const;
  const { policy, facts, faults } = read;
  return [await recordMoment(ports, settings, { ...about, policy, facts: withRun(facts, run), faults })];
};

interface Whole {
  readonly policy: ReadPolicy;
  /** null: there is no valid policy that could declare one. */
  readonly demands: readonly ModelDemand[] | null;
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
}

const readWhole = async (ports: RetestPorts, settings: Settings, repository: string): Promise<Whole> => {
  const ground = await settled(() => ports.ground(repository));
  if (ground instanceof CollectError)
    return blind(ground, untold({ state: 'unreadable', path: settings.policyPath, found: ground.fault.found }));
  const policy = await defaultPolicy(ports, settings, ground);
  const demands = demandsIn(policy);
  const around = groundFacts(ground, ports.now());
  if (demands === null || demands.length === 0) return { policy, demands, facts: around, faults: [] };
  const { name, defaultBranch } = ground.repository;
  const commit = await settled(() => ports.tipOf(name, defaultBranch));
  if (commit instanceof CollectError) return { ...blind(commit, policy), demands };
  const models = await ports.readReleased({ repository: name, commit, demands });
  return { policy, demands, facts: { ...around, ...clockOf(ground, ports.now()), models }, faults: [] };
};

/** Nothing can be known, and why. */
const blind = ({ fault }: CollectError, policy: ReadPolicy): Whole => {
  const { code, about, found } = fault;
  const why = { code, about, found };
  return { policy, demands: null, facts: unknownFacts(why), faults: [{ outcome: 'indeterminate', ...why }] };
};

const demandsIn = ({ reading }: ReadPolicy): readonly ModelDemand[] | null =>
  reading.state === 'found' && reading.demands.state === 'valid'
    ? modelDemands(policyOfStored(reading.demands.policy))
    : null;

const groundFacts = (ground: Ground, now: string | null): Facts => ({
  ...unknownFacts({ code: 'not-demanded', about: ['change'] }),
  repository: known(ground.repository),
  landing: known(null),
  deployment: known(null),
  line: known(null),
  access: known(null),
  models: known(null),
  upkeep: known(null),
  ...clockOf(ground, now),
});

const clockOf = (ground: Ground, now: string | null): Pick<Facts, 'clock'> => ({
  clock: known({ now: now ?? ground.now }),
});

const settled = async <T>(act: () => Promise<T>): Promise<T | CollectError> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};
