import { changeWindow } from '../../src/controls/change-window.js';
import type { Deployment } from '../../src/facts/deployment.js';
import type { FactTypes } from '../../src/facts/facts.js';
import { controlTester } from '../support/control-tester.js';
import { deployment, ended } from '../support/deployed.js';

/** A Monday in winter. */
const MONDAY = '2026-03-02T11:00:00Z';

const freeze = { name: 'year end', from: '2026-03-01T00:00:00Z', until: '2026-03-03T00:00:00+01:00' };
const hours = { days: ['mon', 'tue'], from: '08:00', until: '17:00', offset: '+01:00' };

const frozen = { freezes: [freeze] };
const open = { windows: [hours] };
const both = { at: ['merge', 'deployment'] };

const deploys = (now = MONDAY, own: Partial<Deployment> = {}): Partial<FactTypes> => ({
  deployment: deployment(own),
  clock: { now },
});
const merges = (now = MONDAY): Partial<FactTypes> => ({ clock: { now } });

controlTester(changeWindow, {
  passes: [
    { title: 'a deployment in the window', settings: open, facts: deploys() },
    { title: 'the first moment of the window', settings: open, facts: deploys('2026-03-02T07:00:00Z') },
    { title: 'the last moment of the window', settings: open, facts: deploys('2026-03-02T15:59:59Z') },
    { title: 'a day that has begun by the offset only', settings: { windows: [{ days: ['tue'], offset: '+09:00' }] }, facts: deploys('2026-03-02T15:00:00Z') }, // prettier-ignore
    { title: 'a day that has not ended by the offset', settings: { windows: [{ days: ['mon'], offset: '-08:00' }] }, facts: deploys('2026-03-03T07:59:59Z') }, // prettier-ignore
    { title: 'one of two windows', settings: { windows: [{ days: ['sun'] }, hours] }, facts: deploys() },
    { title: 'before the freeze', settings: frozen, facts: deploys('2026-02-28T23:59:59Z') },
    { title: 'the moment at which the freeze ends', settings: frozen, facts: deploys('2026-03-02T23:00:00Z') },
    { title: 'a freeze of another environment', settings: { freezes: [{ ...freeze, environments: ['staging'] }] }, facts: deploys() }, // prettier-ignore
    { title: 'a deployment that began in the window and ended outside', settings: open, facts: deploys('2026-03-02T20:00:00Z', { outcome: ended() }) }, // prettier-ignore
    { title: 'a merge in the window', settings: { ...both, ...open }, facts: merges() },
    { title: 'a merge in a freeze of an environment', settings: { ...both, freezes: [{ ...freeze, environments: ['production'] }] }, facts: merges() }, // prettier-ignore
  ],
  fails: [
    { title: 'a deployment in a freeze', settings: frozen, facts: deploys(), outcome: 'fail', codes: ['in-freeze'], about: ['year end'] }, // prettier-ignore
    { title: 'the first moment of a freeze', settings: frozen, facts: deploys('2026-03-01T00:00:00Z'), outcome: 'fail', codes: ['in-freeze'] }, // prettier-ignore
    { title: 'a freeze of this environment', settings: { freezes: [{ ...freeze, environments: ['prod*'] }] }, facts: deploys(MONDAY, { environment: 'Production' }), outcome: 'fail', codes: ['in-freeze'] }, // prettier-ignore
    { title: 'a freeze within a window', settings: { ...frozen, ...open }, facts: deploys(), outcome: 'fail', codes: ['in-freeze'] }, // prettier-ignore
    { title: 'before the window', settings: open, facts: deploys('2026-03-02T06:59:59Z'), outcome: 'fail', codes: ['outside-window'], about: ['production'] }, // prettier-ignore
    { title: 'when the window closes', settings: open, facts: deploys('2026-03-02T16:00:00Z'), outcome: 'fail', codes: ['outside-window'] }, // prettier-ignore
    { title: 'another day', settings: open, facts: deploys('2026-03-04T11:00:00Z'), outcome: 'fail', codes: ['outside-window'] }, // prettier-ignore
    { title: 'a window that ends before it begins', settings: { windows: [{ ...hours, from: '18:00' }] }, facts: deploys('2026-03-02T18:30:00Z'), outcome: 'fail', codes: ['outside-window'] }, // prettier-ignore
    { title: 'a freeze whose times cannot be read', settings: { freezes: [{ ...freeze, from: 'soon', until: 'later' }] }, facts: deploys(), outcome: 'fail', codes: ['in-freeze'] }, // prettier-ignore
    { title: 'both at once', settings: { ...frozen, windows: [{ days: ['sun'] }] }, facts: deploys(), outcome: 'fail', codes: ['in-freeze', 'outside-window'] }, // prettier-ignore
    { title: 'a deployment that began outside', settings: open, facts: deploys('2026-03-02T11:00:00Z', { outcome: ended({ started: '2026-03-02T04:00:00Z' }) }), outcome: 'fail', codes: ['outside-window'] }, // prettier-ignore
    { title: 'a merge in a freeze', settings: { ...both, ...frozen }, facts: merges(), outcome: 'pending', codes: ['in-freeze'] }, // prettier-ignore
    { title: 'a merge outside the window', settings: { ...both, ...open }, facts: merges('2026-03-04T11:00:00Z'), outcome: 'pending', codes: ['outside-window'], about: ['#7'] }, // prettier-ignore
    { title: 'a merge where only deployments are asked', settings: frozen, facts: merges(), outcome: 'not-applicable', codes: ['not-asked-now'] }, // prettier-ignore
    { title: 'a deployment where only merges are asked', settings: { at: ['merge'], ...frozen }, facts: deploys(), outcome: 'not-applicable', codes: ['not-asked-now'] }, // prettier-ignore
    { title: 'a clock that tells no time', settings: frozen, facts: deploys('noon'), outcome: 'indeterminate', codes: ['fact-unavailable'] }, // prettier-ignore
    { title: 'no clock', settings: frozen, facts: deploys(), unknown: ['clock'], outcome: 'indeterminate', codes: ['fact-unavailable'] }, // prettier-ignore
    { title: 'a deployment that is not known', settings: frozen, unknown: ['deployment'], outcome: 'indeterminate', codes: ['fact-unavailable'] }, // prettier-ignore
  ],
});
