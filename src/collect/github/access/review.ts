import type { ReadAccessReview, ReviewedFile } from '../../../app/ports-access-review.js';
import { CollectError } from '../../../app/ports.js';
import type { AccessReview } from '../../../facts/access.js';
import type { Instant, ObjectId } from '../../../facts/account.js';
import type { Client } from '../../../lib/client.js';
import { cursor, filledText, instant, natural, objectId, optional, text, type Cursor } from '../../../lib/shape.js';
import { observe } from '../../observe.js';
import { restUser, WEB_FLOW } from '../account.js';

/** GitHub lists no more commits of a pull request than this. */
const MOST_COMMITS = 250;

/** Who approved the newest change of the file, and who wrote it. */
export const createAccessReviewReader =
  (client: Client): ReadAccessReview =>
  (file) =>
    observe('review', () => readReview(client, file));

const readReview = async (client: Client, file: ReviewedFile): Promise<AccessReview | null> => {
  const [owner = '', repo = ''] = file.repository.split('/');
  const place = { owner, repo };
  const commits = await client.read('GET /repos/{owner}/{repo}/commits', {
    ...place,
    sha: file.commit,
    path: file.path,
    per_page: 1,
  });
  const [newest] = Array.isArray(commits) ? (commits as readonly unknown[]) : [commits];
  // A file that is there came there by a commit; a list without one is no answer.
  if (newest === undefined) throw unreadable('the file is there, its history is not');
  const commit = cursor(newest, '$[0]').get('sha', objectId);
  const pulls = await client.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...place,
    commit_sha: commit,
  });
  const merged = pulls.flatMap((item, index) => mergedPull(cursor(item, `$[${String(index)}]`), file.branch));
  const [pull] = merged.sort((a, b) => (a.at < b.at ? -1 : 1));
  if (pull === undefined) return null;
  const parameters = { ...place, pull_number: pull.number };
  const [isSame, reviews, own] = await Promise.all([
    standsAt(client, file, pull.head),
    client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', parameters, { unique: 'id' }),
    client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', parameters, { unique: 'sha' }),
  ]);
  if (own.length >= MOST_COMMITS) throw unreadable(`#${String(pull.number)} has more commits than are listed`);
  return {
    pull: pull.number,
    at: pull.at,
    by: isSame ? approversOf(reviews, pull) : [],
    authors: sorted([pull.author, ...own.flatMap((item, index) => authorsOf(cursor(item, `$[${String(index)}]`)))]),
  };
};

const FILES_QUERY = `query AccessFile($owner:String!,$name:String!,$now:String!,$then:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    now:object(expression:$now){oid}
    then:object(expression:$then){oid}
  }
}`;

/**
 * Whether the file that was approved is the file that stands. A merge can be made by hand and bring another one, and two
 * changes can be merged into a file that nobody saw whole: then nobody approved it.
 */
const standsAt = async (client: Client, file: ReviewedFile, head: ObjectId): Promise<boolean> => {
  const { path, commit } = file;
  const [owner = '', name = ''] = file.repository.split('/');
  const variables = { owner, name, now: `${commit}:${path}`, then: `${head}:${path}` };
  const found = cursor(await client.query(FILES_QUERY, variables), '$.data').at('repository');
  return found.at('now').get('oid', objectId) === found.maybe('then')?.get('oid', objectId);
};

interface MergedPull {
  readonly number: number;
  readonly at: Instant;
  readonly head: ObjectId;
  readonly author: string;
}

/** Of one that was merged into the default branch; what was merged elsewhere was not reviewed for it. */
const mergedPull = (pull: Cursor, branch: string): readonly MergedPull[] => {
  const at = pull.get('merged_at', optional(instant));
  if (at === null || pull.at('base').get('ref', filledText) !== branch) return [];
  const author = restUser(pull.maybe('user'));
  if (author === null) throw unreadable('who opened the pull request has no account any more');
  const head = pull.at('head').get('sha', objectId);
  return [{ number: pull.get('number', natural), at, head, author: author.login }];
};

/** Of each reviewer the last opinion before the merge; an approval of an earlier head is none of what was merged. */
const approversOf = (reviews: readonly unknown[], { at, head }: MergedPull): readonly string[] => {
  const standing = new Map<string, boolean>();
  for (const [index, item] of reviews.entries()) {
    const review = cursor(item, `$[${String(index)}]`);
    const state = review.get('state', text).toUpperCase();
    if (state === 'PENDING' || state === 'COMMENTED') continue;
    const by = restUser(review.maybe('user'));
    if (by === null || review.get('submitted_at', instant) > at) continue;
    standing.set(by.login, state === 'APPROVED' && review.get('commit_id', optional(objectId)) === head);
  }
  return sorted([...standing].flatMap(([login, stands]) => (stands ? [login] : [])));
};

/** Whoever has no account could be anybody, also who approved. */
const authorsOf = (commit: Cursor): readonly string[] =>
  (['author', 'committer'] as const).flatMap((role) => {
    const account = restUser(commit.maybe(role));
    if (account === null) throw unreadable(`the ${role} of ${commit.get('sha', objectId)} has no account`);
    return account.id === WEB_FLOW.id ? [] : [account.login];
  });

const sorted = (logins: readonly string[]): readonly string[] => [...new Set(logins)].sort();

const unreadable = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['review'], found });
