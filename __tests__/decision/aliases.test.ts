import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeAll } from '../../src/decision/judge-all.js';
import { canonical } from '../../src/evidence/canonical.js';
import type { PolicyReading } from '../../src/evidence/document.js';
import { aliasedFacts } from '../../src/facts/aliased-facts.js';
import { aliasesOf } from '../../src/facts/aliases.js';
import type { FactTypes, Facts } from '../../src/facts/facts.js';
import { known } from '../../src/facts/observed.js';
import type { TicketPerson } from '../../src/facts/tickets.js';
import { aliasedDemands } from '../../src/policy/aliased-demands.js';
import { allKnown, c1, c2, c3, compliant } from '../support/compliant.js';
import { ownersFact } from '../support/owners.js';
import { readingOf } from '../support/reading.js';
import { scenario, who } from './drawn.js';

type Found = Extract<PolicyReading, { state: 'found' }>;

/** As a round does it: the judgement runs on aliases. */
const aliased = (reading: Found, facts: Facts) => {
  const aliases = aliasesOf([facts]);
  const recorded = aliasedFacts(facts, aliases);
  return { facts: recorded, reading: { ...reading, demands: aliasedDemands(reading.demands, aliases) }, faults: [] };
};

/** Outcomes and codes; sentences may name what stands for an address. */
const essence = (judgement: ReturnType<typeof judgeAll>) => ({
  verdict: judgement.decision.verdict,
  context: judgement.context,
  findings: judgement.findings.map(({ control, outcome, reasons, notes }) => ({
    control,
    outcome,
    codes: [...reasons, ...notes].map(({ code }) => code).sort(),
  })),
});

const local = fc.constantFrom('alice', 'bob', 'carol', 'svc-rel', 'x', 'account-11', 'unattributed-1');
/** Addresses of accounts, of nobody, in other case, and texts that were chosen to be taken for something else. */
const mail = fc.oneof(
  { weight: 4, arbitrary: local.map((name) => `${name}@acme.example`) },
  { weight: 2, arbitrary: local.map((name) => `${name.toUpperCase()}@Acme.example`) },
  { weight: 1, arbitrary: local },
  { weight: 1, arbitrary: local.map((name) => `mail:${name}`) },
);
const address = mail.filter((each) => each.includes('@'));
const login = fc.oneof(fc.constantFrom(...who.map((each) => each.login)), local);

const person: fc.Arbitrary<TicketPerson> = fc.oneof(
  fc.record({ account: fc.constantFrom(...who), alias: fc.option(address) }),
  fc.record({ account: fc.constant(null), alias: fc.option(fc.oneof(address, fc.constant(''))) }),
);

const attribution = fc.record({ alias: mail, account: fc.option(fc.constantFrom(...who)) });

const ticketOf = (requester: TicketPerson, approvers: readonly TicketPerson[]): FactTypes['tickets'] => ({
  system: 'linear',
  mentions: [{ key: 'PAY-1', in: 'title' }],
  answers: [
    {
      key: 'PAY-1',
      answer: known({
        key: 'PAY-1',
        found: 'present',
        ticket: {
          key: 'PAY-1',
          state: 'Approved',
          type: null,
          title: '',
          requester,
          approvals: approvers.map((by) => ({ by, at: '2026-03-02T08:00:00Z' })),
          edited: null,
          window: null,
          item: null,
          usedBy: known([]),
        },
      }),
    },
  ],
});

/** A change whose people are known by addresses too. */
const change = fc
  .tuple(
    scenario,
    fc.dictionary(fc.constantFrom(c1, c2, c3), attribution, { maxKeys: 2 }),
    fc.tuple(person, fc.array(person, { maxLength: 3 })),
    fc.array(
      fc.oneof(
        address,
        login.map((name) => `@${name}`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([facts, authors, [requester, approvers], owners]): FactTypes => ({
    ...facts,
    tickets: ticketOf(requester, approvers),
    codeOwners: ownersFact({ path: 'CODEOWNERS', text: `* ${owners.join(' ')}\n`, bytes: 9, errors: [] }),
    commits: {
      ...facts.commits,
      current: facts.commits.current.map((each) => ({ ...each, author: authors[each.id] ?? each.author })),
    },
  }));

const PATH = '.github/countersign.yml';

/** A policy that names people by addresses and by logins. JSON is YAML. */
const policy = fc
  .record({
    tickets: fc.dictionary(mail, login, { maxKeys: 4 }),
    machines: fc.array(fc.oneof(login, address), { maxLength: 2 }),
    users: fc.array(fc.oneof(login, address), { maxLength: 3 }),
    owners: fc.boolean(),
    unattributed: fc.constantFrom('block', 'pusher'),
  })
  .map(({ tickets, machines, users, owners, unattributed }): Found => {
    const text = JSON.stringify({
      version: 1,
      branches: ['main'],
      people: { tickets, 'machine-accounts': machines },
      controls: {
        'peer-review': { approvals: 1, 'code-owners': owners, unattributed },
        'change-ticket': { system: 'linear', keys: ['PAY'], states: ['Approved'], approvers: { users } },
        'segregation-of-duties': {
          separate: [
            ['author', 'ticket-approver'],
            ['requester', 'ticket-approver'],
          ],
        },
        'commit-integrity': {},
      },
    });
    return readingOf([{ kind: 'file', name: PATH, path: PATH, text }]);
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
        const by = { account: null, alias: text };
        const { tickets } = aliased(readingOf([]), allKnown({ ...compliant, tickets: ticketOf(by, [by]) })).facts;
        const answer = tickets.known ? tickets.value.answers[0]?.answer : undefined;
        const ticket = answer?.known === true && answer.value.found === 'present' ? answer.value.ticket : undefined;
        const people = [ticket?.requester, ...(ticket?.approvals ?? []).map((approval) => approval.by)];
        expect(people).toHaveLength(2);
        for (const each of people) expect([each?.account, each?.alias === null]).toEqual([null, !text.includes('@')]);
      }),
    );
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
        const by = { account, alias: account === null ? name : null };
        const facts = allKnown({ ...compliant, tickets: ticketOf(by, [by]) });
        const { findings } = judgeAll(aliased(reading, facts));
        expect(findings.find(({ control }) => control === 'change-ticket')?.outcome).toBe('fail');
      }
    const carol = { account: null, alias: 'Carol@acme.example' };
    const facts = allKnown({ ...compliant, tickets: ticketOf(carol, [carol]) });
    const { findings } = judgeAll(aliased(reading, facts));
    expect(findings.find(({ control }) => control === 'change-ticket')?.outcome).toBe('pass');
  });
});
