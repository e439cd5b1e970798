import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Answer, Context, EmulatedRequest, Handler, Route } from './handler.js';
import type { PostedHook } from './written.js';

/** What the receivers of the tests know; a test's own run is given the same. */
export const hookSecret = 'emulated-webhook-secret-0123456789';
export const pagerdutyKey = 'emulatedpagerdutyroutingkey00032';
export const opsgenieKey = 'emulated-opsgenie-api-key';

/**
 * Receivers of findings under `/hooks/<format>`, each as strict as the service that it stands for. Every call is named `WEBHOOK`.
 * https://api.slack.com/messaging/webhooks, https://developer.pagerduty.com/docs/events-api-v2,
 * https://docs.opsgenie.com/docs/alert-api
 */
export const webhookRoutes: readonly Route[] = [
  receiver('/hooks/slack/{path*}', taken(slackAnswer)),
  receiver('/hooks/pagerduty/{path*}', taken(pagerdutyAnswer)),
  receiver('/hooks/opsgenie/{path*}', taken(opsgenieAnswer)),
  receiver('/hooks/json/{path*}', taken(jsonAnswer)),
];

function receiver(path: string, handle: Handler): Route {
  return { method: 'POST', path, name: 'WEBHOOK', write: true, auth: false, handle };
}

type Judge = (request: EmulatedRequest, json: Readonly<Record<string, unknown>>) => Answer;

/** Written down is what was taken; a receiver that sees an id twice has seen the message before. */
function taken(judge: Judge): Handler {
  return (request, context) => {
    const json = recordOf(request.json);
    const answer = json === null ? plain(400, 'invalid_payload') : judge(request, json);
    if (answer.status < 300) write(context, hookOf(request, context));
    return answer;
  };
}

function write({ written }: Context, hook: PostedHook): void {
  written.hooks.push(hook);
}

function hookOf({ params, headers, body, json }: EmulatedRequest, { now }: Context): PostedHook {
  return {
    path: params['path'] ?? '',
    id: headers['idempotency-key'] ?? '',
    at: now,
    headers,
    body: body.toString('utf8'),
    json,
  };
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain' }, body: text };
}

function slackAnswer(_: EmulatedRequest, json: Readonly<Record<string, unknown>>): Answer {
  const { text, blocks } = json;
  if (typeof text !== 'string' || text === '') return plain(400, 'no_text');
  const list = Array.isArray(blocks) ? blocks.map(recordOf) : [];
  const isValid = list.length <= 50 && list.every((block) => block !== null && isBlock(block));
  return isValid ? plain(200, 'ok') : plain(400, 'invalid_blocks');
}

/** Longest text by the type of its block. */
const longest: Readonly<Record<string, number>> = { header: 150, section: 3000 };

function isBlock(block: Readonly<Record<string, unknown>>): boolean {
  const { type, text, elements } = block;
  if (type === 'context') return Array.isArray(elements) && elements.length > 0 && elements.length <= 10;
  const shown = recordOf(text)?.['text'];
  const limit = longest[String(type)];
  return limit !== undefined && typeof shown === 'string' && shown.length > 0 && shown.length <= limit;
}

const actions: ReadonlySet<unknown> = new Set(['trigger', 'acknowledge', 'resolve']);

function pagerdutyAnswer(_: EmulatedRequest, json: Readonly<Record<string, unknown>>): Answer {
  const { routing_key: key, event_action: action, dedup_key: dedup, payload } = json;
  const refused = (message: string): Answer => ({
    status: 400,
    body: { status: 'invalid event', message, errors: [] },
  });
  if (key !== pagerdutyKey) return refused('Invalid routing key');
  if (!actions.has(action)) return refused("'event_action' is invalid");
  if (typeof dedup !== 'string' || dedup.length > 255) return refused("'dedup_key' is invalid");
  const given = recordOf(payload);
  const severities = ['critical', 'warning', 'error', 'info'];
  const isWhole =
    typeof given?.['summary'] === 'string' &&
    given['summary'].length <= 1024 &&
    typeof given['source'] === 'string' &&
    severities.includes(String(given['severity']));
  if (action === 'trigger' && !isWhole) return refused("'payload' is invalid");
  return { status: 202, body: { status: 'success', message: 'Event processed', dedup_key: dedup } };
}

function opsgenieAnswer({ headers, params, query }: EmulatedRequest, json: Readonly<Record<string, unknown>>): Answer {
  const answer = (status: number, result: string): Answer => ({
    status,
    body: { result, took: 0.1, requestId: 'r-1' },
  });
  if (headers['authorization'] !== `GenieKey ${opsgenieKey}`) return answer(401, 'Could not authenticate');
  if (/^v2\/alerts\/[^/]+\/close$/.test(params['path'] ?? ''))
    return query.get('identifierType') === 'alias' ? answer(202, 'Request will be processed') : answer(422, 'no alias');
  const { message, alias, description = '', source = '' } = json;
  const fits =
    typeof message === 'string' &&
    message.length > 0 &&
    message.length <= 130 &&
    typeof alias === 'string' &&
    alias.length <= 512 &&
    String(description).length <= 15_000 &&
    String(source).length <= 100;
  return params['path'] === 'v2/alerts' && fits ? answer(202, 'Request will be processed') : answer(422, 'not valid');
}

function jsonAnswer(request: EmulatedRequest, json: Readonly<Record<string, unknown>>): Answer {
  if (!isSigned(request)) return plain(401, 'not signed');
  return json['schema'] === 'urn:countersign:findings:v1' ? { status: 204 } : plain(422, 'unknown schema');
}

/** As the documentation tells a receiver to check it. */
export function isSigned({ headers, body }: Pick<EmulatedRequest, 'headers' | 'body'>): boolean {
  const timestamp = headers['x-countersign-timestamp'] ?? '';
  const wanted = `sha256=${createHmac('sha256', hookSecret)
    .update(`${timestamp}.${body.toString('utf8')}`)
    .digest('hex')}`;
  const given = headers['x-countersign-signature-256'] ?? '';
  return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
