import { expect } from '@jest/globals';

import { graphqlRoute } from '../../emulator/graphql.js';
import type { Caller, Context } from '../../emulator/handler.js';
import { buildState } from '../../emulator/state.js';
import { patchWorld, type World } from '../../emulator/world.js';
import { nothingWritten } from '../../emulator/written.js';
import { baseWorld } from './base-world.js';

export interface ErrorSeen {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an API's answer, whose fields the tests name
export type Json = any;

export interface Reply {
  readonly data?: Json;
  readonly errors?: readonly ErrorSeen[];
}

/** The emulated GitHub of the base world after merge patches, one after the other, ready to be asked. */
export function contextOf(...patches: readonly unknown[]): Context {
  const world = patches.reduce<World>((before, patch) => patchWorld(before, patch), baseWorld());
  const url = 'http://127.0.0.1:4711';
  return { world, state: buildState(world), written: nothingWritten(), url, apiUrl: `${url}/api/v3`, now: world.now };
}

/** Asks the route itself, without a server. */
export async function ask(
  context: Context,
  query: string,
  variables: Record<string, unknown> = {},
  caller: Caller = 'workflow',
): Promise<Reply> {
  const json = { query, variables };
  const request = {
    method: 'POST',
    path: '/api/graphql',
    params: {},
    query: new URLSearchParams(),
    headers: {},
    caller,
  };
  const answer = await graphqlRoute.handle({ ...request, json, body: Buffer.from(JSON.stringify(json)) }, context);
  return JSON.parse(JSON.stringify(answer.body)) as Reply;
}

export const inPull = (selection: string): string =>
  `{repository(owner:"acme",name:"pay"){pullRequest(number:7){${selection}}}}`;

/** Asks for a part of the pull request, expects no error and answers that part. */
export async function pull(patch: unknown, selection: string): Promise<Json> {
  const { data, errors } = await ask(contextOf(patch), inPull(selection));
  expect(errors).toBeUndefined();
  return data.repository.pullRequest;
}

/** The same of its last commit. */
export async function headCommit(patch: unknown, selection: string): Promise<Json> {
  const { commits } = await pull(patch, `commits(last:1){nodes{commit{${selection}}}}`);
  return commits.nodes[0].commit;
}
