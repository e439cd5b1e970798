import type { Reread } from '../../app/ports.js';
import type { Demand } from '../../facts/demand.js';
import type { Facts } from '../../facts/facts.js';
import { RequestError, type Client } from '../../lib/client.js';
import { cursor } from '../../lib/shape.js';
import type { OpenTicketSystem } from '../tickets/system.js';
import { ticketsStand } from '../tickets/tickets-stand.js';
import { pullOf, pullVariables } from './later.js';
import type { Core } from './core.js';
import type { Opened } from './opening.js';
import { permissionsStand } from './permissions-stand.js';
import { rereadQuery } from './queries.js';
import { agree, fingerprintOf, readSight, type Sight } from './sight.js';
import { isStill, membersBeside, teamsBefore, teamsStand, teamVariables, type TeamBefore } from './teams-stand.js';

interface Sources {
  readonly client: Client;
  readonly open: OpenTicketSystem;
}

/** What was gathered on an opening, and what for. */
export interface Gathered {
  readonly demand: Demand;
  readonly facts: Facts;
}

/**
 * Reads again, side by side, all that a race could have changed or one late answer hidden: the change, its tickets, who may
 * do what, and who is in the teams. Checks that nobody demanded may run on meanwhile. `gathered` null: the change alone.
 */
export const reread = async (
  { client, open }: Sources,
  { core, sight }: Opened,
  gathered: Gathered | null,
): Promise<Reread> => {
  const [again, ...others] = await Promise.all([
    readChange(client, core, gathered === null ? [] : teamsBefore(gathered.demand, gathered.facts)),
    ...(gathered === null ? [] : standing({ client, open }, core, gathered)),
  ]);
  const named = gathered === null ? null : new Set(gathered.demand.checks.map((check) => check.name));
  const stands = again.teamsStand && others.every((stand) => stand);
  const { head, base, state, statuses } = again.sight;
  const same = stands && agree(sight, again.sight, named);
  const fingerprint = same
    ? core.fingerprint
    : `${fingerprintOf(again.sight)}${stands ? '' : ', other people or tickets'}`;
  return { head, base, state, fingerprint, statuses };
};

const standing = (sources: Sources, core: Core, { demand, facts }: Gathered): readonly Promise<boolean>[] => [
  ticketsStand(sources, { owner: core.owner, name: core.name, pull: core.target.pull }, demand.ticket, facts.tickets),
  permissionsStand(sources.client, core, facts.permissions),
];

interface Again {
  readonly sight: Sight;
  readonly teamsStand: boolean;
}

/** Members that one page shows, and teams that one query names. */
const PAGE = 100;
const BESIDE = 20;

/** Small teams travel with the change, so that they cost no request; others are listed anew. */
const readChange = async (client: Client, core: Core, teams: readonly TeamBefore[]): Promise<Again> => {
  const beside = teams.filter(({ members }) => members.length <= PAGE).slice(0, BESIDE);
  const apart = teams.filter((team) => !beside.includes(team));
  try {
    return await readBeside(client, core, beside, apart);
  } catch (fault) {
    // A token may be allowed to list members and be refused here; the change must not go unread for that.
    if (beside.length > 0 && isRefusal(fault)) return readBeside(client, core, [], teams);
    throw fault;
  }
};

const readBeside = async (
  client: Client,
  core: Core,
  beside: readonly TeamBefore[],
  apart: readonly TeamBefore[],
): Promise<Again> => {
  const variables = { ...pullVariables(core), ...teamVariables(beside) };
  const [answer, apartStand] = await Promise.all([
    client.query(rereadQuery(beside.length), variables),
    teamsStand(client, apart),
  ]);
  const data = cursor(answer, '$.data');
  const besideStand = beside.every((team, n) => isStill(team, membersBeside(data, n) ?? new Set()));
  return { sight: readSight(pullOf(answer)), teamsStand: besideStand && apartStand };
};

const isRefusal = (fault: unknown): boolean =>
  fault instanceof RequestError && ['forbidden', 'not-found', 'refused'].includes(fault.fault);
