import type { Alias } from './account.js';

/** The policy's `people`: who is who. Logins as written; compared without case. */
export interface People {
  readonly samePerson: readonly (readonly string[])[];
  readonly machineAccounts: readonly string[];
  readonly trustedApps: readonly string[];
  /** Who is who in the ticket system, in the order of the policy. */
  readonly tickets: readonly TicketAccount[];
}

/** Somebody's address in the ticket system, or what stands for it, or the handle there, and the login that the policy gives it. */
export type TicketAccount = { readonly login: string } & ({ readonly alias: Alias } | { readonly handle: string });
