/** Targets of a Link header by relation; null where the header is not one. */
export const parseLink = (header: string | undefined): ReadonlyMap<string, string> | null => {
  const links = new Map<string, string>();
  if (header === undefined || header.trim() === '') return links;
  for (const part of header.split(/,\s*(?=<)/)) {
    const found = /^\s*<([^<>]*)>\s*;\s*rel="([^"]+)"\s*$/.exec(part);
    if (found?.[1] === undefined || found[2] === undefined || links.has(found[2])) return null;
    links.set(found[2], found[1]);
  }
  return links;
};

const BY_NUMBER = /^(.*)\/(?:repositories|organizations|organization|teams)\/\d+\/(.+)$/;

/**
 * The parameters that a link adds, null where it leads elsewhere: to another origin or another path. The host writes
 * some paths by number (`/repositories/1/…` for `/repos/o/n/…`); only the query of a link is ever used.
 */
export const parametersOf = (link: string, from: URL): Readonly<Record<string, string>> | null => {
  let target: URL;
  try {
    target = new URL(link);
  } catch {
    return null;
  }
  if (target.origin !== from.origin || target.username !== '' || target.password !== '') return null;
  if (target.pathname !== from.pathname && !sameByNumber(target.pathname, from.pathname)) return null;
  return Object.fromEntries([...target.searchParams].filter(([key]) => PAGING.has(key)));
};

const PAGING = new Set(['page', 'after', 'before', 'cursor', 'per_page']);

const sameByNumber = (target: string, from: string): boolean => {
  const found = BY_NUMBER.exec(target);
  return found?.[2] !== undefined && from.endsWith(`/${found[2]}`);
};
