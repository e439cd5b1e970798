import type { TraceHost } from '../../../app/ports.js';
import type { Instant, ObjectId } from '../../../facts/account.js';
import type { Client } from '../../../lib/client.js';
import { cursor, filledText, instant, natural, objectId, optional } from '../../../lib/shape.js';
import { Malformed } from '../../../lib/shape.js';
import { observe } from '../../observe.js';
import { comparisons, type Compare } from '../comparison.js';
import { readBranch } from './branch.js';
import { REPOSITORY_QUERY } from './branch-query.js';

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const PULLS_OF = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';

/** What a trace asks the code host. */
export const createTraceHost = (client: Client): TraceHost => {
  const compares = new Map<string, Compare>();
  const compare = (repository: string): Compare => {
    const [owner = '', name = ''] = repository.split('/');
    const made = compares.get(repository) ?? comparisons(client, { owner, name });
    compares.set(repository, made);
    return made;
  };
  return {
    repository: (name) => observe('repository', () => readRepositoryNamed(client, name)),
    branch: (repository) => observe('branch', () => readBranch(client, repository)),
    merged: (repository, pull) => observe(`#${String(pull)}`, () => readMerged(client, repository, pull)),
    pullsOf: (repository, commit) => observe('pulls', () => readPullsOf(client, repository, commit)),
    contains: (repository, tip, commit) =>
      observe('environments', async () => {
        if (tip === commit) return true;
        const relation = await compare(repository)(tip, commit);
        if (relation === null) throw new Malformed(`${tip}...${commit}`, 'commits that the host can compare');
        return relation.contained;
      }),
  };
};

const readRepositoryNamed = async (client: Client, named: string) => {
  const [owner, name] = named.split('/');
  const found = cursor(await client.query(REPOSITORY_QUERY, { owner, name }), '$.data').at('repository');
  return {
    id: found.get('databaseId', natural),
    name: found.get('nameWithOwner', filledText),
    defaultBranch: found.at('defaultBranchRef').get('name', filledText),
  };
};

const readMerged = async (
  client: Client,
  repository: string,
  pull: number,
): Promise<{ readonly commit: ObjectId; readonly at: Instant } | null> => {
  const [owner = '', repo = ''] = repository.split('/');
  const found = cursor(await client.read(PULL, { owner, repo, pull_number: pull }), '$');
  if (found.get('number', natural) !== pull) throw new Malformed('$.number', 'the pull request that was asked for');
  const at = found.get('merged_at', optional(instant));
  // An open one names a throwaway merge there.
  return at === null ? null : { commit: found.get('merge_commit_sha', objectId), at };
};

const readPullsOf = async (client: Client, repository: string, commit: ObjectId): Promise<readonly number[]> => {
  const [owner = '', repo = ''] = repository.split('/');
  const listed = await client.list(PULLS_OF, { owner, repo, commit_sha: commit }, { unique: 'number' });
  return listed.flatMap((item) => {
    const pull = cursor(item, '$');
    return pull.get('merged_at', optional(instant)) === null ? [] : [pull.get('number', natural)];
  });
};
