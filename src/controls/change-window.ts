import { deploymentIn } from '../facts/carried.js';
import type { Change } from '../facts/change.js';
import type { Deployment } from '../facts/deployment.js';
import type { Observed, Reason } from '../facts/observed.js';
import { unavailable } from '../facts/observed.js';
import { matchesGuard } from '../lib/glob.js';
import { defineControl, verdictOf, type Fault, type Verdict } from './kit/control.js';
import { failed, undecided, waiting } from './kit/fault-of.js';
import { freezes, isFrozen, isOpen, moments, nextOpening, windows, type Freeze } from './kit/opening-hours.js';

export const changeWindow = defineControl({
  id: 'change-window',
  version: 1,
  requirement: 'It is done at a time at which changes are made.',
  needs: ['clock'],
  wants: ['deployment', 'change'],
  moments: ['merge', 'deployment'],
  settings: { at: moments, freezes, windows },
  codes: ['in-freeze', 'outside-window', 'not-asked-now', 'fact-unavailable'],
  judge(facts, { at, freezes: frozen, windows: open }) {
    // Where it is not known whether something is deployed, it is not known what is asked either.
    if (!facts.deployment.known) return verdictOf([undecided(facts.deployment.why)]);
    const deployment = deploymentIn(facts.deployment);
    const moment = deployment === null ? 'merge' : 'deployment';
    if (!at.includes(moment)) return notNow(moment, at);
    const told = deployment?.outcome?.started ?? facts.clock.now;
    const now = Date.parse(told);
    if (Number.isNaN(now)) return verdictOf([undecided(unavailable('clock', `it says ${told}`))]);
    // Time passes: what may not be merged now may be later. What is to be deployed now is not deployed later by itself.
    const blocked = deployment === null ? waiting : failed;
    const holding = frozen.filter((each) => concerns(each, deployment) && isFrozen(each, now));
    const subject = subjectOf(deployment, facts.change);
    const closed: Reason = {
      code: 'outside-window',
      about: [subject],
      needed: `a window; the next opens ${nextOpening(open, now) ?? 'never'}`,
      found: told,
    };
    const faults: readonly Fault[] = [
      ...holding.map((each) => blocked(inFreeze(each, told))),
      ...(open.length === 0 || isOpen(open, now) ? [] : [blocked(closed)]),
    ];
    return verdictOf(faults);
  },
});

/** A freeze of environments says nothing of merges. */
const concerns = ({ environments }: Freeze, deployment: Deployment | null): boolean => {
  if (environments.length === 0) return true;
  return deployment !== null && environments.some((glob) => matchesGuard(glob, deployment.environment));
};

const subjectOf = (deployment: Deployment | null, change: Observed<Change>): string =>
  deployment?.environment ?? (change.known ? `#${String(change.value.number)}` : 'change');

const inFreeze = ({ name, until }: Freeze, now: string): Reason => ({
  code: 'in-freeze',
  about: [name],
  needed: `after ${until}`,
  found: now,
});

const notNow = (moment: string, at: readonly string[]): Verdict => ({
  outcome: 'not-applicable',
  reasons: [{ code: 'not-asked-now', about: [moment], needed: at.join(', ') }],
});
