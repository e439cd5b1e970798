import { RequestError } from '../client.js';
import type { ListOptions, OffsetPaging, Parameters } from '../client.js';
import type { Calls, Reply } from './calls.js';
import { isObject, itemsOf, pageOf } from './checks.js';
import { parametersOf, parseLink } from './link.js';

const PER_PAGE = 100;
/** More pages than any list of GitHub has; a list that goes on is no list. */
const MOST_PAGES = 200;

interface Page {
  readonly items: readonly unknown[];
  readonly total: number | null;
  readonly links: ReadonlyMap<string, string>;
  readonly url: URL;
  readonly listed: Reply['listed'];
}

/** All of a list, or a RequestError: the pages must agree with each other and with the count. Unstable lists are read once more. */
export const readList = async (
  calls: Calls,
  route: string,
  parameters: Parameters,
  options: ListOptions,
): Promise<readonly unknown[]> => {
  try {
    return await readOnce(calls, route, parameters, options);
  } catch (error) {
    if (!(error instanceof Unstable)) throw error;
  }
  try {
    return await readOnce(calls, route, parameters, options);
  } catch (error) {
    if (!(error instanceof Unstable)) throw error;
    throw new RequestError('malformed', 200, `${route}: list-unstable, ${error.message}`);
  }
};

class Unstable extends Error {
  override readonly name = 'Unstable';
}

const readOnce = async (
  calls: Calls,
  route: string,
  parameters: Parameters,
  options: ListOptions,
): Promise<readonly unknown[]> => {
  const page = (extra: Parameters): Promise<Page> => readPage(calls, route, { ...parameters, ...extra }, options);
  const pages = await pagesOf(page, route, options);
  const items = pages.flatMap((each) => each.items);
  reconcile(pages, items, options);
  for (const each of pages) each.listed(pages.length, items.length);
  return items;
};

type AskPage = (extra: Parameters) => Promise<Page>;

const pagesOf = async (page: AskPage, route: string, options: ListOptions): Promise<readonly Page[]> => {
  const { count, offset } = options;
  if (offset !== undefined) return byOffset(page, route, offset);
  if (count === undefined) return byAnswer(page, route, options);
  return Promise.all(numbers(1, pagesFor(count)).map((number) => page({ page: number })));
};

/** The first page tells how many there are; the rest leaves side by side. */
const byOffset = async (page: AskPage, route: string, paging: OffsetPaging): Promise<readonly Page[]> => {
  const { limit, from, size, most } = paging;
  const first = await page({ [limit]: size, [from]: 0 });
  const total = first.total ?? 0;
  if (total > most) {
    throw new RequestError('refused', 200, `${route}: ${String(total)} rows told, at most ${String(most)} expected`);
  }
  const others = numbers(1, Math.ceil(total / size) - 1);
  return [first, ...(await Promise.all(others.map((number) => page({ [limit]: size, [from]: number * size }))))];
};

/** The first page tells how to go on: by its total, by the number of the last page, or from link to link. */
const byAnswer = async (page: AskPage, route: string, { most }: ListOptions): Promise<readonly Page[]> => {
  const demandFew = (pages: number): void => {
    if (most !== undefined && pages > most)
      throw new RequestError('refused', 200, `${route}: more than ${String(most)} pages`);
  };
  const first = await page({});
  const last = lastPage(first);
  if (last !== null) {
    demandFew(last);
    const rest = await Promise.all(numbers(2, last).map((number) => page({ page: number })));
    return [first, ...rest];
  }
  const pages = [first];
  for (let latest = first; latest.links.has('next');) {
    if (pages.length >= MOST_PAGES) throw new Unstable('too many pages');
    demandFew(pages.length + 1);
    latest = await page(nextOf(latest));
    pages.push(latest);
  }
  return pages;
};

const lastPage = (page: Page): number | null => {
  if (page.total !== null) return pagesFor(page.total);
  const last = page.links.get('last');
  if (last === undefined) return null;
  const number = linked(last, page)['page'];
  if (number === undefined || !/^\d{1,4}$/.test(number)) return null;
  return pagesFor(Number(number) * PER_PAGE);
};

const nextOf = (page: Page): Parameters => linked(page.links.get('next') ?? '', page);

const linked = (link: string, page: Page): Readonly<Record<string, string>> => {
  const parameters = parametersOf(link, page.url);
  if (parameters === null) throw new RequestError('malformed', 200, 'a Link header that leads elsewhere');
  return parameters;
};

const reconcile = (pages: readonly Page[], items: readonly unknown[], options: ListOptions): void => {
  for (const page of pages) {
    if (page.total !== null && page.total !== items.length)
      throw new Unstable(`${String(items.length)} read of ${String(page.total)} told`);
  }
  if (options.count !== undefined && options.count !== items.length)
    throw new Unstable(`${String(items.length)} read of ${String(options.count)} counted`);
  if (pages.at(-1)?.links.has('next') === true) throw new Unstable('more pages than told');
  // Without a count only the links and the items themselves can show a page that was lost.
  if (pages.length > 1 && pages.some((page) => page.items.length === 0)) throw new Unstable('an empty page');
  const byLinks = options.count === undefined && pages.every((page) => page.total === null);
  if (byLinks && pages.slice(0, -1).some((page) => !page.links.has('next')))
    throw new Unstable('a page that links to none');
  if (options.unique !== undefined) demandUnique(items, options.unique);
};

const demandUnique = (items: readonly unknown[], key: string): void => {
  const seen = new Set<unknown>();
  for (const item of items) {
    const id: unknown = isObject(item) && Object.hasOwn(item, key) ? item[key] : undefined;
    if ((typeof id !== 'number' && typeof id !== 'string') || seen.has(id))
      throw new Unstable(`${key} missing or twice`);
    seen.add(id);
  }
};

const readPage = async (
  calls: Calls,
  route: string,
  parameters: Parameters,
  { items, bodies, doubt, offset }: ListOptions,
): Promise<Page> => {
  const reply = await calls.make({
    route,
    parameters: { ...(offset === undefined ? { per_page: PER_PAGE } : {}), ...parameters },
    repeatable: 'repeatable',
    check: pageOf(items),
    ...(bodies === undefined ? {} : { bodies }),
  });
  const doubted = doubt?.(reply.headers) ?? null;
  if (doubted !== null) throw new RequestError('refused', 200, `${route}: ${doubted}`);
  const links = parseLink(offset === undefined ? reply.headers['link'] : undefined);
  if (links === null) throw new RequestError('malformed', 200, `${route}: a Link header that cannot be read`);
  return {
    items: itemsOf(reply.value, items) ?? [],
    total: offset === undefined ? totalOf(reply, items) : countIn(reply, offset, route),
    links,
    url: reply.url,
    listed: reply.listed,
  };
};

const totalOf = (reply: Reply, items: string | undefined): number | null => {
  if (items === undefined || !isObject(reply.value)) return null;
  const total = reply.value['total_count'];
  if (total === undefined) return null;
  if (typeof total !== 'number' || !Number.isSafeInteger(total) || total < 0)
    throw new Unstable('a total that is no number');
  return total;
};

const countIn = ({ headers }: Reply, { total }: OffsetPaging, route: string): number => {
  const told = headers[total] ?? '';
  if (!/^\d{1,9}$/.test(told))
    throw new RequestError('malformed', 200, `${route}: ${total} does not tell how many there are`);
  return Number(told);
};

const pagesFor = (count: number): number => {
  const pages = Math.max(1, Math.ceil(count / PER_PAGE));
  if (pages > MOST_PAGES) throw new Unstable('too many pages');
  return pages;
};

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
