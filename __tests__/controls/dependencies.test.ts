import { describe, expect, it } from '@jest/globals';
import type { Component, Dependencies } from '../../src/facts/dependencies.js';
import { c1 } from '../support/compliant.js';
import { added, judged, weakness } from './packages.js';
import { shown } from './scene.js';

const FOO = 'pkg:npm/foo@1.2.3';
const verdict = (own: Partial<Dependencies>, settings: object = {}, accepted: readonly string[] = []) =>
  shown(judged(own, settings, accepted));
const package1 = (own: Partial<Component>, settings: object, accepted: readonly string[] = []) =>
  verdict({ changes: [added(own)] }, settings, accepted);
const told = (own: Partial<Dependencies>, settings: object = {}): readonly string[] =>
  (judged(own, settings).notes ?? []).map(({ code, about }) => [code, ...about].join(' '));

describe('a change', () => {
  it('that touches no dependency passes', () => {
    expect(verdict({})).toEqual(['pass']);
  });

  it('that adds what nothing speaks against passes', () => {
    expect(verdict({ changes: [added()] }, { licences: { allow: ['MIT'] }, 'install-scripts': [] })).toEqual(['pass']);
  });

  it('that only removes is never at fault', () => {
    const gone = added(
      { version: null, purl: null, licence: 'AGPL-3.0-only', vulnerabilities: [weakness('critical')], source: null },
      { change: 'removed' },
    );
    const all = { licences: { allow: ['MIT'] }, sources: ['x.example'], 'install-scripts': [] };
    expect(verdict({ changes: [gone] }, all)).toEqual(['pass']);
  });

  it('is at fault for what it updates to', () => {
    const updated = added({ vulnerabilities: [weakness('high')] }, { change: 'updated', from: '1.0.0' });
    expect(verdict({ changes: [updated] })).toEqual(['fail', `dependency-vulnerable GHSA-aaaa-bbbb-cccc ${FOO}`]);
  });

  it('must have been compared up to the head', () => {
    expect(verdict({ to: c1 })).toEqual(['fail', `dependencies-stale ${c1}`]);
  });

  it('is not known where a manifest cannot be read', () => {
    expect(verdict({ unread: ['a/go.sum', 'b.lock'] })).toEqual([
      'indeterminate',
      'dependencies-unread a/go.sum',
      'dependencies-unread b.lock',
    ]);
    expect(verdict({ unread: ['a/go.sum'] }, {}, ['a/go.sum'])).toEqual(['pass']);
  });
});

describe('vulnerabilities', () => {
  const weak = (...severities: readonly string[]) => ({
    vulnerabilities: severities.map((severity, at) => weakness(severity, `GHSA-${String(at)}`)),
  });
  const over = (at: number) => `dependency-vulnerable GHSA-${String(at)} ${FOO}`;

  it.each([
    [weak('critical'), {}, ['fail', over(0)]],
    [weak('high'), {}, ['fail', over(0)]],
    [weak('moderate', 'low'), {}, ['pass']],
    [weak('moderate'), { vulnerabilities: { medium: 0 } }, ['fail', over(0)]],
    [weak('critical'), { vulnerabilities: { medium: 0 } }, ['fail', over(0)]],
    [weak('no word'), {}, ['fail', over(0)]],
    [weak('high', 'high'), { vulnerabilities: { high: 2 } }, ['pass']],
    [weak('high', 'high', 'high'), { vulnerabilities: { high: 2 } }, ['fail', over(0), over(1), over(2)]],
    [weak('critical'), { vulnerabilities: null }, ['pass']],
  ])('%j under %j', (own, settings, expected) => {
    expect(package1(own, settings)).toEqual(expected);
  });

  it('are counted once for several manifests', () => {
    const changes = [added(weak('high')), added(weak('high'), { manifest: 'b/package-lock.json' })];
    expect(verdict({ changes }, { vulnerabilities: { high: 1 } })).toEqual(['pass']);
  });

  it('are accepted by their advisory alone', () => {
    expect(package1(weak('high'), {}, ['GHSA-0'])).toEqual(['pass']);
    expect(package1(weak('high'), {}, [FOO])).toEqual(['fail', over(0)]);
    expect(package1(weak('high', 'high'), { vulnerabilities: { high: 1 } }, ['GHSA-0'])).toEqual(['pass']);
  });

  it('are not known where nobody was asked', () => {
    const unasked = added({ vulnerabilities: null });
    const other = added({ name: 'bar', purl: 'pkg:npm/bar@1.0.0' });
    const locks = { comparedBy: 'lock-files', changes: [unasked] } as const;
    expect(verdict(locks)).toEqual(['indeterminate', 'vulnerabilities-unknown dependency-graph']);
    expect(verdict(locks, {}, ['dependency-graph'])).toEqual(['pass']);
    expect(verdict(locks, { vulnerabilities: null })).toEqual(['pass']);
    const some = { changes: [unasked, other] };
    expect(verdict(some, { bill: 'recorded' })).toEqual(['indeterminate', `vulnerabilities-unknown ${FOO}`]);
  });
});

