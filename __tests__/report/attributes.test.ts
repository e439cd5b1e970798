import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MOMENTS, type Evidence } from '../../src/evidence/document.js';
import { atPointer } from '../../src/lib/json-pointer.js';
import { attributesOf } from '../../src/report/attributes.js';
import type { Attribute, AttributeId } from '../../src/report/attributes/attribute.js';
import { recordView } from '../../src/report/record/view.js';

const folder = join(import.meta.dirname, '..', 'evidence', 'golden', 'v1');

const records: readonly (readonly [name: string, evidence: Evidence])[] = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [name = '', text = ''] = line.split('\t');
      return [name, JSON.parse(text) as Evidence] as const;
    }),
);

const changes = records.filter(([, { stage }]) => MOMENTS[stage] === 'merge');

function record(name: string): Evidence {
  const found = records.find(([each]) => each === name);
  if (found === undefined) throw new Error(`no golden record ${name}`);
  return structuredClone(found[1]);
}

function attribute(evidence: Evidence, id: AttributeId): Attribute {
  const found = attributesOf(evidence).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no attribute ${id}`);
  return found;
}

const state = (evidence: Evidence, id: AttributeId): string => attribute(evidence, id).state;

describe('what an auditor asks, of every golden record', () => {
  const asked = {
    merge: 'ABCDEFGHIJKLM',
    deployment: 'GHIJLM',
    reconciliation: 'AIJL',
    access: 'IJL',
    retest: 'IJL',
    assurance: 'IL',
  };

  it('is thirteen answers of a change, and of what is none those that it can answer, each backed by places that are there', () => {
    expect(records.length).toBeGreaterThan(200);
    for (const [name, evidence] of records) {
      const all = attributesOf(evidence);
      expect(all.map(({ id }) => id).join('')).toBe(asked[MOMENTS[evidence.stage]]);
      for (const { id, answer, pointers } of all) {
        const nowhere = pointers.filter((path) => atPointer(evidence, path) === undefined);
        expect([name, id, answer.length > 10, pointers.length > 0, nowhere]).toEqual([name, id, true, true, []]);
      }
    }
  });

  it('never says of what no record holds that it is shown', () => {
    for (const [, evidence] of changes)
      expect(['G', 'H', 'M'].map((id) => state(evidence, id as AttributeId))).toEqual(Array(3).fill('not-shown'));
  });

  it('never shows a review, a test or a request where the control did not pass', () => {
    const controls = {
      B: 'change-ticket',
      C: 'change-ticket',
      D: 'peer-review',
      E: 'required-checks',
      F: 'passing-scans',
    };
    for (const [name, evidence] of changes)
      for (const [id, control] of Object.entries(controls)) {
        const outcome = evidence.findings.find((each) => each.control === control)?.outcome;
        if (outcome !== 'pass') expect([name, id, state(evidence, id as AttributeId)]).not.toEqual([name, id, 'shown']);
      }
  });

  it('points from every moment of the timeline and every control into the record', () => {
    for (const [name, evidence] of records) {
      const { timeline, controls } = recordView(evidence);
      const places = [...timeline, ...controls].map(({ pointer }) => pointer);
      expect([name, places.filter((path) => atPointer(evidence, path) === undefined)]).toEqual([name, []]);
      const times = timeline.map(({ at }) => Date.parse(at));
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });
});

type Loose = { -readonly [Name in keyof Evidence]: Evidence[Name] };

function changed(name: string, change: (evidence: Loose) => void): Evidence {
  const evidence = record(name);
  change(evidence);
  return evidence;
}

const HASH = 'a'.repeat(40);

describe('the answers', () => {
  const whole = 'flt-010';

  it('of a change that keeps every rule', () => {
    const states = attributesOf(record(whole)).map(({ id, state: each }) => `${id} ${each}`);
    expect(states).toEqual([
      'A not-shown',
      'B shown',
      'C shown',
      'D shown',
      'E shown',
      'F shown',
      'G not-shown',
      'H not-shown',
      'I shown',
      'J not-applicable',
      'K shown',
      'L shown',
      'M not-shown',
    ]);
  });

  const sealed = (parentEvidence: Evidence['links']['parentEvidence']): Evidence =>
    changed(whole, (evidence) => {
      evidence.stage = 'sealed';
      evidence.links = { parentCommit: HASH, covers: [HASH], parentEvidence, earlierEvidence: null };
    });

  it('A: only a sealed record that says what it covers stands in the population, and a hole is called one', () => {
    expect(attribute(sealed({ known: true, value: 'b'.repeat(64) }), 'A')).toMatchObject({
      state: 'shown',
      answer: expect.stringContaining('b'.repeat(64)),
    });
    expect(attribute(sealed({ known: true, value: null }), 'A').answer).toContain('or there is a hole');
    const unread = { known: false, why: { code: 'fact-unavailable', about: [] } } as const;
    expect(attribute(sealed(unread), 'A').answer).toContain('is not known');
    expect(
      state(
        changed(whole, (evidence) => (evidence.stage = 'sealed')),
        'A',
      ),
    ).toBe('not-shown');
  });

  it('J: an emergency is told with its debt', () => {
    expect(attribute(record('ownemg-001'), 'J')).toMatchObject({
      state: 'not-shown',
      answer: expect.stringMatching(
        /Emergency for peer-review by carol, review due by .* took place is not in this record/,
      ),
    });
    expect(state(record('ownemg-001'), 'D')).toBe('not-shown');
  });

  it('I: a fact that was asked for and is not known is a gap; one that was not asked for is none', () => {
    const why = { code: 'fact-unavailable', about: [] };
    const gap = changed(whole, (evidence) => {
      evidence.facts = { ...evidence.facts, protection: { known: false, why } };
    });
    expect(attribute(gap, 'I')).toMatchObject({ state: 'not-known', answer: expect.stringContaining('protection') });
    expect(
      state(
        changed(whole, (evidence) => (evidence.transcript = [])),
        'I',
      ),
    ).toBe('not-known');
    expect(
      state(
        changed(whole, (evidence) => (evidence.judgedAt = null)),
        'I',
      ),
    ).toBe('not-known');
    const fault = changed(whole, (evidence) => {
      evidence.faults = [{ outcome: 'indeterminate', code: 'list-truncated', about: ['files'] }];
    });
    expect(state(fault, 'I')).toBe('not-known');
  });

  it.each([
    ['nothing demands the status', { required: false }, 'not-shown'],
    ['whether something demands it is not known', { required: null }, 'not-known'],
    ['a workflow that is not trusted ran', { workflow: 'untrusted-accepted' }, 'not-shown'],
    ['who may go round is not known', { bypass: { known: false, why: { code: 'x', about: [] } } }, 'not-known'],
  ] as const)('L: %s', (_, standing, expected) => {
    const evidence = changed(whole, (each) => (each.standing = { ...each.standing, ...standing }));
    expect(state(evidence, 'L')).toBe(expected);
  });

  it('B and C: a control that passes without a ticket, or without an approval, shows none', () => {
    const without = (change: (answers: never[]) => unknown): Evidence =>
      changed(whole, (evidence) => {
        const { tickets } = evidence.facts as unknown as { tickets: { value: { answers: never[] } } };
        change(tickets.value.answers);
      });
    expect(
      state(
        without((answers) => answers.splice(0)),
        'B',
      ),
    ).toBe('not-shown');
    const unapproved = without((answers) => {
      for (const each of answers as { answer: { value: { ticket: { approvals: { value: unknown[] } } } } }[])
        each.answer.value.ticket.approvals.value.splice(0);
    });
    expect([state(unapproved, 'B'), state(unapproved, 'C')]).toEqual(['shown', 'not-shown']);
  });
});
