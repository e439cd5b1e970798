import { createHash, createHmac } from 'node:crypto';
import type { WebhookFormat, WebhookMessage, WebhookSink } from '../../app/ports-sinks.js';
import { RequestError, type RawRequest, type Transport } from '../../lib/client.js';
import { bytesOf, exchange } from '../sign/exchange.js';

export interface WebhookPlace {
  readonly url: string;
  readonly format: WebhookFormat;
  /** Empty: nothing is signed. */
  readonly secret: string;
  readonly key: string;
}

export interface WebhookWays {
  readonly transport: Transport;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly userAgent: string;
}

/** How each says that it took a message. A page of a proxy is no answer of theirs; of receivers of others any success is one. */
const TAKEN: Readonly<Record<WebhookFormat, readonly number[]>> = {
  slack: [200, 201, 202, 204],
  pagerduty: [202],
  opsgenie: [202],
  json: [200, 201, 202, 204],
};

/**
 * Posts messages. What got no answer, 429 and the server's own faults are tried again; every other answer stands, redirects
 * too. The address is a secret of the receiver: no word of what went wrong holds any of it.
 */
export const createWebhookSink = (place: WebhookPlace, ways: WebhookWays): WebhookSink => ({
  format: place.format,
  name: `webhook-${place.format}-${fingerprint(place)}`,
  key: place.format === 'pagerduty' ? place.key : '',
  send: async (message, now) => {
    try {
      await exchange(ways, 'the webhook', requestOf(place, message, { now, userAgent: ways.userAgent }), (answer) =>
        bytesOf(answer, TAKEN[place.format]),
      );
      return { state: 'taken' };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return { state: 'failed', found: wordsOf(error), isDown: isDown(error) };
    }
  },
});

/** Eight digits: enough to tell the receivers of one repository apart, too few to try addresses against. */
const fingerprint = ({ url, format, key }: WebhookPlace): string =>
  createHash('sha256')
    .update(JSON.stringify([url, format, key]))
    .digest('hex')
    .slice(0, 8);

const requestOf = (
  { url, format, secret, key }: WebhookPlace,
  { path, body, id }: WebhookMessage,
  { now, userAgent }: { readonly now: string; readonly userAgent: string },
): RawRequest => {
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return {
    method: 'POST',
    url: path === '' ? url : `${url.replace(/\/+$/u, '')}${path}`,
    headers: {
      'content-type': 'application/json',
      'user-agent': userAgent,
      'idempotency-key': id,
      ...(format === 'opsgenie' ? { authorization: `GenieKey ${key}` } : {}),
      'x-countersign-timestamp': timestamp,
      ...(secret === '' ? {} : { 'x-countersign-signature-256': `sha256=${signature}` }),
    },
    body: Buffer.from(body),
  };
};

const isDown = ({ status }: RequestError): boolean => status === null || status === 429 || status >= 500;

const wordsOf = ({ fault, status }: RequestError): string => {
  if (status !== null) return `it answered ${String(status)}`;
  if (fault === 'deadline-exceeded') return 'it did not answer in time';
  return fault === 'too-large' ? 'its answer is too large' : 'it could not be reached';
};
