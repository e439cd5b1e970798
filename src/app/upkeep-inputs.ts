import type { WebhookFormat } from '../report/upkeep/message.js';
import { InputError, type ReadInput } from './read-input.js';

/** Whom a scheduled run tells what it finds. */
export interface UpkeepInputs {
  /** Label of the issues that it opens; null: it opens none. */
  readonly issueLabel: string | null;
  /** null: nothing is posted anywhere. */
  readonly webhook: Webhook | null;
}

export interface Webhook {
  /** A secret: whoever knows it can post there. */
  readonly url: string;
  readonly format: WebhookFormat;
  /** Signs what is posted; empty: nothing is signed. */
  readonly secret: string;
  /** Routing key of PagerDuty, API key of Opsgenie; else empty. */
  readonly key: string;
}

export const UPKEEP_INPUTS = [
  'findings',
  'findings-label',
  'webhook-url',
  'webhook-format',
  'webhook-secret',
  'webhook-key',
] as const;

const FORMATS: Readonly<Record<WebhookFormat, true>> = { slack: true, pagerduty: true, opsgenie: true, json: true };

/** Throws InputError on the first bad value. The address is never shown. */
export const readUpkeepInputs = (given: ReadInput): UpkeepInputs => {
  const findings = given('findings');
  if (findings !== '' && findings !== 'none' && findings !== 'issue')
    throw new InputError(`The input "findings" is ${JSON.stringify(findings)}; it must be issue, none, or left out.`);
  const label = labelOf(given('findings-label'));
  return { issueLabel: findings === 'issue' ? label : null, webhook: webhookOf(given) };
};

/** What of them the log must never show. */
export const upkeepSecrets = ({ webhook }: UpkeepInputs): readonly string[] =>
  webhook === null ? [] : [webhook.url, webhook.secret, webhook.key].filter((each) => each !== '');

const labelOf = (text: string): string => {
  if (text === '') return 'countersign';
  // GitHub reads a list of labels at the commas.
  if (text.length <= 50 && !text.includes(',')) return text;
  throw new InputError(
    `The input "findings-label" is ${JSON.stringify(text)}; it must be one label of at most 50 characters.`,
  );
};

const webhookOf = (given: ReadInput): Webhook | null => {
  const [url, secret, key] = [given('webhook-url'), given('webhook-secret'), given('webhook-key')];
  const format = formatOf(given('webhook-format'));
  if (url === '') {
    if (secret === '' && key === '') return null;
    throw new InputError('The input "webhook-url" is empty, while "webhook-secret" or "webhook-key" is given.');
  }
  if (!isSafe(url))
    throw new InputError(
      'The input "webhook-url" must be an https address without user and fragment; it is not shown.',
    );
  const takesKey = format === 'pagerduty' || format === 'opsgenie';
  if (takesKey !== (key !== ''))
    throw new InputError(
      `The input "webhook-key" goes together with webhook-format pagerduty or opsgenie, and they with it; the format is ${format}.`,
    );
  if (format === 'opsgenie' && new URL(url).search !== '')
    throw new InputError('The input "webhook-url" must have no query where the format is opsgenie; it is not shown.');
  if (format === 'json' && secret === '')
    throw new InputError('The input "webhook-secret" is empty; webhook-format json is always signed.');
  return { url, format, secret, key };
};

const formatOf = (text: string): WebhookFormat => {
  const found = text === '' ? 'slack' : text;
  if (isFormat(found)) return found;
  throw new InputError(
    `The input "webhook-format" is ${JSON.stringify(text)}; it must be one of ${Object.keys(FORMATS).join(', ')}.`,
  );
};

const isFormat = (text: string): text is WebhookFormat => Object.hasOwn(FORMATS, text);

/** Plain http on this machine alone, where nothing can listen on the way. */
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, hash } = new URL(text);
  const isPrivate = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  return isPrivate && username === '' && password === '' && hash === '';
};

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);
