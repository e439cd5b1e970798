import { json, problem, type Answer, type Context, type EmulatedRequest, type Route } from '../handler.js';
import type { Cost } from './cost.js';
import { answerQuestion, type Question } from './execution.js';
import { queryView } from './query.js';
import { rateLimitHeaders, spend, type RateLimit } from './rate-limit.js';
import { scopeOf } from './views.js';
import type { View } from './view.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const questionOf = (body: unknown): Question | undefined => {
  if (!isObject(body) || typeof body['query'] !== 'string') return undefined;
  const { query, variables, operationName } = body;
  return {
    query,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  };
};

const handle = (request: EmulatedRequest, context: Context): Answer => {
  if (request.json === undefined) return problem(400, 'Problems parsing JSON');
  const question = questionOf(request.json);
  if (question === undefined) return problem(400, 'A query attribute must be specified and must be a string.');
  let limit: RateLimit | undefined;
  const rootFor = (cost: Cost): View => {
    limit = spend(context, cost.cost);
    return queryView(scopeOf(context, request.caller), { ...cost, ...limit });
  };
  const reply = answerQuestion(question, rootFor);
  return json(reply, 200, rateLimitHeaders(limit ?? spend(context, 1)));
};

/** GitHub's GraphQL API. */
export const graphqlRoute: Route = {
  method: 'POST',
  path: '/api/graphql',
  name: 'POST /graphql',
  handle,
};
