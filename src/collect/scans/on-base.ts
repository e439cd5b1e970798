import { comparisons } from '../github/comparison.js';
import type { ObjectId } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import type { ScannedChange } from './scanned-change.js';

/** Each costs a request; whoever has more of them is not looked up, and counts. */
const MOST_LOOKED_UP = 20;

/** Which of these commits the base branch has, as it stood when the change was read. One that is not known is not on it. */
export async function onBaseBranch(
  client: Client,
  change: ScannedChange,
  commits: readonly (ObjectId | null)[],
): Promise<(commit: ObjectId | null) => boolean> {
  const { base } = change.change;
  const compare = comparisons(client, change);
  const distinct = [...new Set(commits)].filter((commit) => commit !== null).slice(0, MOST_LOOKED_UP);
  const found = await Promise.all(
    distinct.map(async (commit) => commit === base.commit || (await compare(base.commit, commit))?.contained === true),
  );
  const onBase = new Set(distinct.filter((_, index) => found[index]));
  return (commit) => commit !== null && onBase.has(commit);
}
