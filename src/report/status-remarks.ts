import { plain } from './plain.js';

/** What was found in our status context besides our own word. */
export interface StatusFound {
  /** The status of a newer run that stands instead of ours; null: ours stands. */
  readonly superseded: string | null;
  /** Statuses of others that ours was written over. */
  readonly foreign: readonly { readonly state: string; readonly creator: number | null; readonly url: string | null }[];
}

/** One sentence each, for log and summary. Links and states of others are shown as text only. */
export const statusRemarks = ({ superseded, foreign }: StatusFound): readonly string[] => [
  ...(superseded === null ? [] : [`A newer run has spoken and its status stands: ${plain(superseded)}.`]),
  ...foreign.map(
    ({ state, creator, url }) =>
      `A status "${plain(state)}" that is no run of this gate's stood in its context and was written over; by account ${String(creator ?? 'unknown')}, link ${plain(url ?? 'none')}.`,
  ),
];
