import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findingsOf, type UpkeepFinding } from '../../../src/report/upkeep/finding.js';
import { issueBody, issueMarker, issueTitle } from '../../../src/report/upkeep/issue-text.js';
import type { News, WebhookFormat } from '../../../src/report/upkeep/message.js';
import { messagesOf } from '../../../src/report/upkeep/messages.js';
import { findingsOutputs, upkeepMarkdown, upkeepText } from '../../../src/report/upkeep/upkeep-shown.js';

const source = { repository: 'acme/pay', task: 'access', control: 'access', evidence: 'e'.repeat(64) } as const;
const speaker = { repository: 'acme/pay', runUrl: 'https://github.com/acme/pay/actions/runs/7' };
const receiver = { ...speaker, at: '2026-03-02T11:00:00Z', key: 'routing' };

const findingOf = (subject: string, found = 'admin'): UpkeepFinding => {
  const [first] = findingsOf(source, [{ code: 'role-differs', about: [subject], needed: 'read', found }]);
  if (first === undefined) throw new Error('no finding');
  return { ...first, since: '2026-03-01T00:00:00Z', seen: true };
};

const newsOf = (finding: UpkeepFinding, act: News['act'] = 'open'): News => ({
  key: finding.key,
  act,
  subject: finding.subject,
  tasks: [finding.task],
  codes: finding.codes,
  finding: act === 'close' ? null : finding,
});

const contents = (format: WebhookFormat, news: readonly News[]): readonly Record<string, unknown>[] =>
  messagesOf(format, news, receiver).map(({ body }) => JSON.parse(body) as Record<string, unknown>);

const HOSTILE = '@octocat <!channel> <@U1> [x](https://evil.example) `a` **b** <img src=x> \n## y ::warning:: #1';

