import type { Checks } from '../../facts/checks.js';
import type { Pushes } from '../../facts/commits.js';
import type { Demand } from '../../facts/demand.js';
import { known, type Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import type { Core, CoreChecks } from './core.js';
import { readEarlierChecks } from './earlier-checks.js';

/** Runs on the head, and of those that are demanded and absent there, runs on earlier commits. */
export const demandedChecks = async (
  client: Client,
  core: Core,
  demand: Demand,
  lists: { readonly checks: Promise<Observed<CoreChecks>>; readonly pushes: Promise<Observed<Pushes>> },
): Promise<Observed<Checks>> => {
  const checks = await lists.checks;
  if (!checks.known) return checks;
  const { runs, suites } = checks.value;
  const running = suites.flatMap(({ ended, workflow }) => (ended || workflow === null ? [] : [workflow]));
  return known({
    head: runs,
    earlier: await readEarlierChecks(client, core, demand, runs),
    runningWorkflows: [...new Set(running)].toSorted(),
    pushedAt: pushedAt(core, checks.value, await lists.pushes),
  });
};

/** When the head was pushed, as the activity tells, else when its first suite was made; never a date of the commit. */
const pushedAt = (core: Core, checks: CoreChecks, pushes: Observed<Pushes>): string | null => {
  const listed = pushes.known && pushes.value.source === 'activity' ? pushes.value.pushes : [];
  const push = listed.findLast(({ after }) => after === core.change.head.commit);
  return push?.at ?? checks.suites.map(({ createdAt }) => createdAt).toSorted()[0] ?? null;
};
