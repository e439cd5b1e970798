import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { startEmulator, type Emulator } from '../../../emulator/server.js';
import { hookSecret, isSigned, opsgenieKey, pagerdutyKey } from '../../../emulator/webhook.js';
import type { Sent, WebhookFormat, WebhookMessage, WebhookSink } from '../../../src/app/ports-sinks.js';
import { createTransport } from '../../../src/lib/client/transport.js';
import { findingsOf, type UpkeepFinding } from '../../../src/report/upkeep/finding.js';
import type { News } from '../../../src/report/upkeep/message.js';
import { messagesOf } from '../../../src/report/upkeep/messages.js';
import { createWebhookSink } from '../../../src/publish/sinks/webhook.js';
import { worldWith } from '../../e2e/support.js';

const now = '2026-03-02T11:00:00Z';
const PATHS: Readonly<Record<WebhookFormat, string>> = {
  slack: 'slack/services/T0/B0/secret',
  pagerduty: 'pagerduty/v2/enqueue',
  opsgenie: 'opsgenie/v2/alerts',
  json: 'json/in',
};
const KEYS: Readonly<Record<WebhookFormat, string>> = {
  slack: '',
  pagerduty: pagerdutyKey,
  opsgenie: opsgenieKey,
  json: '',
};
const FORMATS = ['slack', 'pagerduty', 'opsgenie', 'json'] as const;

interface Scene {
  readonly emulator: Emulator;
  readonly sink: WebhookSink;
  readonly waits: readonly number[];
  readonly tries: () => number;
}

const within = async (
  format: WebhookFormat,
  faults: readonly object[],
  use: (scene: Scene) => Promise<void>,
  own: { readonly secret?: string; readonly url?: string; readonly attemptMs?: number } = {},
): Promise<void> => {
  const emulator = await startEmulator({ world: worldWith({ faults }) });
  const waits: number[] = [];
  const place = { url: own.url ?? `${emulator.url}/hooks/${PATHS[format]}`, format, key: KEYS[format] };
  const sink = createWebhookSink(
    { ...place, secret: own.secret ?? hookSecret },
    {
      transport: createTransport(own.attemptMs ?? 2000, 20_000),
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      userAgent: 'countersign/test',
    },
  );
  const tries = (): number => emulator.log.filter(({ template }) => template === 'WEBHOOK').length;
  try {
    await use({ emulator, sink, waits, tries });
  } finally {
    await emulator.close();
  }
};

const newsOf = (act: News['act']): News => {
  const source = { repository: 'acme/pay', task: 'access', control: 'access', evidence: null } as const;
  const [fresh] = findingsOf(source, [{ code: 'role-differs', about: ['mallory'] }]);
  if (fresh === undefined) throw new Error('no finding');
  const finding: UpkeepFinding = { ...fresh, since: now, seen: true };
  const { key, subject, codes } = finding;
  return { key, act, subject, tasks: ['access'], codes, finding: act === 'close' ? null : finding };
};
const messageOf = ({ format, key }: WebhookSink, act: News['act'] = 'open'): WebhookMessage => {
  const [message] = messagesOf(format, [newsOf(act)], { repository: 'acme/pay', runUrl: null, at: now, key });
  if (message === undefined) throw new Error('no message');
  return message;
};
const send = (sink: WebhookSink, act: News['act'] = 'open'): Promise<Sent> => sink.send(messageOf(sink, act), now);

describe.each(FORMATS)('a webhook of the format %s', (format) => {
  it('takes what is opened and what is closed', async () => {
    await within(format, [], async ({ sink, emulator }) => {
      for (const act of ['open', 'update', 'close'] as const)
        expect([act, await send(sink, act)]).toEqual([act, { state: 'taken' }]);
      expect(emulator.written.hooks).toHaveLength(3);
    });
  });

  it('is signed over time and body, as its receiver is told to check', async () => {
    await within(format, [], async ({ sink, emulator }) => {
      await send(sink);
      const [{ headers, body }] = emulator.written.hooks as [(typeof emulator.written.hooks)[number]];
      expect(isSigned({ headers, body: Buffer.from(body) })).toBe(true);
      expect(isSigned({ headers, body: Buffer.from(`${body} `) })).toBe(false);
      const later = { ...headers, 'x-countersign-timestamp': '1' };
      expect(isSigned({ headers: later, body: Buffer.from(body) })).toBe(false);
      expect(headers['x-countersign-timestamp']).toBe(String(Date.parse(now) / 1000));
      const known = createHmac('sha256', hookSecret).update(`1772449200.${body}`).digest('hex');
      expect(headers['x-countersign-signature-256']).toBe(`sha256=${known}`);
    });
  });
});

