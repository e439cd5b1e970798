/** The policy's `people`: who is who. Logins as written; compared without case. */
export interface People {
  readonly samePerson: readonly (readonly string[])[];
  readonly machineAccounts: readonly string[];
  readonly trustedApps: readonly string[];
  /** mail in the ticket system → login */
  readonly tickets: Readonly<Record<string, string>>;
}
