import { describe, expect, it } from '@jest/globals';
import { findMentions, type MentionTexts } from '../../../src/collect/tickets/mentions.js';
import type { TicketDemand } from '../../../src/facts/demand.js';

const none: MentionTexts = { title: '', branch: '', body: '', messages: [], closes: [] };
const github: TicketDemand = {
  system: 'github',
  url: null,
  keys: [],
  in: ['title', 'branch', 'body', 'commits', 'links'],
  label: 'change-approved',
  states: [],
  approval: 'record',
  singleUse: false,
};

const keys = (texts: Partial<MentionTexts>, demand: Partial<TicketDemand> = {}): string[] =>
  findMentions({ ...none, ...texts }, { ...github, ...demand }, 'acme/pay').map((mention) => mention.key);

describe('references to issues', () => {
  it.each([
    ['Limit refunds (#31)', ['#31']],
    ['#31 first', ['#31']],
    ['Limit refunds (#31, #32)', ['#31', '#32']],
    ['#31-#32', ['#31', '#32']],
    ['#31/#32', ['#31', '#32']],
    ['GH-31: limit', ['#31']],
    ['acme/pay#31', ['#31']],
    ['Acme/Pay#31', ['#31']],
    ['see https://github.com/acme/pay/issues/31.', ['#31']],
    ['see (https://github.com/acme/pay/issues/31#issuecomment-99)', ['#31']],
    ['https://github.com/acme/pay/pull/8', ['#8']],
    ['[#31](https://example.com/)', ['#31']],
    ['#31 and #31 again', ['#31']],
    ['#31_', []],
    ['#31a', []],
    ['#31é', []],
    ['#3\u200b1', []],
    ['#031', []],
    ['#0', []],
    ['#12345678901', []],
    ['word#31', []],
    ['é#31', []],
    ['other/repo#31', []],
    ['acme/pay-extra#31', []],
    ['x/acme/pay#31', []],
    ['somebody#31', []],
    ['&#31;', []],
    ['# 31', []],
    ['31', []],
    ['31-fix', []],
    ['(#\u0663\u0661)', []],
    ['(\uff03\uff13\uff11)', []],
    ['XGH-31', []],
    ['gh-31', []],
    ['https://github.com/acme/other/issues/31', []],
    ['https://evil.example/acme/pay/issues/31', []],
    ['https://github.com.evil.example/acme/pay/issues/31', []],
    ['https://example.com/page#31', []],
    ['https://example.com/?#31', []],
    ['https://github.com/acme/pay/issues/31-else', []],
    ['::stop-commands::pause31 (#31)', ['#31']],
  ])('of the title %j are %j', (title, found) => {
    expect(keys({ title })).toEqual(found);
  });

  it.each([
    ['fix/#31', ['#31']],
    ['fix/#31-limit', ['#31']],
    ['GH-31-limit', ['#31']],
    ['31-fix', []],
    ['fix/31', []],
    ['issue31', []],
    ['fix#31', []],
  ])('of the branch %j are %j', (branch, found) => {
    expect(keys({ branch })).toEqual(found);
  });

  it('are not looked for in what the body does not show as text', () => {
    const body = [
      '<!-- Closes #1 -->',
      'Closes #31, `#2`',
      '```',
      '#3',
      '```',
      '~~~ text',
      '```',
      '#4',
      '~~~',
      '#32',
      '<!-- open #5',
      '#6',
    ].join('\r\n');
    expect(keys({ body })).toEqual(['#31', '#32']);
  });

  it('are found in every commit message, and among the links of this repository only', () => {
    expect(keys({ messages: ['One\n\nRefs #31', 'Two (#32)'] })).toEqual(['#31', '#32']);
    const closes = [
      { repository: 'ACME/pay', number: 31 },
      { repository: 'acme/other', number: 9 },
    ];
    expect(keys({ closes })).toEqual(['#31']);
  });

  it('stand once for each place, and only for places that the policy reads', () => {
    const texts = {
      ...none,
      title: '#31',
      body: 'Closes #31 and #12',
      closes: [{ repository: 'acme/pay', number: 31 }],
    };
    expect(findMentions(texts, github, 'acme/pay')).toEqual([
      { key: '#31', in: 'title' },
      { key: '#31', in: 'body' },
      { key: '#12', in: 'body' },
      { key: '#31', in: 'links' },
    ]);
    expect(findMentions(texts, { ...github, in: ['title'] }, 'acme/pay')).toEqual([{ key: '#31', in: 'title' }]);
  });

  it('are found in time that grows with the text alone', () => {
    const long = 'a'.repeat(200_000);
    const started = performance.now();
    expect(keys({ title: long, body: `${'<!--'.repeat(20_000)}${'`'.repeat(20_001)}` })).toEqual([]);
    expect(keys({ body: `${'./-a'.repeat(40_000)} ${'#1/'.repeat(40_000)}` })).toEqual(['#1']);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
