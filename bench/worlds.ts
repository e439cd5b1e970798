import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { REPORT_PATH } from './large-report.js';
import { WEIGHT_BYTES, withModel } from './model-world.js';
import {
  patchWorld,
  type CheckSpec,
  type CommitSpec,
  type FileSpec,
  type ReviewSpec,
  type World,
} from '../emulator/world.js';

/**
 * What is measured. All comply: every run of the gate must end with `pass`. `kept`: the small one, signed and in two stores.
 * `scanned`: with a large report. `light`, `heavy`: with a model of as many pointers, for 4 MB and for 400 GB.
 */
export const worldNames = ['small', 'kept', 'huge', 'scanned', 'light', 'heavy'] as const;
export type WorldName = (typeof worldNames)[number];

/** What the huge change consists of: the most files and commits that GitHub lists. */
export const hugeCounts = { files: 3000, commits: 250, reviews: 500, checkRuns: 1000 };

/** The world of that name; small is the compliant change of the cases as it stands. Reads the case files of the current folder. */
export const worldOf = (name: WorldName): World => {
  const base = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;
  switch (name) {
    case 'small':
      return base;
    case 'kept':
      // Requests to S3 are signed with the machine's clock.
      return patchWorld(base, { now: `${new Date().toISOString().slice(0, 19)}Z`, token: { 'id-token': true } });
    case 'huge':
      return huge(base);
    case 'light':
    case 'heavy':
      return withModel(base, WEIGHT_BYTES[name]);
    case 'scanned':
      return patchWorld(base, { 'base-files': { '.github/countersign.yml': SCANNED } });
  }
};

const SCANNED = `version: 1
branches: [main]
controls:
  passing-scans:
    scans:
      sast: {sarif: ${REPORT_PATH}, limit: {critical: 0, high: 0}}
`;

const PUSHES = 10;
const REVIEWERS = 20;
/** Runs of each suite beside the one run of the build and the two of the scans; over 100 are several pages. */
const SUITES = [300, 200, 150, 100, 80, 60, 40, 30, 20, 17];

const huge = (base: World): World => {
  const aliases = numbers(hugeCounts.commits).map((index) => `h${index + 1}`);
  const head = aliases.at(-1) ?? '';
  const removed = Object.fromEntries(
    [...Object.keys(base.commits ?? {}), ...Object.keys(base.files ?? {})].map((key) => [key, null]),
  );
  return patchWorld(base, {
    people: reviewers(),
    commits: { ...removed, ...commits(aliases) },
    files: { ...removed, ...files() },
    reviews: { r1: null, ...reviews(aliases, head) },
    checks: { build: { commit: head }, codeql: { commit: head }, secrets: { commit: head }, ...checks(head) },
  });
};

const paths = (): string[] => numbers(hugeCounts.files).map((index) => `src/area-${index % 40}/module-${index}.ts`);

const files = (): Record<string, FileSpec> =>
  Object.fromEntries(
    paths().map((path, index) => {
      const old = path.replace('module', 'part');
      const renamed = index % 50 === 0 ? { status: 'renamed' as const, previous: old } : { status: 'added' as const };
      return [path, { ...renamed, additions: 1 + (index % 90), deletions: 0 }];
    }),
  );

/** Ten pushes of 25 commits, each of which touches twelve files of its own. */
const commits = (aliases: readonly string[]): Record<string, CommitSpec> => {
  const all = paths();
  const each = hugeCounts.files / hugeCounts.commits;
  return Object.fromEntries(
    aliases.map((alias, index) => {
      const push = Math.floor(index / (hugeCounts.commits / PUSHES));
      const made: CommitSpec = {
        author: 'alice',
        committer: 'alice',
        'pushed-by': 'alice',
        at: minute(1 + index),
        'pushed-at': minute(30 * (push + 1)),
        parents: [aliases[index - 1] ?? 'base'],
        tree: `tree-${alias}`,
        message: `Move part ${index + 1} (#31)`,
        verified: { valid: true, signer: 'alice' },
        files: all.slice(index * each, (index + 1) * each),
      };
      return [alias, made];
    }),
  );
};

const reviewer = (index: number): string => `reviewer-${index % REVIEWERS}`;

const reviewers = (): World['people'] =>
  Object.fromEntries(
    numbers(REVIEWERS).map((index) => [
      reviewer(index),
      { id: 200 + index, type: 'User', permission: 'write', emails: [] },
    ]),
  );

/** Comments on the way, and at the end the approvals of the head: one of each reviewer. */
const reviews = (aliases: readonly string[], head: string): Record<string, ReviewSpec> =>
  Object.fromEntries(
    numbers(hugeCounts.reviews).map((index) => {
      const approves = index >= hugeCounts.reviews - REVIEWERS;
      const commit = approves ? head : (aliases[Math.floor(index / 2)] ?? head);
      return [
        `v${index}`,
        { by: reviewer(index), state: approves ? 'APPROVED' : 'COMMENTED', commit, at: minute(310 + index / 20) },
      ];
    }),
  );

const checks = (commit: string): Record<string, CheckSpec> =>
  Object.fromEntries(
    SUITES.flatMap((size, suite) =>
      numbers(size).map((index) => [
        `k${suite}-${index}`,
        {
          name: `test ${suite}.${index}`,
          app: 'github-actions',
          commit,
          suite: `many${suite}`,
          status: 'completed',
          conclusion: 'success',
          at: minute(305),
          attempt: 1,
        },
      ]),
    ),
  );

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** So many minutes after five in the morning of the world's day. */
const minute = (after: number): string =>
  new Date(Date.UTC(2026, 2, 2, 5, 0, Math.round(after * 60))).toISOString().replace('.000Z', 'Z');
