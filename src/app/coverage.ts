import type { PolicyReading } from '../evidence/document.js';
import { planOf } from '../policy/plan.js';
import type { Source } from './ports.js';
import { readPolicy, type PolicyPlace } from './read-policy.js';

/** What the policy says of a base branch, before any of its changes is read. */
export interface Coverage {
  /** False: the gate does not guard this branch. */
  readonly applies: boolean;
  readonly context: string;
  readonly reading: PolicyReading;
  /** Names of the checks that a judgement would look at. */
  readonly checks: ReadonlySet<string>;
  /** Whether its tickets lie where no event of the host tells of an approval. */
  readonly ticketsElsewhere: boolean;
}

interface Readers {
  readonly source: Pick<Source, 'readFile'>;
  readonly policySource: Pick<Source, 'readFile'>;
}

/** Reads the policy of each base branch once. */
export const coverages = (
  { source, policySource }: Readers,
  place: PolicyPlace,
  repository: { readonly name: string; readonly defaultBranch: string },
): ((baseRef: string) => Promise<Coverage>) => {
  const file = (ref: string) => source.readFile({ repository: repository.name, path: place.policyPath, ref });
  const main = file(repository.defaultBranch);
  const read = async (baseRef: string): Promise<Coverage> => {
    const ground = { repository, change: { base: { ref: baseRef } } };
    const policy = baseRef === repository.defaultBranch ? await main : await file(baseRef);
    const { reading } = await readPolicy(policySource, place, { ...ground, policy, defaultBranchPolicy: await main });
    const { applies, context, demand } = planOf(reading, { ...ground.change, state: 'open' }, repository.defaultBranch);
    const ticketsElsewhere = demand.ticket !== null && demand.ticket.system !== 'github';
    return { applies, context, reading, checks: new Set(demand.checks.map(({ name }) => name)), ticketsElsewhere };
  };
  const known = new Map<string, Promise<Coverage>>();
  return (baseRef) => {
    const coverage = known.get(baseRef) ?? read(baseRef);
    known.set(baseRef, coverage);
    return coverage;
  };
};
