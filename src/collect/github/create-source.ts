import type { Opening, Reread, Source } from '../../app/ports.js';
import type { Demand } from '../../facts/demand.js';
import type { Client } from '../../lib/client.js';
import { gather } from './gather.js';
import type { GatherOptions } from './gather.js';
import { pullOf } from './later.js';
import { collectError, openChange } from './open.js';
import type { Opened } from './opening.js';
import { REREAD_QUERY } from './queries.js';
import { readFile } from './read-file.js';
import { agree, fingerprintOf, readSight } from './sight.js';

/** GitHub as the source of facts. One source serves one run: its transcript is the client's. */
export const createSource = (client: Client, options: GatherOptions): Source => {
  // What an opening brought besides what its port shows, for the reads that depend on it.
  const readings = new WeakMap<Opening, { readonly opened: Opened; demand: Demand | null }>();
  const readingOf = (opening: Opening) => {
    const reading = readings.get(opening);
    if (reading === undefined) throw new Error('an opening of another source');
    return reading;
  };
  return {
    open: async (target, policyPath) => {
      const opened = await openChange(client, target, policyPath);
      const opening = openingOf(opened);
      readings.set(opening, { opened, demand: null });
      return opening;
    },
    readFile: (place) => readFile(client, place),
    gather: (opening, demand, run) => {
      const reading = readingOf(opening);
      reading.demand = demand;
      return gather(client, reading.opened, demand, run, options);
    },
    reread: async (opening) => {
      const { opened, demand } = readingOf(opening);
      try {
        return await reread(client, opened, demand);
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
const reread = async (client: Client, opened: Opened, demand: Demand | null): Promise<Reread> => {
  const { core } = opened;
  const variables = { owner: core.owner, name: core.name, number: core.target.pull };
  const sight = readSight(pullOf(await client.query(REREAD_QUERY, variables)));
  const named = demand === null ? null : new Set(demand.checks.map(({ name }) => name));
  const same = agree(opened.sight, sight, named);
  const fingerprint = same ? core.fingerprint : fingerprintOf(sight);
  return { head: sight.head, base: sight.base, state: sight.state, fingerprint, statuses: sight.statuses };
};
