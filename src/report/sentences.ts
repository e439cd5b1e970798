import { CONTROL_SENTENCES } from './control-sentences.js';
import { RUN_SENTENCES } from './run-sentences.js';
import { of, type Sentence } from './sentence.js';

/** The words for each reason code: what is wrong, in a few words for a status, and what to do next. */
const SENTENCES: ReadonlyMap<string, Sentence> = new Map([...CONTROL_SENTENCES, ...RUN_SENTENCES]);

/** Every code that has words, as often as it has; a test demands that it is every code that can be given. */
export const wordedCodes = (): readonly string[] => [...CONTROL_SENTENCES, ...RUN_SENTENCES].map(([code]) => code);

/** A code without words shows itself. */
export const sentence = (code: string): Sentence =>
  SENTENCES.get(code) ?? of(code, 'See the documentation of the control.');
