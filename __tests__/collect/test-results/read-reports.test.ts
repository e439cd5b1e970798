import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readReports } from '../../../src/collect/test-results/read-reports.js';
import { zip } from '../scans/zip.js';

type Case = readonly [suite: string, name: string, ending: 'passed' | 'failed' | 'error' | 'skipped'];

const INNER = { passed: '', failed: '<failure/>', error: '<error/>', skipped: '<skipped/>' };

const xmlOf = (cases: readonly Case[]): string =>
  `<testsuites>${cases.map(([suite, name, ending]) => `<testsuite name="${suite}"><testcase name="${name}">${INNER[ending]}</testcase></testsuite>`).join('')}</testsuites>`;

const read = (files: readonly (readonly [string, string])[]) =>
  readReports(zip(files.map(([name, xml]) => ({ name, bytes: Buffer.from(xml) }))), 'results', '**/*.xml');

const files = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,3}\.xml$/u),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('s', 't'),
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('passed', 'failed', 'error', 'skipped'),
      ),
      { maxLength: 6 },
    )
    .map((cases): readonly Case[] => cases),
  { minKeys: 1, maxKeys: 4 },
);

describe('all files together', () => {
  it('count no more tests than there are test cases, and no fewer than the largest file has', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const all = Object.values(given);
        const { counts } = await read(Object.entries(given).map(([name, cases]) => [name, xmlOf(cases)]));
        const { tests, failed, errors, skipped } = counts;
        expect(tests).toBeLessThanOrEqual(all.reduce((sum, cases) => sum + cases.length, 0));
        expect(tests).toBeGreaterThanOrEqual(Math.max(...all.map((cases) => cases.length)));
        expect(failed + errors + skipped).toBeLessThanOrEqual(tests);
        const anyBad = all.flat().some(([, , ending]) => ending === 'failed' || ending === 'error');
        expect(failed + errors > 0).toBe(anyBad);
      }),
      { numRuns: 60 },
    );
  });

  it('count the same in any order, and told twice', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const entries = Object.entries(given).map(([name, cases]) => [name, xmlOf(cases)] as const);
        const once = await read(entries);
        expect(await read(entries.toReversed())).toEqual(once);
        const twice = await read([...entries, ...entries.map(([name, xml]) => [`copy/${name}`, xml] as const)]);
        expect(twice.counts).toEqual(once.counts);
        const padded = await read([...entries, ...entries.map(([name, xml]) => [`copy/${name}`, `${xml}\n`] as const)]);
        expect(padded.counts).toEqual(once.counts);
      }),
      { numRuns: 40 },
    );
  });

  it('tell each file with its digest, and coverage apart', async () => {
    const coverage = '<coverage line-rate="1"><class filename="a"><line number="1" hits="1"/></class></coverage>';
    const found = await read([
      ['b.xml', xmlOf([['s', 'a', 'failed']])],
      ['a.xml', coverage],
    ]);
    expect(found).toMatchObject({
      counts: { tests: 1, failed: 1, errors: 0, skipped: 0 },
      files: [{ path: 'b.xml', tests: 1, failed: 1 }],
      coverage: [{ path: 'a.xml', format: 'cobertura', lines: { covered: 1, total: 1 }, branches: null }],
    });
    expect(found.files[0]?.digest).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('count what a file claims beyond its test cases once for each content', async () => {
    const lost = '<testsuite name="x" errors="2"/>';
    expect(
      (
        await read([
          ['a.xml', lost],
          ['b.xml', lost],
        ])
      ).counts.errors,
    ).toBe(2);
  });

  it('name the file that cannot be read', async () => {
    await expect(
      read([
        ['a.xml', xmlOf([])],
        ['deep/b.xml', '<testsuite>'],
      ]),
    ).rejects.toThrow('deep/b.xml: it is not well-formed');
  });
});
