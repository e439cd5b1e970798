import type { Phase } from '../inputs.js';
import type { Named, UpkeepOccasion } from './occasion.js';

const TASKS: Readonly<Record<'assure' | 'reconcile' | 'access' | 'models', UpkeepOccasion['tasks']>> = {
  assure: ['sweep', 'reconcile', 'access', 'models'],
  reconcile: ['reconcile'],
  access: ['access'],
  models: ['models'],
};

/** What a phase has done, whatever woke the run: it looks after everything, and no event narrows it. */
export const upkeepOf = (phase: Extract<Phase, keyof typeof TASKS>): Named => ({ kind: 'upkeep', tasks: TASKS[phase] });
