import { sha256 } from '../../evidence/digest.js';
import type { WebhookMessage, WebhookFormat } from './message.js';
import { jsonMessages } from './json-message.js';
import { opsgenieMessages } from './opsgenie-message.js';
import { pagerdutyMessages } from './pagerduty-message.js';
import { slackMessages } from './slack-message.js';
import type { Draft, News, Receiver } from './message.js';

/** What there is to tell, in the words that a receiver understands: one message or several, each bounded. */
export const messagesOf = (
  format: WebhookFormat,
  news: readonly News[],
  receiver: Receiver,
): readonly WebhookMessage[] =>
  DRAFTS[format](news, receiver).map(({ items, path, content }) => {
    const body = JSON.stringify(content);
    return {
      items: items.map(({ key, act }) => ({ key, act })),
      path,
      body,
      id: sha256(`${receiver.at}\n${path}\n${body}`),
    };
  });

const DRAFTS: Readonly<Record<WebhookFormat, (news: readonly News[], receiver: Receiver) => readonly Draft[]>> = {
  slack: slackMessages,
  pagerduty: pagerdutyMessages,
  opsgenie: opsgenieMessages,
  json: jsonMessages,
};
