import { json, problem, type Context, type Handler, type Route } from '../handler.js';
import { pageOf } from './paging.js';
import { isPull, issueShape, type AnyIssue } from './issue-shapes.js';

/** One word of a search: a qualifier with its value, or a text to look for. */
interface Term {
  readonly key: string | undefined;
  readonly value: string;
}

function termsOf(query: string): Term[] {
  return [...query.matchAll(/(?:([a-z-]+):)?(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, plain]) => ({
    key,
    value: (quoted ?? plain ?? '').toLowerCase(),
  }));
}

/** The qualifiers that the emulator knows; any other finds nothing, so that a misspelt one is noticed. */
function meets(issue: AnyIssue, { key, value }: Term, context: Context): boolean {
  switch (key) {
    case undefined:
      return `${issue.title}\n${issue.body}`.toLowerCase().includes(value);
    case 'repo':
      return value === context.state.repository.fullName.toLowerCase();
    case 'is':
    case 'type':
    case 'state':
      return kindsOf(issue).includes(value);
    case 'author':
      return issue.author?.login.toLowerCase() === value;
    case 'label':
      return issue.labels.some(({ name }) => name.toLowerCase() === value);
    case 'base':
      return isPull(issue) && issue.baseRef.toLowerCase() === value;
    case 'head':
      return isPull(issue) && issue.headRef.toLowerCase() === value;
    case 'in':
    case 'sort':
      return true;
    default:
      return false;
  }
}

function kindsOf(issue: AnyIssue): string[] {
  const merged = isPull(issue) && issue.merged !== undefined ? ['merged'] : [];
  return [isPull(issue) ? 'pr' : 'issue', issue.state, ...(isPull(issue) ? ['pull-request'] : []), ...merged];
}

const searchIssues: Handler = (request, context) => {
  const query = request.query.get('q') ?? '';
  if (query.trim() === '')
    return problem(422, 'Validation Failed', { errors: [{ resource: 'Search', field: 'q', code: 'missing' }] });
  const terms = termsOf(query);
  const all: readonly AnyIssue[] = [...context.state.issues.values(), ...context.state.pulls.values()];
  const found = all.filter((issue) => terms.every((term) => meets(issue, term, context)));
  const { items, headers } = pageOf(found, request, context);
  const shown = items.map((issue) => ({ ...issueShape(issue, context), score: 1 }));
  return json(
    { total_count: found.length, incomplete_results: false, search_type: 'lexical', items: shown },
    200,
    headers,
  );
};

const rateLimit: Handler = (_, context) => {
  const limit = { limit: 5000, used: 0, remaining: 5000, reset: Math.floor(Date.parse(context.now) / 1000) + 3600 };
  return json({
    resources: { core: limit, graphql: limit, search: { ...limit, limit: 30, remaining: 30 } },
    rate: limit,
  });
};

export const searchRoutes: readonly Route[] = [
  { method: 'GET', path: '/search/issues', handle: searchIssues },
  { method: 'GET', path: '/rate_limit', handle: rateLimit },
];
