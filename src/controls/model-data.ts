import { defineControl } from './kit/control.js';
import { datasetStanding } from './kit/dataset-standing.js';
import { faultsOnly } from './kit/fault-of.js';
import { verdictOfModels } from './kit/model-parts.js';
import { judgedModels, MODEL_CODES } from './kit/model-weights.js';

export const modelData = defineControl({
  id: 'model-data',
  version: 1,
  requirement: 'Every data set behind the model is registered, with its privacy decided and its review current.',
  needs: ['models', 'clock'],
  wants: ['change', 'commits', 'pushes'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: [
    ...MODEL_CODES,
    'datasets-not-declared',
    'datasets-unnamed',
    'register-missing',
    'dataset-unregistered',
    'dataset-registered-twice',
    'dataset-not-pinned',
    'dataset-licence-missing',
    'privacy-undeclared',
    'lawful-basis-missing',
    'dataset-owner-missing',
    'dataset-region-not-covered',
    'review-missing',
    'review-expired',
  ],
  judge({ models, clock }, _, circumstances) {
    return verdictOfModels(judgedModels(models, circumstances.models), (judged) =>
      faultsOnly(...datasetStanding(judged, clock.now)),
    );
  },
});
