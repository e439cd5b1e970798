import { dependencies } from '../../src/controls/dependencies.js';
import type { Component, Dependencies, DependencyChange, Reference } from '../../src/facts/dependencies.js';
import { known } from '../../src/facts/observed.js';
import { head, judge, withFacts } from './scene.js';
import { base } from '../support/compliant.js';

/** A package of npm that nothing speaks against. */
export const component = (own: Partial<Component> = {}): Component => ({
  ecosystem: 'npm',
  name: 'foo',
  version: '1.2.3',
  purl: 'pkg:npm/foo@1.2.3',
  licence: 'MIT',
  source: 'packages.acme.example',
  hashes: [],
  installScript: false,
  scope: 'runtime',
  vulnerabilities: [],
  ...own,
});

export const added = (own: Partial<Component> = {}, more: Partial<DependencyChange> = {}): DependencyChange => ({
  change: 'added',
  manifest: 'package-lock.json',
  component: component(own),
  from: null,
  ...more,
});

export const reference = (own: Partial<Reference> = {}): Reference => ({
  kind: 'action',
  path: '.github/workflows/ci.yml',
  line: 7,
  name: 'acme/build@v1',
  pin: 'moving',
  onBase: false,
  ...own,
});

export const weakness = (severity: string, advisory = 'GHSA-aaaa-bbbb-cccc') => ({
  advisory,
  severity,
  summary: 'Prototype pollution',
});

export const compared = (own: Partial<Dependencies> = {}): Dependencies => ({
  comparedBy: 'dependency-graph',
  from: base,
  to: head,
  changes: [],
  unread: [],
  references: known([]),
  bills: { base: null, head: null },
  ...own,
});

export const judged = (own: Partial<Dependencies>, settings: object = {}, accepted: readonly string[] = []) =>
  judge(dependencies, withFacts({ dependencies: compared(own) }), settings, { accepted });
