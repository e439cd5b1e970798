import type { Access, AccessState, ExpectedAccess } from '../../facts/access.js';
import type { ExpectedState } from '../../facts/expected-access.js';
import type { Facts } from '../../facts/facts.js';
import { known, unknown } from '../../facts/observed.js';
import type { RunFault } from '../../facts/run-fault.js';
import { unknownFacts } from '../../facts/unknown-facts.js';
import { CollectError } from '../ports.js';
import type { Ground } from '../ports-access-review.js';
import type { CompareAccessPorts } from './access-ports.js';

/** Whose access is looked at: of a repository, or of an organisation alone. */
export interface AccessTarget {
  readonly owner: string;
  /** Name without the owner; null: the organisation alone. */
  readonly repository: string | null;
}

export interface AccessRead {
  readonly facts: Facts;
  readonly faults: readonly RunFault[];
}

const NO_CHANGE = { code: 'not-demanded', about: ['change'] };

/** The facts of a run that compares access; what cannot be read is a fault of the run. */
export const readAccessFacts = async (
  ports: Pick<CompareAccessPorts, 'readAccess' | 'readTeams' | 'now'>,
  target: AccessTarget,
  ground: Ground | null,
  expected: ExpectedAccess,
): Promise<AccessRead> => {
  const demanded = expected.state === 'found' ? expected.expected : null;
  const alone = {
    ...unknownFacts(NO_CHANGE),
    ...(ground === null ? {} : { repository: known(ground.repository) }),
  };
  const [state, teams] = await Promise.all([
    readState(ports, target, branchesOf(demanded, ground)),
    ports.readTeams(demanded?.review?.by.teams ?? []),
  ]);
  const now = ports.now() ?? ground?.now ?? null;
  const around = { ...alone, teams: known(teams), ...(now === null ? {} : { clock: known({ now }) }) };
  if (state instanceof CollectError) {
    const { code, about, found } = state.fault;
    const why = { code, about, found };
    return { facts: { ...around, access: unknown(why) }, faults: [{ outcome: 'indeterminate', ...why }] };
  }
  const access: Access = { state, expected };
  return { facts: { ...around, access: known(access) }, faults: [] };
};

const readState = async (
  ports: Pick<CompareAccessPorts, 'readAccess'>,
  { owner, repository }: AccessTarget,
  branches: readonly string[],
): Promise<AccessState | CollectError> => {
  try {
    return await ports.readAccess(owner, repository, branches);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};

/** Those that the file names; without a file the default branch. */
const branchesOf = (expected: ExpectedState | null, ground: Ground | null): readonly string[] => {
  const named = [...(expected?.branches ?? []), ...(expected?.bypass ?? [])].map(({ name }) => name);
  return expected === null && ground !== null ? [ground.repository.defaultBranch] : [...new Set(named)].sort();
};
