import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Clockwork } from './clockwork.js';
import { faultEffect, type FaultEffect } from './faults.js';
import {
  notFound,
  problem,
  type Answer,
  type Caller,
  type Context,
  type EmulatedRequest,
  type Route,
} from './handler.js';
import type { LogEntry } from './log.js';
import { deliver, toWire } from './respond.js';
import type { Match } from './router.js';
import { spaceOf } from './spaces.js';
import type { State } from './state.js';
import type { Written } from './written.js';

/** The token of the workflow, and that of an app of its own (`countersign-app[bot]`). */
export const workflowToken = 'ghs_emulated';
export const appToken = 'ghs_app';
/** A token that may write to the repositories of ledgers, and nowhere else. */
export const ledgerToken = 'ghs_ledger';

/** Where requests are served: all that one emulator has. */
export interface Desk {
  readonly clockwork: Clockwork;
  readonly written: Written;
  readonly log: LogEntry[];
  readonly find: (method: string, path: string) => Match | undefined;
  readonly place: { readonly url: string };
  readonly latencyMs: number;
  readonly hold: () => Promise<void>;
  readonly started: number;
}

/** Serves one request: the log, the fault, the handler, the answer, and what happens meanwhile. */
export async function serve(desk: Desk, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { clockwork } = desk;
  const at = performance.now() - desk.started;
  const [path = '/', query = ''] = (incoming.url ?? '/').split(/\?(.*)/s);
  const method = incoming.method ?? 'GET';
  const match = desk.find(method, path);
  const entry: LogEntry = {
    n: desk.log.length + 1,
    at,
    until: at,
    method,
    path: incoming.url ?? '/',
    template: match?.name ?? `${method} ?`,
    status: 0,
    bytes: 0,
    write: match?.route.write ?? false,
  };
  desk.log.push(entry);
  const body = await readAll(incoming);
  const called = match?.route.called?.(body);
  if (called !== undefined) [entry.template, entry.write] = [called.name, called.write];
  const { template: call, write } = entry;
  const request = requestOf({ method, path, query, body, incoming, match });
  if (write || call === 'POST /graphql') entry.body = request.json;
  const fault = clockwork.strike(call);
  if (fault !== undefined) entry.fault = fault.answer;
  const situation = { write, otherHost: desk.place.url.replace('127.0.0.1', 'localhost'), path, now: clockwork.now() };
  const effect: FaultEffect = fault === undefined ? untouched : faultEffect(fault.answer, situation);
  const context = contextOf(desk, fault?.answer === 'previous-version' ? clockwork.previous() : clockwork.state());
  const truth = effect.carriedOut ? await carryOut(match, request, context) : nothing;
  const answer = effect.answer(truth);
  await desk.hold();
  if (desk.latencyMs > 0) await new Promise((later) => setTimeout(later, desk.latencyMs));
  const wire = toWire(answer, commonHeaders(entry.n, clockwork.now()));
  entry.status = effect.delivery === 'reset' || effect.delivery === 'never' ? 0 : wire.status;
  // What happens meanwhile must have happened before the caller can have read the answer.
  if (effect.delivery !== 'reset' && effect.delivery !== 'never') clockwork.answered(call);
  entry.until = performance.now() - desk.started;
  entry.bytes = await deliver(response, wire, effect.delivery);
  entry.until = performance.now() - desk.started;
}

const nothing: Answer = { status: 200 };
const untouched: FaultEffect = { carriedOut: true, delivery: 'whole', answer: (truth) => truth };

async function carryOut(match: Match | undefined, request: EmulatedRequest, context: Context): Promise<Answer> {
  if (match === undefined) return notFound;
  if ((match.route.auth ?? true) === true && request.caller === 'nobody') return problem(401, 'Bad credentials');
  try {
    return await match.route.handle(request, context);
  } catch (error) {
    // A mistake of the emulator must not look like a fault of GitHub's.
    process.stderr.write(
      `emulator: ${match.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return problem(599, 'The emulator has failed');
  }
}

function contextOf({ written, place, clockwork }: Desk, state: State): Context {
  return { world: state.world, state, written, url: place.url, apiUrl: `${place.url}/api/v3`, now: clockwork.now() };
}

interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: Buffer;
  readonly incoming: IncomingMessage;
  readonly match: Match | undefined;
}

function requestOf({ method, path, query, body, incoming, match }: Arrived): EmulatedRequest {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  const common = {
    method,
    path: spaceOf(path).inner,
    params: match?.params ?? {},
    query: new URLSearchParams(query),
    headers,
    body,
  };
  return { ...common, json: parsed(body), caller: callerOf(incoming.headers.authorization, match?.route.auth) };
}

const callers: ReadonlyMap<string, Caller> = new Map([
  [workflowToken, 'workflow'],
  [appToken, 'app'],
  [ledgerToken, 'ledger'],
]);

function callerOf(authorization: string | undefined, auth: Route['auth']): Caller {
  const [, scheme = '', credentials = ''] = /^(\S+) (.+)$/.exec(authorization ?? '') ?? [];
  if (auth === 'git') return callers.get(scheme === 'Basic' ? passwordIn(credentials) : '') ?? 'nobody';
  return callers.get(/^(?:bearer|token)$/i.test(scheme) ? credentials : '') ?? 'nobody';
}

/** Git's own form: a user's name of no meaning, and the token as the password. */
function passwordIn(credentials: string): string {
  const text = Buffer.from(credentials, 'base64').toString('utf8');
  return /^x-access-token:(.+)$/.exec(text)?.[1] ?? '';
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return undefined;
  }
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function commonHeaders(n: number, now: string): Record<string, string> {
  const time = new Date(now);
  return {
    date: time.toUTCString(),
    'x-github-request-id': `EMUL:${n.toString(16).padStart(6, '0')}`,
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(Math.max(0, 5000 - n)),
    'x-ratelimit-used': String(n),
    'x-ratelimit-reset': String(Math.floor(time.getTime() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
  };
}
