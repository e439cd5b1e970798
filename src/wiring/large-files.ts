import { context } from '@actions/github';
import type { Inputs } from '../app/inputs.js';
import type { Client } from '../lib/client.js';
import { createClient } from '../lib/client/create-client.js';
import { TOOL_VERSION } from '../version.js';
import { budgetOf } from './budget.js';

/** Where the host keeps large files, and who asks. */
interface LargeFiles {
  readonly serverUrl: string;
  readonly token: string;
  readonly attemptMs: number;
  readonly totalMs: number;
}

/** A client of the host's store of large files: another origin than the API's, and other credentials' form. */
const largeFilesAt = ({ serverUrl, token, attemptMs, totalMs }: LargeFiles): Client =>
  createClient({
    baseUrl: serverUrl,
    graphqlUrl: `${serverUrl}/graphql`,
    origin: new URL(serverUrl).origin,
    userAgent: `countersign/${TOOL_VERSION}`,
    token: token === '' ? '' : `x-access-token:${token}`,
    scheme: 'basic',
    attemptMs,
    totalMs,
  });

/** Of a run of the Action. */
export const largeFilesOf = (inputs: Inputs) => (): Client => {
  const { attempt, total } = budgetOf(inputs);
  return largeFilesAt({
    serverUrl: besideApi(context.apiUrl),
    token: inputs.token,
    attemptMs: attempt,
    totalMs: total,
  });
};

/** Of the command line. */
export const largeFilesBeside = (api: string, token: string) => (): Client =>
  largeFilesAt({ serverUrl: besideApi(api), token, attemptMs: 20_000, totalMs: 60_000 });

/** The host whose API this is: the token goes to no other. */
const besideApi = (api: string): string => {
  const { origin, protocol, host } = new URL(api);
  const isCloud = host === 'api.github.com' || (host.startsWith('api.') && host.endsWith('.ghe.com'));
  return isCloud ? `${protocol}//${host.slice('api.'.length)}` : origin;
};
