import { describe, expect, it } from '@jest/globals';
import { HEX, components, fixture, reading, shown } from './lock-reading.js';

describe('composer.lock', () => {
  const entry = (more: object): object => ({
    name: 'acme/x',
    version: 'v1.0.0',
    source: { type: 'git', url: 'https://git.example/acme/x.git', reference: 'abcdef' },
    dist: { type: 'zip', url: 'https://dist.example/x.zip', reference: 'abcdef', shasum: '' },
    type: 'library',
    license: ['MIT'],
    ...more,
  });
  const lock = (packages: object[], dev: object[] = []): string =>
    JSON.stringify({ 'content-hash': HEX(32), packages, 'packages-dev': dev, aliases: [] });

  it('reads licences as a choice, and plugins as scripts', () => {
    const text = lock(
      [
        entry({
          license: ['LGPL-2.1-only', 'MIT AND BSD-3-Clause'],
          dist: { type: 'zip', url: 'https://dist.example/x.zip', shasum: HEX(40) },
        }),
      ],
      [
        entry({ name: 'acme/plugin', type: 'composer-plugin', dist: null }),
        entry({ name: 'acme/path', dist: { type: 'path', url: '../path' } }),
      ],
    );
    const read = components('composer.lock', text);
    expect(read.map(shown)).toEqual([
      'acme/x@v1.0.0 dist.example runtime none LGPL-2.1-only OR (MIT AND BSD-3-Clause)',
      'acme/plugin@v1.0.0 git development script MIT',
      'acme/path@v1.0.0 file development none MIT',
    ]);
    expect(read[0]?.hashes).toEqual([`sha1:${HEX(40)}`]);
  });

  it.each([
    ['nothing', ''],
    ['another file', '{"name":"acme/x"}'],
    ['a package that is none', lock([[]])],
    ['a package without a version', lock([entry({ version: null })])],
  ])('is unread with %s', (_name, text) => {
    expect(reading('composer.lock', text).state).toBe('unread');
  });
});

describe('gradle.lockfile', () => {
  it('reads artifacts and what they are for', () => {
    const read = components('app/gradle.lockfile', fixture('gradle.lockfile'));
    expect(read.map(shown)).toEqual([
      'ch.qos.logback:logback-classic@1.4.14 - runtime - -',
      'com.github.docker-java:docker-java-api@3.3.4 - development - -',
      'com.vaadin.external.google:android-json@0.0.20131108.vaadin1 - development - -',
      'io.netty:netty-buffer@4.1.105.Final - runtime - -',
    ]);
    expect(read[0]?.purl).toBe('pkg:maven/ch.qos.logback/logback-classic@1.4.14');
    expect(components('gradle/dependency-locks/compile.lockfile', 'a:b:1.0\n').map(shown)).toEqual([
      'a:b@1.0 - unknown - -',
    ]);
  });

  it.each([
    ['a line that is none', 'hello\n'],
    ['a line twice', 'a:b:1=x\na:b:1=x\n'],
    ['no version', 'a:b=x\n'],
  ])('is unread with %s', (_name, text) => {
    expect(reading('gradle.lockfile', text).state).toBe('unread');
  });
});

describe('packages.lock.json', () => {
  const digest = Buffer.alloc(64, 1).toString('base64');
  const lock = (framework: object, version: unknown = 1): string =>
    JSON.stringify({ version, dependencies: { 'net8.0': framework, 'net9.0': framework } });

  it('reads a package once for all frameworks, and no project', () => {
    const text = lock({
      'Newtonsoft.Json': { type: 'Direct', requested: '[13.0.3, )', resolved: '13.0.3', contentHash: digest },
      'System.X': { type: 'CentralTransitive', requested: '[1.0.0, )' },
      own: { type: 'Project', dependencies: {} },
    });
    expect(components('packages.lock.json', text)).toMatchObject([
      { name: 'Newtonsoft.Json', version: '13.0.3', hashes: [`sha512:${'01'.repeat(64)}`] },
      { name: 'System.X', version: null },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['another version', lock({}, 3)],
    ['no dependencies', '{"version":1}'],
    ['a type that is not known', lock({ x: { type: 'Other', resolved: '1' } })],
    ['a digest that is none', lock({ x: { type: 'Direct', resolved: '1', contentHash: 'a b' } })],
  ])('is unread with %s', (_name, text) => {
    expect(reading('packages.lock.json', text).state).toBe('unread');
  });
});
