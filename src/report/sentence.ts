/** The words of one reason code. Words may be bettered at any time; decisions hold codes only. */
export interface Sentence {
  /** Completes "Blocked: …"; no full stop. */
  readonly says: string;
  /** What to do now, and who can; a whole sentence. */
  readonly next: string;
}

export type Worded = readonly (readonly [code: string, Sentence])[];

export const of = (says: string, next: string): Sentence => ({ says, next });
