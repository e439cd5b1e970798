import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Route } from '../../../emulator/handler.js';
import { startEmulator, type Emulator } from '../../../emulator/server.js';
import { jiraToken, jiraUser } from '../../../emulator/tickets/jira/site.js';
import { patchWorld, type World } from '../../../emulator/world.js';
import { readJira } from '../../../src/collect/tickets/jira.js';
import type { TicketDemand } from '../../../src/facts/demand.js';
import type { Ticket, TicketAnswer } from '../../../src/facts/tickets.js';
import type { Client } from '../../../src/lib/client.js';
import { createClient } from '../../../src/lib/client/create-client.js';
import type { ClientOptions } from '../../../src/lib/client/options.js';
import { jiraRefusal } from '../../../src/wiring/jira-refusal.js';

export const key = 'PAY-31';

const approved = {
  state: 'Approved',
  type: 'Change',
  'requested-by': 'dana@acme.example',
  'approved-by': ['carol@acme.example'],
  'approved-at': '2026-03-02T08:00:00Z',
  'edited-at': '2026-03-02T07:30:00Z',
  item: 'pay-api',
};

const demand: TicketDemand = {
  system: 'jira',
  url: 'https://acme.atlassian.net',
  keys: ['PAY'],
  in: ['title'],
  label: '',
  states: ['Approved', 'Implementing'],
  approval: 'record',
  singleUse: false,
};

export interface Asking {
  /** A merge patch on the approved ticket. */
  readonly ticket?: object;
  readonly demand?: Partial<TicketDemand>;
  readonly client?: Partial<ClientOptions>;
  /** Served before the stand-in. */
  readonly routes?: readonly Route[];
  readonly faults?: readonly object[];
  readonly key?: string;
  /** Where people look at tickets. */
  readonly url?: string;
}

export const dataCenter: Partial<ClientOptions> = { token: jiraToken, scheme: 'bearer' };

interface Asked {
  readonly answer: TicketAnswer;
  readonly emulator: Emulator;
  readonly client: Client;
}

/** Reads a ticket of the stand-in as the gate would. */
export const askJira = async (asking: Asking = {}): Promise<Asked> => {
  const base = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;
  const ticket = patchWorld(approved as never, asking.ticket ?? {});
  const world = patchWorld(base, { tickets: { [key]: ticket }, faults: asking.faults ?? [] });
  const emulator = await startEmulator({ world, routes: asking.routes ?? [] });
  const baseUrl = `${emulator.url}/tickets/jira`;
  const client = createClient({
    baseUrl,
    graphqlUrl: `${baseUrl}/graphql`,
    token: `${jiraUser}:${jiraToken}`,
    scheme: 'basic',
    refusalIn: jiraRefusal,
    timers: { now: () => performance.now(), sleep: () => Promise.resolve(), random: () => 0 },
    ...asking.client,
  });
  try {
    const place = { url: asking.url ?? 'https://acme.atlassian.net' };
    const answer = await readJira(client, place, asking.key ?? key, { ...demand, ...asking.demand });
    return { answer, emulator, client };
  } finally {
    await emulator.close();
  }
};

export const ticketOf = async (asking: Asking = {}): Promise<Ticket> => {
  const { answer } = await askJira(asking);
  if (answer.found !== 'present') throw new Error(`the ticket is ${answer.found}`);
  return answer.ticket;
};
