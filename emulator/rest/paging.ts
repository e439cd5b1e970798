import { json, type Answer, type Context, type EmulatedRequest } from '../handler.js';

export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

const defaultSize = 30;
const largestSize = 100;

/** The page that a request asks for, with the Link header to its neighbours; no page is longer than 100. */
export function pageOf<T>(all: readonly T[], request: EmulatedRequest, context: Context): Page<T> {
  const size = Math.min(positive(request.query.get('per_page'), defaultSize), largestSize);
  const page = positive(request.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('per_page', String(size));
    query.set('page', String(to));
    return `<${context.apiUrl}${request.path}?${query.toString()}>; rel="${rel}"`;
  };
  const back = page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : [];
  const onward = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  const links = [...back, ...onward].join(', ');
  return { items: all.slice((page - 1) * size, page * size), headers: links === '' ? {} : { link: links } };
}

/**
 * The page after (or before) the item that a cursor names. Such lists have no page numbers: Link names the neighbours by
 * cursor, and there is neither a `last` nor a count.
 */
export function cursorPageOf<T>(
  all: readonly T[],
  key: (item: T) => string,
  request: EmulatedRequest,
  context: Context,
): Page<T> {
  const size = Math.min(positive(request.query.get('per_page'), defaultSize), largestSize);
  const place = (name: string): number => {
    const cursor = request.query.get(name);
    return cursor === null ? -1 : all.findIndex((item) => cursorOf(key(item)) === cursor);
  };
  const before = place('before');
  const start = before >= 0 ? Math.max(0, before - size) : place('after') + 1;
  const end = before >= 0 ? before : Math.min(all.length, start + size);
  const items = all.slice(start, end);
  const link = (name: 'after' | 'before', item: T | undefined, rel: string): string[] => {
    if (item === undefined) return [];
    const query = new URLSearchParams(request.query);
    query.delete('before');
    query.delete('after');
    query.set('per_page', String(size));
    query.set(name, cursorOf(key(item)));
    return [`<${context.apiUrl}${request.path}?${query.toString()}>; rel="${rel}"`];
  };
  const onward = end < all.length ? link('after', items.at(-1), 'next') : [];
  const back = start > 0 ? link('before', items[0], 'prev') : [];
  const links = [...onward, ...back].join(', ');
  return { items, headers: links === '' ? {} : { link: links } };
}

const cursorOf = (key: string): string => Buffer.from(key).toString('base64');

function positive(text: string | null, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

/** A list that is the whole body. Only the items of the page are shown. */
export function list<T>(
  all: readonly T[],
  show: (item: T) => unknown,
  request: EmulatedRequest,
  context: Context,
): Answer {
  const { items, headers } = pageOf(all, request, context);
  return json(items.map(show), 200, headers);
}

/** A list inside an object that also counts it, such as `check_runs`. */
export function counted<T>(
  name: string,
  all: readonly T[],
  show: (item: T) => unknown,
  request: EmulatedRequest,
  context: Context,
): Answer {
  const { items, headers } = pageOf(all, request, context);
  return json({ total_count: all.length, [name]: items.map(show) }, 200, headers);
}
