import { context } from '@actions/github';
import type { Inputs } from '../app/inputs.js';
import type { ClientWithReserve } from '../lib/client.js';
import { createClient } from '../lib/client/create-client.js';
import { TOOL_VERSION } from '../version.js';
import { budgetOf } from './budget.js';

/** A client with a budget of its own, which begins now. */
export const clientOf = (
  inputs: Inputs,
  token: string,
  options: { readonly maxAttempts?: number } = {},
): ClientWithReserve => {
  const { attempt, total, reserve } = budgetOf(inputs);
  return createClient({
    baseUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    token,
    userAgent: `countersign/${TOOL_VERSION}`,
    attemptMs: attempt,
    totalMs: total,
    reserveMs: reserve,
    ...options,
  });
};

/** Who writes the statuses: the reader itself where no other token was given. */
export const writerOf = (inputs: Inputs, client: ClientWithReserve): ClientWithReserve =>
  inputs.statusToken === inputs.token ? client : clientOf(inputs, inputs.statusToken);
