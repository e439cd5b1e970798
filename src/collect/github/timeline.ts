import type { Change } from '../../facts/change.js';
import { filledText, instant, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { actor } from './account.js';
import { optionalCommit } from './commit.js';
import type { Dismissal, ForcePush, LabelEvent } from './core.js';
import { readDismissal } from './reviews.js';

type BaseChange = Change['baseChanges'][number];

export interface Events {
  readonly dismissals: readonly Dismissal[];
  readonly baseChanges: readonly BaseChange[];
  readonly labels: readonly LabelEvent[];
}

/** Reads the fragment `Events`. An event of a kind that was not asked for is left out. */
export const readEvents = (nodes: readonly Cursor[]): Events => {
  const dismissals: Dismissal[] = [];
  const baseChanges: BaseChange[] = [];
  const labels: LabelEvent[] = [];
  for (const node of nodes) {
    const type = node.get('__typename', text);
    if (type === 'ReviewDismissedEvent') dismissals.push(readDismissal(node));
    else if (type === 'LabeledEvent') labels.push(labelEvent(node, 'set'));
    else if (type === 'UnlabeledEvent') labels.push(labelEvent(node, 'removed'));
    else if (type === 'BaseRefChangedEvent') baseChanges.push(baseChange(node, 'previousRefName', 'currentRefName'));
    else if (type === 'AutomaticBaseChangeSucceededEvent') baseChanges.push(baseChange(node, 'oldBase', 'newBase'));
  }
  return { dismissals, baseChanges: byTime(baseChanges), labels: byTime(labels) };
};

export const joinEvents = (parts: readonly Events[]): Events => ({
  dismissals: parts.flatMap((part) => part.dismissals),
  baseChanges: byTime(parts.flatMap((part) => part.baseChanges)),
  labels: byTime(parts.flatMap((part) => part.labels)),
});

const labelEvent = (node: Cursor, kind: LabelEvent['kind']): LabelEvent => ({
  name: node.at('label').get('name', filledText),
  by: actor(node.maybe('actor')),
  at: node.get('createdAt', instant),
  kind,
});

const baseChange = (node: Cursor, from: string, to: string): BaseChange => ({
  at: node.get('createdAt', instant),
  from: node.get(from, filledText),
  to: node.get(to, filledText),
  by: actor(node.maybe('actor')),
});

/** Reads the fragment `ForcePushes`. */
export const readForcePushes = (nodes: readonly Cursor[]): readonly ForcePush[] =>
  byTime(
    nodes.map((node) => ({
      at: node.get('createdAt', instant),
      by: actor(node.maybe('actor')),
      before: optionalCommit(node, 'beforeCommit')?.commit ?? null,
      after: node.maybe('afterCommit')?.get('oid', objectId) ?? null,
    })),
  );

/** Oldest first; equal times keep the host's order. */
const byTime = <T extends { readonly at: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
