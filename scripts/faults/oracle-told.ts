import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import type { Upkeep } from '../../src/facts/upkeep.js';
import type { Observation } from '../cases/observe.js';

/** Whether a run of this scene looks after the controls: it alone tells findings. */
export const isUpkeep = ({ run }: Observation): boolean => run.outputs.has('findings');

/** What such a run may write besides. */
export const TELLS: readonly RegExp[] = [/^POST \S+\/issues$/, /^PATCH \S+\/issues\/\{issue_number\}$/, /^WEBHOOK$/];

/** What no fault may do to those who are told: nothing twice, nothing over that stands, nothing told on paper alone. */
export function toldFaults(seen: Observation, clean: Observation): readonly string[] {
  if (!isUpkeep(clean)) return [];
  const upkeep = upkeepOf(seen);
  return [
    ...twice(seen, upkeep),
    ...(isOver(clean) ? [] : overTooEarly(seen, clean)),
    ...(upkeep === null ? [] : onPaper(seen, upkeep)),
  ];
}

/** The record that the run left of itself: the last one, since earlier runs of the world left theirs before. */
function upkeepOf({ stored, run }: Observation): Upkeep | null {
  const own = stored
    .map((text) => JSON.parse(text) as Evidence)
    .filter(({ stage, facts }) => stage === 'assurance' && facts.run.known && facts.run.value.id === RUN);
  const fact = own.at(-1)?.facts.upkeep;
  return run.evidence !== undefined && fact?.known === true ? fact.value : null;
}

/** The number of the run under fault in every world of the cases. */
const RUN = 501;

/**
 * An answer that was lost may have a message arrive again under its own id. With another id it is another message: nobody may say the same
 * again but who could not know that it was said, and says so in the record.
 */
function twice({ told, stored }: Observation, upkeep: Upkeep | null): readonly string[] {
  const earlier = stored.filter((text) => text.includes('"stage":"assurance"')).length - 1;
  const knew = upkeep === null || upkeep.earlier.state === 'verified' || earlier === 0;
  const messages = new Map(told.hooks.map(({ id, json }) => [id, canonical(json)]));
  const again = [...messages.values()].filter((text, index, all) => all.indexOf(text) !== index);
  const titles = told.issues.map(({ title }) => title);
  return [
    ...(knew ? again.map((text) => `a receiver was told twice: ${text.slice(0, 200)}`) : []),
    ...titles.filter((title, index) => titles.indexOf(title) !== index).map((title) => `two issues for ${title}`),
  ];
}

/** Without a fault the run finds that something is over. */
const isOver = ({ told }: Observation): boolean => told.issues.some(({ state }) => state === 'closed');

/** What the run without a fault leaves open is open. */
function overTooEarly({ told }: Observation, clean: Observation): readonly string[] {
  const stands = new Set(clean.told.issues.filter(({ state }) => state === 'open').map(({ title }) => title));
  return [
    ...told.issues
      .filter(({ title, state }) => state === 'closed' && stands.has(title))
      .map(({ title }) => `${title} was closed, and what it is about stands`),
    ...(told.hooks.some(({ json }) => (json as { event_action?: unknown }).event_action === 'resolve')
      ? ['a receiver was told that it is over, and it stands']
      : []),
  ];
}

function onPaper({ told }: Observation, { deliveries }: Upkeep): readonly string[] {
  const opened = deliveries.filter(({ act, state }) => act === 'open' && state === 'delivered');
  const lacking = (sink: string, arrived: number): readonly string[] =>
    opened.filter((each) => each.sink.startsWith(sink)).length > arrived ? [`${sink}: delivered on paper alone`] : [];
  return [...lacking('issues', told.issues.length), ...lacking('webhook', told.hooks.length)];
}
