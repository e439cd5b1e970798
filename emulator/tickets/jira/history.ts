import { timeOf, userOf, type Asked, type Shape } from './site.js';

interface Change {
  readonly at: string;
  readonly by: string;
  readonly item: Shape;
}

/** When every issue of the stand-in was made. */
export const created = '2026-02-20T09:00:00Z';

const RANK = 'customfield_10019';

/** Everything that happened to the issue, oldest first. */
export const historyOf = (asked: Asked): readonly Shape[] =>
  [...bookkeeping(asked), ...edit(asked), ...move(asked)]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, by, item }, index) => ({
      id: String(20_001 + index),
      author: userOf(by, asked),
      created: timeOf(at),
      items: [asked.edition === 'cloud' ? item : withoutId(item)],
    }));

/** Data Center tells the name of a field alone. */
const withoutId = (item: Shape): Shape =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'fieldId'));

const bookkeeping = ({ ticket }: Asked): Change[] =>
  Array.from({ length: ticket.bookkeeping ?? 0 }, (_, index) => ({
    // Later than everything else, so that a history which is cut shows nothing but this.
    at: new Date(Date.parse('2026-03-02T08:30:00Z') + index * 1000).toISOString(),
    by: ticket['requested-by'] ?? 'nobody',
    item: {
      field: 'Rank',
      fieldtype: 'custom',
      fieldId: RANK,
      from: '',
      fromString: '',
      to: '',
      toString: 'Ranked higher',
    },
  }));

const edit = ({ ticket }: Asked): Change[] => {
  const at = ticket['edited-at'];
  if (at === undefined) return [];
  const field = ticket['edited-field'] ?? 'description';
  const by = ticket['edited-by'] ?? ticket['requested-by'] ?? 'nobody';
  const item = {
    field,
    fieldtype: 'jira',
    fieldId: field,
    from: null,
    fromString: 'before',
    to: null,
    toString: 'after',
  };
  return [{ at, by, item }];
};

const move = ({ ticket }: Asked): Change[] => {
  const {
    'moved-by': by,
    'moved-at': at = ticket['approved-at'],
    'moved-from': from = 'Waiting for approval',
  } = ticket;
  if (by === undefined || at === undefined) return [];
  const to = ticket.state ?? 'Open';
  const item = {
    field: 'status',
    fieldtype: 'jira',
    fieldId: 'status',
    from: statusId(from),
    fromString: from,
    to: statusId(to),
    toString: to,
  };
  return [{ at, by, item }];
};

const STATES = ['Draft', 'Open', 'Waiting for approval', 'Approved', 'Implementing', 'Done'];

export const statusId = (name: string): string => {
  const index = STATES.indexOf(name);
  return String(10_000 + (index < 0 ? 500 + name.length : index));
};
