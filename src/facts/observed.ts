/**
 * A fact is known with a value, or not known with the reason. "Known to be absent" is a value (`null`, `[]`);
 * "could not be read" never is.
 */
export type Observed<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly why: Reason };

/**
 * One fault, as data. `report/` makes the sentence from the code, so that better words never change an old decision.
 * `about` names what is meant (logins, paths, checks, ticket keys, scans); `needed` and `found` are the two sides of the
 * comparison that failed; `who` are the logins or `org/team` names of those who can mend it, where that is known.
 */
export interface Reason {
  readonly code: string;
  readonly about: readonly string[];
  readonly needed?: string;
  readonly found?: string;
  readonly who?: readonly string[];
  /** File and line that an annotation can point at. */
  readonly at?: { readonly path: string; readonly line?: number };
}

export type Reasons = readonly [Reason, ...Reason[]];

export const known = <T>(value: T): Observed<T> => ({ known: true, value });

export const unknown = <T>(why: Reason): Observed<T> => ({ known: false, why });

/** The reason of a fact that could not be read: `about` names the fact or the thing, `found` says what the source answered. */
export const unavailable = (about: string, found: string): Reason => ({
  code: 'fact-unavailable',
  about: [about],
  found,
});
