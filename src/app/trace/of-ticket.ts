import { known, unknown, type Observed } from '../../facts/observed.js';
import type { BranchCommit, WayCommit } from '../ports.js';
import type { TracePorts } from './trace-ports.js';

/** More commits than one ticket has. */
const MOST = 50;

/**
 * The newest commits of the default branch whose message or merged pull request names the ticket. That is where a record is
 * looked for, and no more: whether the gate took it for the ticket of the change is told by the record.
 */
export const commitsOfTicket = async (
  { host }: Pick<TracePorts, 'host'>,
  repository: string,
  key: string,
): Promise<Observed<readonly WayCommit[]>> => {
  const branch = await host.branch(repository);
  if (!branch.known) return branch;
  const found = branch.value.commits.filter((commit) => names(commit, key));
  if (found.length > MOST) return cut(`more than ${String(MOST)} commits name ${key}`);
  if (found.length === 0 && branch.value.cut)
    return cut(
      `none of the newest ${String(branch.value.commits.length)} commits of ${branch.value.branch} names ${key}`,
    );
  return known(found.map(({ commit, at, statuses }) => ({ commit, at, statuses })));
};

const cut = (found: string): Observed<never> => unknown({ code: 'list-truncated', about: ['branch'], found });

const names = ({ message, pulls }: BranchCommit, key: string): boolean =>
  [message, ...pulls.flatMap(({ title, body, branch }) => [title, body, branch])].some((text) => holds(text, key));

/** As a word of its own: `PAY-3` is not named by `PAY-31`. */
const holds = (text: string, key: string): boolean => {
  const [where, what] = [text.toLowerCase(), key.toLowerCase()];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const [before, after] = [where[at - 1] ?? ' ', where[at + what.length] ?? ' '];
    if (!PART.test(before) && !PART.test(after)) return true;
  }
  return false;
};

const PART = /[a-z0-9]/u;
