import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Route } from '../../../emulator/handler.js';
import { startEmulator, type Emulator } from '../../../emulator/server.js';
import type { FaultSpec, TicketSpec, World } from '../../../emulator/world.js';
import { observe } from '../../../src/collect/observe.js';
import type { ReadTicket } from '../../../src/collect/tickets/system.js';
import type { TicketDemand } from '../../../src/facts/demand.js';
import type { Observed } from '../../../src/facts/observed.js';
import type { TicketAnswer } from '../../../src/facts/tickets.js';
import type { Client } from '../../../src/lib/client.js';
import { createClient } from '../../../src/lib/client/create-client.js';
import type { ClientOptions } from '../../../src/lib/client/options.js';

/** A ticket system that is asked as the gate asks it. */
export interface StandIn {
  readonly system: 'azure-boards' | 'linear';
  readonly path: string;
  readonly key: string;
  readonly spec: TicketSpec;
  readonly token: Pick<ClientOptions, 'token' | 'scheme'>;
  readonly read: ReadTicket;
}

export interface Asking {
  readonly tickets?: Readonly<Record<string, TicketSpec>>;
  readonly faults?: readonly FaultSpec[];
  readonly token?: Pick<ClientOptions, 'token' | 'scheme'>;
  readonly routes?: readonly Route[];
  readonly states?: readonly string[];
  readonly attemptMs?: number;
}

export const demandOf = (standIn: StandIn, states: readonly string[] = ['Approved']): TicketDemand => ({
  system: standIn.system,
  url: null,
  keys: [],
  in: ['title'],
  label: 'change-approved',
  states,
  approval: 'move',
  singleUse: false,
});

export const withStandIn = async <T>(
  standIn: StandIn,
  { tickets = {}, faults = [], token, routes = [], attemptMs = 5000 }: Asking,
  use: (client: Client, emulator: Emulator) => Promise<T>,
): Promise<T> => {
  const base = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;
  const world = { ...base, tickets: { ...tickets }, faults: [...faults] };
  const emulator = await startEmulator({ world, routes });
  const sleep = (): Promise<void> => Promise.resolve();
  const baseUrl = `${emulator.url}${standIn.path}`;
  const client = createClient({
    baseUrl,
    graphqlUrl: `${baseUrl}/graphql`,
    attemptMs,
    timers: { now: () => performance.now(), sleep, random: () => 0 },
    ...(token ?? standIn.token),
  });
  try {
    return await use(client, emulator);
  } finally {
    await emulator.close();
  }
};

const place = { url: 'https://tickets.acme.example/acme' };

/** What is known of one ticket, `asking.tickets` put on the usual one. */
export const answerOf = (
  standIn: StandIn,
  spec: Partial<TicketSpec> = {},
  asking: Asking = {},
): Promise<Observed<TicketAnswer>> =>
  withStandIn(standIn, { tickets: { [standIn.key]: { ...standIn.spec, ...spec } }, ...asking }, (client) =>
    observe(standIn.key, () => standIn.read(client, place, standIn.key, demandOf(standIn, asking.states))),
  );

/** The ticket itself, or what was said in its place. */
export const ticketOf = async (...asked: Parameters<typeof answerOf>): Promise<unknown> => {
  const answer = await answerOf(...asked);
  if (!answer.known) return answer.why;
  return answer.value.found === 'present' ? answer.value.ticket : answer.value.found;
};

/** The words that say why a ticket is not known. */
export const whyNot = async (...asked: Parameters<typeof answerOf>): Promise<string> => {
  const answer = await answerOf(...asked);
  return answer.known ? `known: ${answer.value.found}` : `${answer.why.code}: ${answer.why.found ?? ''}`;
};
