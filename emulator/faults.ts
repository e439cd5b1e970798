import { partialReply, rateLimitedAnswer } from './graphql-faults.js';
import { problem, type Answer } from './handler.js';
import type { FaultAnswer } from './world.js';

/** How an answer goes over the wire. `half`: the header promises all, half is sent, then the connection is reset. */
export type Delivery = 'whole' | 'half' | 'drip' | 'reset' | 'never';

/** What a fault makes of a call: perhaps another answer, perhaps another delivery. */
export interface FaultEffect {
  /** Whether the call is carried out, be it for what it does or for what it would have answered. */
  readonly carriedOut: boolean;
  readonly delivery: Delivery;
  /** What goes out, given the true answer where the call was carried out. */
  readonly answer: (truth: Answer) => Answer;
}

interface Situation {
  readonly write: boolean;
  /** The host of the request under another name, for redirects. */
  readonly otherHost: string;
  readonly path: string;
  readonly now: string;
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const same = (truth: Answer): Answer => truth;
/** GitHub asks for a minute; the emulator's tests cannot wait as long. */
const retryAfter = { 'retry-after': '1' };

const serverError = (): Answer => problem(500, 'Server Error');

/**
 * The effect of each fault. Every fault strikes before the call is carried out, except that a write under
 * `reset-mid-body` and `502-html` is done first: its answer is lost. A read is carried out where a part of its answer is sent.
 */
export function faultEffect(fault: FaultAnswer, situation: Situation): FaultEffect {
  const { write } = situation;
  if (fault in fixed) return { carriedOut: false, delivery: 'whole', answer: () => fixed[fault as Fixed](situation) };
  return shaped[fault as Shaped](write);
}

type Shaped =
  | 'reset-before-headers'
  | 'reset-mid-body'
  | 'truncated-json'
  | 'previous-version'
  | 'slow-drip'
  | 'hang'
  | '502-html'
  | 'graphql-partial';
type Fixed = Exclude<FaultAnswer, Shaped>;

const unicorn =
  '<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body>502 Bad Gateway</body></html>';

/** Faults that change the true answer, or the way in which it is sent. */
const shaped: Readonly<Record<Shaped, (write: boolean) => FaultEffect>> = {
  'reset-before-headers': () => ({ carriedOut: false, delivery: 'reset', answer: same }),
  hang: () => ({ carriedOut: false, delivery: 'never', answer: same }),
  'reset-mid-body': () => ({ carriedOut: true, delivery: 'half', answer: same }),
  'slow-drip': (write) => ({ carriedOut: !write, delivery: 'drip', answer: write ? serverError : same }),
  'truncated-json': (write) => ({ carriedOut: !write, delivery: 'whole', answer: truncated }),
  'previous-version': (write) => ({ carriedOut: !write, delivery: 'whole', answer: write ? serverError : same }),
  'graphql-partial': (write) => ({ carriedOut: !write, delivery: 'whole', answer: partial }),
  '502-html': (write) => ({
    carriedOut: write,
    delivery: 'whole',
    answer: () => ({ status: 502, headers: html, body: unicorn }),
  }),
};

const tooMany = 'This SHA and context has reached the maximum number of statuses.';
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** Faults that answer the same whatever was asked. */
const fixed: Readonly<Record<Fixed, (situation: Situation) => Answer>> = {
  'empty-200': () => ({ status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: '' }),
  '204': () => ({ status: 204 }),
  null: () => ({ status: 200, body: null }),
  '[]': () => ({ status: 200, body: [] }),
  '{}': () => ({ status: 200, body: {} }),
  'html-200': () => ({ status: 200, headers: html, body: '<!DOCTYPE html><html><body>Sign in</body></html>' }),
  'redirect-other-host': ({ otherHost, path }) => ({
    status: 302,
    headers: { location: `${otherHost}/redirected${path}` },
    body: '',
  }),
  '304': () => ({ status: 304 }),
  '400': () => problem(400, 'Problems parsing JSON'),
  '401': () => problem(401, 'Bad credentials'),
  '403': () => problem(403, 'Resource not accessible by integration'),
  '403-secondary': () => ({ ...problem(403, secondary), headers: retryAfter }),
  '404': () => problem(404, 'Not Found'),
  '409': () => problem(409, 'Git Repository is empty.'),
  '422': () =>
    problem(422, 'Validation Failed', { errors: [{ resource: 'Status', code: 'custom', message: tooMany }] }),
  '429': () => ({ ...problem(429, 'Too many requests'), headers: retryAfter }),
  '500': serverError,
  'graphql-rate-limited': ({ now }) => rateLimitedAnswer(now),
};

/** A whole answer over a whole connection whose JSON breaks off in the middle. */
function truncated(truth: Answer): Answer {
  const text = JSON.stringify(truth.body ?? null);
  const headers = { ...truth.headers, 'content-type': 'application/json; charset=utf-8' };
  return { status: truth.status, headers, body: text.slice(0, Math.max(1, Math.floor(text.length / 2))) };
}

/** GraphQL's half success: a part of the answer is null and an error names it. */
function partial(truth: Answer): Answer {
  const { body } = truth;
  const isReply = typeof body === 'object' && body !== null && 'data' in body;
  return isReply ? { ...truth, body: partialReply(body) } : problem(500, 'Server Error');
}
