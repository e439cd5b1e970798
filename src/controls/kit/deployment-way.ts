import type { ObjectId } from '../../facts/account.js';
import type { Deployment, Way } from '../../facts/deployment.js';
import type { Reason } from '../../facts/observed.js';
import { failed, faultsOnly, NOTHING, undecided, type Part } from './fault-of.js';

export interface WayTerms {
  readonly since: string | null;
  readonly last: 'host' | 'record';
  readonly rollback: 'allowed' | 'refused';
}

/** Whether it is known where the way begins, and whether it may lead where it leads. Its records are judged elsewhere. */
export const wayPart = (deployment: Deployment, terms: WayTerms): Part => {
  const { environment, last, way } = deployment;
  const about = [environment];
  if (!last.known) {
    const found = last.why.found ?? last.why.code;
    return faultsOnly(undecided({ code: 'last-deployment-unknown', about, needed: 'what stands there now', found }));
  }
  const from = last.value === null ? terms.since : last.value.commit;
  if (from === null) return faultsOnly(undecided(baselineMissing(environment)));
  const unproven = last.value?.record === null ? [unprovenLast(environment, from)] : [];
  const beginning: Part =
    terms.last === 'record' ? { faults: unproven.map(undecided), notes: [] } : { faults: [], notes: unproven };
  const led = leading(deployment, way, from, terms);
  return { faults: [...beginning.faults, ...led.faults], notes: [...beginning.notes, ...led.notes] };
};

const baselineMissing = (environment: string): Reason => ({
  code: 'deployment-baseline-missing',
  about: [environment],
  needed: 'a last deployment, or `since: <commit>` in the settings of the control deployment',
  found: 'nothing was ever deployed there',
});

/** Whoever may write deployments can say that something stands there which never did. */
const unprovenLast = (environment: string, commit: ObjectId): Reason => ({
  code: 'last-deployment-unproven',
  about: [environment],
  needed: 'a deployment record of what stands there',
  found: `${commit}, by the list of the host alone`,
});

const leading = (deployment: Deployment, way: Deployment['way'], from: ObjectId, terms: WayTerms): Part => {
  const unknownWay = (found: string): Part =>
    faultsOnly(
      undecided({
        code: 'way-unknown',
        about: [deployment.environment],
        needed: `every commit from ${from} to ${deployment.commit}`,
        found,
      }),
    );
  if (!way.known) return unknownWay(way.why.found ?? way.why.code);
  const found = contradictionIn(deployment, way.value, from);
  return found === null ? directed(deployment, way.value, from, terms) : unknownWay(found);
};

/** A way that does not lead from what stands there to what is deployed is none, whatever it calls itself. */
const contradictionIn = ({ commit, last }: Deployment, way: Way, from: ObjectId): string | null => {
  if (way.from !== from) return `a way from ${String(way.from)}`;
  const end = way.commits.at(-1)?.commit ?? null;
  const leads = end === commit && commit !== from && !way.commits.some((each) => each.commit === from);
  const isEmpty = way.commits.length === 0;
  switch (way.direction) {
    case 'forward':
    case 'diverged':
      return leads ? null : `${way.direction}, and it does not end with what is deployed`;
    case 'first':
      if (last.known && last.value !== null) return 'first, and something stands there';
      return leads || (isEmpty && commit === from) ? null : 'first, and it does not end with what is deployed';
    case 'same':
      return isEmpty && commit === from ? null : 'same, and something else stands there';
    case 'rollback':
      return isEmpty && commit !== from ? null : 'rollback, and it brings something new';
    default:
      way.direction satisfies never;
      return 'a direction that is not known';
  }
};

const directed = ({ environment, commit }: Deployment, way: Way, from: ObjectId, { rollback }: WayTerms): Part => {
  switch (way.direction) {
    case 'rollback': {
      const needed = `a commit that comes after ${from}`;
      return rollback === 'allowed'
        ? {
            faults: [],
            notes: [{ code: 'deployment-is-rollback', about: [environment], found: `${from} to ${commit}` }],
          }
        : faultsOnly(failed({ code: 'rollback-refused', about: [environment], needed, found: commit }));
    }
    case 'diverged': {
      const found = `${commit} leaves out what ${from} holds`;
      const parted: Reason = {
        code: 'way-diverged',
        about: [environment],
        needed: `a commit that holds ${from}`,
        found,
      };
      return rollback === 'allowed' ? { faults: [], notes: [parted] } : faultsOnly(failed(parted));
    }
    case 'forward':
    case 'first':
    case 'same':
      return NOTHING;
  }
};
