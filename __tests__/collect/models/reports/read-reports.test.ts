import { describe, expect, it } from '@jest/globals';
import { unknown } from '../../../../src/facts/observed.js';
import type { Proofs } from '../../../../src/app/ports-records.js';
import { sample } from './sample.js';
import { reportsAmong, signed, sourceOf, statementAbout, WEIGHT } from './place.js';

const report = sample('lm-eval/results_cand.json');
const PATH = 'evidence/results.json';
const files = { [PATH]: report };

describe('reports of a model', () => {
  it('are sorted by path, and samples are none', async () => {
    const all = await reportsAmong({
      'evidence/z.json': report,
      'evidence/a.json': report,
      'evidence/samples_toy_sum_cand.jsonl': sample('lm-eval/samples_toy_sum_cand.jsonl'),
      'elsewhere/b.json': report,
    });
    expect(all.map(({ path }) => path)).toEqual(['evidence/a.json', 'evidence/z.json']);
  });

  it('that cannot be read say where and why, and do not hide the others', async () => {
    const all = await reportsAmong({ ...files, 'evidence/broken.json': '{\n"a": NaN}' });
    expect(all.map(({ report: read }) => read.known)).toEqual([false, true]);
    expect(all[0]).toMatchObject({
      path: 'evidence/broken.json',
      report: {
        why: {
          code: 'report-unreadable',
          about: ['evidence/broken.json'],
          found: expect.stringMatching(/^line 2: bare NaN/),
          at: { path: 'evidence/broken.json', line: 2 },
        },
      },
      binding: { by: 'nothing' },
    });
  });

  it('that are links are not followed', async () => {
    const [one] = await reportsAmong({ 'evidence/results-link': report });
    expect(one).toMatchObject({ sha256: null, report: { known: false, why: { found: 'a symlink, not a file' } } });
  });

  it('that the host did not hand out are not known', async () => {
    const source = sourceOf(files);
    const why = { code: 'fact-unavailable', about: [PATH], found: '502' };
    const [one] = await reportsAmong({ ...source, read: () => Promise.resolve(unknown(why)) });
    expect(one?.report).toEqual({ known: false, why });
    const [unlisted] = await reportsAmong({ ...source, files: unknown(why) });
    expect(unlisted?.report).toEqual({ known: false, why });
  });

  it('are 200 files at most', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`evidence/${String(index)}.json`, '{}']),
    );
    expect(await reportsAmong(many)).toMatchObject([
      { report: { known: false, why: { code: 'too-many-reports', about: ['m'], found: '201 files match' } } },
    ]);
  });
});

describe("the host's attestations", () => {
  const asked: string[][] = [];
  /** What it answers each time that it is asked; the last answer stands. */
  const hostOf = (...answers: readonly Proofs[]) => ({
    repository: 'acme/ml',
    weight: WEIGHT,
    proofs: (_repository: string, digests: readonly string[]) => {
      asked.push([...digests]);
      const answer = answers[asked.length - 1] ?? answers.at(-1);
      return Promise.resolve(new Map(answer === undefined ? [] : [[WEIGHT, answer]]));
    },
  });
  const held = (first: string, ...more: readonly string[]): Proofs => ({
    state: 'held',
    bundles: [Buffer.from(first), ...more.map((text) => Buffer.from(text))],
  });
  const bindingOf = async (proofs: Proofs, more: Readonly<Record<string, string>> = {}) => {
    asked.length = 0;
    const given = { host: hostOf(proofs), statements: 'files-and-host' } as const;
    const [one] = await reportsAmong({ ...files, ...more }, given);
    return one?.binding;
  };

  it('bind a report that no file binds, by one call', async () => {
    expect(await bindingOf(held(signed(['x']), signed([report])))).toMatchObject({
      by: 'statement',
      place: 'attestations',
      subjects: [{ sha256: WEIGHT }],
    });
    expect(asked).toEqual([[WEIGHT]]);
  });

  it('are believed not to be there when that is said twice', async () => {
    asked.length = 0;
    const host = hostOf({ state: 'absent' }, held(signed([report])));
    const [one] = await reportsAmong(files, { host, statements: 'files-and-host' });
    expect([one?.binding.by, asked]).toEqual(['statement', [[WEIGHT], [WEIGHT]]]);
    expect(await bindingOf({ state: 'absent' })).toMatchObject({ by: 'nothing' });
    expect(asked).toHaveLength(2);
  });

  it('are not asked for what a file binds, nor where the policy does not say so', async () => {
    const beside = { [`${PATH}.sigstore.json`]: signed([report]) };
    expect(await bindingOf(held(signed([report])), beside)).toMatchObject({ place: `${PATH}.sigstore.json` });
    expect(asked).toEqual([]);
    const [one] = await reportsAmong(files);
    expect(one?.binding.by).toBe('nothing');
  });

  it('that cannot be read may hold anything: the report is not unbound but refused', async () => {
    expect(await bindingOf({ state: 'unreadable', found: 'HTTP 403' })).toMatchObject({
      by: 'statement',
      signature: { state: 'refused', code: 'attestations-unreadable', found: 'HTTP 403' },
      subjects: [],
    });
  });

  it('that are not there, are of others or are not signed bind nothing', async () => {
    expect(await bindingOf({ state: 'absent' })).toMatchObject({ by: 'nothing' });
    expect(await bindingOf(held(signed(['x'])))).toMatchObject({ by: 'nothing' });
    expect(await bindingOf(held(JSON.stringify(statementAbout([report]))))).toMatchObject({
      by: 'nothing',
      found: 'attestations: the statement is not signed',
    });
    expect(await bindingOf(held(signed([report], {}, 'stranger')))).toMatchObject({
      signature: { code: 'key-unknown' },
    });
  });

  it('are not asked where there is no weight to ask by', async () => {
    const host = { ...hostOf({ state: 'absent' }), weight: null };
    asked.length = 0;
    const [one] = await reportsAmong(files, { host, statements: 'files-and-host' });
    expect([one?.binding.by, asked]).toEqual(['nothing', []]);
  });
});
