import type { FileReading, Target } from '../../app/ports.js';
import type { ObjectId } from '../../facts/account.js';
import type { Repository } from '../../facts/repository.js';
import {
  Malformed,
  arrayOf,
  cursor,
  filledText,
  natural,
  nullable,
  objectId,
  optional,
  text,
} from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { cursorOf, readChange } from './change.js';
import { readSuite } from './checks.js';
import type { SuiteReading } from './checks.js';
import { readPullCommits } from './commit.js';
import type { CommitReading } from './commit.js';
import type { CodeOwnersText, Core, CoreChecks, Texts } from './core.js';
import { fileReading, readText } from './file-text.js';
import { readPushAccess, readReviews } from './reviews.js';
import { readSharing } from './sharing.js';
import type { SharingRead } from './sharing.js';
import { fingerprintOf, headSuites, readSight } from './sight.js';
import type { Sight } from './sight.js';
import { readEvents, readForcePushes } from './timeline.js';

/** The opening as read: what it brought, and where its lists go on. */
export interface Opened {
  readonly core: Core;
  readonly policyPath: string;
  readonly sight: Sight;
  readonly commits: readonly CommitReading[];
  readonly suites: readonly SuiteReading[];
  /** How many reviews the answer holds, drafts included. */
  readonly reviewsRead: number;
  /** Other open pull requests with this head. */
  readonly sharing: SharingRead;
  /** Account of the token. */
  readonly reader: number | null;
  /** False: the base branch was deleted. */
  readonly baseExists: boolean;
  /** Cursors after the last item read; null: the list ended. */
  readonly more: {
    readonly commits: string | null;
    readonly forcePushes: string | null;
    readonly events: string | null;
    readonly suites: string | null;
  };
  /** The head commit is not the last one listed, so its checks are still to be read. */
  readonly headUnlisted: boolean;
}

/** Maps the answer of the opening query. Throws Malformed where it is of another shape. */
export const readOpening = (data: unknown, target: Target, policyPath: string, now: string): Opened => {
  const root = cursor(data, '$.data');
  const found = root.at('repository');
  const pull = found.at('pullRequest');
  const sight = readSight(pull);
  const last = pull.at('head').list('nodes', (node) => node.at('commit'))[0] ?? null;
  const head = last?.get('oid', objectId) === sight.head ? last : null;
  const parts: Parts = {
    commits: readPullCommits(pull.at('commits')),
    suites: head === null ? [] : headSuites(pull).map((suite) => readSuite(suite, sight.head)),
    head,
    sight,
  };
  return {
    core: { target, now, ...readCore(found, pull, parts) },
    policyPath,
    sight,
    commits: parts.commits,
    suites: parts.suites,
    reviewsRead: pull.at('reviews').get('nodes', nodes).length,
    sharing: readSharing(found, pull, sight.head),
    reader: root.maybe('viewer')?.get('databaseId', optional(natural)) ?? null,
    baseExists: pull.maybe('baseRef')?.has('target') === true,
    more: {
      commits: cursorOf(pull.at('commits')),
      forcePushes: cursorOf(pull.at('forcePushes')),
      events: cursorOf(pull.at('events')),
      suites: head === null ? null : cursorOf(head.at('checkSuites')),
    },
    headUnlisted: last !== null && head === null,
  };
};

interface Parts {
  readonly commits: readonly CommitReading[];
  readonly suites: readonly SuiteReading[];
  /** The head commit with its check suites; null where the last commit that is listed is another. */
  readonly head: Cursor | null;
  readonly sight: Sight;
}

