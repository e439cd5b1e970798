import { InputError, type ReadInput } from './read-input.js';

/** What the ticket systems ask for. Empty texts where nothing was given. */
export interface TicketInputs {
  /** Cloud: the account's mail and its API token. Data Center: a personal access token alone. */
  readonly jira: { readonly user: string; readonly token: string };
  /** User and password, or a token of OAuth alone. */
  readonly serviceNow: { readonly user: string; readonly password: string; readonly token: string };
  readonly azureBoardsToken: string;
  readonly linearToken: string;
  /** Seconds that all calls of one ticket system may take together. */
  readonly timeout: number;
  /** What is written on the tickets after the verdict; null: nothing. */
  readonly note: 'verdict' | null;
}

export const TICKET_INPUTS = [
  'jira-user',
  'jira-token',
  'servicenow-user',
  'servicenow-password',
  'servicenow-token',
  'azure-boards-token',
  'linear-token',
  'ticket-timeout',
  'ticket-note',
] as const;

const TIMEOUT = 20;
const LONGEST_TIMEOUT = 120;

/** Throws InputError on the first bad value. */
export const readTicketInputs = (given: ReadInput): TicketInputs => ({
  jira: { user: given('jira-user'), token: given('jira-token') },
  serviceNow: {
    user: given('servicenow-user'),
    password: given('servicenow-password'),
    token: given('servicenow-token'),
  },
  azureBoardsToken: given('azure-boards-token'),
  linearToken: given('linear-token'),
  timeout: timeoutOf(given('ticket-timeout')),
  note: noteOf(given('ticket-note')),
});

/** What of them the log must never show. */
export const ticketSecrets = ({ jira, serviceNow, azureBoardsToken, linearToken }: TicketInputs): readonly string[] =>
  [jira.token, serviceNow.password, serviceNow.token, azureBoardsToken, linearToken].filter((each) => each !== '');

const timeoutOf = (text: string): number => {
  if (text === '') return TIMEOUT;
  const seconds = /^[1-9]\d{0,2}$/u.test(text) ? Number(text) : Number.NaN;
  if (seconds <= LONGEST_TIMEOUT) return seconds;
  throw new InputError(
    `The input "ticket-timeout" is ${JSON.stringify(text)}; it must be a whole number from 1 to ${String(LONGEST_TIMEOUT)}.`,
  );
};

const noteOf = (text: string): TicketInputs['note'] => {
  if (text === '' || text === 'verdict') return text === '' ? null : text;
  throw new InputError(`The input "ticket-note" is ${JSON.stringify(text)}; it must be verdict, or left out.`);
};
