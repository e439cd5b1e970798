import { known, unknown, type Observed } from '../../facts/observed.js';
import type { Commit } from '../../facts/commits.js';
import type { ObjectId } from '../../facts/account.js';
import { observe } from '../observe.js';
import { readApprovedCommits } from './approved-commits.js';
import { comparisons } from './comparison.js';
import { completeMerges } from './completed-merges.js';
import type { Ancestry, ReadAncestry } from './core.js';
import { earlierTips, readEarlierCommits } from './earlier-heads.js';
import { listings } from './listings.js';

/**
 * Adds what the commits alone do not tell: which merges are proven merges of the base, what earlier heads held, and where
 * approved commits lie. No request where the change has no merge, no replaced head and no approval of an earlier head.
 */
export const readAncestry: ReadAncestry = async (client, core, demand, pushes) => {
  const compare = comparisons(client, core);
  const listing = listings(client, core);
  const complete = (commits: readonly Commit[], inside: readonly Commit[]): Promise<readonly Commit[]> =>
    completeMerges(commits, { compare, listing, baseTip: core.baseTip, inside: byId(inside) });
  const [current, earlier] = await Promise.all([
    observe('commits', () => complete(core.commits, core.commits)),
    observe('commits', async () => {
      const commits = await readEarlierCommits(client, core, earlierTips(core, await pushes));
      return complete(commits, [...core.commits, ...commits]);
    }),
  ]);
  if (!current.known) return none(current);
  if (!earlier.known) return none(earlier);
  const commits = byId([...current.value, ...earlier.value]);
  return {
    commits: known({ current: current.value, earlier: earlier.value }),
    approvedCommits:
      demand.carryOver === 'none'
        ? known([])
        : await observe('approvedCommits', () => readApprovedCommits(client, core, commits, compare)),
  };
};

const none = ({ why }: Extract<Observed<unknown>, { known: false }>): Ancestry => ({
  commits: unknown(why),
  approvedCommits: unknown({ ...why, about: ['approvedCommits'] }),
});

const byId = (commits: readonly Commit[]): ReadonlyMap<ObjectId, Commit> =>
  new Map(commits.map((commit) => [commit.id, commit]));
