import { createHash } from 'node:crypto';
import type { TicketSpec } from '../../world-parts.js';
import type { Written } from '../../written.js';
import { storyOf, type TicketEvent } from '../story.js';

export type View = Readonly<Record<string, unknown>>;

/** Ids are UUIDs, always the same for the same thing. */
export const uuidOf = (what: string): string => {
  const digits = createHash('sha256').update(`linear ${what.toLowerCase()}`).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-');
};

/** Times are told with thousandths. */
const timeOf = (at: string): string => new Date(at).toISOString();

const usual = 'Backlog';

/** An account. `machine:Name` is an app. */
const user = (who: string): View => {
  const app = /^machine:(.*)$/.exec(who)?.[1];
  const name = app ?? who.split('@')[0] ?? who;
  const email = app === undefined ? who : `${uuidOf(who)}@oauthapp.linear.app`;
  return { id: uuidOf(who), name, displayName: name, email, active: true, app: app !== undefined, guest: false };
};

/** `bot:github` is an integration, which is no account; nobody is told where nobody is known. */
const actorOf = (who: string | undefined): { readonly actor: View | null; readonly botActor: View | null } => {
  const type = /^bot:(.*)$/.exec(who ?? '')?.[1];
  if (type === undefined) return { actor: who === undefined ? null : user(who), botActor: null };
  return { actor: null, botActor: { id: uuidOf(who ?? ''), name: type, type, subType: null, userDisplayName: null } };
};

const state = (name: string): View => ({ id: uuidOf(`state ${name}`), name, type: 'started' });

const label = (name: string, group: string | null): View => {
  const parent = group === null ? null : { id: uuidOf(`label ${group}`), name: group, isGroup: true, parent: null };
  return { id: uuidOf(`label ${name}`), name, isGroup: false, parent };
};

interface PageArguments {
  readonly first?: number;
  readonly after?: string | null;
}

/** Pages of fifty unless told, two hundred and fifty at most, with cursors that are ids. */
export const connection =
  (nodes: readonly View[]) =>
  ({ first = 50, after }: PageArguments): View => {
    if (first > 250) throw new Error('Argument Validation Error');
    const start = after === undefined || after === null ? 0 : nodes.findIndex(({ id }) => id === after) + 1;
    const page = nodes.slice(start, start + first);
    const pageInfo = {
      startCursor: page[0]?.['id'] ?? null,
      endCursor: page.at(-1)?.['id'] ?? null,
      hasNextPage: start + first < nodes.length,
      hasPreviousPage: start > 0,
    };
    return { nodes: page, pageInfo };
  };

export const issueView = (key: string, spec: TicketSpec, written: Written): View => {
  const [team = '', number = ''] = key.split('-');
  const { first, events } = storyOf(spec, usual, 'description');
  const history = events.slice(1).map((event, index) => entry(event, `${key} ${String(index)}`));
  // Newest first, as it lists them.
  const shown = (spec.odd === 'cut-history' ? history.slice(0, -1) : history).reverse();
  const maker = actorOf(spec['made-by'] ?? spec['requested-by']);
  const last = events.at(-1)?.at ?? '';
  return {
    id: uuidOf(`issue ${key}`),
    identifier: spec.odd === 'another-issue' ? `${team}-1${number}` : key,
    number: Number(number),
    title: spec.title ?? 'Refunds may exceed the payment',
    description: 'Words that nobody asks for',
    url: `https://linear.app/acme/issue/${key}/refunds-may-exceed-the-payment`,
    createdAt: timeOf(events[0]?.at ?? ''),
    updatedAt: timeOf(last),
    archivedAt: spec.odd === 'archived' || spec.odd === 'trashed' ? timeOf(last) : null,
    trashed: spec.odd === 'trashed' ? true : null,
    state: state(spec.state ?? first),
    team: { id: uuidOf(`team ${team}`), key: team, name: team },
    project: spec.project === undefined ? null : { id: uuidOf(`project ${spec.project}`), name: spec.project },
    labels: connection([
      label(spec.type ?? 'Change', 'Type'),
      ...(spec.item === undefined ? [] : [label(spec.item, null)]),
    ]),
    creator: maker.actor,
    botActor: maker.botActor,
    externalUserCreator: null,
    asksRequester: spec['made-by'] === undefined ? null : user(spec['requested-by'] ?? 'nobody@acme.example'),
    asksExternalUserRequester: null,
    history: connection(shown),
    comments: connection(
      written.ticketNotes
        .filter((note) => note.system === 'linear' && note.key === key)
        .map(({ id, text, at }) => ({
          id: uuidOf(`comment ${String(id)}`),
          body: text,
          createdAt: timeOf(at),
          url: '',
        }))
        .reverse(),
    ),
    previousIdentifiers: [],
  };
};

const entry = ({ at, by, what }: TicketEvent, id: string): View => ({
  id: uuidOf(`history ${id}`),
  createdAt: timeOf(at),
  updatedAt: timeOf(at),
  ...actorOf(by),
  ...changed(what),
});

const EDITS: ReadonlyMap<string, View> = new Map([
  ['title', { fromTitle: 'before', toTitle: 'after' }],
  ['description', { updatedDescription: true }],
  ['priority', { fromPriority: 3, toPriority: 1 }],
  ['labels', { addedLabelIds: [uuidOf('label other')] }],
  ['assignee', { fromAssigneeId: null, toAssigneeId: uuidOf('dana@acme.example') }],
]);

/** A field without a name here is a change that the history does not show. */
const changed = (what: TicketEvent['what']): View => {
  switch (what.kind) {
    case 'made':
      return {};
    case 'moved': {
      const [from, to] = [state(what.from), state(what.to)];
      return { fromState: from, fromStateId: from['id'], toState: to, toStateId: to['id'] };
    }
    case 'edited':
      return EDITS.get(what.field) ?? {};
    case 'bookkeeping':
      return { fromCycleId: null, toCycleId: uuidOf('cycle') };
  }
};
