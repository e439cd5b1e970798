import type { Facts } from '../../facts/facts.js';
import type { Observed } from '../../facts/observed.js';
import type { RunFault } from '../../facts/run-fault.js';
import type { CommitReading } from './commit.js';
import type { Core, CoreChecks } from './core.js';
import type { Opened } from './opening.js';

/** Files of a pull request that GitHub lists at most. */
export const MOST_FILES = 3000;

interface Lists {
  readonly commits: Observed<readonly CommitReading[]>;
  readonly checks: Observed<CoreChecks>;
}

/** Where the snapshot does not hold together: counts against lists, the head against the commits. */
export const snapshotFaults = (opened: Opened, lists: Lists): readonly RunFault[] => [
  ...emptiness(opened.core),
  ...truncations(opened.core),
  ...disagreements(opened, lists),
];

const emptiness = ({ commitCount, fileCount }: Core): readonly RunFault[] => {
  const empty = [...(commitCount === 0 ? ['commits'] : []), ...(fileCount === 0 ? ['files'] : [])];
  return empty.length === 0 ? [] : [{ outcome: 'indeterminate', code: 'nothing-to-evaluate', about: empty }];
};

const truncations = ({ commitCount, fileCount }: Core): readonly RunFault[] => [
  ...beyond('commits', 250, commitCount),
  ...beyond('files', MOST_FILES, fileCount),
];

const beyond = (about: string, most: number, found: number): readonly RunFault[] =>
  found <= most
    ? []
    : [
        {
          outcome: 'indeterminate',
          code: 'list-truncated',
          about: [about],
          needed: `at most ${String(most)}`,
          found: String(found),
        },
      ];

const disagreements = ({ core, reviewsRead }: Opened, { commits, checks }: Lists): readonly RunFault[] => [
  ...(commits.known ? differ('commits', core.commitCount, commits.value.length) : []),
  ...(commits.known && core.commitCount > 0 ? headListed(core, commits.value) : []),
  ...differ('reviews', Math.min(core.reviewCount, 100), reviewsRead),
  ...(checks.known ? differ('checks', checks.value.suiteCount, checks.value.suites.length) : []),
];

const differ = (about: string, told: number, listed: number): readonly RunFault[] =>
  told === listed ? [] : [inconsistent(about, `${String(told)} told, ${String(listed)} listed`)];

const headListed = (core: Core, commits: readonly CommitReading[]): readonly RunFault[] => {
  const head = core.change.head.commit;
  return commits.some(({ commit }) => commit.id === head)
    ? []
    : [inconsistent('commits', `head ${head} is not listed`)];
};

const inconsistent = (about: string, found: string): RunFault => ({
  outcome: 'indeterminate',
  code: 'snapshot-inconsistent',
  about: [about],
  found,
});

/** Lists whose pages did not agree, read twice. */
export const unstableLists = (facts: Facts): readonly RunFault[] =>
  Object.entries(facts).flatMap(([name, fact]) => {
    const found = fact.known ? undefined : fact.why.found;
    if (found?.includes('list-unstable') !== true) return [];
    return [{ outcome: 'indeterminate', code: 'list-unstable', about: [name], found } as const];
  });