describe('a webhook', () => {
  it('without a secret is not signed', async () => {
    await within(
      'slack',
      [],
      async ({ sink, emulator }) => {
        await send(sink);
        expect(emulator.written.hooks[0]?.headers['x-countersign-signature-256']).toBeUndefined();
      },
      { secret: '' },
    );
  });

  it.each(['500', '502-html', '429', 'reset-before-headers', 'reset-mid-body'])(
    'is tried again after %s, with the same id',
    async (answer) => {
      await within('json', [{ on: 'WEBHOOK', nth: 1, answer }], async ({ sink, emulator, tries }) => {
        expect(await send(sink)).toEqual({ state: 'taken' });
        expect(tries()).toBe(2);
        expect(new Set(emulator.written.hooks.map(({ id }) => id)).size).toBe(1);
      });
    },
  );

  it.each([
    ['400', 'it answered 400', false],
    ['401', 'it answered 401', false],
    ['403', 'it answered 403', false],
    ['404', 'it answered 404', false],
    ['422', 'it answered 422', false],
    ['redirect-other-host', 'it answered 302', false],
  ] as const)('is not tried again after %s', async (answer, found, isDown) => {
    await within('json', [{ on: 'WEBHOOK', answer }], async ({ sink, tries }) => {
      expect(await send(sink)).toEqual({ state: 'failed', found, isDown });
      expect(tries()).toBe(1);
    });
  });

  it('is given up after three times, and says that it is the receiver', async () => {
    await within('json', [{ on: 'WEBHOOK', answer: '500' }], async ({ sink, tries, waits }) => {
      expect(await send(sink)).toEqual({ state: 'failed', found: 'it answered 500', isDown: true });
      expect([tries(), waits.length]).toEqual([3, 2]);
    });
  });

  it('waits as long as it is told to', async () => {
    await within('json', [{ on: 'WEBHOOK', nth: 1, answer: '429' }], async ({ sink, waits }) => {
      await send(sink);
      expect(waits[0]).toBeGreaterThanOrEqual(300);
    });
  });

  it('that hangs is given up in time', async () => {
    await within(
      'json',
      [{ on: 'WEBHOOK', answer: 'hang' }],
      async ({ sink }) => {
        expect(await send(sink)).toEqual({ state: 'failed', found: 'it did not answer in time', isDown: true });
      },
      { attemptMs: 80 },
    );
  });

  it('is never named in what went wrong', async () => {
    const url = 'http://127.0.0.1:9/hooks/SECRETPATH';
    await within(
      'json',
      [],
      async ({ sink }) => {
        expect(await send(sink)).toEqual({ state: 'failed', found: 'it could not be reached', isDown: true });
        expect(sink.name).toMatch(/^webhook-json-[0-9a-f]{8}$/);
      },
      { url },
    );
  });

  it('is another receiver under another address', async () => {
    const names: string[] = [];
    for (const url of ['http://127.0.0.1:9/a', 'http://127.0.0.1:9/b', 'http://127.0.0.1:9/a'])
      await within(
        'json',
        [],
        ({ sink }) => {
          names.push(sink.name);
          return Promise.resolve();
        },
        { url },
      );
    expect(new Set(names).size).toBe(2);
    expect(names[0]).toBe(names[2]);
  });
});

describe("an answer that is not the receiver's own", () => {
  it.each(['pagerduty', 'opsgenie'] as const)('is not taken for one of %s', async (format) => {
    for (const answer of ['html-200', '204', '{}'])
      await within(format, [{ on: 'WEBHOOK', answer }], async ({ sink, emulator }) => {
        const { state } = await send(sink);
        expect([answer, state, emulator.written.hooks.length]).toEqual([answer, 'failed', 0]);
      });
  });
});
