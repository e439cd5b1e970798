import type { ObjectId } from '../../facts/account.js';
import { arrayOf, cursor, natural, nullable, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';

/**
 * Other open pull requests with this head commit. Two lists, since each misses some: what GitHub associates with a commit
 * leaves out pull requests of forks; the open ones of the repository are asked for up to a hundred, those moved last first.
 */
export const readSharing = (repository: Cursor, pull: Cursor, head: ObjectId): readonly number[] => {
  const associated = pull
    .at('head')
    .list('nodes', (node) => node.at('commit').maybe('associatedPullRequests'))
    .flatMap((list) => (list === null ? [] : nodesOf(list)));
  const own = pull.get('number', natural);
  const sharing = [...associated, ...nodesOf(repository.at('openPulls'))]
    .filter((each) => each.get('state', text) === 'OPEN' && each.get('headRefOid', objectId) === head)
    .map((each) => each.get('number', natural));
  return [...new Set(sharing)].filter((number) => number !== own).sort((a, b) => a - b);
};

/** One that the token may not see stands as null in the list. */
const nodesOf = (list: Cursor): readonly Cursor[] =>
  list.get('nodes', arrayOf(nullable(cursor))).filter((node) => node !== null);
