import { defineControl } from './kit/control.js';

export const modelProvenance = defineControl({
  id: 'model-provenance',
  version: 1,
  requirement: 'The model comes from a pinned source, and whoever vouches for it did not make the change.',
  needs: ['models', 'clock'],
  wants: ['change', 'commits', 'pushes'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: ['fact-unavailable'],
  judge() {
    return {
      outcome: 'indeterminate',
      reasons: [{ code: 'fact-unavailable', about: ['models'], found: 'not built yet' }],
    };
  },
});
