import { defineControl, verdictOf } from './kit/control.js';
import { fairnessFaults } from './kit/fairness-standing.js';
import { judgedModels, MODEL_CODES, noModelTouched } from './kit/model-weights.js';
import { safetyFaults } from './kit/safety-standing.js';

export const modelSafety = defineControl({
  id: 'model-safety',
  version: 1,
  requirement: 'These weights were attacked and measured for fairness, and the bounds of what went wrong lie within.',
  needs: ['models', 'clock'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: [
    ...MODEL_CODES,
    'safety-not-declared',
    'safety-missing',
    'safety-unbound',
    'safety-other-weights',
    'safety-unreadable',
    'safety-incomplete',
    'safety-stale',
    'conflicting-evidence',
    'probe-missing',
    'attempts-unclear',
    'not-recounted',
    'too-few-attempts',
    'too-many-unjudged',
    'fail-rate-too-high',
    'fail-rate-inconclusive',
    'fairness-missing',
    'fairness-unbound',
    'fairness-other-weights',
    'fairness-unreadable',
    'fairness-stale',
    'fairness-unclear',
    'group-missing',
    'group-too-small',
    'unfair',
    'fairness-inconclusive',
  ],
  judge({ models, clock }, _settings, circumstances) {
    const scope = judgedModels(models, circumstances.models);
    const faults = scope.judged.flatMap((judged) => [
      ...safetyFaults(judged, clock.now),
      ...fairnessFaults(judged, clock.now),
    ]);
    return noModelTouched(scope) ?? verdictOf([...scope.faults, ...faults]);
  },
});
