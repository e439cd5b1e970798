import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The files of a folder by name. */
/** Every file below a folder by its path there, in order. */
async function contentOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

async function built(use: (content: ReadonlyMap<string, Buffer>) => Promise<void> | void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-build-'));
  try {
    await run(process.execPath, ['scripts/build.mjs', folder]);
    await use(await contentOf(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('what is generated and committed', () => {
  it('is current: lists, schemas, validators, tables of settings', async () => {
    const { stdout } = await run(process.execPath, ['scripts/generate.mjs', '--check']);
    expect(stdout).toContain('current');
  });

  it('is current: dist/, byte for byte what the source builds now', async () => {
    const committed = await contentOf('dist');
    await built((fresh) => {
      expect([...committed.keys()]).toEqual([...fresh.keys()]);
      const stale = [...fresh].filter(([name, bytes]) => committed.get(name)?.equals(bytes) !== true);
      expect(stale.map(([name]) => `dist/${name} is stale: npm run build`)).toEqual([]);
    });
  });
});

describe('the licences of what is bundled', () => {
  it('lie beside the bundle: one text for every package of which code is in it', async () => {
    const licences = await readFile('dist/licenses.txt', 'utf8');
    const files = [...(await contentOf('dist'))].filter(([name]) => name.endsWith('.js'));
    const bundles = files.map(([, bytes]) => bytes.toString('utf8'));
    // The bundler heads each module with its path.
    const modules = bundles.flatMap((text) => [...text.matchAll(/^\/\/ (.*node_modules\/(?:@[^/\n]+\/)?[^/\n]+)\//gm)]);
    const folders = [...new Set(modules.map(([, folder = '']) => folder))];
    expect(folders.length).toBeGreaterThan(5);
    for (const folder of folders) {
      const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Record<string, string>;
      expect(licences).toContain(`\n${name ?? ''} ${version ?? ''} (`);
    }
  });

  it('cover the packages that lent code to the generated validators', async () => {
    const licences = await readFile('dist/licenses.txt', 'utf8');
    for (const name of ['ajv', 'ajv-formats', 'fast-deep-equal'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('allow us to hand the bundle on: no package of a licence that was not looked at', async () => {
    // Lists of names that are data: SPDX gives one away, and asks to be named for the other, which the text beside the bundle does.
    const ofLists = ['spdx-license-ids 3.0.24 (CC0-1.0)', 'spdx-exceptions 2.5.0 (CC-BY-3.0)'];
    const licences = (await readFile('dist/licenses.txt', 'utf8'))
      .split('\n')
      .filter((line) => !ofLists.includes(line))
      .join('\n');
    const named = [...licences.matchAll(/^\S+ \d\S* \((.+)\)$/gm)].map(([, licence]) => licence);
    expect(
      [...new Set(named)].filter(
        (licence) => !['MIT', 'ISC', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-3-Clause'].includes(licence ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('the cases', () => {
  const origin = '../shared/cases';
  // A user's clone has no neighbour to compare with.
  (existsSync(origin) ? it : it.skip)('of core are those that the project must decide', async () => {
    const [own, told] = [await contentOf('__tests__/cases/core'), await contentOf(origin)];
    expect([...own.keys()]).toEqual([...told.keys()]);
    expect([...told].filter(([name, bytes]) => own.get(name)?.equals(bytes) !== true).map(([name]) => name)).toEqual(
      [],
    );
  });
});
