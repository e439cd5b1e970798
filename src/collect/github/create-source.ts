import type { Opening, Reread, Source } from '../../app/ports.js';
import type { Demand } from '../../facts/demand.js';
import { unknown, type Observed } from '../../facts/observed.js';
import type { TicketFact } from '../../facts/tickets.js';
import type { Client } from '../../lib/client.js';
import { ticketsStand } from '../tickets/tickets-stand.js';
import { gather } from './gather.js';
import type { GatherOptions } from './gather.js';
import { pullOf } from './later.js';
import { collectError, openChange } from './open.js';
import type { Opened } from './opening.js';
import { REREAD_QUERY } from './queries.js';
import { readFile } from './read-file.js';
import { agree, fingerprintOf, readSight } from './sight.js';

interface Reading {
  readonly opened: Opened;
  demand: Demand | null;
  /** As they were gathered. */
  tickets: Observed<TicketFact>;
}

const NOT_READ: Observed<never> = unknown({ code: 'not-demanded', about: [] });

/** GitHub as the source of facts. One source serves one run: its transcript is the client's. */
export const createSource = (client: Client, options: GatherOptions): Source => {
  // What an opening brought besides what its port shows, for the reads that depend on it.
  const readings = new WeakMap<Opening, Reading>();
  const readingOf = (opening: Opening) => {
    const reading = readings.get(opening);
    if (reading === undefined) throw new Error('an opening of another source');
    return reading;
  };
  return {
    open: async (target, policyPath) => {
      const opened = await openChange(client, target, policyPath);
      const opening = openingOf(opened);
      readings.set(opening, { opened, demand: null, tickets: NOT_READ });
      return opening;
    },
    readFile: (place) => readFile(client, place),
    gather: async (opening, demand, run) => {
      const reading = readingOf(opening);
      reading.demand = demand;
      const snapshot = await gather(client, reading.opened, demand, run, options);
      reading.tickets = snapshot.facts.tickets;
      return snapshot;
    },
    reread: async (opening) => {
      try {
        return await reread(client, readingOf(opening));
      } catch (fault) {
        throw collectError('change', fault);
      }
    },
    transcript: () => client.calls(),
  };
};

const openingOf = ({ core, sight, sharing, reader }: Opened): Opening => ({
  target: core.target,
  repository: { id: core.repository.id, name: core.repository.name, defaultBranch: core.repository.defaultBranch },
  change: core.change,
  policy: core.policy,
  defaultBranchPolicy: core.defaultBranchPolicy,
  sharing,
  statuses: sight.statuses,
  reader,
  now: core.now,
  fingerprint: core.fingerprint,
  glimpse: { marks: sight.marks, checks: sight.checks },
});

/** Checks that nobody demanded may run on meanwhile: only those demanded are compared. */
const reread = async (client: Client, { opened, demand, tickets }: Reading): Promise<Reread> => {
  const { core } = opened;
  const { owner, name } = core;
  const number = core.target.pull;
  const [answer, ticketsSame] = await Promise.all([
    client.query(REREAD_QUERY, { owner, name, number }),
    ticketsStand(client, { owner, name, pull: number }, demand?.ticket ?? null, tickets),
  ]);
  const sight = readSight(pullOf(answer));
  const named = demand === null ? null : new Set(demand.checks.map((check) => check.name));
  const same = ticketsSame && agree(opened.sight, sight, named);
  const fingerprint = same ? core.fingerprint : `${fingerprintOf(sight)}${ticketsSame ? '' : ', other tickets'}`;
  return { head: sight.head, base: sight.base, state: sight.state, fingerprint, statuses: sight.statuses };
};