describe('an issue', () => {
  const body = issueBody(HOSTILE, [findingOf(HOSTILE, HOSTILE)], issueMarker('countersign-1'), speaker);

  it('shows words of others as code only, so that it calls nobody and shows nothing of theirs', () => {
    // What stands between the fences of code is no Markdown.
    const outside = body.replaceAll(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/@octocat|evil\.example|<img|\*\*b\*\*|## y/);
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(issueTitle(HOSTILE)).not.toContain('\n');
  });

  it('names record, run, since when and what to do', () => {
    for (const part of ['e'.repeat(64), speaker.runUrl, '2026-03-01T00:00:00Z', '`role-differs`', 'Needed: `read`'])
      expect(body).toContain(part);
    expect(body.trimEnd().endsWith('<!-- countersign-1 -->')).toBe(true);
  });

  it('fits, whatever was found', () => {
    const reasons = Array.from({ length: 500 }, (_, index) => ({
      code: 'role-differs',
      about: ['x', 'y'.repeat(900)],
      found: `${String(index)} ${'z'.repeat(5000)}`,
    }));
    const [first] = findingsOf(source, reasons);
    if (first === undefined) throw new Error('no finding');
    const finding = { ...first, since: '', seen: true };
    const long = issueBody(
      'x',
      Array.from({ length: 40 }, () => finding),
      issueMarker('countersign-1'),
      speaker,
    );
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain('<!-- countersign-1 -->');
  });
});

describe('a message', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4000 }),
    fc.constant(HOSTILE),
    fc.constant('x'.repeat(9000)),
  );

  it('for Slack holds no markup of others and fits', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (subjects) => {
        const news = subjects.map((subject) => newsOf(findingOf(subject, subject)));
        const all = contents('slack', news);
        expect(all.length).toBe(Math.ceil(news.length / 20));
        for (const { text, blocks } of all) {
          expect(text).toMatch(/^Countersign: acme\/pay, \d+ new$/);
          const list = blocks as { type: string; text?: { type: string; text: string } }[];
          expect(list.length).toBeLessThanOrEqual(50);
          for (const block of list.filter(({ type }) => type !== 'context')) {
            expect(block.text?.type).toBe('plain_text');
            expect(block.text?.text.length).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3000);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('for PagerDuty begins an incident and ends the same', () => {
    const finding = findingOf(HOSTILE);
    const [open, close] = contents('pagerduty', [newsOf(finding), newsOf(finding, 'close')]);
    expect(open).toMatchObject({
      routing_key: 'routing',
      event_action: 'trigger',
      dedup_key: finding.key,
      payload: {
        source: 'acme/pay',
        severity: 'error',
        component: 'access',
        custom_details: { evidence: 'e'.repeat(64) },
      },
    });
    expect(close).toEqual({ routing_key: 'routing', event_action: 'resolve', dedup_key: finding.key });
  });

  it('for PagerDuty and Opsgenie fits, whatever was found', () => {
    fc.assert(
      fc.property(word, (subject) => {
        const news = [newsOf(findingOf(subject, subject))];
        const [event] = contents('pagerduty', news) as [{ payload: { summary: string }; dedup_key: string }];
        expect(event.payload.summary.length).toBeLessThanOrEqual(1024);
        expect(event.dedup_key.length).toBeLessThanOrEqual(255);
        const [alert] = contents('opsgenie', news) as [{ message: string; description: string; alias: string }];
        expect(alert.message.length).toBeLessThanOrEqual(130);
        expect(alert.message.length).toBeGreaterThan(0);
        expect(alert.description.length).toBeLessThanOrEqual(15_000);
      }),
      { numRuns: 50 },
    );
  });

  it('for Opsgenie closes the alert that it opened', () => {
    const finding = findingOf('mallory');
    const [open, close] = messagesOf('opsgenie', [newsOf(finding), newsOf(finding, 'close')], receiver);
    expect(open?.path).toBe('');
    expect(JSON.parse(open?.body ?? '')).toMatchObject({ alias: finding.key, entity: 'acme/pay' });
    expect(close?.path).toBe(`/${finding.key}/close?identifierType=alias`);
  });

  it('of our own names everything, a hundred at a time', () => {
    const news = Array.from({ length: 120 }, (_, index) => newsOf(findingOf(`user-${String(index)}`)));
    const all = contents('json', news) as { schema: string; findings: Record<string, unknown>[] }[];
    expect(all.map(({ findings }) => findings.length)).toEqual([100, 20]);
    expect(all[0]).toMatchObject({
      schema: 'urn:countersign:findings:v1',
      repository: 'acme/pay',
      run: speaker.runUrl,
    });
    expect(all[0]?.findings[0]).toMatchObject({
      act: 'open',
      task: 'access',
      control: 'access',
      subject: 'user-0',
      codes: ['role-differs'],
      since: '2026-03-01T00:00:00Z',
      due: null,
    });
  });

  it('has another id in another run', () => {
    const news = [newsOf(findingOf('mallory'), 'close')];
    const ids = ['2026-03-02T11:00:00Z', '2026-03-03T11:00:00Z'].map(
      (at) => messagesOf('opsgenie', news, { ...receiver, at })[0]?.id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('what the runner shows', () => {
  const seen = {
    tasks: [{ task: 'access', state: 'partial', found: HOSTILE, records: [] }],
    findings: [findingOf(HOSTILE, HOSTILE)],
    unlisted: 2,
    deliveries: [{ sink: 'issues', key: 'k', act: 'open', state: 'failed', found: 'it answered 403' }],
  } as const;

  it('has one line for each thing in the log, and obeys nothing of others', () => {
    const lines = upkeepText(seen).split('\n');
    expect(lines[0]).toBe('countersign: 3 findings are open');
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
    expect(lines.at(-1)).toBe('  NOT told issues (1): it answered 403; the next run tries again');
  });

  it('is a table that nobody can end', () => {
    const markdown = upkeepMarkdown(seen);
    expect(markdown.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(3);
    expect(markdown).not.toMatch(/(?<!\\)<img|(?<!\\)@octocat|(?<!\\)\[x\]/);
  });

  it('counts what its list does not hold', () => {
    const outputs = findingsOutputs({
      ...seen,
      findings: Array.from({ length: 250 }, () => findingOf('x'.repeat(9000))),
    });
    expect(outputs['findings-count']).toBe('252');
    expect(JSON.parse(outputs.findings)).toHaveLength(100);
    expect(outputs.findings.length).toBeLessThan(200_000);
  });
});
