import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { GRAPH_OFF, dependenciesOf, editing, npmLock, observed, told } from './dependency-readings.js';

const before = npmLock({ a: '1.0.0', b: '1.0.0', c: '1.0.0' });
const after = npmLock({ a: '1.1.0', b: '1.0.0', d: '2.0.0' });

describe('dependencies by lock files', () => {
  it('are what differs between the merge base and the head, where the graph is off', async () => {
    const patch = editing({ 'package-lock.json': { base: before, head: after } }, GRAPH_OFF);
    await observed(patch, (fact, { sha }) => {
      if (!fact.known) throw new Error(JSON.stringify(fact.why));
      const { comparedBy, from, to, changes, unread, bills } = fact.value;
      expect([comparedBy, from, to, unread]).toEqual(['lock-files', sha('base'), sha('c3'), []]);
      expect(changes.map(told)).toEqual([
        'package-lock.json: updated a 1.0.0 → 1.1.0',
        'package-lock.json: removed c 1.0.0',
        'package-lock.json: added d 2.0.0',
      ]);
      expect(changes.every(({ component }) => component.vulnerabilities === null)).toBe(true);
      const lines = 'pkg:npm/a@1.1.0\npkg:npm/b@1.0.0\npkg:npm/d@2.0.0\n';
      const digest = createHash('sha256').update(lines).digest('hex');
      expect(bills.head).toEqual({ commit: sha('c3'), components: 3, digest });
      expect(bills.base).toMatchObject({ commit: sha('base'), components: 3 });
    });
  });

  it.each(['403', '404'])('are read where the graph is refused with %s', async (answer) => {
    const on = 'GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}';
    const patch = editing({ 'package-lock.json': { base: before, head: after } }, { faults: [{ on, answer }] });
    expect((await dependenciesOf(patch)).comparedBy).toBe('lock-files');
  });

  it('are read of the merge base, not of the tip of the base', async () => {
    const commits = { c1: { parents: ['base~1'] } };
    await observed(
      editing({ 'package-lock.json': { base: before, head: after } }, { ...GRAPH_OFF, commits }),
      (fact, { sha }) => {
        expect(fact).toMatchObject({ known: true, value: { from: sha('base~1') } });
      },
    );
  });

  it('come from the head of a fork as well', async () => {
    const pull = { 'head-repository': 'mallory/pay', author: 'mallory' };
    const patch = editing({ 'package-lock.json': { base: before, head: after } }, { ...GRAPH_OFF, pull });
    expect((await dependenciesOf(patch)).changes).toHaveLength(3);
  });

  it('are all new where the lock file is', async () => {
    const { changes, bills } = await dependenciesOf(
      editing({ 'yarn.lock': { head: '# yarn lockfile v1\n\n\nx@1:\n  version "1.0.0"\n' } }, GRAPH_OFF),
    );
    expect(changes.map(told)).toEqual(['yarn.lock: added x 1.0.0']);
    expect(bills.base).toBeNull();
  });

  it('follow a lock file that was moved', async () => {
    const edits = { 'app/package-lock.json': { base: before, head: after, previous: 'package-lock.json' } };
    const { changes } = await dependenciesOf(editing(edits, GRAPH_OFF));
    expect(changes.map(told)).toContain('app/package-lock.json: updated a 1.0.0 → 1.1.0');
  });

  it('are gone, and the demands unlocked, where a lock file was given another kind of name', async () => {
    const edits = { 'package-lock.json.bak': { base: before, head: before, previous: 'package-lock.json' } };
    const { changes, unread } = await dependenciesOf(editing(edits, GRAPH_OFF));
    expect(changes.map(({ change }) => change)).toEqual(['removed', 'removed', 'removed']);
    expect(unread).toEqual(['package-lock.json']);
  });

  it('leave nothing unread where the manifest went with its lock file, or another lock file came', async () => {
    const gone = { 'a/package-lock.json': { base: before, head: null }, 'a/package.json': { base: '{}', head: null } };
    expect((await dependenciesOf(editing(gone, GRAPH_OFF))).unread).toEqual([]);
    const moved = {
      'a/package-lock.json': { base: before, head: null },
      'package-lock.json': { base: before, head: after },
    };
    expect((await dependenciesOf(editing(moved, GRAPH_OFF))).unread).toEqual([]);
    const alone = { 'a/package-lock.json': { base: before, head: null } };
    expect((await dependenciesOf(editing(alone))).unread).toEqual(['a/package-lock.json']);
  });

  it('show a package that comes from elsewhere under its old version', async () => {
    const honest = npmLock({ a: { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } });
    const poisoned = npmLock({ a: { version: '1.0.0', resolved: 'https://evil.example/a.tgz' } });
    const { changes } = await dependenciesOf(editing({ 'package-lock.json': { base: honest, head: poisoned } }));
    expect(changes).toMatchObject([
      {
        change: 'updated',
        from: '1.0.0',
        component: { version: '1.0.0', source: 'evil.example', vulnerabilities: null },
      },
    ]);
  });

  it('read a go.sum that alone was changed with its go.mod', async () => {
    const mod = 'module example.com/x\nrequire example.com/a v1.0.0\n';
    const sum = (byte: number): string => `example.com/a v1.0.0 h1:${Buffer.alloc(32, byte).toString('base64')}\n`;
    const patch = editing({ 'go.sum': { base: sum(1), head: sum(2) } }, GRAPH_OFF);
    const { changes, unread } = await dependenciesOf({ ...patch, 'base-files': { 'go.mod': mod, 'go.sum': sum(1) } });
    expect(changes.map(told)).toEqual(['go.mod: updated example.com/a v1.0.0 → v1.0.0']);
    expect(unread).toEqual([]);
  });

  it('of over half a megabyte are read whole', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9000 }, (_, at) => [`package-with-a-long-name-${String(at)}`, '1.0.0']),
    );
    const patch = editing(
      { 'package-lock.json': { base: npmLock(many), head: npmLock({ ...many, last: '1.0.0' }) } },
      GRAPH_OFF,
    );
    await observed(patch, (fact, { emulator }) => {
      expect(fact.known && fact.value.changes.map(told)).toEqual(['package-lock.json: added last 1.0.0']);
      expect(emulator.log.filter(({ template }) => template.endsWith('/git/blobs/{file_sha}'))).toHaveLength(2);
    });
  });
});

