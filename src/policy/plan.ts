import type { Demand } from '../facts/demand.js';
import type { Change } from '../facts/change.js';
import { branchEntry, statusContext } from './branches.js';
import { demandOf } from './demand.js';
import type { PolicyRead } from './policy.js';
import { policyOfStored } from './stored-policy.js';

/** What is to be read and where the verdict will stand, as soon as policy and change are known. */
export interface Plan {
  readonly applies: boolean;
  readonly context: string;
  /** The policy names no context, since it cannot be used: the branch's own name stands in. */
  readonly isGuess: boolean;
  readonly demand: Demand;
}

const NOTHING: Demand = {
  facts: [],
  teams: [],
  carryOver: 'none',
  checks: [],
  scans: [],
  dependencies: 'not-asked',
  tests: [],
  ticket: null,
  models: [],
};

/** A policy that cannot be used demands no facts, and its fault stands under the name of the base branch. */
export const planOf = (
  reading: PolicyRead,
  change: { readonly base: { readonly ref: string }; readonly state: Change['state'] },
  defaultBranch: string,
): Plan => {
  const blind: Plan = { applies: true, context: statusContext(change.base.ref), isGuess: true, demand: NOTHING };
  if (reading.state !== 'found' || reading.demands.state === 'invalid') return blind;
  const policy = policyOfStored(reading.demands.policy);
  const entry = branchEntry(policy, change.base.ref, defaultBranch);
  if (entry === null || change.state === 'closed') return { ...blind, applies: false, isGuess: false };
  return { applies: true, context: statusContext(entry), isGuess: false, demand: demandOf(policy) };
};
