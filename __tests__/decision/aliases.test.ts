import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeAll } from '../../src/decision/judge-all.js';
import { canonical } from '../../src/evidence/canonical.js';
import { aliasedFacts } from '../../src/facts/aliased-facts.js';
import { aliasesOf } from '../../src/facts/aliases.js';
import type { FactTypes, Facts } from '../../src/facts/facts.js';
import { aliasedDemands } from '../../src/policy/aliased-demands.js';
import { allKnown, compliant } from '../support/compliant.js';
import { byMail, onHost, plainTicket } from '../support/ticket-people.js';
import { readingOf } from '../support/reading.js';
import { change, mail, PATH, policy, ticketOf, type Found } from './drawn-addresses.js';

/** As a round does it: the judgement runs on aliases. */
const aliased = (reading: Found, facts: Facts) => {
  const aliases = aliasesOf([facts]);
  const recorded = aliasedFacts(facts, aliases);
  return { facts: recorded, reading: { ...reading, demands: aliasedDemands(reading.demands, aliases) }, faults: [] };
};

/** Outcomes and codes; sentences may name what stands for an address, and two spellings of one address are one entry then. */
const essence = (judgement: ReturnType<typeof judgeAll>) => ({
  verdict: judgement.decision.verdict,
  context: judgement.context,
  findings: judgement.findings.map(({ control, outcome, reasons, notes }) => ({
    control,
    outcome,
    codes: [...new Set([...reasons, ...notes].map(({ code }) => code))].sort(),
  })),
});

const runs = { numRuns: 300 };

