import type { Facts } from '../facts/facts.js';
import type { Protection } from '../facts/repository.js';
import { known, unknown } from '../facts/observed.js';
import type { Observed } from '../facts/observed.js';
import { SHARED_APP } from '../facts/shared-app.js';
import { groundOf } from './trust.js';
import type { Ground } from './trust.js';

/** What the verdict is worth beside what it says: whose workflow file ran, who else can set the status, who can go round it. */
export interface Standing {
  /** `none`: no workflow ran. `untrusted`: not on the allow-list, so the verdict is a fail. `unknown`: it was not told whose. */
  readonly workflow: Ground | 'untrusted-accepted' | 'untrusted' | 'none' | 'unknown';
  /** Who can set our status: an organisation's workflow, one app of its own, or every workflow that may write statuses. */
  readonly status: 'required-workflow' | 'app' | 'shared-app' | 'unknown';
  /** Whether the base branch demands our status; null: not known. */
  readonly required: boolean | null;
  /** The apps from which it is demanded, sorted; empty: from any, or it is not demanded. */
  readonly from: readonly string[];
  /** Who may go round the rules of the base branch: logins, teams, roles; `administrators` where the rules do not hold for them. */
  readonly bypass: Observed<readonly string[]>;
}

/** What the standing depends on besides facts. `context` null: there is no status. */
export interface Asked {
  readonly accepted: 'listed' | 'any';
  readonly context: string | null;
}

type StandingFacts = Pick<Facts, 'run' | 'repository' | 'change' | 'landing' | 'deployment' | 'protection'>;

/** Follows from facts and policy alone, so that a replay comes to the same. */
export const standingOf = (facts: StandingFacts, { accepted, context }: Asked): Standing => {
  const workflow = workflowOf(facts, accepted);
  const { protection } = facts;
  const bypass = bypassOf(protection);
  if (!protection.known || context === null) {
    return { workflow, status: statusOf(workflow, null), required: null, from: [], bypass };
  }
  const demanded = protection.value.requiredContexts.filter((entry) => entry.context === context);
  return {
    workflow,
    status: statusOf(workflow, demanded),
    required: demanded.length > 0,
    from: [...new Set(demanded.flatMap(appOf))].sort(),
    bypass,
  };
};

/** Rules that do not hold for administrators are rules that they may go round, whatever the lists say. */
const bypassOf = (protection: Observed<Protection>): Standing['bypass'] => {
  if (!protection.known) return unknown(protection.why);
  const { bypass, admins } = protection.value;
  return bypass.known && !admins ? known([...bypass.value, 'administrators']) : bypass;
};

const workflowOf = (facts: StandingFacts, accepted: Asked['accepted']): Standing['workflow'] => {
  const { run, repository } = facts;
  const baseRef = branchOf(facts);
  if (!run.known) return 'unknown';
  const { workflow } = run.value;
  if (workflow === null) return 'none';
  if (!repository.known || baseRef === null) return 'unknown';
  const { name, defaultBranch } = repository.value;
  const ground = groundOf(run.value, workflow, { repository: name, baseRef, defaultBranch });
  return ground ?? (accepted === 'any' ? 'untrusted-accepted' : 'untrusted');
};

/** What is deployed is judged against the default branch. */
const branchOf = ({ change, landing, deployment, repository }: StandingFacts): string | null => {
  if (change.known) return change.value.base.ref;
  if (deployment.known && deployment.value !== null) return repository.known ? repository.value.defaultBranch : null;
  return landing.known ? (landing.value?.branch ?? null) : null;
};

type Contexts = Protection['requiredContexts'];

/** `demanded` null: what the branch demands is not known. */
const statusOf = (workflow: Standing['workflow'], demanded: Contexts | null): Standing['status'] => {
  if (workflow === 'required-workflow') return 'required-workflow';
  if (demanded === null) return 'unknown';
  return demanded.some((entry) => appOf(entry).some((app) => !isShared(app))) ? 'app' : 'shared-app';
};

/** The app that a rule names; none: any app will do. Rules may tell its number only. */
const appOf = ({ app, appId }: Contexts[number]): readonly string[] => {
  if (appId === SHARED_APP.id) return [SHARED_APP.slug];
  if (app !== null) return [app];
  return appId === null ? [] : [`app ${String(appId)}`];
};

const isShared = (app: string): boolean => app.toLowerCase() === SHARED_APP.slug;
