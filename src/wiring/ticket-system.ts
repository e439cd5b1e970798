import type { TicketInputs } from '../app/ticket-inputs.js';
import type { OpenTicketSystem, ReadTicket } from '../collect/tickets/system.js';
import { RequestError } from '../lib/client.js';
import { systemTimers } from '../lib/client/options.js';
import { ticketAccess, type System } from './ticket-access.js';
import { ticketBudget, type TicketBudget, type TicketPatience } from './ticket-budget.js';
import { ticketClient, withinTime } from './ticket-client.js';

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

/** Milliseconds of the longest attempt. */
export const attemptOf = ({ timeout }: TicketInputs): number => (timeout * SECOND_MS) / ATTEMPTS;

/**
 * The time that ticket systems have in one judgement. A system that let all of it go by is not waited for again in the same
 * run: a sweep over many changes would be delayed by each of them.
 */
export const ticketTime = ({ timeout }: TicketInputs, patience: TicketPatience): TicketBudget => {
  const budget = ticketBudget(patience.lost ? 0 : timeout * SECOND_MS, systemTimers);
  const spend: TicketBudget['spend'] = async (wait) => {
    try {
      return await budget.spend(wait);
    } catch (error) {
      // The client's clock began a moment before the budget's, which may have a few milliseconds left.
      if (error instanceof RequestError && error.fault === 'deadline-exceeded') patience.lost = true;
      throw error;
    } finally {
      if (budget.left() <= 0) patience.lost = true;
    }
  };
  return { ...budget, spend };
};

/**
 * Opens ticket systems with the credentials of the inputs, which are sent to the policy's own address and nowhere else.
 * However often one is opened, it takes of the run what `time` allows.
 */
export const ticketSystemOf =
  (inputs: TicketInputs, time: TicketBudget): OpenTicketSystem =>
  async (demand) => {
    const { system } = demand;
    if (system === 'github') throw new Error('GitHub issues are read with the client of the code host');
    const access = ticketAccess(inputs, system, demand.url);
    const client = ticketClient(access, time, attemptOf(inputs));
    const read = await READERS[system]();
    return {
      read: (key, asked) => withinTime(key, time, inputs.timeout, () => read(client, { url: access.url }, key, asked)),
      calls: client.calls,
      bodies: client.bodies,
    };
  };
