import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createClient } from '../../../src/lib/client/create-client.js';
import type { ClientOptions } from '../../../src/lib/client/options.js';
import { RequestError } from '../../../src/lib/client.js';
import type { Client } from '../../../src/lib/client.js';

/** What the server does with the request of this number (from 1). */
export type Play = (request: IncomingMessage, response: ServerResponse, number: number) => unknown;

export interface Stage {
  readonly url: string;
  readonly client: Client;
  readonly requests: readonly {
    readonly url: string;
    readonly authorization: string | undefined;
    readonly method: string;
  }[];
  /** Waits that the client asked its timers for, in milliseconds. */
  readonly waits: readonly number[];
}

/** Serves `play` on a port of its own while `act` runs. Waits pass at once and count towards the client's time. */
export const onStage = async (
  play: Play,
  act: (stage: Stage) => Promise<void>,
  options: Partial<ClientOptions> = {},
): Promise<void> => {
  const requests: { url: string; authorization: string | undefined; method: string }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    requests.push({
      url: request.url ?? '',
      authorization: request.headers.authorization,
      method: request.method ?? '',
    });
    play(request, response, requests.length);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const waits: number[] = [];
  const slept = (): number => waits.reduce((sum, wait) => sum + wait, 0);
  const timers = {
    now: () => performance.now() + slept(),
    sleep: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  const client = createClient({
    baseUrl: url,
    graphqlUrl: `${url}/graphql`,
    token: 'secret-token',
    timers,
    ...options,
  });
  try {
    await act({ url, client, requests, waits });
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
};

export const json = (
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): ServerResponse => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': 'AB:12',
    ...headers,
  });
  return response.end(JSON.stringify(value));
};

/** The fault that a call ended with; fails where it did not reject with a RequestError. */
export const faultOf = async (call: Promise<unknown>): Promise<RequestError> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  throw new Error('the call resolved');
};
