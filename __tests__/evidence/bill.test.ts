import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { billOf, type BillOf } from '../../src/evidence/bill.js';
import { sha256 } from '../../src/evidence/digest.js';
import type { Component, Dependencies, DependencyChange } from '../../src/facts/dependencies.js';
import { added, compared, component } from '../controls/packages.js';
import { untold, withFacts } from '../controls/scene.js';
import { cyclonedxFaults } from './cyclonedx.js';

const recordOf = (dependencies: Dependencies): BillOf => ({
  tool: { name: 'countersign', version: '1.2.3' },
  subject: {
    repository: { id: 1001, name: 'acme/pay' },
    pull: 7,
    base: null,
    head: dependencies.to,
    commit: null,
    context: null,
  },
  judgedAt: '2026-03-02T11:00:00Z',
  facts: withFacts({ dependencies }),
});

const textOf = (own: Partial<Dependencies>): string => billOf(recordOf(compared(own)))?.text ?? '';
const read = (own: Partial<Dependencies>) => JSON.parse(textOf(own)) as Readonly<Record<string, unknown>>;
const componentsOf = (changes: readonly DependencyChange[]) =>
  (read({ changes }) as { readonly components: readonly Readonly<Record<string, unknown>>[] }).components;
const licencesOf = (licence: string | null) => componentsOf([added({ licence })])[0]?.['licenses'];

const BILL = (letter: string) => ({ commit: letter.repeat(40), components: 1, digest: letter.repeat(64) });
const whole: Partial<Dependencies> = {
  changes: [
    added({ hashes: [`sha512:${'a'.repeat(128)}`, `h1:${'b'.repeat(64)}`], source: 'packages.acme.example' }),
    added({ name: 'bar', purl: null, installScript: null, scope: 'development' }, { change: 'updated', from: '1.0.0' }),
    added({ name: 'gone', purl: 'pkg:npm/gone@0.1.0' }, { change: 'removed' }),
  ],
  unread: ['odd.lock'],
  bills: { base: BILL('b'), head: BILL('c') },
};

