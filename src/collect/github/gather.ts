import type { Snapshot } from '../../app/ports.js';
import type { VerifyModelSignature } from '../../app/ports-models.js';
import type { Demand } from '../../facts/demand.js';
import type { Change } from '../../facts/change.js';
import type { Pushes } from '../../facts/commits.js';
import type { FactName, Facts, FactTypes } from '../../facts/facts.js';
import type { Run } from '../../facts/run.js';
import { known, unknown } from '../../facts/observed.js';
import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { observe } from '../observe.js';
import { demandedScans } from '../scans/demanded-scans.js';
import { demandedTestResults } from '../test-results/demanded.js';
import type { OpenTicketSystem } from '../tickets/system.js';
import { readAncestry } from './ancestry.js';
import { readCodeOwners } from './code-owners.js';
import { removals, setBy } from './change.js';
import { readChangedDependencies } from './changed-dependencies.js';
import { readConversations } from './conversations.js';
import type { Ancestry, Core } from './core.js';
import { demandedChecks } from './demanded-checks.js';
import { demandedModels } from './demanded-models.js';
import { demandedTickets } from './demanded-tickets.js';
import { MOST_FILES, snapshotFaults, unstableLists } from './faults.js';
import { readFiles } from './files.js';
import { readInitiator } from './initiator.js';
import { cut } from './later.js';
import { completeLists } from './lists.js';
import type { Lists } from './lists.js';
import type { Opened } from './opening.js';
import { readPermissions } from './permissions.js';
import { readPolicyHistory } from './policy-history.js';
import { readProtection } from './protection.js';
import { ofChange, readPushes } from './pushes.js';
import { readTeams } from './teams.js';

export interface GatherOptions {
  /** Root of the job's workspace, for reports that earlier steps wrote; null: there is none. */
  readonly workspace: string | null;
  /** Opens the ticket system that a policy names, where that is not GitHub. */
  readonly tickets: OpenTicketSystem;
  /** Verifies signatures of models and of what is said about them. */
  readonly modelSignatures: VerifyModelSignature;
  /** Opens a client of the host's store of large files. */
  readonly largeFiles: () => Client;
}

/** The dependent reads, side by side: each fact is known, or unknown with its own reason. */
export const gather = async (
  client: Client,
  opened: Opened,
  demand: Demand,
  run: Run,
  options: GatherOptions,
): Promise<Snapshot> => {
  const lists = completeLists(client, opened, new Set(demand.facts));
  const facts = await settle(startAll({ client, opened, demand, run, options, lists }));
  const found = { commits: await lists.commits, checks: await lists.checks };
  return { facts, faults: [...snapshotFaults(opened, found), ...unstableLists(facts)] };
};

interface Reading {
  readonly client: Client;
  readonly opened: Opened;
  readonly demand: Demand;
  readonly run: Run;
  readonly options: GatherOptions;
  readonly lists: Lists;
}

type Started = { readonly [Name in FactName]: Promise<Observed<FactTypes[Name]>> };

/** Known to be none. */
const NONE = Promise.resolve(known(null));

