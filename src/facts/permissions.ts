import type { Account } from './account.js';
import type { Observed } from './observed.js';

export type PermissionLevel = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Permission {
  readonly account: Account;
  readonly level: Observed<PermissionLevel>;
  /** Name of a custom role, where the host tells one. */
  readonly role: string | null;
}

export interface Team {
  /** `org/slug`, lower-case */
  readonly name: string;
  readonly members: Observed<readonly Account[]>;
}
