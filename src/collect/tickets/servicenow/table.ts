import { CollectError } from '../../../app/ports.js';
import { RequestError, type Client, type RequestFault } from '../../../lib/client.js';
import { cursor, type Cursor } from '../../../lib/shape.js';

export interface TableQuery {
  readonly table: 'change_request' | 'sysapproval_approver' | 'sys_audit';
  /** Conditions of the encoded query, which are all demanded. No text of others stands in them unless its grammar was checked. */
  readonly where: readonly string[];
  readonly fields: readonly string[];
  /** Rows of a page, and of the whole answer. */
  readonly size: number;
  readonly most: number;
}

/** The Table API answers with XML, or not at all, where another type is asked for. */
const HEADERS = { accept: 'application/json' } as const;

/**
 * All rows that fit. Rows that access rules hide are left out after they were counted, so an answer whose rows are fewer
 * than its count is none. What cannot be understood in a query is ignored by the instance: the caller checks that every
 * row is one of those that were asked for.
 */
export const readRows = async (client: Client, query: TableQuery): Promise<readonly Cursor[]> => {
  const { table, where, fields, size, most } = query;
  try {
    const rows = await client.list(
      `GET /api/now/table/${table}`,
      {
        sysparm_query: [...where, 'ORDERBYsys_id'].join('^'),
        sysparm_fields: fields.join(','),
        sysparm_display_value: 'all',
        sysparm_exclude_reference_link: 'true',
        headers: HEADERS,
      },
      {
        items: 'result',
        offset: { limit: 'sysparm_limit', from: 'sysparm_offset', total: 'x-total-count', size, most },
      },
    );
    return rows.map((row, index) => cursor(row, `${table}[${String(index)}]`));
  } catch (fault) {
    throw explained(fault, table);
  }
};

const explained = (fault: unknown, table: string): unknown => {
  if (!(fault instanceof RequestError)) return fault;
  const hint = HINTS[fault.fault]?.(fault, table) ?? null;
  if (hint === null) return fault;
  return new CollectError({ code: 'fact-unavailable', about: [table], found: `${hint} (${lasting(fault.found)})` });
};

/** Without what differs from one time of asking to the next: a ticket that is read again must say the same. */
const lasting = (found: string): string => found.replaceAll(/, (?:attempt|request) [^,]+/gu, '');

type Hint = (fault: RequestError, table: string) => string | null;

/** What an answer of an instance most likely means, for whoever has to mend it. The others say it themselves. */
const HINTS: Readonly<Partial<Record<RequestFault, Hint>>> = {
  unauthorized: () => 'the instance refuses the credentials',
  forbidden: (_fault, table) => `the account may not read ${table}`,
  'not-found': (_fault, table) => `the instance shows no ${table} to the account`,
  refused: ({ status, found }) => {
    if (found.includes('rows told')) return 'more rows than the query can have';
    return status !== null && status >= 300 && status < 400 ? 'the instance sends to a login page' : null;
  },
  malformed: ({ found }, table) => {
    if (found.includes('not JSON')) return 'a page instead of data: a login page, or an instance that sleeps';
    return found.includes('list-unstable') ? `rows of ${table} are hidden from the account` : null;
  },
};