/** Starts every read that is demanded, in one turn. */
const startAll = ({ client, opened, demand, run, options, lists }: Reading): Started => {
  const { core } = opened;
  const wants = new Set(demand.facts);
  const when = async <T>(fact: FactName, read: () => Promise<Observed<T>>): Promise<Observed<T>> =>
    wants.has(fact) ? read() : NOT_DEMANDED;
  const whenRead = <T>(fact: FactName, read: () => Promise<T>): Promise<Observed<T>> =>
    when(fact, () => observe(fact, read));

  const pushes = whenRead('pushes', () => readPushes(client, core));
  const ancestry = ancestryOf(client, lists, demand, pushes);
  const files = wants.has('files') || wants.has('dependencies') ? filesOf(client, core) : Promise.resolve(NOT_DEMANDED);
  return {
    repository: Promise.resolve(known(core.repository)),
    run: Promise.resolve(known(run)),
    clock: Promise.resolve(known({ now: core.now })),
    change: changeOf(client, core, lists),
    commits: ancestry.then(({ commits }) => commits),
    approvedCommits: when('approvedCommits', async () => (await ancestry).approvedCommits),
    pushes: pushesOfChange(pushes, ancestry),
    reviews: when('reviews', () => lists.reviews),
    permissions: when('permissions', () => permissionsOf(client, core, lists)),
    teams: whenRead('teams', () => readTeams(client, core, demand)),
    files: when('files', () => files),
    conversations: whenRead('conversations', () => readConversations(client, core)),
    codeOwners: when('codeOwners', () => readCodeOwners(client, core)),
    checks: when('checks', () => demandedChecks(client, core, demand, { checks: lists.checks, pushes })),
    dependencies: when('dependencies', () => readChangedDependencies(client, core, files)),
    testResults: when('testResults', () => demandedTestResults(client, core, lists.checks, demand.tests)),
    tickets: when('tickets', () => ticketsOf({ client, opened, demand, run, options, lists })),
    scans: when('scans', () => demandedScans(client, core, demand.scans, options.workspace)),
    protection: when('protection', () => readProtection(client, core)),
    // Only runs of their own know of these.
    landing: NONE,
    deployment: NONE,
    line: NONE,
    access: NONE,
    models: when('models', () => demandedModels(client, core, demand.models, { files, ...options })),
    upkeep: NONE,
    policyHistory: whenRead('policyHistory', () => readPolicyHistory(client, core, opened.policyPath)),
  };
};

const NOT_DEMANDED: Observed<never> = unknown({ code: 'not-demanded', about: [] });

/** Waits for every fact. A rejection here is a fault of this program, not an answer. */
const settle = async (facts: Started): Promise<Facts> => {
  const entries = await Promise.all(Object.entries(facts).map(async ([name, fact]) => [name, await fact] as const));
  return Object.fromEntries(entries) as unknown as Facts;
};

const ancestryOf = async (
  client: Client,
  lists: Lists,
  demand: Demand,
  pushes: Promise<Observed<Pushes>>,
): Promise<Ancestry> => {
  const [commits, forcePushes, reviews] = await Promise.all([lists.commits, lists.forcePushes, lists.reviews]);
  for (const list of [commits, forcePushes, reviews]) {
    if (!list.known) return { commits: unknown(list.why), approvedCommits: unknown(list.why) };
  }
  return readAncestry(client, await lists.whole, demand, pushes);
};

const changeOf = async (client: Client, core: Core, lists: Lists): Promise<Observed<Change>> => {
  const [events, initiator] = await Promise.all([lists.events, observe('change', () => readInitiator(client, core))]);
  if (!events.known) return events;
  if (!initiator.known) return initiator;
  const labels = core.change.labels.map(({ name }) => setBy(name, events.value.labels));
  const unlabeled = removals(events.value.labels);
  return known({
    ...core.change,
    labels,
    unlabeled,
    baseChanges: events.value.baseChanges,
    initiator: initiator.value,
  });
};

const pushesOfChange = async (
  pushes: Promise<Observed<Pushes>>,
  ancestry: Promise<Ancestry>,
): Promise<Observed<Pushes>> => {
  const [found, { commits }] = await Promise.all([pushes, ancestry]);
  if (!found.known || !commits.known) return found;
  const ids = [...commits.value.current, ...commits.value.earlier].map(({ id }) => id);
  return known(ofChange(found.value, new Set(ids)));
};

const permissionsOf = async (client: Client, core: Core, lists: Lists): Promise<Observed<FactTypes['permissions']>> => {
  const reviews = await lists.reviews;
  return reviews.known ? known(await readPermissions(client, core, reviews.value)) : reviews;
};

const filesOf = async (client: Client, core: Core): Promise<Observed<FactTypes['files']>> => {
  if (core.fileCount > MOST_FILES) return cut('files', MOST_FILES, core.fileCount);
  return observe('files', async () => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const parameters = { owner: core.owner, repo: core.name, pull_number: core.target.pull };
    return readFiles(await client.list(route, parameters, { count: core.fileCount, unique: 'filename' }));
  });
};

const ticketsOf = async ({
  client,
  opened,
  demand,
  options,
  lists,
}: Reading): Promise<Observed<FactTypes['tickets']>> =>
  demand.ticket === null
    ? NOT_DEMANDED
    : demandedTickets(client, opened.core, demand.ticket, { commits: lists.commits, open: options.tickets });