describe('what nobody can read', () => {
  const unreadOf = async (edits: Parameters<typeof editing>[0], more: object = GRAPH_OFF): Promise<readonly string[]> =>
    (await dependenciesOf(editing(edits, more))).unread;

  it('is told by its path: a broken lock file is never “no change”', async () => {
    const { changes, unread, bills } = await dependenciesOf(
      editing({ 'package-lock.json': { base: before, head: '{' } }, GRAPH_OFF),
    );
    expect([changes, unread, bills.head]).toEqual([[], ['package-lock.json'], null]);
    expect(bills.base).toMatchObject({ components: 3 });
  });

  it('is told beside the graph as well', async () => {
    expect(await unreadOf({ 'package-lock.json': { base: '{', head: after } }, {})).toEqual(['package-lock.json']);
    expect(await unreadOf({ 'bun.lock': { head: '{}' } }, {})).toEqual(['bun.lock']);
  });

  it('is a lock file for which another one of its packages is touched, and what fetches whole repositories', async () => {
    const beside = { 'package-lock.json': { base: before, head: `${before} ` } };
    expect(await unreadOf({ 'bun.lock': { head: '{}' }, ...beside }, {})).toEqual(['bun.lock']);
    const pip = { 'requirements.txt': { head: 'a==1\n' }, 'pdm.lock': { head: '' }, 'environment.yml': { head: '' } };
    expect(await unreadOf(pip, {})).toEqual(['environment.yml', 'pdm.lock']);
    expect(await unreadOf({ '.gitmodules': { head: '' } }, {})).toEqual(['.gitmodules']);
  });

  it('is a lock file that is a link', async () => {
    const patch = editing({ 'package-lock.json': { base: before, head: after } }, GRAPH_OFF);
    const files = { 'package-lock.json': { status: 'modified', additions: 1, deletions: 1, mode: '120000' } };
    expect((await dependenciesOf({ ...patch, files })).unread).toEqual(['package-lock.json']);
  });

  it('is a manifest whose demands changed while its lock file did not', async () => {
    const base = '{"name":"x","dependencies":{"a":"^1"}}';
    const head = '{"name":"x","dependencies":{"a":"^2"}}';
    expect(await unreadOf({ 'package.json': { base, head } })).toEqual(['package.json']);
    expect(
      await unreadOf({ 'package.json': { base, head }, 'package-lock.json': { base: before, head: after } }),
    ).toEqual([]);
    expect(
      await unreadOf({ 'sub/package.json': { base, head }, 'package-lock.json': { base: before, head: after } }),
    ).toEqual([]);
    expect(
      await unreadOf({ 'package.json': { base, head }, 'sub/package-lock.json': { base: before, head: after } }),
    ).toEqual(['package.json']);
    expect(await unreadOf({ 'package.json': { base, head: '{' } })).toEqual(['package.json']);
    expect(await unreadOf({ 'package.json': { base, head: '{"name":"y","dependencies":{"a":"^1"}}' } })).toEqual([]);
    expect(await unreadOf({ 'package.json': { head: '{"type":"module"}' } })).toEqual([]);
    // The graph reads it.
    expect(await unreadOf({ 'package.json': { base, head } }, {})).toEqual([]);
  });

  it('is a manifest that only a build can resolve', async () => {
    expect(await unreadOf({ 'pom.xml': { base: '<a/>', head: '<b/>' } })).toEqual(['pom.xml']);
    expect(await unreadOf({ 'pom.xml': { base: '<a/>', head: '<b/>' } }, {})).toEqual([]);
    expect(await unreadOf({ 'build.gradle': { base: 'a', head: 'b' } }, {})).toEqual(['build.gradle']);
    const locked = {
      'build.gradle': { base: 'a', head: 'b' },
      'gradle.lockfile': { base: 'a:b:1=x\n', head: 'a:b:2=x\n' },
    };
    expect(await unreadOf(locked)).toEqual([]);
  });

  it('is not a pyproject.toml that demands what it did', async () => {
    const base = '[project]\nname = "x"\ndependencies = ["a"]\n';
    expect(await unreadOf({ 'pyproject.toml': { base, head: `${base}[tool.black]\nline-length = 100\n` } })).toEqual(
      [],
    );
    expect(await unreadOf({ 'pyproject.toml': { base, head: base.replace('"a"', '"b"') } })).toEqual([
      'pyproject.toml',
    ]);
  });
});
