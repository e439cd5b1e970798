import type { EmulatorOptions } from '../../emulator/server.js';
import { mergePatch } from '../../emulator/world.js';
import { createReadAccess } from '../../src/collect/github/access/read-access.js';
import type { AccessState } from '../../src/facts/access.js';
import type { Observed } from '../../src/facts/observed.js';
import type { Client } from '../../src/lib/client.js';
import { accessWorld } from '../emulator/access-world.js';
import { withChange } from './emulated.js';

export interface Reading {
  readonly state: AccessState;
  /** The calls by method and route. */
  readonly calls: readonly string[];
}

interface Asked {
  readonly owner?: string;
  readonly repository?: string | null;
  readonly branches?: readonly string[];
  readonly options?: Partial<EmulatorOptions>;
  /** Another client around the one that asks the emulator. */
  readonly around?: (client: Client) => Client;
}

/** Reads `accessWorld` after a merge patch. */
export const readWith = (
  patch: unknown,
  { owner = 'acme', repository = 'pay', branches = ['main'], options = {}, around = (client) => client }: Asked = {},
): Promise<Reading> =>
  withChange(
    mergePatch(accessWorld, patch),
    async ({ client, calls }) => ({
      state: await createReadAccess(around(client))(owner, repository, branches),
      calls: calls(),
    }),
    options,
  );

/** An app's token with these rights, instead of the owner's. */
export const appToken = (rights: Readonly<Record<string, boolean>>) => ({
  token: {
    owner: null,
    teams: false,
    'permission-lookup': false,
    protection: false,
    administration: false,
    'audit-log': false,
    ...rights,
  },
});

export const valueOf = <T>(fact: Observed<T>): T => {
  if (!fact.known) throw new Error(`${fact.why.code}: ${String(fact.why.found)}`);
  return fact.value;
};

/** What is said of a part that is not known. */
export const whyOf = (fact: Observed<unknown>): string => {
  if (fact.known) throw new Error('it is known');
  return fact.why.found ?? '';
};

export const partsNotKnown = (state: AccessState): readonly string[] =>
  Object.entries(state)
    .filter(([, part]) => isObserved(part) && !part.known)
    .map(([name]) => name)
    .sort();

const isObserved = (part: unknown): part is Observed<unknown> =>
  typeof part === 'object' && part !== null && 'known' in part;
