import type { Instant } from '../../facts/account.js';

export type Lane = 'ticket' | 'code' | 'check' | 'review' | 'merge' | 'deployment' | 'gate';

/** Something that happened, with who did it and where the record has it from. */
export interface Moment {
  readonly at: Instant;
  readonly lane: Lane;
  /** No full stop; words of others in it are plain. */
  readonly says: string;
  /** null: nobody, or it goes without saying. */
  readonly by: string | null;
  /** The time is what a committer's own clock said, which anybody can set. */
  readonly claimed: boolean;
  readonly pointer: string;
}

export const moment = (
  lane: Lane,
  at: Instant,
  says: string,
  { by, pointer }: Pick<Moment, 'by' | 'pointer'>,
): Moment => ({ at, lane, says, by, claimed: false, pointer });
