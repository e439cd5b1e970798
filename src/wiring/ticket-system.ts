import { CollectError } from '../app/ports.js';
import type { TicketInputs } from '../app/ticket-inputs.js';
import type { OpenTicketSystem, ReadTicket } from '../collect/tickets/system.js';
import type { TicketDemand } from '../facts/demand.js';
import { createClient } from '../lib/client/create-client.js';
import type { ClientOptions } from '../lib/client/options.js';
import { TOOL_VERSION } from '../version.js';

type System = Exclude<TicketDemand['system'], 'github'>;

const SECOND_MS = 1000;
/** A call that hangs must leave time for a second attempt. */
const ATTEMPTS = 2;

/** Each is loaded only when a policy names it. */
const READERS: Readonly<Record<System, () => Promise<ReadTicket>>> = {
  jira: async () => (await import('../collect/tickets/jira.js')).readJira,
  servicenow: async () => (await import('../collect/tickets/servicenow.js')).readServiceNow,
  'azure-boards': async () => (await import('../collect/tickets/azure-boards.js')).readAzureBoards,
  linear: async () => (await import('../collect/tickets/linear.js')).readLinear,
};

/** Opens ticket systems with the credentials of the inputs, which are sent to the policy's own address and nowhere else. */
export const ticketSystemOf =
  (inputs: TicketInputs): OpenTicketSystem =>
  async (demand) => {
    const { system } = demand;
    if (system === 'github') throw new Error('GitHub issues are read with the client of the code host');
    const url = (demand.url ?? PUBLIC_URL[system] ?? '').replace(/\/$/u, '');
    const credentials = CREDENTIALS[system](inputs);
    if ('missing' in credentials) throw missing(system, credentials.missing);
    const client = createClient({
      baseUrl: url,
      graphqlUrl: `${url}/graphql`,
      origin: new URL(url).origin,
      userAgent: `countersign/${TOOL_VERSION}`,
      attemptMs: (inputs.timeout * SECOND_MS) / ATTEMPTS,
      totalMs: inputs.timeout * SECOND_MS,
      ...credentials,
    });
    const read = await READERS[system]();
    return {
      read: (key, asked) => read(client, { url }, key, asked),
      calls: client.calls,
      bodies: client.bodies,
    };
  };

const PUBLIC_URL: Readonly<Partial<Record<System, string>>> = { linear: 'https://api.linear.app' };

type Credentials = Pick<ClientOptions, 'token' | 'scheme'> | { readonly missing: string };

const CREDENTIALS: Readonly<Record<System, (inputs: TicketInputs) => Credentials>> = {
  jira: ({ jira: { user, token } }) => {
    if (token === '') return { missing: '"jira-token" (and "jira-user" with Jira Cloud)' };
    return user === '' ? { token } : { token: `${user}:${token}`, scheme: 'basic' };
  },
  servicenow: ({ serviceNow: { user, password, token } }) => {
    if (token !== '') return { token };
    return user === '' || password === ''
      ? { missing: '"servicenow-user" and "servicenow-password", or "servicenow-token"' }
      : { token: `${user}:${password}`, scheme: 'basic' };
  },
  'azure-boards': ({ azureBoardsToken: token }) =>
    token === '' ? { missing: '"azure-boards-token"' } : { token: `:${token}`, scheme: 'basic' },
  // A key of somebody's own is the whole header; a token of an application is a bearer's.
  linear: ({ linearToken: token }) =>
    token === ''
      ? { missing: '"linear-token"' }
      : { token, scheme: token.startsWith('lin_oauth_') ? 'bearer' : 'plain' },
};

const missing = (system: System, inputs: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: [system], found: `the inputs ${inputs} are empty` });
