import { buildSchema, GraphQLError, graphqlSync, type GraphQLSchema } from 'graphql';
import { json, type Answer, type Context, type EmulatedRequest, type Route } from '../handler.js';
import { linearSchema } from './linear/schema.js';
import { connection, issueView, uuidOf, type View } from './linear/views.js';

/** A key of somebody's own is the whole header; a token of an app is a bearer's. */
export const linearToken = 'emulated-linear-token';
export const linearAppToken = 'lin_oauth_emulated';

let built: GraphQLSchema | null = null;
const schema = (): GraphQLSchema => {
  const known = built ?? buildSchema(linearSchema);
  built = known;
  return known;
};

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const askedIn = (body: unknown): Asked | null => {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return null;
  const variables = 'variables' in body && typeof body.variables === 'object' ? (body.variables ?? {}) : {};
  return { query: body.query, variables: { ...variables } };
};

const problem = (status: number, message: string, type: string, code: string): Answer =>
  json(
    { errors: [{ message, extensions: { type, code, statusCode: status, userError: true, http: { status } } }] },
    status,
  );

const handle = (request: EmulatedRequest, context: Context): Answer => {
  const given = request.headers['authorization'] ?? '';
  if (given === `Bearer ${linearToken}`) {
    const words = "It looks like you're trying to use an API key as a Bearer token.";
    return problem(400, words, 'invalid input', 'INPUT_ERROR');
  }
  if (given !== linearToken && given !== `Bearer ${linearAppToken}`) {
    return problem(401, 'Authentication required, not authenticated', 'authentication error', 'AUTHENTICATION_ERROR');
  }
  const asked = askedIn(request.json);
  if (asked === null) return problem(400, 'Query missing', 'graphql error', 'GRAPHQL_VALIDATION_FAILED');
  const { data, errors } = graphqlSync({
    schema: schema(),
    source: asked.query,
    variableValues: asked.variables,
    rootValue: rootOf(context),
  });
  if (errors === undefined) return json({ data });
  return json({ ...(data === undefined ? {} : { data }), errors: errors.map(told) }, data === undefined ? 400 : 200);
};

const told = (error: GraphQLError): View => ({
  message: error.message,
  ...(error.path === undefined ? {} : { path: error.path }),
  extensions: { type: 'graphql error', code: 'GRAPHQL_VALIDATION_FAILED', userError: true },
});

interface IssueArguments {
  readonly filter?: {
    readonly team?: { readonly key?: { readonly eq?: string } };
    readonly number?: { readonly eq?: number };
  };
  readonly first?: number;
}

/** Issues that may not be seen are left out of lists, and nothing is said of them. */
const rootOf = ({ world, written, now }: Context): View => ({
  issues: ({ filter, first = 50 }: IssueArguments) => {
    const key = `${filter?.team?.key?.eq ?? ''}-${String(filter?.number?.eq ?? '')}`;
    const spec = new Map(Object.entries(world.tickets ?? {})).get(key);
    const nodes = spec === undefined ? [] : [issueView(key, spec, written)];
    return connection(spec?.odd === 'two-of-one-number' ? [...nodes, ...nodes] : nodes)({ first });
  },
  commentCreate: ({ input }: { readonly input: { readonly body?: string; readonly issueId?: string } }) => {
    const { body = '', issueId = '' } = input;
    const isMeant = (key: string): boolean => key === issueId || uuidOf(`issue ${key}`) === issueId;
    const key = Object.keys(world.tickets ?? {}).find(isMeant);
    if (key === undefined) throw new GraphQLError('Entity not found: Issue');
    if (body === '') throw new GraphQLError('Argument Validation Error');
    const note = { id: written.nextId, system: 'linear', key, text: body, at: now, body: input };
    written.nextId += 1;
    written.ticketNotes.push(note);
    const comment = { id: uuidOf(`comment ${String(note.id)}`), body, createdAt: now, url: '' };
    return { success: true, lastSyncId: note.id, comment };
  },
});

const isMutation = (body: Buffer): boolean => /"query"\s*:\s*"\s*mutation\b/.test(body.toString());

/** What answers under `/tickets/linear`. https://linear.app/developers/graphql */
export const linearRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/tickets/linear/graphql',
    name: 'TICKET',
    called: (body) => (isMutation(body) ? { name: 'TICKET note', write: true } : { name: 'TICKET', write: false }),
    auth: false,
    handle,
  },
];
