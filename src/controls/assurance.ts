import type { DeliverySeen, EarlierSeen, TaskSeen, Upkeep } from '../facts/upkeep.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';

export const assurance = defineControl({
  id: 'assurance',
  version: 1,
  requirement: 'The scheduled run looked at everything that it is for, and told everybody who is to be told.',
  needs: ['upkeep'],
  moments: ['assurance'],
  settings: {},
  codes: [
    'task-undone',
    'delivery-failed',
    'earlier-run-unreadable',
    'earlier-run-refused',
    'findings-unlisted',
    'fact-unavailable',
  ],
  judge({ upkeep }) {
    if (upkeep === null)
      return { outcome: 'indeterminate', reasons: [{ code: 'fact-unavailable', about: ['upkeep'] }] };
    return verdictOf([
      ...upkeep.tasks.flatMap(taskFaults),
      ...deliveryFaults(upkeep.deliveries),
      ...earlierFaults(upkeep.earlier),
      ...unlistedFaults(upkeep),
    ]);
  },
});

const taskFaults = ({ task, state, found }: TaskSeen): readonly Fault[] =>
  state === 'whole'
    ? []
    : [{ outcome: 'indeterminate', reason: { code: 'task-undone', about: [task], found: found ?? state } }];

/** One a receiver, with the first answer that it gave: that it fails is the news, not how often. */
const deliveryFaults = (deliveries: readonly DeliverySeen[]): readonly Fault[] => {
  const failed = deliveries.filter(({ state }) => state === 'failed');
  return [...new Set(failed.map(({ sink }) => sink))].map((sink) => {
    const own = failed.filter((each) => each.sink === sink);
    const found = `${String(own.length)} not delivered: ${own[0]?.found ?? 'no answer'}`;
    return { outcome: 'fail', reason: { code: 'delivery-failed', about: [sink], found } };
  });
};

const earlierFaults = (earlier: EarlierSeen): readonly Fault[] => {
  switch (earlier.state) {
    case 'verified':
    case 'absent':
      return [];
    case 'refused': {
      const about = earlier.digest === null ? [] : [earlier.digest];
      return [{ outcome: 'indeterminate', reason: { code: 'earlier-run-refused', about, found: earlier.found } }];
    }
    case 'unreadable':
      return [
        { outcome: 'indeterminate', reason: { code: 'earlier-run-unreadable', about: [], found: earlier.found } },
      ];
  }
};

const unlistedFaults = ({ findings, unlisted }: Upkeep): readonly Fault[] =>
  unlisted === 0
    ? []
    : [
        {
          outcome: 'fail',
          reason: {
            code: 'findings-unlisted',
            about: [],
            needed: `at most ${String(findings.length)} findings`,
            found: `${String(findings.length + unlisted)} findings`,
          },
        },
      ];
