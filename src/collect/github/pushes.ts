import { CollectError } from '../../app/ports.js';
import type { Push, Pushes } from '../../facts/commits.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, instant, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { restUser } from './account.js';
import type { Core } from './core.js';

const NONE = /^0+$/;

/** Authenticated pushes to the head's branch, oldest first. In a fork its activity cannot be read: its owner stands for it. */
export const readPushes = async (client: Client, core: Core): Promise<Pushes> => {
  const { head } = core.change;
  if (head.repository === null) throw unknown('the repository of the head was deleted');
  if (head.fork) return { source: 'fork', owner: head.repository.owner };
  const route = 'GET /repos/{owner}/{repo}/activity';
  const ref = `refs/heads/${head.ref}`;
  const items = await client.list(route, { owner: core.owner, repo: core.name, ref }, { unique: 'id' });
  const pushes = items.flatMap((item, index) => readPush(cursor(item, `$[${String(index)}]`), ref)).toReversed();
  // An activity that lags behind does not know yet who pushed the head.
  if (!pushes.some(({ after }) => after === head.commit))
    throw unknown('the activity does not show the push of the head');
  return { source: 'activity', pushes };
};

/** A deletion of the branch brings no commit. */
const readPush = (item: Cursor, ref: string): readonly Push[] => {
  const after = item.get('after', objectId);
  if (item.get('ref', filledText) !== ref) throw unknown('the activity is of another branch');
  const type = item.get('activity_type', text);
  if (NONE.test(after) || type === 'branch_deletion') return [];
  const before = item.get('before', objectId);
  const at = item.get('timestamp', instant);
  return [
    {
      at,
      by: restUser(item.maybe('actor')),
      before: NONE.test(before) ? null : before,
      after,
      forced: type === 'force_push',
    },
  ];
};

/**
 * The pushes that brought commits of the change, of this head or an earlier one. A branch that lives on shows what was
 * merged long ago too; those who pushed that did not contribute to this change.
 */
export const ofChange = (pushes: Pushes, commits: ReadonlySet<string>): Pushes =>
  pushes.source === 'fork' ? pushes : { ...pushes, pushes: pushes.pushes.filter(({ after }) => commits.has(after)) };

const unknown = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['pushes'], found });
