import { answerOfLedger } from '../ledger.js';
import { notFound, type Context, type Handler, type Route } from '../handler.js';

const host = 'https://github.com';

/** What GitHub's answers are made of: JSON objects with GitHub's names. */
export type Shape = Readonly<Record<string, unknown>>;

/** Base of the repository's API addresses. */
export function repoApi(context: Context): string {
  return `${context.apiUrl}/repos/${context.state.repository.fullName}`;
}

/** Base of the repository's pages. */
export function repoHtml(context: Context): string {
  return `${host}/${context.state.repository.fullName}`;
}

export function pageOn(path: string): string {
  return `${host}/${path}`;
}

/** A path that may hold anything, as a part of an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A route below `/repos/{owner}/{repo}`: every repository but the world's own and the ledgers answers 404. */
export function inRepository(method: string, path: string, handle: Handler): Route {
  const guarded: Handler = (request, context) => {
    const asked = `${request.params['owner'] ?? ''}/${request.params['repo'] ?? ''}`;
    return asked.toLowerCase() === context.state.repository.fullName.toLowerCase()
      ? handle(request, context)
      : (answerOfLedger(`${method} ${path}`, request, context) ?? notFound);
  };
  return { method, path: `/repos/{owner}/{repo}${path}`, write: method !== 'GET', handle: guarded };
}

/** The number that a part of the path gives; NaN where it is none. */
export function numberIn(params: Readonly<Record<string, string>>, name: string): number {
  const text = params[name] ?? '';
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
