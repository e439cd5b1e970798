import { Octokit } from '@octokit/rest';
import { RequestError } from '../client.js';
import type { CallRecord, Parameters } from '../client.js';
import { authorizationOf } from './authorization.js';
import { ExchangeError, openWire } from './exchange.js';
import type { Answer, Wire } from './exchange.js';
import { isJson, judgeAnswer, judgeBytes, judgeFailure } from './judge.js';
import type { Check, Judging } from './judge.js';
import { limitsOf, systemTimers } from './options.js';
import type { ClientOptions, Limits, Timers } from './options.js';
import { budgetsOf, persist } from './retry.js';
import type { Attempt, Budget } from './retry.js';
import { openTranscript } from './transcript.js';
import type { Entry, Transcript } from './transcript.js';

export interface Call {
  readonly route: string;
  readonly parameters: Parameters;
  readonly repeatable: 'repeatable' | 'once';
  readonly check: Check;
  /** A write may be answered without a body. */
  readonly empty?: 'allowed';
  /** Bytes as they are, at most `limit`; one redirect is followed, to another host without the token. */
  readonly body?: { readonly limit: number };
  /** Whether it may take the time that is kept for the end. Default: kept. */
  readonly reserve?: 'kept' | 'used';
  /** The answer may hold secrets: it is not kept. */
  readonly bodies?: 'withheld';
  /** What is asked of GraphQL, for the transcript. */
  readonly query?: CallRecord['query'];
}

export interface Reply {
  /** JSON value, or the bytes where they were asked for. */
  readonly value: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: URL;
  /** Notes that this answer was a page of a list, once the list is whole. */
  readonly listed: Entry['listed'];
}

export interface Calls {
  readonly make: (call: Call) => Promise<Reply>;
  readonly transcript: Transcript;
}

/** What all calls of one client share. */
interface Line {
  readonly wire: Wire;
  readonly limits: Limits;
  readonly timers: Timers;
  readonly budgets: Readonly<Record<'kept' | 'used', Budget>>;
  /** The only origin that is asked, and the only one that gets the token. */
  readonly home: string;
  /** Value of its Authorization header; empty: none is sent. */
  readonly authorization: string;
  readonly refusalIn: Judging['refusalIn'];
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
  const line: Line = {
    wire: openWire(options.sockets ?? 64),
    limits,
    timers,
    budgets: budgetsOf(limits, timers),
    home: new URL(options.baseUrl).origin,
    authorization: authorizationOf(options),
    refusalIn: options.refusalIn ?? (() => null),
  };
  const octokit = new Octokit({ baseUrl: options.baseUrl, userAgent: options.userAgent ?? 'countersign', log: SILENT });
  const transcript = openTranscript(options.origin ?? null);
  return {
    make: (call) => make(octokit, line, transcript.begin(methodOf(call), call.query ?? null), call),
    transcript,
  };
};

const silence = (): void => undefined;
const SILENT = { debug: silence, info: silence, warn: silence, error: silence };

const methodOf = (call: Call): string => call.route.split(' ')[0] ?? '';

const make = async (octokit: Octokit, line: Line, entry: Entry, call: Call): Promise<Reply> => {
  const replies: Reply[] = [];
  const fetch = async (address: string, init: FetchInit) => {
    const reply = await converse(line, entry, call, new URL(address), init);
    replies.push(reply);
    // Octokit reads no body by itself: `parseSuccessResponseBody` is off.
    return { status: 200, url: address, headers: [], body: null };
  };
  try {
    await octokit.request(call.route, { ...call.parameters, request: { fetch, parseSuccessResponseBody: false } });
  } catch (error) {
    const own = ownError(error, call.route);
    entry.failed(own);
    throw own;
  }
  const [reply] = replies;
  if (reply === undefined) throw new RequestError('unreachable', null, `${call.route}: not sent`);
  return reply;
};

/** All attempts of one call. */
const converse = async (line: Line, entry: Entry, call: Call, url: URL, init: FetchInit): Promise<Reply> => {
  if (url.origin !== line.home) throw new RequestError('refused', null, `${call.route}: another origin`);
  const budget = budgetFor(line, call);
  const attempt = async (number: number): Promise<Attempt<Reply>> => {
    if (budget.left() <= 0) return outOfTime(call);
    const judging = judgingOf(call, number, line);
    entry.attempt(url.pathname + url.search);
    try {
      const answer = await follow(line, call, url, init);
      entry.answered(answer, isKept(call, answer) ? 'kept' : 'withheld');
      const judged = call.body === undefined ? judgeAnswer(answer, judging) : judgeBytes(answer, judging);
      return judged.done
        ? { done: true, value: { value: judged.value, headers: answer.headers, url, listed: entry.listed } }
        : judged;
    } catch (error) {
      if (error instanceof ExchangeError) return judgeFailure(error, judging);
      throw error;
    }
  };
  return persist(attempt, call.repeatable, line.limits, line.timers, budget);
};

/** Downloads come from elsewhere, and what is no JSON is no answer of the API. */
const isKept = (call: Call, answer: Answer): boolean =>
  call.body === undefined && call.bodies !== 'withheld' && isJson(answer.headers['content-type']);

const budgetFor = ({ budgets }: Line, call: Call): Budget => budgets[call.reserve ?? 'kept'];

const judgingOf = (call: Call, number: number, { limits, refusalIn }: Line): Judging => ({
  call: call.route,
  number,
  maxDepth: limits.maxDepth,
  check: call.check,
  empty: call.empty ?? 'refused',
  refusalIn,
});

const outOfTime = (call: Call): Attempt<never> => ({
  done: false,
  error: new RequestError('deadline-exceeded', null, `${call.route}: no time left`),
  passing: false,
  retryAfterMs: null,
});

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Downloads are handed over to another host by one redirect; nothing else is followed. */
const follow = async (line: Line, call: Call, url: URL, init: FetchInit): Promise<Answer> => {
  const answer = await send(line, call, url, init);
  const location = answer.headers['location'];
  if (call.body === undefined || location === undefined || !REDIRECTS.has(answer.status)) return answer;
  const target = new URL(location, url);
  if (target.protocol !== 'https:' && target.protocol !== url.protocol) return answer;
  const agent = init.headers['user-agent'];
  return send(line, call, target, { method: 'GET', headers: agent === undefined ? {} : { 'user-agent': agent } });
};

const send = (line: Line, call: Call, url: URL, init: FetchInit): Promise<Answer> => {
  const body = typeof init.body === 'string' ? init.body : null;
  const headers = {
    ...init.headers,
    'accept-encoding': 'identity',
    ...(url.origin === line.home && line.authorization !== '' ? { authorization: line.authorization } : {}),
    ...(body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
  };
  const milliseconds = Math.max(1, Math.min(line.limits.attemptMs, budgetFor(line, call).left()));
  const bytes = call.body?.limit ?? line.limits.maxBytes;
  return line.wire.send({ method: init.method, url, headers, body }, { milliseconds, bytes });
};

/** Octokit wraps what its fetch throws; ours is the cause. */
const ownError = (error: unknown, route: string): RequestError => {
  if (error instanceof RequestError) return error;
  if (error instanceof Error && error.cause instanceof RequestError) return error.cause;
  return new RequestError('unreachable', null, `${route}: the request could not be made`);
};