describe('the bill of materials of a change', () => {
  it('is CycloneDX 1.6', () => {
    expect(cyclonedxFaults(textOf(whole))).toEqual([]);
    expect(cyclonedxFaults(textOf({}))).toEqual([]);
    expect(cyclonedxFaults('{"bomFormat":"CycloneDX","specVersion":"1.6","wrong":1}')).not.toEqual([]);
  });

  it('holds what is added and updated, and names what is removed and what nobody could read', () => {
    expect(read(whole)).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      serialNumber: expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      metadata: {
        timestamp: '2026-03-02T11:00:00Z',
        tools: { components: [{ type: 'application', name: 'countersign', version: '1.2.3' }] },
        component: {
          type: 'application',
          'bom-ref': `acme/pay@${compared().to}`,
          name: 'acme/pay',
          version: compared().to,
        },
        properties: [
          { name: 'countersign:compared-by', value: 'dependency-graph' },
          { name: 'countersign:base-commit', value: compared().from },
          { name: 'countersign:base-bill', value: `sha256:${'b'.repeat(64)}` },
          { name: 'countersign:head-bill', value: `sha256:${'c'.repeat(64)}` },
        ],
      },
      components: [
        {
          type: 'library',
          'bom-ref': 'package-lock.json#pkg:npm/foo@1.2.3',
          name: 'foo',
          version: '1.2.3',
          purl: 'pkg:npm/foo@1.2.3',
          scope: 'required',
          licenses: [{ expression: 'MIT' }],
          hashes: [{ alg: 'SHA-512', content: 'a'.repeat(128) }],
          properties: [
            { name: 'countersign:change', value: 'added' },
            { name: 'countersign:manifest', value: 'package-lock.json' },
            { name: 'countersign:source', value: 'packages.acme.example' },
            { name: 'countersign:install-script', value: 'false' },
            { name: 'countersign:hash', value: `h1:${'b'.repeat(64)}` },
          ],
        },
        {
          type: 'library',
          'bom-ref': 'package-lock.json#bar@1.2.3',
          name: 'bar',
          version: '1.2.3',
          scope: 'excluded',
          licenses: [{ expression: 'MIT' }],
          properties: [
            { name: 'countersign:change', value: 'updated' },
            { name: 'countersign:manifest', value: 'package-lock.json' },
            { name: 'countersign:from', value: '1.0.0' },
            { name: 'countersign:source', value: 'packages.acme.example' },
          ],
        },
      ],
      compositions: [{ aggregate: 'incomplete', assemblies: [`acme/pay@${compared().to}`] }],
      properties: [
        { name: 'countersign:removed', value: 'pkg:npm/gone@0.1.0 from package-lock.json' },
        { name: 'countersign:unread', value: 'odd.lock' },
      ],
    });
  });

  it.each([
    ['MIT OR Apache-2.0', [{ expression: 'MIT OR Apache-2.0' }]],
    ['LicenseRef-acme', [{ expression: 'LicenseRef-acme' }]],
    ['MIT/X11', [{ license: { name: 'MIT/X11' } }]],
    ['NOASSERTION', [{ license: { name: 'NOASSERTION' } }]],
    ['UNLICENSED', [{ license: { name: 'UNLICENSED' } }]],
    ['MIT OR Foo', [{ license: { name: 'MIT OR Foo' } }]],
    [null, undefined],
  ])('tells the licence %j', (licence, expected) => {
    expect(licencesOf(licence)).toEqual(expected);
  });

  it('names two that are alike in all but their digests apart', () => {
    const twice = [added({ hashes: [] }), added({ hashes: [`sha1:${'a'.repeat(40)}`] })];
    expect(componentsOf(twice).map((each) => each['bom-ref'])).toEqual([
      'package-lock.json#pkg:npm/foo@1.2.3',
      'package-lock.json#pkg:npm/foo@1.2.3#2',
    ]);
    expect(componentsOf([added(), added()])).toHaveLength(1);
  });

  it('is named by the sha256 of its bytes, and there is none where no dependencies were read', () => {
    const { text = '', named } = billOf(recordOf(compared(whole))) ?? {};
    expect(named).toEqual({ digest: sha256(text), components: 2 });
    const record = recordOf(compared());
    expect(billOf({ ...record, facts: { ...record.facts, dependencies: untold('dependencies') } })).toBeNull();
  });
});

const word = fc.string({ maxLength: 8, unit: 'grapheme' });
const drawnComponent: fc.Arbitrary<Component> = fc.record({
  ecosystem: word,
  name: word,
  version: fc.option(word),
  purl: fc.option(word),
  licence: fc.option(fc.oneof(word, fc.constantFrom('MIT', 'MIT AND ISC', 'NONE'))),
  source: fc.option(word),
  hashes: fc.array(fc.oneof(word, fc.constantFrom(`sha256:${'0'.repeat(64)}`, `sha1:${'0'.repeat(64)}`)), {
    maxLength: 3,
  }),
  installScript: fc.option(fc.boolean()),
  scope: fc.constantFrom('runtime', 'development', 'unknown'),
  vulnerabilities: fc.constant(null),
});
const drawnChanges = fc.array(
  fc.record({
    change: fc.constantFrom('added', 'updated', 'removed'),
    manifest: word,
    component: fc.oneof(drawnComponent, fc.constant(component())),
    from: fc.option(word),
  }),
  { maxLength: 6 },
);

describe('whatever a change brings', () => {
  it('the bill is valid, and the same in any order', () => {
    fc.assert(
      fc.property(drawnChanges, (changes) => {
        const text = textOf({ changes });
        expect(cyclonedxFaults(text)).toEqual([]);
        expect(textOf({ changes: [...changes].reverse() })).toBe(text);
        expect(textOf({ changes: [...changes, ...changes] })).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('another change has another serial number', () => {
    const numbers = [{}, { unread: ['a'] }, whole].map((own) => read(own)['serialNumber']);
    expect(new Set(numbers).size).toBe(3);
  });
});
