import type { TicketApproval, TicketEdit } from '../../../facts/tickets.js';
import type { ChangeEntry, ChangeItem } from './changelog.js';
import type { Fields } from './fields.js';

/**
 * Fields of Jira's own that say how the work goes and nothing of what was asked for. Whatever is not named here or below is
 * an edit: a field that nobody thought of must not slip past an approval.
 */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'status',
  'resolution',
  'resolutiondate',
  'assignee',
  'link',
  'remoteissuelink',
  'comment',
  'worklogid',
  'worklogtimespent',
  'timespent',
  'timeestimate',
  'issueparentassociation',
  'parent',
  'epic child',
]);

/** Fields that apps of Jira added for their own accounts, by type: names are free, types are not. */
const BOOKKEEPING_TYPES: ReadonlySet<string> = new Set([
  'com.pyxis.greenhopper.jira:gh-lexo-rank',
  'com.pyxis.greenhopper.jira:gh-global-rank',
  'com.pyxis.greenhopper.jira:gh-sprint',
  'com.pyxis.greenhopper.jira:gh-epic-link',
  'com.pyxis.greenhopper.jira:gh-epic-status',
  'com.pyxis.greenhopper.jira:gh-epic-color',
  'com.atlassian.servicedesk:sd-sla-field',
  'com.atlassian.servicedesk:sd-request-participants',
  'com.atlassian.servicedesk:sd-request-feedback',
  'com.atlassian.servicedesk:sd-request-feedback-date',
  'com.atlassian.servicedesk.approvals-plugin:sd-approvals',
  'com.atlassian.jira.plugins.jira-development-integration-plugin:devsummary',
  'com.atlassian.jira.plugins.jira-development-integration-plugin:devsummarycf',
]);

/** More names than this are of no use to anybody. */
const NAMED = 20;

/** The latest change of anything but bookkeeping; null: there is none. */
export const lastEditOf = (history: readonly ChangeEntry[], fields: Fields): TicketEdit | null => {
  const edits = history.flatMap((entry): TicketEdit[] => {
    const edited = entry.items.filter((item) => !isBookkeeping(item, fields));
    const names = [...new Set(edited.map(({ field }) => field.slice(0, 255)))];
    return names.length === 0 ? [] : [{ at: entry.at, by: entry.by, fields: names.slice(0, NAMED) }];
  });
  return edits.at(-1) ?? null;
};

const isBookkeeping = (item: ChangeItem, { byName, types }: Fields): boolean => {
  const name = item.field.toLowerCase();
  if (item.kind === 'jira') return BOOKKEEPING.has(name);
  // Data Center tells the name alone; then all fields of that name must be bookkeeping.
  const ids = item.fieldId === null ? (byName.get(name) ?? []) : [item.fieldId];
  return ids.length > 0 && ids.every((id) => BOOKKEEPING_TYPES.has(types.get(id) ?? ''));
};

interface State {
  readonly id: string;
  readonly name: string;
}

export type Moves =
  | { readonly fits: 'yes'; readonly approvals: readonly TicketApproval[] }
  /** The history ends in another state than the issue is in. */
  | { readonly fits: 'no' };

/** The last move from outside of the allowed states into one of them, as an approval. Whoever moves on within them approves nothing. */
export const movesInto = (history: readonly ChangeEntry[], state: State, allowed: readonly string[]): Moves => {
  const moves = history.flatMap((entry) =>
    entry.items.filter(isMove).map((item) => ({ at: entry.at, by: entry.by, item })),
  );
  const last = moves.at(-1);
  if (last !== undefined && last.item.to.id !== state.id) return { fits: 'no' };
  if (!allowed.includes(state.name)) return { fits: 'yes', approvals: [] };
  // A state that was renamed meanwhile is known by its id.
  const isInside = ({ id, name }: ChangeItem['from']): boolean =>
    id === state.id || (name !== null && allowed.includes(name));
  const entered = moves.findLast(({ item }) => isInside(item.to) && !isInside(item.from));
  if (entered === undefined) return { fits: 'yes', approvals: [] };
  return { fits: 'yes', approvals: [{ by: entered.by, at: entered.at, answer: 'approved' }] };
};

/** A field that was added may be called `status` too. */
const isMove = ({ field, kind }: ChangeItem): boolean => kind === 'jira' && field === 'status';
