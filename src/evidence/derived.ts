import { settledFacts } from '../decision/settled-facts.js';
import type { Facts } from '../facts/facts.js';
import { participantsOf, type Participant } from '../facts/participants.js';
import type { People } from '../facts/people.js';
import { coverageOf, type ReviewCoverage } from '../facts/review-coverage.js';
import type { PolicyReading } from './document.js';

const NOBODY: People = { samePerson: [], machineAccounts: [], trustedApps: [], tickets: [] };

/** What evidence says besides the decision, and whoever replays it computes again: nothing in it is told by anybody. */
export interface Derived {
  readonly participants: readonly Participant[];
  readonly coverage: readonly ReviewCoverage[];
}

/** In no order of the host's, as the findings are. A policy that cannot be used names nobody. */
export const derivedFrom = (reading: PolicyReading, facts: Facts): Derived => {
  const settled = settledFacts(facts);
  return { participants: participantsOf(settled, peopleOf(reading)), coverage: coverageOf(settled) };
};

/** Who is who by the policy that a record was judged by. */
export const peopleOf = (reading: PolicyReading): People => {
  return reading.state === 'found' && reading.demands.state === 'valid' ? reading.demands.policy.people : NOBODY;
};
