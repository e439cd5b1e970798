import type { Reason } from '../../facts/observed.js';
import { verdictOf, type Verdict } from './control.js';
import type { Part } from './fault-of.js';
import { noModelTouched, type JudgedModel, type JudgedModels } from './model-weights.js';

export const joined = (parts: readonly Part[]): Part => ({
  faults: parts.flatMap(({ faults }) => faults),
  notes: parts.flatMap(({ notes }) => notes),
});

/** The verdict of what is said of each model. */
export const verdictOfModels = (models: JudgedModels, partOf: (judged: JudgedModel) => Part): Verdict => {
  const { faults, notes } = joined(models.judged.map(partOf));
  return noModelTouched(models) ?? verdictOf([...models.faults, ...faults], notes);
};

/** A part of a model that could not be read; the collector says why. */
export const unreadPart = (model: string, part: string, why: Reason): Reason => ({
  code: 'fact-unavailable',
  about: [model, part],
  found: [why.found ?? why.code, ...why.about].join(' '),
});