const readCore = (
  found: Cursor,
  pull: Cursor,
  { commits, suites, head, sight }: Parts,
): Omit<Core, 'target' | 'now'> => {
  const repository = readRepository(found);
  const [owner = '', name = ''] = repository.name.split('/');
  const events = readEvents(pull.at('events').get('nodes', nodes));
  const headTree = head?.at('tree').get('oid', objectId) ?? treeOf(commits, sight.head);
  const change = readChange(pull, repository.name, events, headTree);
  return {
    owner,
    name,
    repository,
    change,
    baseTip: change.base.commit,
    defaultBranchTip: defaultTip(found)?.get('oid', objectId) ?? null,
    commits: commits.map(({ commit }) => commit),
    commitCount: pull.at('commits').get('totalCount', natural),
    fileCount: pull.get('changedFiles', natural),
    forcePushes: readForcePushes(pull.at('forcePushes').get('nodes', nodes)),
    reviews: readReviews(pull.at('reviews').get('nodes', nodes), events.dismissals),
    reviewCount: pull.at('reviews').get('totalCount', natural),
    pushAccess: readPushAccess(pull.at('reviews').get('nodes', nodes)),
    dismissals: events.dismissals,
    labelEvents: events.labels,
    checks: checksOf(suites, head?.at('checkSuites').get('totalCount', natural) ?? 0),
    texts: readTexts(pull, commits),
    ...readFiles(found, pull),
    fingerprint: fingerprintOf(sight),
  };
};

/** The nodes of a connection. A null among them is a hole in the answer, not an end. */
export const nodes = arrayOf(cursor);

const VISIBILITIES = new Map<string, Repository['visibility']>([
  ['PUBLIC', 'public'],
  ['PRIVATE', 'private'],
  ['INTERNAL', 'internal'],
]);

export const readRepository = (found: Cursor): Repository => {
  const visibility = VISIBILITIES.get(found.get('visibility', text));
  if (visibility === undefined) throw new Malformed(`${found.path}.visibility`, 'a known visibility');
  return {
    id: found.get('databaseId', natural),
    name: found.get('nameWithOwner', filledText),
    visibility,
    defaultBranch: found.at('defaultBranchRef').get('name', filledText),
  };
};

const defaultTip = (found: Cursor): Cursor | null => found.at('defaultBranchRef').maybe('target');

const treeOf = (commits: readonly CommitReading[], head: ObjectId): ObjectId | null =>
  commits.find(({ commit }) => commit.id === head)?.commit.tree ?? null;

export const checksOf = (suites: readonly SuiteReading[], suiteCount: number): CoreChecks => ({
  runs: suites.flatMap(({ runs }) => runs),
  suites: suites.map(({ suite }) => suite),
  suiteCount,
});

const readTexts = (pull: Cursor, commits: readonly CommitReading[]): Texts => {
  const closing = pull.maybe('closingIssuesReferences');
  // An issue of a repository that the token may not see stands as null in the list.
  const issues = closing?.get('nodes', arrayOf(nullable(cursor))).filter((node) => node !== null) ?? [];
  const closes = issues.map((node) => ({
    repository: node.at('repository').get('nameWithOwner', filledText),
    number: node.get('number', natural),
  }));
  return {
    title: pull.get('title', text),
    body: pull.get('body', text),
    branch: pull.get('headRefName', filledText),
    messages: commits.map(({ message }) => message),
    closes,
    closesCount: closing?.get('totalCount', natural) ?? 0,
  };
};

const GONE: FileReading = { state: 'unreadable', found: 'the branch does not exist any more' };

const readFiles = (found: Cursor, pull: Cursor): Pick<Core, 'policy' | 'defaultBranchPolicy' | 'codeOwners'> => {
  const tip = pull.maybe('tip')?.maybe('target') ?? null;
  const main = defaultTip(found);
  return {
    policy: tip === null ? GONE : fileReading(tip, 'policy', tip.get('oid', objectId)),
    defaultBranchPolicy: main === null ? GONE : fileReading(main, 'policy', main.get('oid', objectId)),
    codeOwners: tip === null ? UNREAD_OWNERS : firstOwners(tip),
  };
};

/** No tip, no place to look at: that is not "none". */
const UNREAD_OWNERS: CodeOwnersText = { path: 'CODEOWNERS', text: null, bytes: 0 };

const PLACES = [
  ['owners1', '.github/CODEOWNERS'],
  ['owners2', 'CODEOWNERS'],
  ['owners3', 'docs/CODEOWNERS'],
] as const;

/** The host takes the first place that has one. */
const firstOwners = (tip: Cursor): CodeOwnersText | null => {
  for (const [key, path] of PLACES) {
    const entry = tip.maybe(key);
    if (entry === null) continue;
    const reading = readText(entry);
    return { path, text: reading.text, bytes: reading.bytes };
  }
  return null;
};
