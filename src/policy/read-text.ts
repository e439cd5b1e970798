import type { KeyPath, PolicyFault, UnplacedFault } from './fault.js';

/** A text that was read: plain JSON, and where each of its keys and values stands. */
export interface ReadText {
  readonly file: string;
  readonly value: unknown;
  /** Turns a fault of the value into one of the text; a path that the text lacks is placed at its nearest parent. */
  readonly place: (fault: UnplacedFault) => PolicyFault;
  /** How many steps of the path the text has. */
  readonly reach: (path: KeyPath) => number;
}

export type Reading =
  | { readonly text: ReadText; readonly faults: readonly PolicyFault[] }
  | { readonly text: null; readonly faults: readonly [PolicyFault, ...PolicyFault[]] };
