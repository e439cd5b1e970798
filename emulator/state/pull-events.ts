import type { PullScope } from '../world.js';
import { byTime } from './ids.js';
import type { Surroundings } from './pulls.js';
import { numberEvents, type EventDraft } from './timeline.js';
import type { Pull, TimelineEvent } from './types.js';

type Made = Omit<Pull, 'timeline' | 'updatedAt'>;

/** The events that GitHub would have recorded on a pull request of this form, in order of time. */
export function pullEvents(pull: Made, scope: PullScope, { world, directory }: Surroundings): TimelineEvent[] {
  const drafts = [...ownEvents(pull), ...endEvents(pull), ...headEvents(pull)];
  for (const [label, { by, at }] of Object.entries(scope.pull.unlabeled ?? {})) {
    drafts.push({ kind: 'unlabeled', at: at ?? pull.createdAt, actor: directory.maybe(by), label });
  }
  for (const [at, { from, to, by }] of byTime(scope.pull['base-changes'], (_, time) => time)) {
    drafts.push({ kind: 'base-changed', at, actor: by === undefined ? pull.author : directory.person(by), from, to });
  }
  if (world.queue?.pulls.includes(pull.number) === true) {
    drafts.push({
      kind: 'added-to-queue',
      at: pull.headPushes.at(-1)?.at ?? pull.createdAt,
      actor: directory.maybe(world.queue.by),
    });
  }
  return numberEvents(`pull ${String(pull.number)}`, drafts);
}

function ownEvents(pull: Made): EventDraft[] {
  const drafts: EventDraft[] = pull.labels.map(({ name, by, at }) => ({ kind: 'labeled', at, actor: by, label: name }));
  if (pull.initiator !== undefined) {
    drafts.push({ kind: 'assigned', at: pull.createdAt, actor: pull.initiator, assignee: pull.initiator });
    drafts.push({ kind: 'copilot-work-started', at: pull.createdAt, actor: pull.initiator });
  }
  const titles = pull.edits.filter(({ field }) => field === 'title');
  for (const [index, { at, by, from }] of titles.entries()) {
    drafts.push({ kind: 'renamed', at, actor: by, from, to: titles[index + 1]?.from ?? pull.title });
  }
  for (const { id, dismissed, submittedState } of pull.reviews) {
    if (dismissed !== undefined)
      drafts.push({ kind: 'review-dismissed', at: dismissed.at, actor: dismissed.by, review: id, submittedState });
  }
  return drafts;
}

function headEvents(pull: Made): EventDraft[] {
  const forced = pull.headPushes.filter(({ kind }) => kind === 'force_push');
  return forced.map(({ at, actor, before, after, ref }) => ({ kind: 'force-pushed', at, actor, before, after, ref }));
}

function endEvents(pull: Made): EventDraft[] {
  const drafts: EventDraft[] = [];
  if (pull.autoMerge !== undefined)
    drafts.push({ kind: 'auto-merge-enabled', at: pull.autoMerge.at, actor: pull.autoMerge.by });
  if (pull.merged !== undefined) {
    drafts.push({ kind: 'merged', at: pull.merged.at, actor: pull.merged.by, sha: pull.merged.sha, ref: pull.baseRef });
  }
  if (pull.closedAt !== undefined)
    drafts.push({ kind: 'closed', at: pull.closedAt, actor: pull.merged === undefined ? pull.author : pull.merged.by });
  return drafts;
}
