import { Octokit } from '@octokit/core';
import { RequestError } from '../client.js';
import type { Parameters } from '../client.js';
import { ExchangeError, openWire } from './exchange.js';
import type { Answer } from './exchange.js';
import { judgeAnswer, judgeFailure, judgeStatusOnly } from './judge.js';
import type { Check, Judging } from './judge.js';
import { limitsOf, systemTimers } from './options.js';
import type { ClientOptions, Limits } from './options.js';
import { budgetOf, persist } from './retry.js';
import type { Attempt } from './retry.js';
import { openTranscript } from './transcript.js';
import type { Entry, Transcript } from './transcript.js';

export interface Call {
  readonly route: string;
  readonly parameters: Parameters;
  readonly repeatable: 'repeatable' | 'once';
  readonly check: Check;
  readonly empty?: 'allowed';
  /** `whole`: bytes as they are, at most `limit`; one redirect is followed, to another host without the token. */
  readonly body?: { readonly limit: number };
}

export interface Reply {
  /** JSON value, or the bytes where they were asked for. */
  readonly value: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: URL;
}

export interface Calls {
  readonly make: (call: Call) => Promise<Reply>;
  readonly transcript: Transcript;
}

/** What Octokit hands to the fetch that it is given. */
interface FetchInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Octokit builds the request from the route; the `fetch` that it is given owns everything else: deadlines, retries,
 * whole bodies, content type, parsing, redirects and the token. So nothing that Octokit reads is ever a partial answer.
 */
export const openCalls = (options: ClientOptions): Calls => {
  const limits = limitsOf(options);
  const timers = options.timers ?? systemTimers;
  const budget = budgetOf(limits, timers);
  const wire = openWire(options.sockets ?? 32);
  const transcript = openTranscript();
  const home = new URL(options.baseUrl).origin;
  const octokit = new Octokit({ baseUrl: options.baseUrl, userAgent: options.userAgent ?? 'countersign', log: SILENT });

  const send = async (url: URL, init: FetchInit, bytes: number): Promise<Answer> => {
    const token = url.origin === home && options.token !== '' ? { authorization: `Bearer ${options.token}` } : {};
    const headers = { ...init.headers, 'accept-encoding': 'identity', ...token };
    const body = typeof init.body === 'string' ? { body: init.body } : { body: null };
    const length = body.body === null ? {} : { 'content-length': String(Buffer.byteLength(body.body)) };
    const milliseconds = Math.max(1, Math.min(limits.attemptMs, budget.left()));
    return wire.send({ method: init.method, url, headers: { ...headers, ...length }, ...body }, { milliseconds, bytes });
  };

  const fetchFor = (call: Call, entry: Entry, settle: (reply: Reply) => void) => async (address: string, init: FetchInit) => {
    const url = new URL(address);
    if (url.origin !== home) throw new RequestError('refused', null, `${call.route}: another origin`);
    const value = await persist(
      async (number): Promise<Attempt<unknown>> => {
        if (budget.left() <= 0) return outOfTime(call);
        entry.attempt(url.pathname + url.search);
        const judging = judgingOf(call, number, limits);
        try {
          const answer = await follow(call, await send(url, init, call.body?.limit ?? limits.maxBytes), url, send, init);
          entry.answered(answer);
          const judged = call.body === undefined ? judgeAnswer(answer, judging) : judgeBytes(answer, judging);
          if (judged.done) settle({ value: judged.value, headers: answer.headers, url });
          return judged;
        } catch (error) {
          if (error instanceof ExchangeError) return judgeFailure(error, judging);
          throw error;
        }
      },
      call.repeatable,
      limits,
      timers,
      budget,
    );
    return { status: 200, url: address, headers: [], body: value };
  };

  const make = async (call: Call): Promise<Reply> => {
    const entry = transcript.begin(call.route.split(' ')[0] ?? 'GET');
    const replies: Reply[] = [];
    const fetch = fetchFor(call, entry, (reply) => replies.push(reply));
    try {
      await octokit.request(call.route, { ...call.parameters, request: { fetch, parseSuccessResponseBody: false } });
    } catch (error) {
      const own = ownError(error, call.route);
      entry.failed(own);
      throw own;
    }
    const reply = replies[0];
    if (reply === undefined) throw new RequestError('unreachable', null, `${call.route}: not sent`);
    return reply;
  };

  return { make, transcript };
};

const silence = (): void => undefined;
const SILENT = { debug: silence, info: silence, warn: silence, error: silence };

const judgingOf = (call: Call, number: number, limits: Limits): Judging => ({
  call: call.route,
  number,
  maxDepth: limits.maxDepth,
  check: call.check,
  empty: call.empty ?? 'refused',
});

const judgeBytes = (answer: Answer, judging: Judging): Attempt<unknown> =>
  judgeStatusOnly(answer, judging) ?? { done: true, value: new Uint8Array(answer.body) };

const outOfTime = (call: Call): Attempt<never> => ({
  done: false,
  error: new RequestError('deadline-exceeded', null, `${call.route}: no time left`),
  passing: false,
  retryAfterMs: null,
});

type Send = (url: URL, init: FetchInit, bytes: number) => Promise<Answer>;

/** Downloads are handed over to another host by one redirect; nothing else is followed. */
const follow = async (call: Call, answer: Answer, from: URL, send: Send, init: FetchInit): Promise<Answer> => {
  const location = answer.headers['location'];
  if (call.body === undefined || location === undefined || !REDIRECTS.has(answer.status)) return answer;
  const target = new URL(location, from);
  if (target.protocol !== 'https:' && target.protocol !== from.protocol) return answer;
  const agent = init.headers['user-agent'];
  return send(target, { method: 'GET', headers: agent === undefined ? {} : { 'user-agent': agent } }, call.body.limit);
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Octokit wraps what its fetch throws; ours is the cause. */
const ownError = (error: unknown, route: string): RequestError => {
  if (error instanceof RequestError) return error;
  if (error instanceof Error && error.cause instanceof RequestError) return error.cause;
  return new RequestError('unreachable', null, `${route}: the request could not be made`);
};
