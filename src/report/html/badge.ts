import type { Outcome, VerdictWord } from '../../decision/types.js';
import type { AttributeState } from '../attributes/attribute.js';
import { STATE_WORDS } from '../record-text.js';
import { element, type Markup } from './markup.js';

export type Tone = 'good' | 'bad' | 'wait' | 'calm';

/** A word that says how something ended; the colour says nothing that the word does not. */
export const badge = (word: string, tone: Tone): Markup => element('span', { class: `badge ${tone}` }, word);

const OUTCOMES: Readonly<Record<Outcome, Tone>> = {
  pass: 'good',
  fail: 'bad',
  pending: 'wait',
  indeterminate: 'bad',
  waived: 'wait',
  'not-applicable': 'calm',
};

export const outcomeBadge = (outcome: Outcome): Markup => badge(outcome.replace('-', ' '), OUTCOMES[outcome]);

const STATES: Readonly<Record<AttributeState, Tone>> = {
  shown: 'good',
  'not-shown': 'wait',
  'not-known': 'bad',
  'not-applicable': 'calm',
};

export const stateBadge = (state: AttributeState): Markup => badge(STATE_WORDS[state], STATES[state]);

export const verdictTone = (verdict: VerdictWord): Tone => {
  switch (verdict) {
    case 'pass':
      return 'good';
    case 'fail':
    case 'indeterminate':
      return 'bad';
    case 'pending':
    case 'pass-with-exception':
      return 'wait';
    case 'not-applicable':
      return 'calm';
  }
};
