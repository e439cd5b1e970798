import type { Answer, Context, EmulatedRequest, Handler, Route } from '../handler.js';
import { readQuery } from './servicenow/encoded-query.js';
import { shownRow, type Shape } from './servicenow/cells.js';
import { notesOf } from './servicenow/notes.js';
import { tablesOf, type Tables } from './servicenow/tables.js';

const ROOT = '/tickets/servicenow/api/now/table';
const BASIC = `Basic ${Buffer.from('gate:emulated-servicenow-password').toString('base64')}`;
const BEARER = 'Bearer emulated-servicenow-token';
const TYPE = { 'content-type': 'application/json;charset=UTF-8' };

type TableHandler = (request: EmulatedRequest, context: Context, tables: Tables) => Answer;

/** Errors in ServiceNow's form. */
const failure = (status: number, message: string, detail: string | null): Answer => ({
  status,
  headers: TYPE,
  body: { error: { message, detail }, status: 'failure' },
});

const NOT_AUTHENTICATED: Answer = {
  ...failure(401, 'User Not Authenticated', 'Required to provide Auth information'),
  headers: { ...TYPE, 'www-authenticate': 'BASIC realm="Service-now"' },
};
const NO_RECORD = failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");

function guarded(handle: TableHandler): Handler {
  return (request, context) => {
    const { authorization, accept = '*/*' } = request.headers;
    if (authorization !== BASIC && authorization !== BEARER) return NOT_AUTHENTICATED;
    if (!/\*\/\*|application\/(?:json|\*)/.test(accept)) return failure(406, 'Requested format is not supported', null);
    const tables = tablesOf(context.world, notesOf(context.written));
    const table = request.params['table'] ?? '';
    if (!tables.rows.has(table)) return failure(400, `Invalid table ${table}`, null);
    if (tables.hidden.has(table)) return failure(403, 'Insufficient rights to query records', null);
    return handle(request, context, tables);
  };
}

/** Access rules take rows away after the page was cut and counted. */
const list: TableHandler = (request, context, tables) => {
  const { query } = request;
  const table = request.params['table'] ?? '';
  const [limit, offset] = [numberOf(query.get('sysparm_limit'), 10_000), numberOf(query.get('sysparm_offset'), 0)];
  const { fits, inOrder } = readQuery(tables, table, query.get('sysparm_query') ?? '');
  const found = inOrder((tables.rows.get(table) ?? []).filter(fits));
  const page = found.slice(offset, offset + limit);
  const seen = tables.hidden.has(`${table}/*`) ? [] : page;
  const links = linksOf(request, context, { limit, offset, total: found.length });
  return {
    status: 200,
    headers: { ...TYPE, 'x-total-count': String(found.length), ...(links === '' ? {} : { link: links }) },
    body: { result: seen.map((row) => shownRow(tables, table, row, fieldsOf(query), shapeOf(query, context))) },
  };
};

const one: TableHandler = (request, context, tables) => {
  const table = request.params['table'] ?? '';
  const row = tables.rows.get(table)?.find((each) => each.get('sys_id')?.value === request.params['sys_id']);
  if (row === undefined || tables.hidden.has(`${table}/*`)) return NO_RECORD;
  const { query } = request;
  return {
    status: 200,
    headers: TYPE,
    body: { result: shownRow(tables, table, row, fieldsOf(query), shapeOf(query, context)) },
  };
};

/** Fields that the account may not write are dropped, and the answer is the same. */
const patch: TableHandler = (request, context, tables) => {
  const table = request.params['table'] ?? '';
  const record = request.params['sys_id'] ?? '';
  const isThere = tables.rows.get(table)?.some((row) => row.get('sys_id')?.value === record) === true;
  if (table !== 'change_request' || !isThere) return NO_RECORD;
  const { json } = request;
  if (typeof json !== 'object' || json === null) return failure(400, 'Exception while reading request', null);
  const text: unknown = 'work_notes' in json ? json.work_notes : undefined;
  if (typeof text === 'string' && text !== '' && !tables.hidden.has('change_request.work_notes/write'))
    notesOf(context.written).push({ record, at: context.now, text });
  return one(request, context, tablesOf(context.world, notesOf(context.written)));
};

const numberOf = (text: string | null, otherwise: number): number =>
  text !== null && /^\d+$/.test(text) ? Number(text) : otherwise;

const fieldsOf = (query: URLSearchParams): readonly string[] =>
  (query.get('sysparm_fields') ?? '').split(',').filter((field) => field !== '');

function shapeOf(query: URLSearchParams, { url }: Context): Shape {
  const display = query.get('sysparm_display_value');
  return {
    display: display === 'all' || display === 'true' ? display : 'false',
    links: query.get('sysparm_exclude_reference_link') === 'true' ? 'without' : 'with',
    apiUrl: `${url}/tickets/servicenow/api/now`,
  };
}

interface Piece {
  readonly limit: number;
  readonly offset: number;
  readonly total: number;
}

/** None where everything is on one page. */
function linksOf(request: EmulatedRequest, { url }: Context, { limit, offset, total }: Piece): string {
  if (total <= limit) return '';
  const to = (from: number, rel: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('sysparm_limit', String(limit));
    query.set('sysparm_offset', String(from));
    return `<${url}${request.path}?${query.toString()}>;rel="${rel}"`;
  };
  const last = Math.floor((total - 1) / limit) * limit;
  return [
    to(0, 'first'),
    ...(offset > 0 ? [to(Math.max(0, offset - limit), 'prev')] : []),
    ...(offset + limit < total ? [to(offset + limit, 'next')] : []),
    to(last, 'last'),
  ].join(',');
}

/** What answers under `/tickets/servicenow`: the Table API, for the tables that follow from the world's tickets. */
export const serviceNowRoutes: readonly Route[] = [
  { method: 'GET', path: `${ROOT}/{table}`, name: 'TICKET', auth: false, handle: guarded(list) },
  { method: 'GET', path: `${ROOT}/{table}/{sys_id}`, name: 'TICKET', auth: false, handle: guarded(one) },
  {
    method: 'PATCH',
    path: `${ROOT}/{table}/{sys_id}`,
    name: 'TICKET note',
    write: true,
    auth: false,
    handle: guarded(patch),
  },
];
