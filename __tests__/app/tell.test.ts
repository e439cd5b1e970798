import { describe, expect, it } from '@jest/globals';
import type { IssueSink, Sent, SubjectIssue, WebhookMessage, WebhookSink } from '../../src/app/ports-sinks.js';
import { tell } from '../../src/app/upkeep/tell.js';
import type { Telling } from '../../src/app/upkeep/telling.js';
import type { ToldSeen } from '../../src/facts/upkeep.js';
import { findingsOf, type UpkeepFinding } from '../../src/report/upkeep/finding.js';

const now = '2026-03-02T11:00:00Z';

const findingOf = (subject: string, code = 'role-differs'): UpkeepFinding => {
  const source = { repository: 'acme/pay', task: 'access', control: 'access', evidence: null } as const;
  const [first] = findingsOf(source, [{ code, about: [subject] }]);
  if (first === undefined) throw new Error('no finding');
  return { ...first, since: now, seen: true };
};

/** A receiver that writes down what it was sent, and answers as told. */
const receiver = (format: WebhookSink['format'], answers: (index: number) => Sent) => {
  const sent: WebhookMessage[] = [];
  const sink: WebhookSink = {
    format,
    name: `webhook-${format}-00000000`,
    key: '',
    send: (message) => {
      sent.push(message);
      return Promise.resolve(answers(sent.length - 1));
    },
  };
  return { sink, sent };
};
const taken = (): Sent => ({ state: 'taken' });
const refused = (): Sent => ({ state: 'failed', found: 'it answered 400', isDown: false });
const down = (): Sent => ({ state: 'failed', found: 'it answered 503', isDown: true });

const telling = (findings: readonly UpkeepFinding[], told: readonly ToldSeen[] = [], whole = true): Telling => ({
  speaker: { repository: 'acme/pay', runUrl: null },
  findings,
  told,
  isWhole: (task) => task === 'upkeep' || whole,
  now: () => now,
});

const many = Array.from({ length: 60 }, (_, index) => findingOf(`user-${String(index)}`));

describe('a receiver of single events', () => {
  it('is told fifty at once, and the rest in the next run', async () => {
    const first = receiver('pagerduty', taken);
    const { deliveries, told } = await tell({ issues: null, webhook: first.sink }, telling(many));
    expect([first.sent.length, told.length]).toEqual([50, 50]);
    expect(deliveries.filter(({ state }) => state === 'failed')).toHaveLength(10);
    const second = receiver('pagerduty', taken);
    const next = await tell({ issues: null, webhook: second.sink }, telling(many, told));
    expect([second.sent.length, next.told.length]).toEqual([10, 60]);
  });

  it('that refuses one event is told the others', async () => {
    const { sink, sent } = receiver('opsgenie', (index) => (index === 0 ? refused() : taken()));
    const { told } = await tell({ issues: null, webhook: sink }, telling(many.slice(0, 3)));
    expect([sent.length, told.length]).toEqual([3, 2]);
  });

  it('that is down is asked once', async () => {
    const { sink, sent } = receiver('pagerduty', down);
    const { deliveries, told } = await tell({ issues: null, webhook: sink }, telling(many.slice(0, 3)));
    expect([sent.length, told.length, deliveries.map(({ found }) => found)]).toEqual([
      1,
      0,
      ['it answered 503', 'it answered 503', 'it answered 503'],
    ]);
  });
});

describe('what a receiver knows', () => {
  it('is what it took: a change or an end that it refused is told again', async () => {
    const before = (await tell({ issues: null, webhook: receiver('json', taken).sink }, telling([findingOf('bob')])))
      .told;
    const changed = [findingOf('bob', 'admin-unexpected')];
    for (const findings of [changed, []]) {
      const failing = receiver('json', refused);
      const { told } = await tell({ issues: null, webhook: failing.sink }, telling(findings, before));
      expect(told).toEqual(before);
      const again = receiver('json', taken);
      await tell({ issues: null, webhook: again.sink }, telling(findings, told));
      expect(again.sent).toHaveLength(1);
    }
  });

  it('is not that something is over where nobody could look', async () => {
    const before = (await tell({ issues: null, webhook: receiver('json', taken).sink }, telling([findingOf('bob')])))
      .told;
    const { sink, sent } = receiver('json', taken);
    expect((await tell({ issues: null, webhook: sink }, telling([], before, false))).told).toEqual(before);
    expect(sent).toEqual([]);
  });

  it('stays known where another receiver is asked for in its place, which is told all', async () => {
    const before = (await tell({ issues: null, webhook: receiver('json', taken).sink }, telling([findingOf('bob')])))
      .told;
    const other = receiver('slack', taken);
    const { told } = await tell({ issues: null, webhook: other.sink }, telling([findingOf('bob')], before));
    expect([other.sent.length, told.length]).toEqual([1, 2]);
  });
});

describe('issues', () => {
  const desk = (open: readonly { number: number; marker: string }[] = []) => {
    const kept: SubjectIssue[] = [];
    const sink: IssueSink = {
      open: () =>
        Promise.resolve({
          standing: open,
          keep: (issue) => {
            kept.push(issue);
            return Promise.resolve(
              issue.wanted === null
                ? { state: 'closed' as const }
                : { state: 'written' as const, number: kept.length, url: null, text: 'aa' },
            );
          },
        }),
    };
    return { sink, kept };
  };

  it('are one a subject, whatever several controls say of it', async () => {
    const other = { ...findingOf('bob'), key: 'countersign-other', control: 'gate' };
    const { sink, kept } = desk();
    const { told } = await tell({ issues: sink, webhook: null }, telling([findingOf('bob'), other]));
    expect([kept.length, told.length]).toEqual([1, 1]);
    expect(kept[0]?.wanted?.body).toContain('### access');
    expect(kept[0]?.wanted?.body).toContain('### gate');
  });

  it('say what is new, and nothing where nothing is', async () => {
    const first = desk();
    const { told } = await tell({ issues: first.sink, webhook: null }, telling([findingOf('bob')]));
    const second = desk();
    await tell({ issues: second.sink, webhook: null }, telling([findingOf('bob')], told));
    expect(second.kept[0]?.wanted).toMatchObject({ unchanged: true, news: null });
    const third = desk();
    await tell({ issues: third.sink, webhook: null }, telling([findingOf('bob', 'admin-unexpected')], told));
    expect(third.kept[0]?.wanted?.unchanged).toBe(false);
    expect(third.kept[0]?.wanted?.news).toContain('`admin-unexpected`');
  });

  it('of which no record tells are closed where everything was looked at, and else are let be', async () => {
    const stray = { number: 9, marker: `<!-- countersign-${'c'.repeat(32)} -->` };
    const whole = desk([stray]);
    await tell({ issues: whole.sink, webhook: null }, telling([]));
    expect(whole.kept).toMatchObject([{ place: 9, wanted: null }]);
    const blind = desk([stray]);
    await tell({ issues: blind.sink, webhook: null }, telling([], [], false));
    expect(blind.kept).toEqual([]);
  });

  it('cannot be told where the host does not say which there are, which is told', async () => {
    const sink: IssueSink = { open: () => Promise.resolve('it answered 403') };
    const { deliveries } = await tell({ issues: sink, webhook: null }, telling([]));
    expect(deliveries).toEqual([
      { sink: 'issues', key: 'issues', act: 'update', state: 'failed', found: 'it answered 403' },
    ]);
  });
});
