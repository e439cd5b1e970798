import type { Opening, Source } from '../../app/ports.js';
import type { Client } from '../../lib/client.js';
import { gather } from './gather.js';
import type { GatherOptions } from './gather.js';
import { collectError, openChange } from './open.js';
import type { Opened } from './opening.js';
import { readFile } from './read-file.js';
import { reread, type Gathered } from './reread.js';
import type { OpenTicketSystem, TicketSystem } from '../tickets/system.js';
import { completeSharing } from './sharing.js';

interface Reading {
  readonly opened: Opened;
  gathered: Gathered | null;
}

/** GitHub as the source of facts. One source serves one run: its transcript is the client's. */
export const createSource = (client: Client, options: GatherOptions): Source => {
  // What an opening brought besides what its port shows, for the reads that depend on it.
  const readings = new WeakMap<Opening, Reading>();
  const owners = new Map<string, Uint8Array>();
  const { systems, tickets } = rememberSystems(options.tickets);
  const { stores, largeFiles } = rememberStore(options.largeFiles);
  const readingOf = (opening: Opening) => {
    const reading = readings.get(opening);
    if (reading === undefined) throw new Error('an opening of another source');
    return reading;
  };
  return {
    open: async (target, policyPath) => {
      const opened = await openChange(client, target, policyPath);
      const opening = openingOf(opened);
      readings.set(opening, { opened, gathered: null });
      return opening;
    },
    readFile: (place) => readFile(client, place),
    gather: async (opening, demand, run) => {
      const reading = readingOf(opening);
      const snapshot = await gather(client, reading.opened, demand, run, { ...options, tickets, largeFiles });
      reading.gathered = { demand, facts: snapshot.facts };
      const { codeOwners } = snapshot.facts;
      const digest = codeOwners.known ? codeOwners.value.digest : null;
      if (digest !== null) owners.set(digest, Buffer.from(reading.opened.core.codeOwners?.text ?? ''));
      return snapshot;
    },
    sharing: (opening) => completeSharing(client, readingOf(opening).opened),
    reread: async (opening) => {
      try {
        const { opened, gathered } = readingOf(opening);
        return await reread({ client, open: tickets }, opened, gathered);
      } catch (fault) {
        throw collectError('change', fault);
      }
    },
    transcript: () => [client, ...systems, ...stores].flatMap((each) => each.calls()),
    bodies: () => new Map([...[client, ...systems, ...stores].flatMap((each) => [...each.bodies()]), ...owners]),
  };
};

/** One client of the host's store of large files serves every look; what it was asked belongs to the run's transcript. */
const rememberStore = (open: () => Client) => {
  const stores: Client[] = [];
  const largeFiles = () => {
    const [store = open()] = stores;
    if (stores.length === 0) stores.push(store);
    return store;
  };
  return { stores, largeFiles };
};

/** Every look opens its system; what each was asked belongs to the run's transcript. */
const rememberSystems = (open: OpenTicketSystem) => {
  const systems: TicketSystem[] = [];
  const tickets: OpenTicketSystem = async (demand) => {
    const system = await open(demand);
    systems.push(system);
    return system;
  };
  return { systems, tickets };
};

const openingOf = ({ core, sight, reader }: Opened): Opening => ({
  target: core.target,
  repository: { id: core.repository.id, name: core.repository.name, defaultBranch: core.repository.defaultBranch },
  change: core.change,
  policy: core.policy,
  defaultBranchPolicy: core.defaultBranchPolicy,
  statuses: sight.statuses,
  reader,
  now: core.now,
  fingerprint: core.fingerprint,
  glimpse: { marks: sight.marks, checks: sight.checks },
});
