import { accessName } from '../../evidence/record-names.js';
import { unknownFacts, withRun } from '../../facts/unknown-facts.js';
import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import { CollectError } from '../ports.js';
import type { Ground } from '../ports-access-review.js';
import { readPolicy, untold, type ReadPolicy } from '../read-policy.js';
import { prepareMoment, recordMoment } from '../record-moment.js';
import type { Settings } from '../request.js';
import type { AccessPorts, CompareAccessPorts } from './access-ports.js';
import { accessFileOf } from './access-settings.js';
import { expectedOf } from './expected-file.js';
import { readAccessFacts, type AccessRead } from './read-access-facts.js';

/** Compares who may do what with what is expected, by the policy of the default branch, and keeps the record. */
export const checkAccess = async (
  ports: AccessPorts,
  settings: Settings,
  { repository, run }: UpkeepOccasion,
): Promise<readonly GateResult[]> => {
  const name = accessName(run);
  prepareMoment(ports, name);
  const { policy, read } = await readWhole(ports, settings, repository);
  const facts = withRun(read.facts, run);
  const about = { stage: 'access', repository, run, name, commit: null, companions: [], links: {} } as const;
  return [await recordMoment(ports, settings, { ...about, policy, facts, faults: read.faults })];
};

interface Whole {
  readonly policy: ReadPolicy;
  readonly read: AccessRead;
}

const readWhole = async (ports: AccessPorts, settings: Settings, repository: string): Promise<Whole> => {
  const ground = await groundOf(ports, repository);
  if (ground instanceof CollectError) {
    const { code, about, found } = ground.fault;
    const policy = untold({ state: 'unreadable', path: settings.policyPath, found });
    const facts = unknownFacts({ code, about, found });
    return { policy, read: { facts, faults: [{ outcome: 'indeterminate', code, about, found }] } };
  }
  const policy = await defaultPolicy(ports, settings, ground);
  return { policy, read: await readDemanded(ports, ground, policy) };
};

const groundOf = async (ports: AccessPorts, repository: string): Promise<Ground | CollectError> => {
  try {
    return await ports.ground(repository);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};

/** The policy of the default branch, whatever branch the run stands on. */
export const defaultPolicy = async (
  ports: Pick<CompareAccessPorts, 'source' | 'policySource'>,
  settings: Pick<Settings, 'policyPath' | 'centralPolicy'>,
  { repository }: Ground,
): Promise<ReadPolicy> => {
  const { name, defaultBranch } = repository;
  const policy = await ports.source.readFile({ repository: name, path: settings.policyPath, ref: defaultBranch });
  const ground = { repository, change: { base: { ref: defaultBranch } }, policy, defaultBranchPolicy: policy };
  return readPolicy(ports.policySource, settings, ground);
};

/** Nothing is read where the policy does not ask for it: the record says so, and is no pass. */
const readDemanded = async (ports: AccessPorts, ground: Ground, policy: ReadPolicy): Promise<AccessRead> => {
  const path = accessFileOf(policy.reading);
  const { name, defaultBranch } = ground.repository;
  if (path === null) return readNothing(ground);
  const place = { repository: name, path, branch: defaultBranch };
  const reading = await ports.source.readFile({ repository: name, path, ref: defaultBranch });
  const expected = await expectedOf(place, reading, ports.readReview);
  const [owner = '', repository = ''] = name.split('/');
  return readAccessFacts(ports, { owner, repository }, ground, expected);
};

const readNothing = ({ repository, now }: Ground): AccessRead => ({
  facts: {
    ...unknownFacts({ code: 'not-demanded', about: ['access'] }),
    repository: { known: true, value: repository },
    clock: { known: true, value: { now } },
  },
  faults: [],
});
