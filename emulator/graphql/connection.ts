import { refusal } from './refusal.js';
import { numberOf, textOf, type Arguments, type List, type View } from './view.js';

const LIMIT = 100;

const cursorAt = (index: number): string => Buffer.from(`cursor:v2:${String(index + 1)}`).toString('base64');

const indexOf = (cursor: string, length: number): number => {
  const found = /^cursor:v2:([1-9]\d*)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1];
  if (found === undefined) {
    throw refusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  }
  return Math.min(Number(found), length) - 1;
};

const checkSize = (size: number | null, side: 'first' | 'last', field: string): void => {
  if (size === null) return;
  if (size < 0) {
    throw refusal('UNPROCESSABLE', `\`${side}\` on the \`${field}\` connection cannot be less than zero.`);
  }
  if (size > LIMIT) {
    throw refusal(
      'EXCESSIVE_PAGINATION',
      `Requesting ${String(size)} records on the \`${field}\` connection exceeds the \`${side}\` limit of ${String(LIMIT)} records.`,
    );
  }
};

/** Refuses what GitHub refuses: no bound, both bounds, more than 100 records. */
const boundsOf = (args: Arguments, field: string): { first: number | null; last: number | null } => {
  const first = numberOf(args, 'first');
  const last = numberOf(args, 'last');
  if (first === null && last === null) {
    throw refusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    );
  }
  if (first !== null && last !== null) {
    throw refusal(
      'UNPROCESSABLE',
      `Passing both \`first\` and \`last\` to paginate the \`${field}\` connection is not supported.`,
    );
  }
  checkSize(first, 'first', field);
  checkSize(last, 'last', field);
  return { first, last };
};

interface Window {
  /** What `after` and `before` leave. */
  readonly from: number;
  readonly to: number;
  /** The page within it. */
  readonly start: number;
  readonly end: number;
}

const windowOf = (args: Arguments, field: string, length: number): Window => {
  const { first, last } = boundsOf(args, field);
  const after = textOf(args, 'after');
  const before = textOf(args, 'before');
  const from = after === null ? 0 : indexOf(after, length) + 1;
  const to = before === null ? length : Math.max(from, indexOf(before, length));
  const skipped = from + (numberOf(args, 'skip') ?? 0);
  const start = Math.min(last === null ? skipped : Math.max(skipped, to - last), to);
  return { from, to, start, end: first === null ? to : Math.min(to, start + first) };
};

const pageInfo = ({ start, end }: Window, length: number): View => ({
  hasNextPage: end < length,
  hasPreviousPage: start > 0,
  startCursor: end > start ? cursorAt(start) : null,
  endCursor: end > start ? cursorAt(end - 1) : null,
});

/** The page of a list that the arguments ask for, as a connection of GitHub. Throws GitHub's own refusals. */
export const pageOf = (whole: List, args: Arguments, field: string): View => {
  const window = windowOf(args, field, whole.length);
  const indexes = Array.from({ length: window.end - window.start }, (_, offset) => window.start + offset);
  return {
    totalCount: whole.total,
    filteredCount: window.to - window.from,
    pageCount: indexes.length,
    pageInfo: () => pageInfo(window, whole.length),
    nodes: () => indexes.map(whole.view),
    edges: () =>
      indexes.map((index) => ({ cursor: cursorAt(index), node: () => whole.view(index), ...whole.edge(index) })),
    ...whole.extra,
  };
};
