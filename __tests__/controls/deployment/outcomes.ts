import type { DeploymentOutcome, EnvironmentProtection } from '../../../src/facts/deployment.js';
import { known } from '../../../src/facts/observed.js';
import type { Rows } from '../../support/control-tester.js';
import { deployment, ended, unread } from '../../support/deployed.js';

const after = (own: Partial<DeploymentOutcome>) => ({ deployment: deployment({ outcome: ended(own) }) });

const verified = (result: 'passed' | 'failed' | 'none') => after({ verification: { result, by: null, found: result } });

export const outcomes: Rows = {
  passes: [
    { title: 'a success that was verified', facts: after({}) },
    { title: 'a success of which the host says nothing', facts: after({ state: null }) },
    { title: 'a success that something newer replaced', facts: after({ state: 'inactive' }) },
    {
      title: 'a success that nothing verified, where nothing need',
      settings: { verification: 'optional' },
      facts: verified('none'),
      notes: ['deployment-unverified'],
    },
  ],
  fails: [
    { title: 'a failure', facts: after({ status: 'failure' }), outcome: 'fail', codes: ['deployment-failed'] },
    { title: 'a cancellation', facts: after({ status: 'cancelled' }), outcome: 'fail', codes: ['deployment-failed'] },
    { title: 'a success that the host calls an error', facts: after({ state: 'error' }), outcome: 'fail', codes: ['deployment-failed'] }, // prettier-ignore
    { title: 'an end that is not told', facts: after({ status: 'unknown' }), outcome: 'indeterminate', codes: ['deployment-outcome-unknown'] }, // prettier-ignore
    { title: 'an end of a kind that nobody knows', facts: after({ status: 'neutral' as 'unknown' }), outcome: 'indeterminate', codes: ['deployment-outcome-unknown'] }, // prettier-ignore
    { title: 'a state that nobody knows', facts: after({ state: 'destroyed' }), outcome: 'indeterminate', codes: ['deployment-outcome-unknown'] }, // prettier-ignore
    { title: 'nothing verified it', facts: verified('none'), outcome: 'fail', codes: ['deployment-unverified'] },
    {
      title: 'the verification failed, and none was required',
      settings: { verification: 'optional' },
      facts: verified('failed'),
      outcome: 'fail',
      codes: ['deployment-verification-failed'],
    },
    { title: 'no gate stood before it', facts: after({ gateRecord: null }), outcome: 'fail', codes: ['gate-record-missing'] }, // prettier-ignore
  ],
};

const guarded = (own: Partial<EnvironmentProtection>) => ({
  deployment: deployment({
    protection: known({
      reviewers: [],
      preventSelfReview: false,
      adminsCanBypass: true,
      branches: 'any',
      waitMinutes: 0,
      ...own,
    }),
  }),
});

const DEMANDS = [
  ['reviewers', { reviewers: 2 }, { reviewers: ['bob', 'acme/releasers'] }],
  ['prevent-self-review', { 'prevent-self-review': true }, { preventSelfReview: true }],
  ['admins-bypass', { 'admins-bypass': false }, { adminsCanBypass: false }],
  ['branches', { branches: 'limited' }, { branches: { named: ['main'] } }],
] as const;

export const guards: Rows = {
  passes: [
    { title: 'nothing is asked of the environment', facts: { deployment: deployment({ protection: unread('protection') }) } }, // prettier-ignore
    ...DEMANDS.map(([name, protection, own]) => ({
      title: `the environment has ${name} as demanded`,
      settings: { protection },
      facts: guarded(own),
    })),
  ],
  fails: [
    ...DEMANDS.map(([name, protection]) => ({
      title: `the environment is weak in ${name}`,
      settings: { protection },
      facts: guarded({}),
      outcome: 'fail' as const,
      codes: ['environment-protection-weak'],
      about: ['production', name],
    })),
    ...DEMANDS.map(([name, protection]) => ({
      title: `it is not known how the environment has ${name}`,
      settings: { protection },
      facts: { deployment: deployment({ protection: unread('protection') }) },
      outcome: 'indeterminate' as const,
      codes: ['environment-protection-unknown'],
    })),
    {
      title: 'one reviewer named twice for two',
      settings: { protection: { reviewers: 2 } },
      facts: guarded({ reviewers: ['bob', 'bob'] }),
      outcome: 'fail',
      codes: ['environment-protection-weak'],
    },
  ],
};
