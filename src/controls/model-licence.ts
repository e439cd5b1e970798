import { defineControl } from './kit/control.js';
import { licenceStanding } from './kit/model-licence-standing.js';
import { verdictOfModels } from './kit/model-parts.js';
import { judgedModels, MODEL_CODES } from './kit/model-weights.js';
import { texts } from './kit/setting.js';

export const modelLicence = defineControl({
  id: 'model-licence',
  version: 1,
  requirement: 'The licence of the model is known, allowed, told alike everywhere, and its obligations are met.',
  needs: ['models', 'clock'],
  wants: ['change', 'commits', 'pushes'],
  moments: ['merge', 'retest'],
  settings: {
    allow: texts({
      default: [],
      help: 'Licences that are allowed to models whose own terms name none: SPDX ids or `LicenseRef-hf-…`, exact.',
    }),
  },
  codes: [
    ...MODEL_CODES,
    'licence-missing',
    'licence-unknown',
    'licence-disagrees',
    'base-model-undeclared',
    'licence-rules-missing',
    'licence-not-allowed',
    'obligation-missing',
    'use-not-allowed',
    'region-not-allowed',
    'obligation-unchecked',
  ],
  judge({ models }, { allow }, circumstances) {
    return verdictOfModels(judgedModels(models, circumstances.models), (judged) => licenceStanding(judged, allow));
  },
});
