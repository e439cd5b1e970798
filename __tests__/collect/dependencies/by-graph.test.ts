import { describe, expect, it } from '@jest/globals';
import { dependenciesOf, editing, npmLock, observed, told } from './dependency-readings.js';

const GRAPH = 'GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}';

const added = {
  change: 'added',
  manifest: 'package-lock.json',
  ecosystem: 'npm',
  name: 'a',
  version: '1.1.0',
  licence: 'MIT',
};
const removed = { ...added, change: 'removed', version: '1.0.0' };
const vulnerable = { ...added, vulnerabilities: { 'GHSA-1': { severity: 'HIGH', summary: 'It pads.' } } };

const lock = (version: string, more: object = {}): string =>
  npmLock({ a: { version, resolved: 'https://registry.example/a.tgz', hasInstallScript: true, ...more } });
const edits = { 'package-lock.json': { base: lock('1.0.0'), head: lock('1.1.0') } };

describe('dependencies by the graph', () => {
  it('are told with weaknesses and licences, and with what the lock file tells beside', async () => {
    const fact = await dependenciesOf(editing(edits, { 'dependency-changes': { a: vulnerable, r: removed } }));
    expect(fact).toMatchObject({ comparedBy: 'dependency-graph', unread: [] });
    expect(fact.changes).toEqual([
      {
        change: 'updated',
        manifest: 'package-lock.json',
        from: '1.0.0',
        component: {
          ecosystem: 'npm',
          name: 'a',
          version: '1.1.0',
          purl: 'pkg:npm/a@1.1.0',
          licence: 'MIT',
          source: 'registry.example',
          hashes: [],
          installScript: true,
          scope: 'runtime',
          vulnerabilities: [{ advisory: 'GHSA-1', severity: 'high', summary: 'It pads.' }],
        },
      },
    ]);
  });

  it('stay as they are where no lock file tells more', async () => {
    const changes = {
      a: { ...added, manifest: 'pom.xml', ecosystem: 'maven', name: 'g:x' },
      b: { ...added, manifest: 'package.json', version: '^1.1.0' },
    };
    const fact = await dependenciesOf(
      editing({ 'pom.xml': { base: 'a', head: 'b' } }, { 'dependency-changes': changes }),
    );
    expect(fact.changes).toMatchObject([
      { manifest: 'package.json', component: { version: null, source: null } },
      { manifest: 'pom.xml', component: { version: '1.1.0', vulnerabilities: [] } },
    ]);
    expect(fact.bills).toEqual({ base: null, head: null });
  });

  it('hold what the graph does not show: it knows no weakness of that', async () => {
    const both = { 'package-lock.json': { base: npmLock({}), head: npmLock({ a: '1.1.0', hidden: '6.6.6' }) } };
    const { changes } = await dependenciesOf(editing(both, { 'dependency-changes': { a: added } }));
    expect(changes.map(told)).toEqual(['package-lock.json: added a 1.1.0', 'package-lock.json: added hidden 6.6.6']);
    expect(changes.map(({ component }) => component.vulnerabilities)).toEqual([[], null]);
  });

  it('hold a poisoned copy beside an honest one of the same version', async () => {
    const two = {
      ...edits,
      'b/package-lock.json': { base: lock('1.0.0'), head: lock('1.1.0', { resolved: 'https://evil.example/a.tgz' }) },
    };
    const { changes } = await dependenciesOf(editing(two, { 'dependency-changes': { a: vulnerable, r: removed } }));
    expect(
      changes.map(({ manifest, component }) => [manifest, component.source, component.vulnerabilities?.length]),
    ).toEqual([
      ['b/package-lock.json', 'evil.example', 1],
      ['package-lock.json', 'registry.example', 1],
    ]);
  });

  it('leave out a range of a manifest whose lock file tells what it comes to', async () => {
    const range = { ...added, manifest: 'package.json', version: '^1.1.0' };
    const other = { ...range, name: 'elsewhere' };
    const stale = { ...range, version: '1.2.0' };
    const changes = { a: vulnerable, r: removed, range, other, stale };
    const fact = await dependenciesOf(editing(edits, { 'dependency-changes': changes }));
    expect(fact.changes.map(told)).toEqual([
      'package-lock.json: updated a 1.0.0 → 1.1.0',
      'package.json: added a 1.2.0',
      'package.json: added elsewhere -',
    ]);
    const unlocked = editing({ 'README.md': { base: 'a', head: 'b' } }, { 'dependency-changes': { range } });
    expect((await dependenciesOf(unlocked)).changes.map(told)).toEqual(['package.json: added a -']);
  });

  it('are matched whatever way a name or version is written', async () => {
    const changes = {
      a: { ...added, manifest: 'requirements.txt', ecosystem: 'pip', name: 'zope-interface', version: '5.0' },
    };
    const patch = editing({ 'requirements.txt': { head: 'Zope.Interface==5.0\n' } }, { 'dependency-changes': changes });
    expect((await dependenciesOf(patch)).changes).toMatchObject([
      { component: { name: 'Zope.Interface', vulnerabilities: [] } },
    ]);
    const go = { a: { ...added, manifest: 'go.mod', ecosystem: 'gomod', name: 'example.com/a', version: '1.0.0' } };
    const mod = { 'go.mod': { head: 'module x\nrequire example.com/a v1.0.0\n' } };
    expect((await dependenciesOf(editing(mod, { 'dependency-changes': go }))).changes).toMatchObject([
      { component: { ecosystem: 'go', version: 'v1.0.0', vulnerabilities: [] } },
    ]);
  });

  it('come page by page', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, at) => [`x${String(at)}`, { ...added, name: `x${String(at)}` }]),
    );
    await observed({ 'dependency-changes': many }, (fact, { emulator }) => {
      expect(fact.known && fact.value.changes.length).toBe(250);
      expect(emulator.log.filter(({ template }) => template === GRAPH)).toHaveLength(3);
    });
  });

  it.each([
    ['*', null],
    ['>= 1.0, < 2', null],
    ['4.*.*', null],
    ['', null],
    ['latest', null],
    ['= 1.2.3', '1.2.3'],
    ['1.2.3-beta.1+build', '1.2.3-beta.1+build'],
    ['Finchley.SR2', 'Finchley.SR2'],
  ])('of the version %s are of the version %s', async (version, expected) => {
    const { changes } = await dependenciesOf({ 'dependency-changes': { a: { ...added, version } } });
    expect(changes[0]?.component.version).toBe(expected);
  });
});