describe('licences', () => {
  const MIT = { licences: { allow: ['MIT'] } };
  const found = (packages: object) => ({ licences: { allow: ['MIT'], packages } });

  it.each([
    [{ licence: 'MIT OR GPL-2.0-only' }, MIT, ['pass']],
    [{ licence: 'MIT AND GPL-2.0-only' }, MIT, ['fail', `licence-not-allowed ${FOO}`]],
    [{ licence: null }, MIT, ['indeterminate', `licence-unknown ${FOO}`]],
    [{ licence: 'NOASSERTION' }, MIT, ['indeterminate', `licence-unknown ${FOO}`]],
    [{ licence: null }, {}, ['pass']],
    [{ licence: null }, { licences: { allow: ['MIT'], unknown: 'allow' } }, ['pass']],
    [
      { licence: 'GPL-2.0-only' },
      { licences: { allow: ['MIT'], unknown: 'allow' } },
      ['fail', `licence-not-allowed ${FOO}`],
    ],
    [{ licence: null }, found({ [FOO]: 'MIT' }), ['pass']],
    [
      { name: 'foo@1.2.3', purl: 'pkg:npm/foo%401.2.3@6.6.6', licence: null },
      found({ [FOO]: 'MIT' }),
      ['indeterminate', 'licence-unknown pkg:npm/foo%401.2.3@6.6.6'],
    ],
    [
      { name: 'pkg:npm/foo@1.2.3', purl: 'pkg:npm/pkg%3Anpm/foo%401.2.3@6.6.6', licence: null },
      found({ [FOO]: 'MIT' }),
      ['indeterminate', 'licence-unknown pkg:npm/pkg%3Anpm/foo%401.2.3@6.6.6'],
    ],
    [{ licence: null }, found({ 'pkg:npm/foo': 'MIT' }), ['pass']],
    [{ licence: null }, found({ 'pkg:npm/foo@1.2.4': 'MIT' }), ['indeterminate', `licence-unknown ${FOO}`]],
    [{ licence: 'MIT' }, found({ 'pkg:npm/foo': 'GPL-2.0-only' }), ['fail', `licence-not-allowed ${FOO}`]],
    [{ licence: null }, found({ 'pkg:npm/foo': 'GPL-2.0-only', [FOO]: 'MIT' }), ['pass']],
    [{ licence: null, purl: 'pkg:npm/%40acme/foo@1.2.3?vcs_url=x' }, found({ 'pkg:npm/@acme/foo': 'MIT' }), ['pass']],
  ])('%j under %j', (own, settings, expected) => {
    expect(package1(own, settings)).toEqual(expected);
  });

  it('are told in notes where the policy names them or lets them go', () => {
    expect(told({ changes: [added({ licence: null })] }, found({ [FOO]: 'MIT' }))).toEqual([
      `licence-from-policy ${FOO}`,
    ]);
    expect(told({ changes: [added({ licence: null })] }, { licences: { allow: ['MIT'], unknown: 'allow' } })).toEqual([
      `licence-unknown ${FOO}`,
    ]);
  });

  it('are accepted by the package', () => {
    expect(package1({ licence: 'GPL-2.0-only' }, MIT, [FOO])).toEqual(['pass']);
    expect(package1({ licence: 'GPL-2.0-only' }, MIT, ['pkg:npm/foo'])).toEqual(['fail', `licence-not-allowed ${FOO}`]);
  });
});

