import type { Model } from '../../facts/models.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { unreadPart } from './model-parts.js';

/** Whether somebody has to look: what is measured, when it is too much, whom it wakes, and what they do then. */
export const planFaults = ({ name, monitoring }: Model, path: string): readonly Fault[] => {
  if (!monitoring.known) return [undecided(unreadPart(name, 'monitoring', monitoring.why))];
  if (monitoring.value === null)
    return [
      failed({
        code: 'no-monitoring-plan',
        about: [name, path],
        needed: 'the plan on the base branch',
        found: 'no such file',
      }),
    ];
  const { metrics, runbook, owner } = monitoring.value;
  const fault = (code: string, about: string, needed: string, found: string): Fault =>
    failed({ code, about: [name, about], needed, found });
  return [
    ...(metrics.length === 0 ? [fault('no-metrics', path, 'metrics that are watched', 'none')] : []),
    ...metrics.flatMap((metric) => [
      ...(metric.limit === null ? [fault('metric-without-limit', metric.name, 'a limit', 'none')] : []),
      ...((metric.alert ?? '').trim() === ''
        ? [fault('metric-without-alert', metric.name, 'whom it wakes', 'nobody')]
        : []),
    ]),
    ...(runbook === null ? [fault('runbook-missing', path, 'a runbook', 'none is named')] : []),
    ...(runbook?.exists === false ? [fault('runbook-missing', runbook.path, 'the file', 'no such file')] : []),
    ...((owner ?? '').trim() === '' ? [fault('monitoring-owner-missing', path, 'an owner', 'nobody')] : []),
  ];
};
