import { describe, expect, it } from '@jest/globals';
import type { Dependencies, Reference } from '../../src/facts/dependencies.js';
import { known } from '../../src/facts/observed.js';
import { added, judged, reference } from './packages.js';
import { shown, untold } from './scene.js';

const FOO = 'pkg:npm/foo@1.2.3';
const verdict = (own: Partial<Dependencies>, settings: object = {}, accepted: readonly string[] = []) =>
  shown(judged(own, settings, accepted));
const told = (own: Partial<Dependencies>, settings: object = {}): readonly string[] =>
  (judged(own, settings).notes ?? []).map(({ code, about }) => [code, ...about].join(' '));

describe('references', () => {
  const image = { kind: 'image', name: 'node:24', path: 'Dockerfile' } as const;
  const unpinned = ['fail', 'reference-unpinned acme/build@v1 .github/workflows/ci.yml'];
  const of = (own: Partial<Reference>, pins: object = {}, accepted: readonly string[] = []) =>
    verdict({ references: known([reference(own)]) }, { pins }, accepted);

  it.each([
    [{}, {}, unpinned],
    [{ pin: 'commit' }, {}, ['pass']],
    [{ pin: 'local' }, {}, ['pass']],
    [{ ...image, pin: 'digest' }, {}, ['pass']],
    [image, {}, ['fail', 'reference-unpinned node:24 Dockerfile']],
    [image, { images: false }, ['pass']],
    [{}, { images: false }, unpinned],
    [{}, { actions: false }, ['pass']],
    [{ onBase: true }, {}, ['pass']],
    [{ onBase: true }, { 'new-only': false }, unpinned],
    [{ onBase: null }, {}, unpinned],
  ] as const)('%j under %j', (own, pins, expected) => {
    expect(of(own, pins)).toEqual(expected);
  });

  it('are accepted as they are written', () => {
    expect(of({}, {}, ['acme/build@v1'])).toEqual(['pass']);
    expect(of({}, {}, ['acme/build@v2'])).toEqual(unpinned);
  });

  it('are not needed where nobody asks for them', () => {
    const references = untold('references');
    expect(verdict({ references })).toEqual(['indeterminate', 'fact-unavailable references']);
    expect(verdict({ references }, { pins: { images: false } })[0]).toBe('indeterminate');
    expect(verdict({ references }, { pins: { images: false, actions: false } })).toEqual(['pass']);
  });
});

describe('the bill', () => {
  const bar = { name: 'bar', purl: 'pkg:npm/bar@1.2.3', vulnerabilities: null };
  const changes = [added(), added(bar)];
  const BAR = 'pkg:npm/bar@1.2.3';

  it('holds nothing that the graph does not tell of', () => {
    expect(verdict({ changes })).toEqual(['indeterminate', `vulnerabilities-unknown ${BAR}`, `bill-differs ${BAR}`]);
    expect(verdict({ changes }, { vulnerabilities: null })).toEqual(['indeterminate', `bill-differs ${BAR}`]);
    expect(verdict({ changes }, {}, [BAR])).toEqual(['pass']);
  });

  it('is only a note where that is asked', () => {
    const recorded = { bill: 'recorded', vulnerabilities: null };
    expect(verdict({ changes }, recorded)).toEqual(['pass']);
    expect(told({ changes }, recorded)).toEqual([`bill-differs ${BAR}`]);
  });

  it('is not compared where lock files are all there is', () => {
    expect(verdict({ changes, comparedBy: 'lock-files' }, { vulnerabilities: null })).toEqual(['pass']);
  });

  it('is not told of by what is removed, or of another scope', () => {
    const gone = [added(bar, { change: 'removed' }), added({ ...bar, scope: 'development' })];
    expect(verdict({ changes: gone }, { scopes: ['runtime'] })).toEqual(['pass']);
  });
});

describe('many faults', () => {
  it('are named up to a number', () => {
    const changes = Array.from({ length: 60 }, (_, at) =>
      added({ name: `p${String(at)}`, purl: `pkg:npm/p${String(at)}@1.0.0`, licence: null }),
    );
    const { reasons } = judged({ changes }, { licences: { allow: ['MIT'] } });
    expect(reasons).toHaveLength(51);
    expect(reasons.at(-1)).toMatchObject({ about: [], found: '10 more' });
  });
});