describe('an answer of the graph', () => {
  it('that misses snapshots makes the fact unknown, in the graph’s own words', async () => {
    const words = 'No snapshots were found for the head SHA 0123.\nEnsure that …';
    await observed({ ...editing(edits), repository: { 'snapshot-warnings': words } }, (fact) => {
      expect(fact).toMatchObject({
        known: false,
        why: {
          code: 'fact-unavailable',
          about: ['dependencies'],
          found: expect.stringContaining(
            'the dependency graph is incomplete: No snapshots were found for the head SHA 0123. Ensure',
          ),
        },
      });
    });
  });

  it.each([
    '500',
    '401',
    '409',
    '422',
    '204',
    'null',
    '{}',
    'html-200',
    'truncated-json',
    'redirect-other-host',
    'empty-200',
    'reset-mid-body',
  ])('that is %s makes the fact unknown, and lock files do not stand in for it', async (answer) => {
    await observed(editing(edits, { faults: [{ on: GRAPH, answer }] }), (fact) => {
      expect(fact).toMatchObject({ known: false, why: { about: ['dependencies'] } });
    });
  });

  it.each([[[2, 4]], [[2, 3]]])('that lost pages (calls %j) makes the fact unknown', async (calls) => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, at) => [`x${String(at)}`, { ...added, name: `x${String(at)}` }]),
    );
    const faults = calls.map((nth) => ({ on: GRAPH, nth, answer: '[]' }));
    const patch = editing({ 'pom.xml': { base: 'a', head: 'b' } }, { 'dependency-changes': many, faults });
    await observed(patch, (fact) => {
      expect(fact).toMatchObject({ known: false, why: { found: expect.stringContaining('list-unstable') } });
    });
  });

  it('that is empty once and then not makes the fact unknown', async () => {
    const faults = [{ on: GRAPH, nth: 1, answer: '[]' }];
    const change = { 'dependency-changes': { a: vulnerable }, faults };
    for (const path of ['pom.xml', '.github/workflows/ci.yml']) {
      await observed(editing({ [path]: { base: 'a: 1', head: 'b: 1' } }, change), (fact) => {
        expect(fact).toMatchObject({ known: false, why: { found: expect.stringContaining('list-unstable') } });
      });
    }
  });

  it('that is empty hides nothing that the lock files show', async () => {
    await observed(
      editing(edits, { 'dependency-changes': { a: vulnerable }, faults: [{ on: GRAPH, answer: '[]' }] }),
      (fact) => {
        expect(fact).toMatchObject({ known: true, value: { changes: [{ component: { vulnerabilities: null } }] } });
      },
    );
  });
});
