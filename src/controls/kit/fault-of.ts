import type { Reason } from '../../facts/observed.js';
import type { Fault } from './control.js';

export const failed = (reason: Reason): Fault => ({ outcome: 'fail', reason });

export const undecided = (reason: Reason): Fault => ({ outcome: 'indeterminate', reason });

export const waiting = (reason: Reason): Fault => ({ outcome: 'pending', reason });

/** What one part of a control says: faults block, notes are shown. */
export interface Part {
  readonly faults: readonly Fault[];
  readonly notes: readonly Reason[];
}

export const NOTHING: Part = { faults: [], notes: [] };

export const faultsOnly = (...faults: readonly Fault[]): Part => ({ faults, notes: [] });
