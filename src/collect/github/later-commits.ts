import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { readCommit, readPullCommits } from './commit.js';
import type { CommitReading } from './commit.js';
import type { Core, ForcePush } from './core.js';
import { cut, follow, pullOf, pullVariables } from './later.js';
import { nodes } from './opening.js';
import type { Opened } from './opening.js';
import { COMMIT_QUERY, LATER_COMMITS_QUERY, LATER_FORCE_PUSHES_QUERY } from './later-queries.js';
import { readForcePushes } from './timeline.js';

/** GitHub lists no more commits of a pull request than this. */
const MOST_COMMITS = 250;
/** Authors asked for where the opening's ten were not all. */
const PEOPLE = { people: 100 };

/** Every commit of the pull request. No request where the opening brought all; else one, for the middle and the end. */
export const completeCommits = async (client: Client, opened: Opened): Promise<Observed<readonly CommitReading[]>> => {
  const { core } = opened;
  if (core.commitCount > MOST_COMMITS) return cut('commits', MOST_COMMITS, core.commitCount);
  return observe('commits', async () => {
    const listed = await laterCommits(client, opened);
    return Promise.all(
      listed.map(async (reading) => (reading.moreAuthors ? withAllAuthors(client, core, reading) : reading)),
    );
  });
};

const laterCommits = async (client: Client, opened: Opened): Promise<readonly CommitReading[]> => {
  const after = opened.more.commits;
  if (after === null) return opened.commits;
  const pull = pullOf(await client.query(LATER_COMMITS_QUERY, { ...pullVariables(opened.core), ...PEOPLE, after }));
  const later = ['middle', 'end'].flatMap((key) => readPullCommits(pull.at(key)));
  const all = [...opened.commits, ...later];
  return [...new Map(all.map((reading) => [reading.commit.id, reading])).values()];
};

const withAllAuthors = async (client: Client, core: Core, reading: CommitReading): Promise<CommitReading> => {
  const { owner, name } = core;
  const answer = await client.query(COMMIT_QUERY, { owner, name, oid: reading.commit.id, ...PEOPLE });
  return readCommit(cursor(answer, '$.data').at('repository').at('object'));
};

/** Every force push of the timeline, oldest first. */
export const completeForcePushes = async (client: Client, opened: Opened): Promise<readonly ForcePush[]> => {
  const parts = await follow(opened.more.forcePushes, async (after) =>
    pullOf(await client.query(LATER_FORCE_PUSHES_QUERY, { ...pullVariables(opened.core), ...PEOPLE, after })).at(
      'items',
    ),
  );
  return [...opened.core.forcePushes, ...parts.flatMap((part) => readForcePushes(part.get('nodes', nodes)))];
};
