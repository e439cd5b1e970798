import { describe, expect, it } from '@jest/globals';
import { known } from '../../../src/facts/observed.js';
import type { TicketFact } from '../../../src/facts/tickets.js';
import type { TraceRead } from '../../../src/evidence/trace/trace.js';
import { painted, unpainted } from '../../../src/report/text.js';
import { traceJson } from '../../../src/report/trace/trace-json.js';
import { tracePage } from '../../../src/report/trace/trace-page.js';
import { traceText } from '../../../src/report/trace/trace-text.js';
import { traceView } from '../../../src/report/trace/trace-view.js';
import { change, deployment, environment, read, verified, withFacts } from './traced.js';
import { compliantFacts } from '../../support/compliant.js';

const HOSTILE = '<script>alert(1)</script>"\'&\u001b[2J\nok    environment\u202e';

/** Words of others in every place where a trace shows some. */
const hostile = (): TraceRead => {
  const { change: fact, tickets } = compliantFacts;
  if (!fact.known || !tickets.known) throw new Error('the compliant change has a change and tickets');
  const answers = tickets.value.answers.map((each) => ({
    key: HOSTILE,
    answer:
      each.answer.known && each.answer.value.found === 'present'
        ? known({
            found: 'present',
            ticket: { ...each.answer.value.ticket, title: HOSTILE, url: `javascript:alert(1)//${HOSTILE}` },
          } as const)
        : each.answer,
  }));
  const evidence = withFacts({
    change: known({ ...fact.value, title: HOSTILE }),
    tickets: known({ ...tickets.value, answers } as TicketFact),
  });
  const place = { store: 'ledger', name: HOSTILE, url: `javascript:${HOSTILE}` } as const;
  return read({
    repository: HOSTILE,
    start: { kind: 'environment', environment: HOSTILE },
    environments: [
      environment({
        environment: HOSTILE,
        deployment: known({ ...deployment, ref: HOSTILE, state: HOSTILE }),
        record: { state: 'refused', digest: null, place, found: HOSTILE },
        changes: [change({ record: { ...verified(evidence, [HOSTILE]), place } as never })],
      }),
    ],
  });
};

/** What is left open, or closed by another name, of a page's elements. */
function depths(page: string): { open: string[]; wrong: string[] } {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closes, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
    if (name === 'meta' || name === 'link') continue;
    if (closes === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return { open, wrong };
}

describe('the chain as text', () => {
  it('has a line for each link, with its digest and its address, and ends with the sum', () => {
    const text = traceText(traceView(read()), unpainted);
    expect(text).toContain(`sealed record             ${'d'.repeat(64)}`);
    expect(text).toContain('https://github.com/acme/pay/pull/7');
    expect(text).toContain('https://github.com/acme/pay/deployments/production');
    expect(text).not.toMatch(/undefined|\[object|NaN|\u001b/u);
    expect(text.trimEnd().endsWith('The chain is whole.')).toBe(true);
    expect(traceText(traceView(read()), painted).replaceAll(/\u001b\[\d+m/gu, '')).toBe(text);
  });

  it('names and counts what is missing', () => {
    const text = traceText(
      traceView(read({ environments: [environment({ record: { state: 'absent' } })] })),
      unpainted,
    );
    expect(text).toContain('HOLE  record of the deployment');
    expect(text).toContain(
      '\n1 hole.\n  record of the deployment: hole deployment-record-absent: There is no record of this deployment.',
    );
  });

  it('lets words of others begin no line and hide nothing', () => {
    const text = traceText(traceView(hostile()), unpainted);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
    expect(text.split('\n').filter((line) => /^(?:ok|HOLE) /u.test(line))).toEqual([]);
  });
});

describe('the chain as JSON', () => {
  it('holds the steps and the holes', () => {
    const told = JSON.parse(
      traceJson(traceView(read({ environments: [environment({ record: { state: 'absent' } })] }))),
    ) as {
      readonly state: string;
      readonly holes: readonly unknown[];
      readonly groups: readonly { readonly head: readonly { readonly part: string }[] }[];
    };
    expect(told.state).toBe('holes');
    expect(told.holes).toHaveLength(1);
    expect(told.groups[0]?.head.map(({ part }) => part)).toEqual(['environment', 'deployment', 'deployment-record']);
  });
});

describe('the chain as a page', () => {
  it('is one file that runs nothing and asks nobody', () => {
    const page = tracePage(traceView(read()));
    expect(depths(page)).toEqual({ open: [], wrong: [] });
    expect(page).not.toMatch(/<script|<img|<iframe|@import|url\(/u);
    expect(page).toMatch(/default-src 'none'|default-src &#39;none&#39;/u);
    expect(page).not.toContain('script-src');
    expect(page).toContain('<a href="https://github.com/acme/pay/pull/7" rel="noopener noreferrer nofollow">');
    expect(page).not.toMatch(/undefined|\[object|NaN/u);
    expect([...page.matchAll(/<li class="box /gu)]).toHaveLength(12);
  });

  it('marks holes and what is not known by words, not by colour alone', () => {
    const page = tracePage(
      traceView(
        read({
          environments: [
            environment({
              record: { state: 'unreadable', found: '503' },
              changes: [change({ record: { state: 'absent' }, pulls: known([]) })],
            }),
          ],
        }),
      ),
    );
    expect([...page.matchAll(/<p class="fault hole"><strong>Hole<\/strong>/gu)]).toHaveLength(2);
    expect([...page.matchAll(/<p class="fault unread"><strong>Not known<\/strong>/gu)]).toHaveLength(1);
    expect(page).toContain('2 holes, 1 part that could not be read.');
  });

  it('takes no word of others for markup, and no address that is none of the web', () => {
    const page = tracePage(traceView(hostile()));
    expect(depths(page)).toEqual({ open: [], wrong: [] });
    expect(page).not.toMatch(/<script|href="javascript/u);
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });
});