describe('where it comes from', () => {
  const SOURCES = { sources: ['Packages.acme.example', 'git'] };

  it.each([
    [{}, SOURCES, ['pass']],
    [{ source: 'git' }, SOURCES, ['pass']],
    [{ source: 'file' }, SOURCES, ['fail', `source-not-allowed ${FOO}`]],
    [{ source: 'evil.example' }, SOURCES, ['fail', `source-not-allowed ${FOO}`]],
    [{ source: 'packages.acme.example evil.example' }, SOURCES, ['fail', `source-not-allowed ${FOO}`]],
    [{ source: 'packages.acme.example git' }, SOURCES, ['pass']],
    [{ source: null }, SOURCES, ['indeterminate', `source-unknown ${FOO}`]],
    [{ source: null, ecosystem: 'actions' }, SOURCES, ['pass']],
    [{ source: null }, {}, ['pass']],
    [{ installScript: true }, {}, ['pass']],
    [{ installScript: true }, { 'install-scripts': [] }, ['fail', `install-script-added ${FOO}`]],
    [{ installScript: true }, { 'install-scripts': ['foo'] }, ['pass']],
    [{ installScript: true }, { 'install-scripts': ['pkg:npm/foo'] }, ['pass']],
    [{ installScript: true }, { 'install-scripts': ['pkg:npm/foo@1.2.2'] }, ['fail', `install-script-added ${FOO}`]],
    [{ installScript: null }, { 'install-scripts': [] }, ['indeterminate', `install-script-unknown ${FOO}`]],
    [{ installScript: null, ecosystem: 'cargo' }, { 'install-scripts': [] }, ['pass']],
    [{ installScript: true, ecosystem: 'cargo' }, { 'install-scripts': [] }, ['fail', `install-script-added ${FOO}`]],
  ])('%j under %j', (own, settings, expected) => {
    expect(package1(own, settings)).toEqual(expected);
  });
});

describe('which version it is', () => {
  const range = { version: null, purl: 'pkg:npm/foo' };

  it('must be told, by one of the manifests', () => {
    expect(package1(range, {})).toEqual(['indeterminate', 'package-unknown pkg:npm/foo package-lock.json']);
    expect(verdict({ changes: [added(range, { manifest: 'package.json' }), added()] })).toEqual(['pass']);
    expect(verdict({ changes: [added(range), added({ name: 'bar' })] })[0]).toBe('indeterminate');
    const inside = added(range, { manifest: 'packages/a/package.json' });
    expect(verdict({ changes: [inside, added()] })).toEqual(['pass']);
    const elsewhere = added({}, { manifest: 'packages/ab/package-lock.json' });
    expect(verdict({ changes: [inside, elsewhere] })[0]).toBe('indeterminate');
    expect(package1({ ...range, ecosystem: 'actions' }, {})).toEqual(['pass']);
    expect(package1({ ...range, purl: null }, {}, ['foo'])).toEqual(['pass']);
  });
});

describe('scopes', () => {
  const weak = (scope: Component['scope']) => ({ scope, vulnerabilities: [weakness('critical')] });

  it.each([
    ['runtime', ['development'], 'pass'],
    ['development', ['development'], 'fail'],
    ['development', ['runtime'], 'pass'],
    ['unknown', ['runtime'], 'fail'],
    ['unknown', ['development'], 'fail'],
  ] as const)('%s under %j: %s', (scope, scopes, outcome) => {
    expect(package1(weak(scope), { scopes })[0]).toBe(outcome);
  });
});
