import type { Deployment, DeploymentOutcome } from '../../facts/deployment.js';
import type { Reason } from '../../facts/observed.js';
import type { Fault } from './control.js';
import { failed, faultsOnly, NOTHING, undecided, type Part } from './fault-of.js';

export interface OutcomeTerms {
  readonly verification: 'required' | 'optional';
}

/** How it ended. Before it has begun there is nothing to say. */
export const outcomePart = ({ environment, outcome }: Deployment, { verification }: OutcomeTerms): Part => {
  if (outcome === null) return NOTHING;
  const verified = verificationPart(environment, outcome, verification);
  const gate = outcome.gateRecord === null ? [failed(gateMissing(environment))] : [];
  return { faults: [...endFaults(environment, outcome), ...verified.faults, ...gate], notes: verified.notes };
};

/** States of the host that stand beside a success: the job that tells of it still runs, or something newer came. */
const GOES_WITH_SUCCESS: ReadonlySet<string> = new Set([
  'success',
  'in_progress',
  'queued',
  'pending',
  'waiting',
  'inactive',
]);

const HAS_FAILED: ReadonlySet<string> = new Set(['failure', 'error']);

const endFaults = (environment: string, { status, state }: DeploymentOutcome): readonly Fault[] => {
  const about = [environment];
  const found = state === null || state === status ? status : `${status}; the host says ${state}`;
  if (status === 'failure' || status === 'cancelled' || (state !== null && HAS_FAILED.has(state))) {
    return [failed({ code: 'deployment-failed', about, needed: 'success', found })];
  }
  const isTold = status === 'success' && (state === null || GOES_WITH_SUCCESS.has(state));
  return isTold ? [] : [undecided({ code: 'deployment-outcome-unknown', about, needed: 'success', found })];
};

const verificationPart = (
  environment: string,
  { verification: { result, by, found } }: DeploymentOutcome,
  demanded: OutcomeTerms['verification'],
): Part => {
  if (result === 'passed') return NOTHING;
  const about = [environment];
  if (result === 'failed') {
    const told = `${by ?? 'not told by what'}: ${found}`;
    return faultsOnly(failed({ code: 'deployment-verification-failed', about, needed: 'passed', found: told }));
  }
  const bare: Reason = { code: 'deployment-unverified', about, needed: 'a check of what was deployed', found: 'none' };
  return demanded === 'required' ? faultsOnly(failed(bare)) : { faults: [], notes: [bare] };
};

const gateMissing = (environment: string): Reason => ({
  code: 'gate-record-missing',
  about: [environment],
  needed: 'the record of the gate before it',
  found: 'none',
});
