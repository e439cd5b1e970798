import type { State } from './state.js';
import type { World } from './world.js';
import type { Written } from './written.js';

/** A request as the routes see it. `params` are the percent-decoded parts of the path that the template names. */
export interface EmulatedRequest {
  readonly method: string;
  /** The path as sent, without the query and without the prefix of its path space (`/api/v3`). */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Header names are in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** The body as JSON; undefined when there is none or it is none. */
  readonly json: unknown;
  /** Who asks: the workflow's token, the app's own token, that of a ledger, or nobody known. */
  readonly caller: Caller;
}

export type Caller = 'workflow' | 'app' | 'ledger' | 'nobody';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Buffers and strings go out as they are, undefined as no body, anything else as JSON. */
  readonly body?: unknown;
}

/** What a handler may look at and, in `written`, change. */
export interface Context {
  readonly world: World;
  readonly state: State;
  readonly written: Written;
  /** The root of the emulated host, such as `http://127.0.0.1:4711`. */
  readonly url: string;
  /** Base of the REST API, `<url>/api/v3`. */
  readonly apiUrl: string;
  /** The current time of the emulated GitHub, ISO, as in the Date header. */
  readonly now: string;
}

export type Handler = (request: EmulatedRequest, context: Context) => Answer | Promise<Answer>;

export interface Route {
  readonly method: string;
  /** Path in its path space, OpenAPI style: `/repos/{owner}/{repo}/pulls/{pull_number}`; `{path*}` takes slashes too. */
  readonly path: string;
  /** How the log, faults and `meanwhile` name the call; default: method, a blank and the path. */
  readonly name?: string;
  /** Whether the call changes anything: such calls are logged with their body. */
  readonly write?: boolean;
  /** Where the body tells which call it is: what it is called then, and whether it changes anything. */
  readonly called?: (body: Buffer) => { readonly name: string; readonly write: boolean };
  /** Whether a bearer token is demanded before the handler runs; default true. `git`: git's own form, which the handler demands. */
  readonly auth?: boolean | 'git';
  readonly handle: Handler;
}

/** A JSON answer with status 200 unless told. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body };
}

/** An error in GitHub's form. */
export function problem(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more },
  };
}

export const notFound: Answer = problem(404, 'Not Found');
export const notAccessible: Answer = problem(403, 'Resource not accessible by integration');
