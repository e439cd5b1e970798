import { refuse } from './unreadable.js';

/** Where something is fetched from, as its URL tells. */
export interface Origin {
  readonly source: string | null;
  readonly from: { readonly key: 'vcs_url' | 'download_url'; readonly url: string } | null;
}

const NOWHERE: Origin = { source: null, from: null };
const FILE: Origin = { source: 'file', from: null };

const GIT = /^(?:git(?:\+[a-z]+)?:|ssh:|(?:github|gitlab|bitbucket|gist):|git@)/i;
const LOCAL = /^(?:file:|link:|portal:|workspace:|\.{0,2}[\\/]|~[\\/]|[a-z]:[\\/])/i;

/** The origin of a URL as lock files write them. Credentials of it are never kept. Refuses what is neither a URL nor a path. */
export const originOf = (url: string | null): Origin => {
  if (url === null || url === '') return NOWHERE;
  if (GIT.test(url)) return { source: 'git', from: { key: 'vcs_url', url: withoutSecrets(url) } };
  if (LOCAL.test(url)) return FILE;
  return { source: hostOf(url), from: null };
};

/** A repository, as SPDX writes it: `git+https://host/path@commit`. */
export const gitOrigin = (url: string, commit: string | null): Origin => {
  const bare = withoutSecrets(url.replace(/^git\+/, ''));
  return { source: 'git', from: { key: 'vcs_url', url: `git+${bare}${commit === null ? '' : `@${commit}`}` } };
};

/** Host of an http(s) URL, with the port where it names one. */
export const hostOf = (url: string): string => parsed(url).host.toLowerCase();

/** Host and path of an index. */
export const indexOf = (url: string): string => {
  const { host, pathname } = parsed(url);
  return `${host.toLowerCase()}${withoutLastSlashes(pathname)}`;
};

/** In one pass: a pattern would look for the end from each of a million slashes. */
export const withoutLastSlashes = (path: string): string => {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
};

/** Several places, one of which it is. */
export const anyOf = (sources: readonly string[]): string | null =>
  sources.length === 0 ? null : [...new Set(sources)].toSorted().join(' ');

const parsed = (url: string): URL => {
  const found = URL.canParse(url) ? new URL(url) : null;
  if (found === null || found.host === '' || !/^https?:$/.test(found.protocol))
    return refuse('an address is no http or https URL');
  return found;
};

const withoutSecrets = (url: string): string => url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
