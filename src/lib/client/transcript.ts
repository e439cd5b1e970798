import { createHash } from 'node:crypto';
import type { CallRecord, RequestError } from '../client.js';
import type { Answer } from './exchange.js';

/** Notes what was asked and answered; never a token, never a body. */
export interface Transcript {
  /** Opens the record of one call; its place in the list is the order in which calls began. */
  readonly begin: (method: string) => Entry;
  readonly calls: () => readonly CallRecord[];
  /** The latest `Date` of an answer. */
  readonly now: () => string | null;
  /** The least that the host's latest answers of each kind say is left of their limit. */
  readonly allowance: () => number | null;
}

export interface Entry {
  readonly attempt: (path: string) => void;
  readonly answered: (answer: Answer) => void;
  readonly failed: (error: RequestError) => void;
}

type Draft = { -readonly [Key in keyof CallRecord]: CallRecord[Key] };

export const openTranscript = (): Transcript => {
  const drafts: Draft[] = [];
  let latest: string | null = null;
  const left = new Map<string, number>();
  return {
    begin: (method) => {
      const draft: Draft = { ...NOTHING, method };
      drafts.push(draft);
      return {
        attempt: (path) => Object.assign(draft, NO_ANSWER, { path, attempts: draft.attempts + 1 }),
        answered: (answer) => {
          Object.assign(draft, answerOf(answer));
          noteLimit(left, answer);
          if (draft.date !== null && (latest === null || draft.date > latest)) latest = draft.date;
        },
        failed: (error) => {
          draft.error = error.fault;
          draft.status = draft.status ?? error.status;
        },
      };
    },
    calls: () => drafts.filter((draft) => draft.attempts > 0).map((draft) => ({ ...draft })),
    now: () => latest,
    allowance: () => (left.size === 0 ? null : Math.min(...left.values())),
  };
};

/** Each resource (`core`, `graphql`) has a limit of its own. */
const noteLimit = (left: Map<string, number>, { headers }: Answer): void => {
  const remaining = headers['x-ratelimit-remaining'] ?? '';
  if (/^\d{1,9}$/.test(remaining)) left.set(headers['x-ratelimit-resource'] ?? '', Number(remaining));
};

const NO_ANSWER = { status: null, requestId: null, date: null, bytes: 0, digest: null };
const NOTHING: CallRecord = { ...NO_ANSWER, method: '', path: '', attempts: 0, error: null };

const answerOf = (answer: Answer): Partial<CallRecord> => ({
  status: answer.status,
  requestId: answer.headers['x-github-request-id'] ?? null,
  date: instantOf(answer.headers['date']),
  bytes: answer.body.length,
  digest: createHash('sha256').update(answer.body).digest('hex'),
});

/** `Date` of HTTP as ISO 8601 in UTC with seconds. */
const instantOf = (date: string | undefined): string | null => {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
};
