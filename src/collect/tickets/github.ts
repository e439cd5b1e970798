import { known, unavailable, unknown, type Observed } from '../../facts/observed.js';
import type { Account } from '../../facts/account.js';
import type { TicketDemand } from '../../facts/demand.js';
import type { Ticket, TicketAnswer, TicketApproval, TicketEdit, TicketPerson } from '../../facts/tickets.js';
import type { Client } from '../../lib/client.js';
import { CollectError } from '../../app/ports.js';
import { observe } from '../observe.js';
import { readPage, type IssueEvent, type IssuePage, type NamedPull } from './issue-page.js';
import { EDIT_EVENTS, ISSUE_QUERY, USE_EVENTS } from './issue-query.js';

/** Pages of one timeline that are read before it counts as cut: 4000 events. */
const PAGES = 40;

/** Where the issue lies and which change is judged. */
export interface IssuePlace {
  readonly owner: string;
  readonly name: string;
  /** The judged pull request, which does not use up its own ticket. */
  readonly pull: number;
}

/** `pull`: the number is a pull request's, which is no request for a change whatever its labels say. */
export type IssueReading = {
  readonly key: string;
  readonly kind: 'issue' | 'pull';
  readonly answer: Observed<TicketAnswer>;
};

interface WholeIssue extends IssuePage {
  /** False where the host cut the timeline. */
  readonly complete: boolean;
}

/** Reads one issue (`#31`) with the history of the approval label, its edits and, where demanded, the changes that used it. */
export async function readIssueTicket(
  client: Client,
  place: IssuePlace,
  key: string,
  demand: TicketDemand,
): Promise<IssueReading> {
  const read = await observe(key, () => readWhole(client, place, key, demand));
  if (!read.known) return { key, kind: 'issue', answer: read };
  const whole = read.value;
  switch (whole.kind) {
    case 'pull':
      return { key, kind: 'pull', answer: known({ key, found: 'absent' }) };
    case 'none':
      return { key, kind: 'issue', answer: known({ key, found: 'absent' }) };
    case 'disabled':
      return { key, kind: 'issue', answer: unknown(unavailable(key, 'the repository has its issues switched off')) };
    case 'issue':
      return {
        key,
        kind: 'issue',
        answer: known({ key, found: 'present', ticket: ticketOf(whole, place, key, demand) }),
      };
  }
}

type Whole = WholeIssue | { readonly kind: 'pull' | 'none' | 'disabled' };

async function readWhole(client: Client, place: IssuePlace, key: string, demand: TicketDemand): Promise<Whole> {
  const kinds = demand.singleUse ? [...EDIT_EVENTS, ...USE_EVENTS] : EDIT_EVENTS;
  const { owner, name } = place;
  const number = Number(key.slice(1));
  const page = async (events: string | null, closers: string | null): Promise<ReturnType<typeof readPage>> => {
    const variables = { owner, name, number, kinds, events, closers, uses: demand.singleUse };
    return readPage(await client.query(ISSUE_QUERY, variables, { absent: 'null' }));
  };
  const first = await page(null, null);
  if (first.kind !== 'issue') return first;
  const pages = [first];
  for (let last = first; last.nextEvents !== null || last.nextClosers !== null;) {
    if (pages.length === PAGES) break;
    const next = await page(last.nextEvents, last.nextClosers);
    if (next.kind !== 'issue') throw changed(key);
    // A list that has ended starts anew without a cursor; its first page is not counted again.
    last = {
      ...next,
      ...(last.nextEvents === null ? { events: [], nextEvents: null } : {}),
      ...(last.nextClosers === null ? { closers: [], nextClosers: null } : {}),
    };
    pages.push(last);
  }
  return joined(key, pages, first);
}

const changed = (key: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: [key], found: 'the issue changed while it was read' });

function joined(key: string, pages: readonly IssuePage[], first: IssuePage): WholeIssue {
  const last = pages.at(-1) ?? first;
  if (last.nextEvents !== null) {
    throw new CollectError({
      code: 'fact-unavailable',
      about: [key],
      found: `a timeline of more than ${String(PAGES)} pages`,
    });
  }
  if (!first.labelsComplete)
    throw new CollectError({ code: 'fact-unavailable', about: [key], found: 'more than 100 labels' });
  const events = pages.flatMap((page) => page.events);
  const closers = pages.flatMap((page) => page.closers);
  return { ...first, events, closers, complete: last.nextClosers === null };
}

const person = (account: Account | null): TicketPerson | null =>
  account === null ? null : { account, alias: null, handle: null, kind: 'person' };

function ticketOf(issue: WholeIssue, place: IssuePlace, key: string, demand: TicketDemand): Ticket {
  return {
    key,
    url: null,
    project: `${place.owner}/${place.name}`,
    state: issue.state,
    type: 'Issue',
    title: issue.title,
    requesters: [person(issue.author)].filter((each) => each !== null),
    approvedBy: 'label',
    approvals: known(approvalsOf(issue, demand.label)),
    ruling: null,
    edited: known(lastEdit(issue)),
    window: null,
    items: [],
    usedBy: demand.singleUse
      ? usesOf(issue, place, key)
      : unknown(unavailable(key, 'not asked for: tickets may be used again')),
  };
}

/** GitHub's labels differ by more than case, so the label is found without it. */
function approvalsOf(issue: WholeIssue, label: string): readonly TicketApproval[] {
  const wanted = label.toLowerCase();
  if (!issue.labels.some((name) => name.toLowerCase() === wanted)) return [];
  const last = issue.events.findLast((event) => 'label' in event && event.label.toLowerCase() === wanted);
  // A label that no event put there was approved by nobody who is known.
  return last?.kind === 'labeled'
    ? [{ by: person(last.by), at: last.at, answer: 'approved' }]
    : [{ by: null, at: null, answer: 'approved' }];
}

function lastEdit(issue: WholeIssue): TicketEdit | null {
  const edits: TicketEdit[] = issue.events.flatMap((event) =>
    event.kind === 'renamed' ? [{ at: event.at, by: person(event.by), fields: ['title'] }] : [],
  );
  if (issue.lastEditedAt !== null) edits.push({ at: issue.lastEditedAt, by: person(issue.editor), fields: ['text'] });
  return edits.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1) ?? null;
}

const UNTRACED =
  'its timeline does not show the judged change, so it may not show earlier ones: link the ticket, or name it in the body';

function usesOf(issue: WholeIssue, place: IssuePlace, key: string): Observed<readonly string[]> {
  const uses = issue.events.filter((event): event is Extract<IssueEvent, { kind: 'used' }> => event.kind === 'used');
  if (!issue.complete || uses.some((use) => !use.complete)) {
    return unknown(unavailable(key, 'the list of the changes under this ticket is cut'));
  }
  const own = `${place.owner}/${place.name}`.toLowerCase();
  const isOther = (pull: NamedPull): boolean => pull.repository.toLowerCase() !== own || pull.number !== place.pull;
  const nameOf = (pull: NamedPull): string =>
    `${pull.repository.toLowerCase() === own ? '' : pull.repository}#${String(pull.number)}`;
  const pulls = [...uses.flatMap((use) => use.pulls), ...issue.closers];
  const others = [...new Set(pulls.filter((pull) => pull.merged && isOther(pull)).map(nameOf))].sort();
  // The name of a branch or a message leaves no trace there. Where this change does not show, earlier ones would not either.
  return others.length === 0 && pulls.every(isOther) ? unknown(unavailable(key, UNTRACED)) : known(others);
}
