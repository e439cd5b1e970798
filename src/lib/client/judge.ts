import { RequestError } from '../client.js';
import type { RequestFault } from '../client.js';
import type { Answer, ExchangeError } from './exchange.js';
import { parseJson } from './json.js';
import type { Attempt } from './retry.js';

/** Why a value that parsed is not accepted. */
export interface Complaint {
  readonly fault: RequestFault;
  /** `passing`: asking again may give another answer. */
  readonly kind: 'passing' | 'lasting';
  readonly what: string;
}

/** What a caller accepts: null, or what is wrong with the value. */
export type Check = (value: unknown) => Complaint | null;

export interface Judging {
  /** Names the call in messages: `GET /repos/{owner}/{repo}`. */
  readonly call: string;
  readonly number: number;
  readonly maxDepth: number;
  readonly check: Check;
  /** A write may be answered without a body. */
  readonly empty: 'allowed' | 'refused';
  /** As in the options of the client. */
  readonly refusalIn: (headers: Answer['headers']) => string | null;
}

/** A whole answer as a JSON value, or the fault that it is. Nothing of the body is repeated in messages. */
export const judgeAnswer = (answer: Answer, judging: Judging): Attempt<unknown> => {
  const refuse = refusal(answer, judging);
  const refused = judging.refusalIn(answer.headers);
  if (refused !== null) return refuse('unauthorized', 'lasting', refused);
  if (answer.status < 200 || answer.status > 299) return judgeStatus(answer, refuse);
  if (answer.status === 204 && judging.empty === 'allowed') return { done: true, value: null };
  if (answer.status === 204 || answer.status === 205) return refuse('malformed', 'passing', 'no content');
  const isData = isJson(answer.headers['content-type']);
  // 203 is no answer of the host itself: a page to sign in, or what a proxy made of one. It stays the same however often it is asked for.
  if (answer.status === 203) return refuse('malformed', 'lasting', isData ? 'not from the host itself' : 'not JSON');
  if (!isData) return refuse('malformed', 'passing', 'not JSON');
  if ((answer.headers['content-encoding'] ?? 'identity') !== 'identity')
    return refuse('malformed', 'passing', 'encoded body');
  const parsed = parseJson(answer.body, judging.maxDepth);
  if (!parsed.ok) return refuse('malformed', 'passing', parsed.found);
  const wrong = judging.check(parsed.value);
  if (wrong === null) return { done: true, value: parsed.value };
  const wait = wrong.fault === 'rate-limited' ? retryAfter(answer) : null;
  return refuse(wrong.fault, wrong.kind, wrong.what, wait);
};

/** The same for an attempt that brought no whole answer. */
export const judgeFailure = (error: ExchangeError, judging: Judging): Attempt<never> => {
  const fault =
    error.fault === 'timeout' ? 'deadline-exceeded' : error.fault === 'transport' ? 'unreachable' : 'too-large';
  const found = `${judging.call}: ${error.message}, attempt ${String(judging.number)}`;
  const requestError = new RequestError(fault, error.status, found);
  return { done: false, error: requestError, passing: error.fault !== 'too-large', retryAfterMs: null };
};

type Refuse = (
  fault: RequestFault,
  kind: 'passing' | 'lasting',
  what: string,
  retryAfterMs?: number | null,
) => Attempt<never>;

const refusal =
  (answer: Answer, judging: Judging): Refuse =>
  (fault, kind, what, retryAfterMs = null) => {
    const id = answer.headers['x-github-request-id'];
    const request = id === undefined ? '' : `, request ${printable(id)}`;
    const found = `${judging.call}: ${what}, status ${String(answer.status)}, attempt ${String(judging.number)}${request}`;
    const error = new RequestError(fault, answer.status, found);
    return { done: false, error, passing: kind === 'passing', retryAfterMs };
  };

/** The same for a body that is taken as it is. */
export const judgeBytes = (answer: Answer, judging: Judging): Attempt<Uint8Array> =>
  answer.status === 200
    ? { done: true, value: new Uint8Array(answer.body) }
    : judgeStatus(answer, refusal(answer, judging));

const judgeStatus = (answer: Answer, refuse: Refuse): Attempt<never> => {
  const { status } = answer;
  if (status >= 500) return refuse('unreachable', 'passing', 'server fault', retryAfter(answer));
  if (status === 429 || (status === 403 && isRateLimit(answer)) || (status === 400 && isGraphqlRateLimit(answer)))
    return refuse('rate-limited', 'passing', limitFound(answer), retryAfter(answer));
  if (status === 401) return refuse('unauthorized', 'lasting', 'bad credentials');
  if (status === 403) return refuse('forbidden', 'lasting', 'not allowed');
  if (status === 404 || status === 410) return refuse('not-found', 'lasting', 'not found');
  // An unconditional read is never "not modified" and a conflict passes: neither ends a list.
  if (status === 304 || status === 408 || status === 409) return refuse('refused', 'passing', 'refused');
  if (status >= 300 && status <= 399) return refuse('refused', 'lasting', 'redirect');
  return refuse('refused', 'lasting', 'refused');
};

const isRateLimit = (answer: Answer): boolean =>
  answer.headers['x-ratelimit-remaining'] === '0' ||
  answer.headers['retry-after'] !== undefined ||
  /\brate limit|\babuse detection/i.test(answer.body.subarray(0, 4_096).toString('utf8'));

/** Some hosts of GraphQL tell a limit as a bad request with a code. */
const isGraphqlRateLimit = (answer: Answer): boolean =>
  /"code"\s*:\s*"RATELIMITED"/.test(answer.body.subarray(0, 4_096).toString('utf8'));

const limitFound = (answer: Answer): string => {
  const seconds = resetSeconds(answer);
  return seconds === null ? 'rate limited' : `rate limited for ${String(seconds)} s`;
};

/** What the host asks to wait, by its own clock; null where it does not say. */
const retryAfter = (answer: Answer): number | null => {
  const seconds = resetSeconds(answer);
  return seconds === null ? null : seconds * 1_000;
};

const resetSeconds = (answer: Answer): number | null => {
  const asked = whole(answer.headers['retry-after']);
  if (asked !== null) return asked;
  const reset = whole(answer.headers['x-ratelimit-reset']);
  const now = Date.parse(answer.headers.date ?? '');
  if (answer.headers['x-ratelimit-remaining'] !== '0' || reset === null || Number.isNaN(now)) return null;
  return Math.max(1, reset - Math.floor(now / 1_000) + 1);
};

const whole = (given: string | undefined): number | null =>
  given !== undefined && /^\d{1,12}$/.test(given) ? Number(given) : null;

export const isJson = (type: string | undefined): boolean =>
  type !== undefined && /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type);

const printable = (given: string): string => given.replace(/[^\w:.-]/g, '').slice(0, 80);
