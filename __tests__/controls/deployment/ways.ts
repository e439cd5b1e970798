import type { Deployment, Way } from '../../../src/facts/deployment.js';
import { known } from '../../../src/facts/observed.js';
import type { Rows } from '../../support/control-tester.js';
import { absentRecord, d0, d1, d2, deployment, recordOf, unread, way } from '../../support/deployed.js';

const led = (own: Partial<Way>, more: Partial<Deployment> = {}) => ({
  deployment: deployment({ way: known(way(own)), ...more }),
});

const nothingBefore: Partial<Deployment> = { last: known(null) };

const byHost: Partial<Deployment> = {
  last: known({ commit: d0, id: 4000, at: null, source: 'host', record: null }),
};

export const ways: Rows = {
  passes: [
    {
      title: 'the same commit again',
      facts: led({ direction: 'same', from: d2, commits: [] }, { last: known({ commit: d2, id: 1, at: null, source: 'record', record: 'f'.repeat(64) }) }), // prettier-ignore
    },
    {
      title: 'the first deployment, from where the policy says',
      settings: { since: d0 },
      facts: led({ direction: 'first' }, nothingBefore),
    },
    {
      title: 'the first deployment, of the very commit that the policy names',
      settings: { since: d2 },
      facts: led({ direction: 'first', from: d2, commits: [] }, nothingBefore),
    },
    {
      title: 'a rollback to a commit whose record verifies',
      facts: led({ direction: 'rollback', commits: [] }),
      notes: ['deployment-is-rollback'],
    },
    { title: 'a commit beside what stands there, all with records', facts: led({ direction: 'diverged' }), notes: ['way-diverged'] }, // prettier-ignore
    { title: 'what stands there by the host alone', facts: led({}, byHost), notes: ['last-deployment-unproven'] },
    { title: 'another environment is not asked of `since`', settings: { since: d1 }, facts: led({}) },
  ],
  fails: [
    {
      title: 'what stands there is not known',
      facts: { deployment: deployment({ last: unread('deployments') }) },
      outcome: 'indeterminate',
      codes: ['last-deployment-unknown'],
      about: ['production'],
    },
    {
      title: 'what stands there by the host alone, where a record must say so',
      settings: { last: 'record' },
      facts: led({}, byHost),
      outcome: 'indeterminate',
      codes: ['last-deployment-unproven'],
    },
    {
      title: 'nothing was deployed, and the policy does not say where to begin',
      facts: led({ direction: 'first', from: null }, nothingBefore),
      outcome: 'indeterminate',
      codes: ['deployment-baseline-missing'],
    },
    {
      title: 'the way is not known',
      facts: { deployment: deployment({ way: unread('way') }) },
      outcome: 'indeterminate',
      codes: ['way-unknown'],
    },
    ...(
      [
        ['begins elsewhere', { from: d1 }, {}],
        ['begins nowhere', { from: null }, {}],
        ['ends elsewhere', { commits: [{ commit: d1, record: recordOf(d1) }] }, {}],
        ['forward, and brings nothing', { commits: [] }, {}],
        ['goes through its beginning', { commits: [{ commit: d0, record: recordOf(d0) }, { commit: d2, record: recordOf(d2) }] }, {}], // prettier-ignore
        ['the same, and it is another', { direction: 'same', commits: [] }, {}],
        ['back, and it brings something', { direction: 'rollback' }, {}],
        ['first, and something stands there', { direction: 'first' }, {}],
        ['diverged, and it brings nothing', { direction: 'diverged', commits: [] }, {}],
        ['of a direction that nobody knows', { direction: 'sideways' as 'forward' }, {}],
      ] as const
    ).map(([title, own, more]) => ({
      title: `a way that ${title}`,
      facts: led(own, more),
      outcome: 'indeterminate' as const,
      codes: ['way-unknown'],
    })),
    {
      title: 'a rollback where none is allowed',
      settings: { rollback: 'refused' },
      facts: led({ direction: 'rollback', commits: [] }),
      outcome: 'fail',
      codes: ['rollback-refused'],
    },
    {
      title: 'a commit beside what stands there, where nothing may be taken back',
      settings: { rollback: 'refused' },
      facts: led({ direction: 'diverged' }),
      outcome: 'fail',
      codes: ['way-diverged'],
    },
    {
      title: 'a commit beside what stands there, one without a record',
      facts: led({ direction: 'diverged', commits: [{ commit: d1, record: absentRecord }, { commit: d2, record: recordOf(d2) }] }), // prettier-ignore
      outcome: 'fail',
      codes: ['commit-on-way-without-record'],
    },
    {
      title: 'an environment that is not guarded',
      settings: { environments: ['production', 'prod/*'] },
      facts: { deployment: deployment({ environment: 'staging', record: absentRecord }) },
      outcome: 'not-applicable',
      codes: ['environment-not-listed'],
    },
    {
      title: 'an environment that is guarded in other letters',
      settings: { environments: ['production'] },
      facts: { deployment: deployment({ environment: 'Production', record: absentRecord }) },
      outcome: 'fail',
      codes: ['change-without-record'],
    },
  ],
};
