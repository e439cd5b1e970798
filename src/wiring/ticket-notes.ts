import type { TicketInputs } from '../app/ticket-inputs.js';
import { CollectError, type TicketNoteWriter } from '../app/ports.js';
import { RequestError, type Client } from '../lib/client.js';
import { Malformed } from '../lib/shape.js';
import type { WriteNote } from '../publish/ticket-notes/write-note.js';
import { ticketAccess, type System } from './ticket-access.js';
import type { TicketBudget } from './ticket-budget.js';
import { ticketClient, withinTime } from './ticket-client.js';
import { attemptOf } from './ticket-system.js';

/** Each is loaded only when a note is written there. */
const WRITERS: Readonly<Record<System, () => Promise<WriteNote>>> = {
  jira: async () => (await import('../publish/ticket-notes/jira.js')).noteJira,
  servicenow: async () => (await import('../publish/ticket-notes/servicenow.js')).noteServiceNow,
  'azure-boards': async () => (await import('../publish/ticket-notes/azure-boards.js')).noteAzureBoards,
  linear: async () => (await import('../publish/ticket-notes/linear.js')).noteLinear,
};

/** Writes with the credentials that read the ticket, in what its system has left of the time; on GitHub with the job's own token. */
export const ticketNotesOf =
  (inputs: TicketInputs, time: TicketBudget, codeHost: Client): TicketNoteWriter =>
  async ({ system, url, repository }, key, note) => {
    try {
      if (system === 'github') {
        const { noteGitHub } = await import('../publish/ticket-notes/github.js');
        return { state: await noteGitHub(repository)(codeHost, key, note) };
      }
      const client = ticketClient(ticketAccess(inputs, system, url), time, attemptOf(inputs));
      const write = await WRITERS[system]();
      return { state: await withinTime(key, time, inputs.timeout, () => write(client, key, note)) };
    } catch (error) {
      const found = foundOf(error);
      if (found === null) throw error;
      return { state: 'not-written', found: `${url ?? system}: ${found}` };
    }
  };

const foundOf = (error: unknown): string | null => {
  if (error instanceof RequestError) return error.found;
  if (error instanceof CollectError) return error.fault.found;
  return error instanceof Malformed ? error.message : null;
};
