import type { Answer } from './handler.js';

type Path = readonly string[];

/**
 * GraphQL's half success: status 200, one list of the data null and an error beside it. Takes the body of the whole answer.
 * The list of reviews is lost before any other, since that hurts most.
 */
export function partialReply(body: { readonly data: unknown }): unknown {
  const path = connectionPath(body.data) ?? firstPath(body.data);
  const message =
    'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.';
  return { data: withNull(body.data, path), errors: [{ type: 'INTERNAL', path, message }] };
}

/** The primary rate limit of GraphQL: status 200 without data, the time of the reset in the headers (seconds). */
export function rateLimitedAnswer(now: string): Answer {
  const reset = String(Math.floor(Date.parse(now) / 1000) + 1800);
  const headers = { 'x-ratelimit-resource': 'graphql', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
  return {
    status: 200,
    headers,
    body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1001.' }] },
  };
}

/** Where the first list lies, breadth first. */
function connectionPath(data: unknown): Path | undefined {
  const queue: { readonly value: unknown; readonly path: Path }[] = [{ value: data, path: [] }];
  const found: Path[] = [];
  for (const { value, path } of queue) {
    if (!isObject(value)) continue;
    if ('nodes' in value || 'edges' in value) found.push(path);
    else for (const [key, child] of Object.entries(value)) queue.push({ value: child, path: [...path, key] });
  }
  return found.find((path) => path.at(-1) === 'reviews') ?? found[0];
}

function firstPath(data: unknown): Path {
  return isObject(data) ? Object.keys(data).slice(0, 1) : [];
}

function withNull(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return null;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, name === key ? withNull(child, rest) : child]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
