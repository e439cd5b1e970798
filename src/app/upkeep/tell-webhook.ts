import type { DeliverySeen, ToldSeen } from '../../facts/upkeep.js';
import type { News } from '../../report/upkeep/message.js';
import { messagesOf } from '../../report/upkeep/messages.js';
import type { Sent, WebhookSink } from '../ports-sinks.js';
import type { Told, Telling } from './telling.js';

/** A receiver of single events is not flooded; the next run goes on. */
const MOST_MESSAGES = 50;

export const tellWebhook = async (sink: WebhookSink, telling: Telling): Promise<Told> => {
  const known = new Map(telling.told.filter((each) => each.sink === sink.name).map((each) => [each.key, each]));
  const { speaker, now } = telling;
  const messages = messagesOf(sink.format, newsOf(telling, known), { ...speaker, at: now(), key: sink.key });
  const deliveries: DeliverySeen[] = [];
  let down: string | null = null;
  for (const [index, message] of messages.entries()) {
    const sent: Sent =
      down !== null
        ? { state: 'failed', found: down, isDown: true }
        : index >= MOST_MESSAGES
          ? { state: 'failed', found: `more than ${String(MOST_MESSAGES)} messages in one run`, isDown: false }
          : await sink.send(message, now());
    if (sent.state === 'failed' && sent.isDown) down = sent.found;
    deliveries.push(...message.items.map((item) => deliveryOf(sink.name, item, sent)));
  }
  return { deliveries, told: toldAfter(sink.name, telling, known, deliveries) };
};

const deliveryOf = (sink: string, { key, act }: Pick<News, 'key' | 'act'>, sent: Sent): DeliverySeen =>
  sent.state === 'taken'
    ? { sink, key, act, state: 'delivered', found: null }
    : { sink, key, act, state: 'failed', found: sent.found };

const newsOf = ({ findings, isWhole }: Telling, known: ReadonlyMap<string, ToldSeen>): readonly News[] => {
  const keys = new Set(findings.map(({ key }) => key));
  const open = findings.flatMap((finding): readonly News[] => {
    const { key, subject, codes, task } = finding;
    const before = known.get(key);
    if (before?.digest === finding.digest) return [];
    return [{ key, act: before === undefined ? 'open' : 'update', subject, tasks: [task], codes, finding }];
  });
  const over = [...known.values()]
    .filter(({ key, tasks }) => !keys.has(key) && tasks.every(isWhole))
    .map(({ key, subject, tasks, codes }): News => ({ key, act: 'close', subject, tasks, codes, finding: null }));
  return [...open, ...over];
};

/** A receiver knows what it took, and else what it knew before. */
const toldAfter = (
  sink: string,
  { findings }: Telling,
  known: ReadonlyMap<string, ToldSeen>,
  deliveries: readonly DeliverySeen[],
): readonly ToldSeen[] => {
  const after = new Map(known);
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  for (const { key, act } of deliveries.filter(({ state }) => state === 'delivered')) {
    const finding = byKey.get(key);
    if (act === 'close' || finding === undefined) after.delete(key);
    else {
      const { subject, codes, digest, task } = finding;
      after.set(key, { sink, key, subject, tasks: [task], codes, digest, place: null, text: null });
    }
  }
  return [...after.values()];
};
