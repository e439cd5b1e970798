import type { IssueSink, WebhookSink } from '../ports-sinks.js';
import { tellIssues } from './tell-issues.js';
import { tellWebhook } from './tell-webhook.js';
import type { Told, Telling } from './telling.js';

interface Receivers {
  readonly issues: IssueSink | null;
  readonly webhook: WebhookSink | null;
}

/** Tells each receiver what is new for it. What a receiver was told that is not asked for in this run stays known. */
export const tell = async ({ issues, webhook }: Receivers, telling: Telling): Promise<Told> => {
  const ended = [
    ...(issues === null ? [] : [{ sink: 'issues', ...(await tellIssues(issues, telling)) }]),
    ...(webhook === null ? [] : [{ sink: webhook.name, ...(await tellWebhook(webhook, telling)) }]),
  ];
  const sinks = new Set(ended.map(({ sink }) => sink));
  return {
    deliveries: ended.flatMap(({ deliveries }) => deliveries),
    told: [...telling.told.filter(({ sink }) => !sinks.has(sink)), ...ended.flatMap(({ told }) => told)],
  };
};
