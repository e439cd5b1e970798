import type { Change } from '../../facts/change.js';
import type { Observed } from '../../facts/observed.js';
import type { Fault } from './control.js';

/** Conversations that nobody resolved; `missing` is the outcome of what people can still do. */
export const conversationFaults = (
  conversations: Observed<{ readonly unresolved: number }>,
  change: Change,
  missing: 'pending' | 'fail',
): readonly Fault[] => {
  if (!conversations.known) return [{ outcome: 'indeterminate', reason: conversations.why }];
  const { unresolved } = conversations.value;
  if (unresolved === 0) return [];
  const about = [`#${change.number}`];
  return [
    { outcome: missing, reason: { code: 'conversation-unresolved', about, needed: '0', found: String(unresolved) } },
  ];
};
