import type { Timers } from '../lib/client/options.js';

/** The time that a ticket system may take of one judgement, however often it is asked anew. */
export interface TicketBudget {
  /** Milliseconds that are left. */
  readonly left: () => number;
  /** Waits for the system. Waits side by side count once. */
  readonly spend: <T>(wait: () => Promise<T>) => Promise<T>;
}

/** What one run knows of its ticket system from judgement to judgement. */
export interface TicketPatience {
  /** It let the time of a whole judgement go by. */
  lost: boolean;
}

/** A second look, a restart and a note must not each have the whole time again: a system that hangs would delay the run by all of them. */
export const ticketBudget = (milliseconds: number, { now }: Pick<Timers, 'now'>): TicketBudget => {
  let spent = 0;
  let waiting = 0;
  let since = 0;
  return {
    left: () => milliseconds - spent - (waiting > 0 ? now() - since : 0),
    spend: async (wait) => {
      if (waiting === 0) since = now();
      waiting += 1;
      try {
        return await wait();
      } finally {
        waiting -= 1;
        if (waiting === 0) spent += now() - since;
      }
    },
  };
};
