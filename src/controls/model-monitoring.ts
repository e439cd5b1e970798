import { defineControl } from './kit/control.js';
import { driftStanding } from './kit/drift-standing.js';
import { failed, faultsOnly, type Part } from './kit/fault-of.js';
import { joined, verdictOfModels } from './kit/model-parts.js';
import { judgedModels, MODEL_CODES } from './kit/model-weights.js';
import { planFaults } from './kit/monitoring-plan.js';

export const modelMonitoring = defineControl({
  id: 'model-monitoring',
  version: 1,
  requirement: 'The model is watched: there is a plan, and the last report of drift is fresh and passes.',
  needs: ['models', 'clock'],
  wants: ['change', 'commits', 'pushes'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: [
    ...MODEL_CODES,
    'monitoring-not-declared',
    'no-monitoring-plan',
    'no-metrics',
    'metric-without-limit',
    'metric-without-alert',
    'runbook-missing',
    'monitoring-owner-missing',
    'drift-report-missing',
    'drift-report-stale',
    'drift-found',
    'drift-not-run',
    'drift-report-later',
    'conflicting-evidence',
  ],
  judge({ models, clock }, _, circumstances) {
    const all = judgedModels(models, circumstances.models);
    return verdictOfModels(all, (judged) => {
      const terms = judged.terms.monitoring;
      return terms === null
        ? notDeclared(judged.model.name)
        : joined([
            faultsOnly(...planFaults(judged.model, terms.plan)),
            driftStanding(judged, { at: all.at, terms, now: clock.now }),
          ]);
    });
  },
});

const notDeclared = (model: string): Part =>
  faultsOnly(
    failed({
      code: 'monitoring-not-declared',
      about: [model, 'monitoring'],
      needed: `\`models.${model}.monitoring\`, with the path of the plan`,
      found: 'the policy names none',
    }),
  );
