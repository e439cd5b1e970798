import { CollectError } from '../../app/ports.js';
import type { ObjectId } from '../../facts/account.js';
import type { Commit, Push, Pushes } from '../../facts/commits.js';
import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { cursor, natural, objectId, type Cursor } from '../../lib/shape.js';
import { readCommitAt } from './commit.js';
import { COMPARE } from './comparison.js';
import type { Core } from './core.js';
import { MADE } from './queries.js';

/** More earlier heads, or commits of one, than this are not followed: the commits are unknown then, not fewer. */
const HEADS = 100;
const COMMITS = 500;
const PER_PAGE = 100;
/** Commits in one query, each with up to PEOPLE authors. */
const BATCH = 25;
const PEOPLE = 50;

/**
 * Tips that the head does not reach: what force pushes replaced, what the activity and the reviews name besides. Rejects
 * with CollectError where the host says that there was an earlier head and holds it no more.
 */
export function earlierTips(core: Core, pushes: Observed<Pushes>): readonly ObjectId[] {
  const activity = pushes.known && pushes.value.source === 'activity' ? pushes.value.pushes : [];
  const current = new Set([...core.commits.map((commit) => commit.id), core.change.head.commit, core.baseTip]);
  const rewritten = core.forcePushes.map((push) => push.before?.id ?? replacedBy(push.after, activity));
  const named = [...rewritten, ...replacedTips(activity), ...core.reviews.map((review) => review.commit)];
  const tips = new Set(named.filter((id): id is ObjectId => id !== null && !current.has(id)));
  if (tips.size > HEADS) throw tooMany(`${String(tips.size)} earlier heads`);
  return [...tips];
}

/** Tips that a push replaced since the branch was made. Where one push does not begin where the last ended, both ends count. */
function replacedTips(activity: readonly Push[]): readonly (ObjectId | null)[] {
  const made = activity.findLastIndex((push) => push.before === null);
  const life = activity.slice(Math.max(0, made));
  return life.flatMap((push, index) => {
    const last = life[index - 1]?.after ?? null;
    if (last !== null && last !== push.before) return [last, push.before];
    return push.forced === false ? [] : [push.before];
  });
}

function replacedBy(after: ObjectId | null, activity: readonly Push[]): ObjectId {
  const before = after === null ? null : (activity.find((push) => push.after === after)?.before ?? null);
  if (before !== null) return before;
  throw new CollectError({
    code: 'fact-unavailable',
    about: ['commits'],
    found: 'a head that was replaced is not held any more',
  });
}

const tooMany = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['commits'], found: `${found}: too many to follow` });

/** Commits of earlier heads that neither the head nor the base reaches, parents before children. No request without such a tip. */
export async function readEarlierCommits(
  client: Client,
  core: Core,
  tips: readonly ObjectId[],
): Promise<readonly Commit[]> {
  const current = new Set(core.commits.map((commit) => commit.id));
  const lists = await Promise.all(tips.map((tip) => readCommitsTo(client, core, tip)));
  const ids = [...new Set(lists.flat())].filter((id) => !current.has(id));
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, index) =>
    ids.slice(index * BATCH, (index + 1) * BATCH),
  );
  return (await Promise.all(batches.map((batch) => readCommits(client, core, batch)))).flat();
}

/** Ids of all commits of the tip that are not on the base. */
async function readCommitsTo(client: Client, core: Core, tip: ObjectId): Promise<readonly ObjectId[]> {
  const basehead = `${core.baseTip}...${tip}`;
  const page = async (number: number): Promise<Cursor> =>
    cursor(
      await client.read(COMPARE, { owner: core.owner, repo: core.name, basehead, per_page: PER_PAGE, page: number }),
      '$',
    );
  const idsOf = (answer: Cursor): readonly ObjectId[] =>
    answer.list('commits', (commit) => commit.get('sha', objectId));
  const first = await page(1);
  const total = first.get('total_commits', natural);
  if (total > COMMITS) throw tooMany(`${String(total)} commits of an earlier head`);
  const further = Array.from({ length: Math.max(0, Math.ceil(total / PER_PAGE) - 1) }, (_, index) => page(index + 2));
  const ids = [...idsOf(first), ...(await Promise.all(further)).flatMap(idsOf)];
  if (new Set(ids).size === total && ids.length === total && (total === 0 || ids.includes(tip))) return ids;
  throw new CollectError({
    code: 'fact-unavailable',
    about: ['commits'],
    found: `${String(ids.length)} commits of an earlier head read of ${String(total)} told`,
  });
}

async function readCommits(client: Client, core: Core, ids: readonly ObjectId[]): Promise<readonly Commit[]> {
  const fields = ids.map(
    (_, index) => `c${String(index)}: object(oid: $o${String(index)}) { ... on Commit { ...Made } }`,
  );
  const parameters = ids.map((_, index) => `$o${String(index)}: GitObjectID!`);
  const text = `query Earlier($owner: String!, $name: String!, $people: Int!, ${parameters.join(', ')}) {
  repository(owner: $owner, name: $name, followRenames: false) { ${fields.join('\n')} }
}${MADE}`;
  const oids = Object.fromEntries(ids.map((id, index) => [`o${String(index)}`, id]));
  const answer = await client.query(text, { owner: core.owner, name: core.name, people: PEOPLE, ...oids });
  const repository = cursor(answer, '$').at('repository');
  return ids.map((id, index) => {
    const { commit, moreAuthors } = repository.get(`c${String(index)}`, readCommitAt);
    if (commit.id === id && !moreAuthors) return commit;
    throw new CollectError({
      code: 'fact-unavailable',
      about: ['commits'],
      found: moreAuthors
        ? `more than ${String(PEOPLE)} authors of one commit`
        : 'another commit than the one asked for',
    });
  });
}
