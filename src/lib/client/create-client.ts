import { createHash } from 'node:crypto';
import { RequestError } from '../client.js';
import type { Client, ClientWithReserve } from '../client.js';
import { openCalls, type Calls } from './calls.js';
import { anything, graphqlAnswer, isObject, structured } from './checks.js';
import type { ClientOptions } from './options.js';
import { readList } from './pages.js';

/** A client for one run: its total deadline begins now. Nothing is sent before the first call. */
export const createClient = (options: ClientOptions): ClientWithReserve => {
  const calls = openCalls(options);
  return {
    ...single(calls, 'kept'),
    lastly: single(calls, 'used'),
    list: (route, parameters, list = {}) => readList(calls, reading(route), parameters, list),
    bytes: async (route, parameters, limit) => {
      const call = { route: reading(route), parameters, repeatable: 'repeatable', check: anything } as const;
      const { value } = await calls.make({ ...call, body: { limit } });
      if (!(value instanceof Uint8Array)) throw new RequestError('malformed', 200, `${route}: no bytes`);
      return value;
    },
    query: async (query, variables, { absent } = {}) => {
      if (/^\s*mutation\b/.test(query)) throw new RequestError('refused', null, 'a mutation is no query');
      const reply = await calls.make({
        route: `POST ${options.graphqlUrl}`,
        parameters: { query, variables },
        repeatable: 'repeatable',
        check: graphqlAnswer(absent),
        query: { name: NAME.exec(query)?.[1] ?? null, digest: createHash('sha256').update(query).digest('hex') },
      });
      return isObject(reply.value) ? reply.value['data'] : null;
    },
    now: calls.transcript.now,
    calls: calls.transcript.calls,
    bodies: calls.transcript.bodies,
    allowance: calls.transcript.allowance,
  };
};

/** Name of a query's operation; fragments may stand before it. */
const NAME = /(?:^|[\s}])query\s+(\w{1,100})/u;

/** Calls of one answer each. `reserve`: whether they may take the time that is kept for the end. */
const single = (calls: Calls, reserve: 'kept' | 'used'): Pick<Client, 'read' | 'write'> => ({
  read: async (route, parameters) => {
    const call = { route: reading(route), parameters, repeatable: 'repeatable', check: structured } as const;
    return (await calls.make({ ...call, reserve })).value;
  },
  write: async (route, parameters) => {
    const call = { route, parameters, repeatable: 'once', check: anything, empty: 'allowed' } as const;
    return (await calls.make({ ...call, reserve })).value;
  },
});

const reading = (route: string): string => {
  if (!route.startsWith('GET ')) throw new RequestError('refused', null, `${route}: not a read`);
  return route;
};
