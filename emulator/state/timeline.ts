import { idOf, nodeIdOf } from './ids.js';
import type { TimelineEvent } from './types.js';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type EventDraft = DistributiveOmit<TimelineEvent, 'id' | 'nodeId'>;

/** Events in order of time with ids made from what they are, so that an event keeps its id when others come. */
export function numberEvents(subject: string, drafts: readonly EventDraft[]): TimelineEvent[] {
  const sorted = drafts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const seen = new Map<string, number>();
  return sorted.map((draft) => {
    const text = `${subject} ${draft.kind} ${draft.at} ${draft.actor?.login ?? ''} ${'label' in draft ? draft.label : ''}`;
    const again = (seen.get(text) ?? 0) + 1;
    seen.set(text, again);
    const id = idOf(`${text} ${String(again)}`);
    return { ...draft, id, nodeId: nodeIdOf('EVT', id) };
  });
}
