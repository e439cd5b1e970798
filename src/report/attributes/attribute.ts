import type { Outcome } from '../../decision/types.js';
import { visible } from '../plain.js';

export type AttributeId = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M';

/**
 * `shown`: the record shows what the auditor asks for. `not-shown`: it does not, or shows the contrary; the answer says
 * which. `not-applicable`: there is nothing to ask. `not-known`: what it takes could not be read.
 */
export type AttributeState = 'shown' | 'not-shown' | 'not-applicable' | 'not-known';

export interface Answer {
  readonly state: AttributeState;
  /** Whole sentences of ours; words of others in them are made plain, and nothing in them is hidden. */
  readonly answer: string;
  /** RFC 6901, into the evidence; each leads somewhere. */
  readonly pointers: readonly string[];
}

/** One thing that an auditor tests in every change of a sample. */
export interface Attribute extends Answer {
  readonly id: AttributeId;
  readonly name: string;
  readonly question: string;
}

export const answer = (state: AttributeState, text: string, pointers: readonly string[]): Answer => ({
  state,
  answer: visible(text),
  pointers,
});

export const STATE_OF: Readonly<Record<Outcome, AttributeState>> = {
  pass: 'shown',
  fail: 'not-shown',
  pending: 'not-shown',
  // Somebody took on what is missing; it is missing all the same.
  waived: 'not-shown',
  indeterminate: 'not-known',
  'not-applicable': 'not-applicable',
};
