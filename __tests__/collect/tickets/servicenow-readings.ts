import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Route } from '../../../emulator/handler.js';
import { startEmulator, type Emulator } from '../../../emulator/server.js';
import { patchWorld, type TicketSpec, type World } from '../../../emulator/world.js';
import { readServiceNow } from '../../../src/collect/tickets/servicenow.js';
import { readSystemTicket } from '../../../src/collect/tickets/system-ticket.js';
import type { TicketSystem } from '../../../src/collect/tickets/system.js';
import type { TicketDemand } from '../../../src/facts/demand.js';
import type { Observed } from '../../../src/facts/observed.js';
import type { Ticket, TicketAnswer, TicketPerson } from '../../../src/facts/tickets.js';
import type { Client } from '../../../src/lib/client.js';
import { createClient } from '../../../src/lib/client/create-client.js';

export const KEY = 'CHG0031001';
export const URL_OF_IT = 'https://acme.service-now.com';
export const TABLES = '/tickets/servicenow/api/now/table';

const demand: TicketDemand = {
  system: 'servicenow',
  url: URL_OF_IT,
  keys: ['CHG'],
  in: ['title'],
  label: '',
  states: ['Implement'],
  approval: 'record',
  singleUse: false,
};

/** A change that dana asked for, edited before carol approved it. */
export const spec: TicketSpec = {
  state: 'Implement',
  type: 'normal',
  title: 'Limit refunds',
  'requested-by': 'dana@acme.example',
  'approved-by': ['carol@acme.example'],
  'approved-at': '2026-03-02T08:00:00Z',
  'edited-at': '2026-03-02T07:30:00Z',
  window: { from: '2026-03-02T06:00:00Z', to: '2026-03-02T20:00:00Z' },
  item: 'pay-api',
};

export interface Instance {
  readonly emulator: Emulator;
  readonly client: Client;
  readonly read: (key?: string) => Promise<Observed<TicketAnswer>>;
  /** With a client of its own, whose time begins anew. */
  readonly readAnew: () => Promise<Observed<TicketAnswer>>;
}

export interface InstanceOptions {
  /** Answered in the place of the stand-in's own. */
  readonly routes?: readonly Route[];
  readonly credentials?: { readonly token: string; readonly scheme: 'basic' | 'bearer' };
  /** More of the world, as a merge patch. */
  readonly world?: unknown;
}

const GATE = { token: 'gate:emulated-servicenow-password', scheme: 'basic' } as const;

const systemOf = (client: Client): TicketSystem => ({
  read: (asked) => readServiceNow(client, { url: URL_OF_IT }, asked, demand),
  calls: client.calls,
  bodies: client.bodies,
});

/** An instance with these change requests, asked as the gate asks it. Waits pass at once. */
export async function withInstance<T>(
  tickets: Readonly<Record<string, TicketSpec>>,
  use: (instance: Instance) => Promise<T>,
  { routes = [], credentials = GATE, world = {} }: InstanceOptions = {},
): Promise<T> {
  const base = patchWorld(parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World, world);
  const emulator = await startEmulator({ world: { ...base, tickets }, routes });
  const url = `${emulator.url}/tickets/servicenow`;
  const timers = { now: () => performance.now(), sleep: () => Promise.resolve(), random: () => 0 };
  const open = (): Client => createClient({ baseUrl: url, graphqlUrl: url, attemptMs: 3000, timers, ...credentials });
  const client = open();
  const readBy = (asker: Client, key: string): Promise<Observed<TicketAnswer>> =>
    readSystemTicket(systemOf(asker), key, demand);
  const read = (key = KEY): Promise<Observed<TicketAnswer>> => readBy(client, key);
  const readAnew = (): Promise<Observed<TicketAnswer>> => readBy(open(), KEY);
  try {
    return await use({ emulator, client, read, readAnew });
  } finally {
    await emulator.close();
  }
}

/** What is read of one change request with this patch. */
export const answerTo = (patch: TicketSpec = {}, options: InstanceOptions = {}): Promise<Observed<TicketAnswer>> =>
  withInstance({ [KEY]: { ...spec, ...patch } }, ({ read }) => read(), options);

export const ticketOf = async (patch: TicketSpec = {}, options: InstanceOptions = {}): Promise<Ticket> => {
  const answer = await answerTo(patch, options);
  if (!answer.known || answer.value.found !== 'present') throw new Error(`no ticket: ${JSON.stringify(answer)}`);
  return answer.value.ticket;
};

/** Why nothing is known of the ticket. */
export const refusalTo = async (patch: TicketSpec = {}, options: InstanceOptions = {}): Promise<string> => {
  const answer = await answerTo(patch, options);
  if (answer.known) throw new Error(`known: ${JSON.stringify(answer.value)}`);
  return `${answer.why.code}: ${answer.why.found ?? ''}`;
};

export const namesOf = (people: readonly (TicketPerson | null)[]): readonly (string | null | undefined)[] =>
  people.map((person) => person?.alias);
