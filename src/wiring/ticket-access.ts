import { CollectError } from '../app/ports.js';
import type { TicketInputs } from '../app/ticket-inputs.js';
import type { TicketDemand } from '../facts/demand.js';
import type { ClientOptions } from '../lib/client/options.js';
import { jiraRefusal } from './jira-refusal.js';

export type System = Exclude<TicketDemand['system'], 'github'>;

/** Where a system is, and what its client shows there. */
export interface TicketAccess extends Pick<ClientOptions, 'token' | 'scheme' | 'refusalIn'> {
  /** Without a slash at the end. */
  readonly url: string;
}

/** Throws CollectError where the inputs give no credentials. */
export const ticketAccess = (inputs: TicketInputs, system: System, url: string | null): TicketAccess => {
  const credentials = CREDENTIALS[system](inputs);
  if ('missing' in credentials) {
    const found = `the inputs ${credentials.missing} are empty`;
    throw new CollectError({ code: 'fact-unavailable', about: [system], found });
  }
  return {
    ...credentials,
    url: (url ?? PUBLIC_URL[system] ?? '').replace(/\/$/u, ''),
    ...(system === 'jira' ? { refusalIn: jiraRefusal } : {}),
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
  linear: ({ linearToken: token }) => (token === '' ? { missing: '"linear-token"' } : { token, scheme: 'plain' }),
};
