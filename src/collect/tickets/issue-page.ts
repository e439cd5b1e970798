import type { Account, Instant } from '../../facts/account.js';
import {
  boolean,
  cursor,
  filledText,
  instant,
  natural,
  nullable,
  optional,
  text,
  type Cursor,
} from '../../lib/shape.js';
import { actor } from '../github/account.js';

export interface NamedPull {
  readonly repository: string;
  readonly number: number;
  readonly merged: boolean;
}

export type IssueEvent =
  | {
      readonly kind: 'labeled' | 'unlabeled';
      readonly label: string;
      readonly at: Instant;
      readonly by: Account | null;
    }
  | { readonly kind: 'renamed'; readonly at: Instant; readonly by: Account | null }
  /** `complete` is false where the host cut the list of pulls. */
  | { readonly kind: 'used'; readonly pulls: readonly NamedPull[]; readonly complete: boolean };

export interface IssuePage {
  readonly kind: 'issue';
  readonly state: string;
  readonly title: string;
  readonly author: Account | null;
  readonly editor: Account | null;
  readonly lastEditedAt: Instant | null;
  readonly labels: readonly string[];
  readonly labelsComplete: boolean;
  readonly events: readonly IssueEvent[];
  readonly nextEvents: string | null;
  readonly closers: readonly NamedPull[];
  readonly nextClosers: string | null;
}

export type TicketPage = IssuePage | { readonly kind: 'pull' | 'none' | 'disabled' };

/** Reads one answer of ISSUE_QUERY. `none`: the repository holds no such number. */
export function readPage(answer: unknown): TicketPage {
  const repository = cursor(answer, '$').at('repository');
  const found = repository.get('issueOrPullRequest', nullable(cursor));
  if (found === null) return { kind: repository.get('hasIssuesEnabled', boolean) ? 'none' : 'disabled' };
  return found.get('__typename', text) === 'Issue' ? readIssue(found) : { kind: 'pull' };
}

function readIssue(issue: Cursor): IssuePage {
  const timeline = issue.at('timelineItems');
  const closers = issue.maybe('closedByPullRequestsReferences');
  const labels = issue.at('labels');
  return {
    kind: 'issue',
    state: issue.get('state', filledText).toLowerCase(),
    title: issue.get('title', text),
    author: actor(issue.get('author', nullable(cursor))),
    editor: actor(issue.get('editor', nullable(cursor))),
    lastEditedAt: issue.get('lastEditedAt', nullable(instant)),
    labels: labels.list('nodes', (label) => label.get('name', filledText)),
    labelsComplete: !hasNext(labels),
    events: timeline.list('nodes', readEvent).flat(),
    nextEvents: nextOf(timeline),
    closers: closers?.list('nodes', readPull) ?? [],
    nextClosers: closers === null ? null : nextOf(closers),
  };
}

const hasNext = (connection: Cursor): boolean => connection.at('pageInfo').get('hasNextPage', boolean);

const nextOf = (connection: Cursor): string | null =>
  hasNext(connection) ? connection.at('pageInfo').get('endCursor', filledText) : null;

const readPull = (pull: Cursor): NamedPull => ({
  repository: pull.at('repository').get('nameWithOwner', filledText),
  number: pull.get('number', natural),
  merged: pull.get('merged', boolean),
});

function readEvent(event: Cursor): readonly IssueEvent[] {
  const type = event.get('__typename', text);
  if (type === 'CrossReferencedEvent') return [used([event.maybe('source')])];
  if (type === 'ConnectedEvent') return [used([event.maybe('source'), event.maybe('subject')])];
  if (type === 'ClosedEvent') return closedBy(event.maybe('closer'));
  const stamp = { at: event.get('createdAt', instant), by: actor(event.get('actor', nullable(cursor))) };
  if (type === 'RenamedTitleEvent') return [{ kind: 'renamed', ...stamp }];
  const kind = type === 'LabeledEvent' ? 'labeled' : 'unlabeled';
  return [{ kind, label: event.at('label').get('name', filledText), ...stamp }];
}

const used = (subjects: readonly (Cursor | null)[]): IssueEvent => ({
  kind: 'used',
  pulls: subjects.flatMap((subject) => (subject?.get('__typename', text) === 'PullRequest' ? [readPull(subject)] : [])),
  complete: true,
});

function closedBy(closer: Cursor | null): readonly IssueEvent[] {
  if (closer?.get('__typename', text) !== 'Commit') return [used([closer])];
  const pulls = closer.get('associatedPullRequests', optional(cursor));
  if (pulls === null) return [{ kind: 'used', pulls: [], complete: false }];
  return [{ kind: 'used', pulls: pulls.list('nodes', readPull), complete: !hasNext(pulls) }];
}
