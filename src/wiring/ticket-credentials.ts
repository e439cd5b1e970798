import { readTicketInputs, type TicketInputs } from '../app/ticket-inputs.js';

/** For the command line: each input of the action under its name in the environment, `JIRA_TOKEN`, `SERVICENOW_USER`. */
export const ticketCredentials = (environment: Readonly<Record<string, string | undefined>>): TicketInputs =>
  readTicketInputs((name) => environment[name.toUpperCase().replaceAll('-', '_')] ?? '');
