import type { Change, LabelRemoval, LabelSet } from '../../facts/change.js';
import {
  Malformed,
  boolean,
  filledText,
  instant,
  natural,
  nullable,
  objectId,
  optional,
  text,
} from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { actor } from './account.js';
import type { LabelEvent } from './core.js';
import type { Events } from './timeline.js';

const STATES = new Map<string, Change['state']>([
  ['OPEN', 'open'],
  ['CLOSED', 'closed'],
  ['MERGED', 'merged'],
]);

export const stateOf = (pull: Cursor): Change['state'] => {
  const state = STATES.get(pull.get('state', text));
  if (state === undefined) throw new Malformed(`${pull.path}.state`, 'a known state');
  return state;
};

/** Tip of the base branch; where the branch is gone, the commit that the pull request names as its base. */
export const baseTipOf = (pull: Cursor): string =>
  pull.maybe('baseRef')?.maybe('target')?.get('oid', objectId) ?? pull.get('baseRefOid', objectId);

/** git's id of nothing: there is no head commit to take a tree from. */
const NO_TREE = '0'.repeat(40);

/** `initiator` is not in this answer: null until it is read. */
export const readChange = (pull: Cursor, repository: string, events: Events, headTree: string | null): Change => ({
  number: pull.get('number', natural),
  title: pull.get('title', text),
  author: actor(pull.maybe('author')),
  initiator: null,
  state: stateOf(pull),
  draft: pull.get('isDraft', boolean),
  base: { ref: pull.get('baseRefName', filledText), commit: baseTipOf(pull) },
  head: readHead(pull, repository, headTree),
  additions: pull.get('additions', natural),
  deletions: pull.get('deletions', natural),
  labels: labelsNow(pull, events.labels),
  unlabeled: removals(events.labels),
  autoMerge: switchedOn(pull.maybe('autoMergeRequest'), 'enabledBy', 'enabledAt'),
  queued: switchedOn(pull.maybe('mergeQueueEntry'), 'enqueuer', 'enqueuedAt'),
  merged: readMerge(pull),
  baseChanges: events.baseChanges,
});

const readHead = (pull: Cursor, repository: string, tree: string | null): Change['head'] => {
  const from = pull.maybe('headRepository');
  const owner = from?.maybe('owner') ?? null;
  const name = from?.get('nameWithOwner', filledText) ?? null;
  return {
    ref: pull.get('headRefName', filledText),
    commit: pull.get('headRefOid', objectId),
    tree: tree ?? NO_TREE,
    repository:
      from === null || name === null ? null : { id: from.get('databaseId', natural), name, owner: actor(owner) },
    fork: pull.get('isCrossRepository', boolean) || (name !== null && name !== repository),
  };
};

const readMerge = (pull: Cursor): Change['merged'] =>
  pull.get('merged', boolean)
    ? {
        by: actor(pull.maybe('mergedBy')),
        at: pull.get('mergedAt', instant),
        commit: pull.maybe('mergeCommit')?.get('oid', objectId) ?? null,
      }
    : null;

const switchedOn = (found: Cursor | null, by: string, at: string): Change['autoMerge'] =>
  found === null ? null : { by: actor(found.maybe(by)), at: found.get(at, optional(instant)) };

/** Labels that are on it now, with who set them last. */
const labelsNow = (pull: Cursor, events: readonly LabelEvent[]): readonly LabelSet[] => {
  const labels = pull.at('labels');
  const names = labels.list('nodes', (node) => node.get('name', filledText));
  if (labels.get('totalCount', natural) !== names.length) throw new Malformed(labels.path, 'every label');
  return names.map((name) => setBy(name, events));
};

export const setBy = (name: string, events: readonly LabelEvent[]): LabelSet => {
  const event = events.findLast((each) => each.kind === 'set' && each.name === name);
  return { name, by: event?.by ?? null, at: event?.at ?? null };
};

/** Every removal of a label, in the order of the events. */
export const removals = (events: readonly LabelEvent[]): readonly LabelRemoval[] =>
  events.flatMap(({ kind, name, by, at }) => (kind === 'removed' ? [{ name, by, at }] : []));

export const cursorOf = (connection: Cursor): string | null => {
  const info = connection.at('pageInfo');
  return info.get('hasNextPage', boolean) ? info.get('endCursor', nullable(filledText)) : null;
};
