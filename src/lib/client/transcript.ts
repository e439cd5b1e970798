import { createHash } from 'node:crypto';
import type { CallRecord, RequestError } from '../client.js';
import type { Answer } from './exchange.js';

/** Notes what was asked and answered, never a token, and keeps bodies apart. */
export interface Transcript {
  /** Opens the record of one call; its place in the list is the order in which calls began. */
  readonly begin: (method: string, query: CallRecord['query']) => Entry;
  readonly calls: () => readonly CallRecord[];
  readonly bodies: () => ReadonlyMap<string, Uint8Array>;
  /** The latest `Date` of an answer. */
  readonly now: () => string | null;
  /** The least that the host's latest answers of each kind say is left of their limit. */
  readonly allowance: () => number | null;
}

export interface Entry {
  /** Whatever an earlier attempt brought is forgotten. */
  readonly attempt: (path: string) => void;
  readonly answered: (answer: Answer, body: 'kept' | 'withheld') => void;
  /** Told when the list is whole. */
  readonly listed: (pages: number, count: number) => void;
  readonly failed: (error: RequestError) => void;
}

const MOST_OF_ONE = 2 * 1024 * 1024;
const MOST_OF_ALL = 32 * 1024 * 1024;

type Draft = { -readonly [Key in keyof CallRecord]: CallRecord[Key] };

/** `origin`: told of every call, where they are none of the code host's API. */
export const openTranscript = (origin: string | null = null): Transcript => {
  const drafts: Draft[] = [];
  let latest: string | null = null;
  const left = new Map<string, number>();
  const keeper = openKeeper();
  return {
    begin: (method, query) => {
      const draft: Draft = { ...NOTHING, origin, method, query };
      drafts.push(draft);
      return {
        attempt: (path) => {
          keeper.forget(draft);
          Object.assign(draft, NO_ANSWER, { path, attempts: draft.attempts + 1 });
        },
        listed: (pages, count) => Object.assign(draft, { pages, count }),
        answered: (answer, body) => {
          Object.assign(draft, answerOf(answer));
          if (body === 'kept') keeper.keep(draft, answer.body);
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
    bodies: () => keeper.bodies(),
    now: () => latest,
    allowance: () => (left.size === 0 ? null : Math.min(...left.values())),
  };
};

/** Bodies of the calls' last answers, as far as there is room for them. */
const openKeeper = () => {
  const kept = new Map<Draft, Uint8Array>();
  let size = 0;
  return {
    forget: (draft: Draft) => {
      size -= kept.get(draft)?.length ?? 0;
      kept.delete(draft);
    },
    keep: (draft: Draft, body: Uint8Array) => {
      if (body.length > MOST_OF_ONE || size + body.length > MOST_OF_ALL) return;
      kept.set(draft, body);
      size += body.length;
    },
    bodies: (): ReadonlyMap<string, Uint8Array> =>
      new Map([...kept].flatMap(([{ digest }, body]) => (digest === null ? [] : [[digest, body] as const]))),
  };
};

/** Each resource (`core`, `graphql`) has a limit of its own. */
const noteLimit = (left: Map<string, number>, { headers }: Answer): void => {
  const remaining = headers['x-ratelimit-remaining'] ?? '';
  if (/^\d{1,9}$/.test(remaining)) left.set(headers['x-ratelimit-resource'] ?? '', Number(remaining));
};

const NO_ANSWER = { status: null, requestId: null, date: null, bytes: 0, digest: null, pages: null, count: null };
const NOTHING: CallRecord = { ...NO_ANSWER, origin: null, method: '', path: '', attempts: 0, query: null, error: null };

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
