import type { EarlierSeen, TaskSeen, Upkeep } from '../../facts/upkeep.js';
import type { Reason } from '../../facts/observed.js';
import { findingsOf, type Fresh } from './finding.js';

/** What looking after itself found: tasks that were not done whole, and what the run before could not deliver. */
export const upkeepFindings = (
  repository: string,
  seen: {
    readonly tasks: readonly TaskSeen[];
    readonly earlier: EarlierSeen;
    readonly before: Upkeep | null;
    readonly unlisted: number;
  },
): readonly Fresh[] => {
  const source = { repository, task: 'upkeep', control: 'assurance', evidence: null } as const;
  const reasons: readonly Reason[] = [
    ...seen.tasks
      .filter(({ state }) => state !== 'whole')
      .map(({ task, found }) => ({ code: 'task-undone', about: [task], found: found ?? '' })),
    ...undelivered(seen.before),
    ...earlierReasons(seen.earlier),
    ...(seen.unlisted === 0
      ? []
      : [{ code: 'findings-unlisted', about: ['findings'], found: `${String(seen.unlisted)} more` }]),
  ];
  return findingsOf(source, reasons);
};

const undelivered = (before: Upkeep | null): readonly Reason[] => {
  const failed = (before?.deliveries ?? []).filter(({ state }) => state === 'failed');
  return [...new Set(failed.map(({ sink }) => sink))].map((sink) => ({
    code: 'delivery-failed',
    about: [sink],
    found: failed.find((each) => each.sink === sink)?.found ?? '',
  }));
};

const earlierReasons = (earlier: EarlierSeen): readonly Reason[] => {
  switch (earlier.state) {
    case 'verified':
    case 'absent':
      return [];
    case 'refused':
      return [{ code: 'earlier-run-refused', about: ['earlier run'], found: earlier.found }];
    case 'unreadable':
      return [{ code: 'earlier-run-unreadable', about: ['earlier run'], found: earlier.found }];
  }
};