describe('aliases in the place of addresses', () => {
  it('the drawn cases hold every outcome of a ticket and of its approver', () => {
    const drawn = fc.sample(fc.tuple(policy, change), { numRuns: 600, seed: 4 });
    const seen = drawn.flatMap(([reading, facts]) =>
      judgeAll({ reading, facts: allKnown(facts), faults: [] }).findings.flatMap(({ control, outcome, reasons }) =>
        control === 'change-ticket' || control === 'segregation-of-duties'
          ? [`${control} ${outcome}`, ...reasons.map(({ code }) => code)]
          : [],
      ),
    );
    expect([...new Set(seen)]).toEqual(
      expect.arrayContaining([
        'change-ticket pass',
        'change-ticket fail',
        'change-ticket indeterminate',
        'segregation-of-duties pass',
        'segregation-of-duties fail',
        'segregation-of-duties indeterminate',
        'ticket-approver-not-authorised',
        'author-approved-ticket',
        'requester-approved-ticket',
        'fact-unavailable',
      ]),
    );
  });

  it('decide as the addresses do', () => {
    fc.assert(
      fc.property(policy, change, (reading, values) => {
        const facts = allKnown(values);
        expect(essence(judgeAll(aliased(reading, facts)))).toEqual(essence(judgeAll({ reading, facts, faults: [] })));
      }),
      runs,
    );
  });

  it('know nobody of a ticket system by what is no address', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const by = byMail(text);
        const { tickets } = aliased(readingOf([]), allKnown({ ...compliant, tickets: ticketOf(by, [by]) })).facts;
        const answer = tickets.known ? tickets.value.answers[0]?.answer : undefined;
        const ticket = answer?.known === true && answer.value.found === 'present' ? answer.value.ticket : undefined;
        const people = [
          ...(ticket?.requesters ?? []),
          ...(ticket?.approvals.known === true ? ticket.approvals.value : []).map((approval) => approval.by),
        ];
        expect(people).toHaveLength(2);
        for (const each of people) expect([each?.account, each?.alias === null]).toEqual([null, !text.includes('@')]);
      }),
    );
  });

  it('stand in every text of a ticket, which still is what the policy names', () => {
    const by = { ...byMail('dana@acme.example'), handle: 'jira:dana@acme.example' };
    const words = 'of dana@acme.example';
    const why = { code: 'ticket-unreadable', about: ['PAY-1'], found: words };
    const known = (own: object) => {
      const answer = { known: true, value: { key: 'PAY-1', found: 'present', ticket: { ...plainTicket, ...own } } };
      return { system: 'jira', mentions: [{ key: 'PAY-1', in: 'title' }], answers: [{ key: 'PAY-1', answer }] };
    };
    const texts = { url: `https://acme.example/x?by=dana%40acme.example`, state: words, type: words, title: words };
    const edited = { known: true, value: { at: '2026-03-01T00:00:00Z', by, fields: [words] } };
    const told = known({
      ...texts,
      requesters: [by],
      approvals: { known: true, value: [{ by, at: '2026-03-02T00:00:00Z', answer: 'approved' }] },
      edited,
      items: [words],
      usedBy: { known: true, value: [words] },
    });
    const untold = known({ ...texts, project: words, approvals: { known: false, why }, edited: { known: false, why } });
    const unread = { ...told, answers: [{ key: 'PAY-1', answer: { known: false, why } }] };
    const text = JSON.stringify({
      version: 1,
      people: { tickets: { 'jira:dana@acme.example': 'dana' } },
      controls: {
        'change-ticket': {
          ...{ system: 'jira', url: 'https://acme.example', states: [words], types: [words], item: words },
          approvers: { users: ['jira:dana@acme.example'] },
        },
      },
    });
    const reading = readingOf([{ kind: 'file', name: PATH, path: PATH, text }]);
    const outcomes = [told, untold, unread].map((tickets) => {
      const recorded = aliased(reading, allKnown({ ...compliant, tickets } as unknown as FactTypes));
      const judged = judgeAll(recorded);
      expect(canonical({ ...recorded, judged })).not.toMatch(/@acme|%40acme|dana@/u);
      return judged.findings.find(({ control }) => control === 'change-ticket')?.outcome;
    });
    expect(outcomes).toEqual(['pass', 'fail', 'indeterminate']);
  });

  it('leave no address in what is recorded, and decide the same when it is read back', () => {
    fc.assert(
      fc.property(policy, change, (reading, values) => {
        const recorded = aliased(reading, allKnown(values));
        const judgement = judgeAll(recorded);
        const text = canonical({ ...recorded, judgement });
        expect(text).not.toContain('@acme');
        expect(text.toLowerCase()).not.toContain('@acme.example');
        const back = JSON.parse(text) as typeof recorded & { readonly judgement: unknown };
        expect(canonical(judgeAll(back))).toBe(canonical(back.judgement));
      }),
      runs,
    );
  });

  it.each([
    ['_ann@acme.example_ wrote it', '_'],
    ['~~ann@acme.example~~', '~~'],
    ['mail ann@acme.example!?', '!?'],
    ['https://x.example/?by=ann%40acme.example', ''],
    ['ann＠acme.example', ''],
  ])('stand for an address in %j, however it is marked or written', (title, rest) => {
    const { within } = aliasesOf([]);
    expect(within(title)).not.toMatch(/acme|ann/u);
    expect(within(title)).toContain(`unattributed-1${rest}`);
  });

  it.each(['actions/checkout@v4.1.0', '100%40', 'a %40 b', '50%_', '@acme/controls!'])('leave %j as it is', (text) => {
    expect(aliasesOf([]).within(text)).toBe(text);
  });

  it('let nobody become somebody else by an address that looks like an alias', () => {
    const reading = readingOf([
      {
        kind: 'file',
        name: PATH,
        path: PATH,
        text: JSON.stringify({
          version: 1,
          controls: {
            'change-ticket': {
              system: 'linear',
              states: ['Approved'],
              approvers: { users: ['boss@corp.example', 'carol@acme.example'] },
            },
          },
        }),
      },
    ]);
    const forged = ['unattributed-1', 'unattributed-2', 'account-13', 'mail:account-13', 'mail:unattributed-1'];
    for (const name of forged)
      // No login holds a colon.
      for (const account of [null, { id: 99, login: name.replace('mail:', ''), type: 'user' as const }]) {
        const by = account === null ? byMail(name) : onHost(account);
        const facts = allKnown({ ...compliant, tickets: ticketOf(by, [by]) });
        const { findings } = judgeAll(aliased(reading, facts));
        expect(findings.find(({ control }) => control === 'change-ticket')?.outcome).toBe('fail');
      }
    const carol = byMail('Carol@acme.example');
    const facts = allKnown({ ...compliant, tickets: ticketOf(carol, [carol]) });
    const { findings } = judgeAll(aliased(reading, facts));
    expect(findings.find(({ control }) => control === 'change-ticket')?.outcome).toBe('pass');
  });
});
