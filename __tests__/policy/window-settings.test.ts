import { describe, expect, it } from '@jest/globals';
import { faultsOfText } from './texts.js';

const faults = (controls: string): readonly string[] =>
  faultsOfText(`version: 1\ncontrols:\n  ${controls}\n`).map(
    ({ key, code }) => `${key.replace('controls.', '')} ${code}`,
  );

const freeze = (own: string) => `change-window: {freezes: [{name: f, ${own}}]}`;
const window = (own: string) => `change-window: {windows: [{${own}}]}`;

describe('a change window', () => {
  it.each([
    freeze("from: '2026-12-18T00:00:00Z', until: '2027-01-04T06:00:00+01:00'"),
    freeze("from: '2026-12-18T00:00Z', until: '2026-12-18T00:01Z', environments: ['prod/**']"),
    window("days: [mon], from: '08:00', until: '17:00', offset: '-05:30'"),
    window('days: [sun]'),
    "change-window: {at: [merge, deployment], windows: [{from: '22:00'}]}",
  ])('is in order: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['change-window: {}', 'change-window value-vacuous'],
    ['change-window: {freezes: [], windows: []}', 'change-window value-vacuous'],
    [freeze("from: '2026-12-18', until: '2027-01-04T06:00:00Z'"), 'change-window.freezes.0.from value-not-allowed'],
    [freeze("from: '2026-13-18T00:00:00Z', until: '2027-01-04T06:00:00Z'"), 'change-window.freezes.0.from value-not-allowed'], // prettier-ignore
    [freeze("from: '2026-12-18T00:00:00Z', until: '2026-12-18T00:00:00Z'"), 'change-window.freezes.0.until value-not-allowed'], // prettier-ignore
    [freeze("from: '2026-12-18T00:00:00Z', until: '2026-12-17T00:00:00Z'"), 'change-window.freezes.0.until value-not-allowed'], // prettier-ignore
    [freeze("from: '2026-12-18T00:00:00Z', until: '2026-12-19T00:00:00Z', environments: ['!x']"), 'change-window.freezes.0.environments.0 glob-refused'], // prettier-ignore
    [window("from: '17:00', until: '08:00'"), 'change-window.windows.0.until value-not-allowed'],
    [window("from: '24:00'"), 'change-window.windows.0.from value-not-allowed'],
    [window("offset: 'Europe/Berlin'"), 'change-window.windows.0.offset value-not-allowed'],
    [window('days: []'), 'change-window.windows.0.days value-vacuous'],
  ])('is refused: %s', (text, fault) => {
    expect(faults(text)).toContain(fault);
  });
});

describe('a deployment', () => {
  it.each([
    'deployment: {}',
    "deployment: {environments: [production, 'prod/*'], since: '0123456789abcdef0123456789abcdef01234567'}",
    "deployment: {builders: ['.github/workflows/build.yml@refs/heads/main', 'acme/b/.github/workflows/b.yml@refs/tags/v*']}",
    'deployment: {protection: {reviewers: 1, branches: limited}}',
  ])('is in order: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ["deployment: {environments: ['!x']}", 'deployment.environments.0'],
    ['deployment: {since: main}', 'deployment.since'],
    ['deployment: {since: 0123abc}', 'deployment.since'],
    ['deployment: {builders: [build.yml]}', 'deployment.builders.0'],
    ["deployment: {builders: ['.github/workflows/build.yml@main']}", 'deployment.builders.0'],
    ['deployment: {deployer: me}', 'deployment.deployer'],
    ['deployment: {approvals: -1}', 'deployment.approvals'],
    ['deployment: {environment: production}', 'deployment.environment'],
  ])('is refused: %s', (text, key) => {
    expect(faults(text).map((each) => each.split(' ')[0])).toContain(key);
  });
});
