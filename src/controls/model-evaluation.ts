import { defineControl, verdictOf } from './kit/control.js';
import { evaluationStanding } from './kit/model-evaluation-standing.js';
import { judgedModels, MODEL_CODES, noModelTouched } from './kit/model-weights.js';

export const modelEvaluation = defineControl({
  id: 'model-evaluation',
  version: 1,
  requirement: 'These weights were evaluated, reach their floors, and are proven not to be worse than the baseline.',
  needs: ['models', 'clock'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: [
    ...MODEL_CODES,
    'evaluation-not-declared',
    'evaluation-missing',
    'evaluation-unbound',
    'evaluated-other-weights',
    'evaluation-unreadable',
    'evaluation-incomplete',
    'evaluation-stale',
    'conflicting-evidence',
    'task-missing',
    'score-unclear',
    'too-few-samples',
    'partial-samples',
    'below-floor',
    'floor-inconclusive',
    'baseline-missing',
    'baseline-unreadable',
    'baseline-changed-here',
    'limit-out-of-scale',
    'not-comparable',
    'not-paired',
    'regressed',
    'inconclusive',
  ],
  judge({ models, clock }, _settings, circumstances) {
    const scope = judgedModels(models, circumstances.models);
    const standings = scope.judged.map((judged) => evaluationStanding(judged, clock.now));
    return (
      noModelTouched(scope) ??
      verdictOf(
        [...scope.faults, ...standings.flatMap(({ faults }) => faults)],
        standings.flatMap(({ notes }) => notes),
      )
    );
  },
});
