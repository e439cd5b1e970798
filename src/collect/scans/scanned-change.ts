import type { Change } from '../../facts/change.js';

/** What is scanned: the repository by owner and name, and the change. */
export interface ScannedChange {
  readonly owner: string;
  readonly name: string;
  readonly change: Change;
}
