import { describe, expect, it } from '@jest/globals';
import type { Baseline } from '../../../../src/facts/model-documents.js';
import type { TaskResult } from '../../../../src/facts/model-reports.js';
import { pairSamples } from '../../../../src/collect/models/reports/paired.js';
import { samplesOf } from '../../../../src/collect/models/reports/samples.js';
import { readBaseline } from '../../../../src/collect/models/reports/read-baseline.js';
import { patched, reportOf, sample } from './sample.js';
import { reportsAmong, sha256, signed, sourceOf, type Files } from './place.js';

const candidate = sample('lm-eval/results_cand.json');
const samples = sample('lm-eval/samples_toy_sum_cand.jsonl');
const baseSamples = sample('lm-eval/samples_toy_sum_base.jsonl');
const BASELINE = 'compliance/results.json';
const PATH = 'evidence/results_cand.json';
const LIST = 'evidence/samples_toy_sum_cand.jsonl';
const baseText = sample('lm-eval/results_base.json');
const baseline: Baseline = {
  path: BASELINE,
  sha256: sha256(baseText),
  changedHere: false,
  report: reportOf('evaluation', baseText),
};
const base: Files = { [BASELINE]: baseText, 'compliance/samples_toy_sum_base.jsonl': baseSamples };

interface Given {
  readonly files?: Files;
  readonly base?: Files;
  /** What the statement names; both files where nothing else is said. */
  readonly named?: readonly string[];
  readonly own?: Baseline | null;
}

const tasksOf = async (given: Given = {}): Promise<readonly TaskResult[]> => {
  const files = given.files ?? { [PATH]: candidate, [LIST]: samples };
  const statement = signed(given.named ?? [candidate, samples]);
  const reports = await reportsAmong(
    { ...files, [`${PATH}.sigstore.json`]: statement },
    { base: given.base ?? base, baseline: given.own === undefined ? baseline : given.own },
  );
  const { report } = reports.find(({ path }) => path === PATH) ?? {};
  if (report?.known !== true || report.value.kind !== 'evaluation') throw new Error('no evaluation');
  return report.value.evaluation.tasks;
};
const why = async (given: Given): Promise<string | null | undefined> => {
  const [task] = await tasksOf(given);
  return task?.paired === null ? task.unpaired : 'it was paired';
};
const changedLine = (text: string, line: number, change: (sample: Record<string, unknown>) => void): string =>
  text
    .trimEnd()
    .split('\n')
    .map((one, index) => {
      const value = JSON.parse(one) as Record<string, unknown>;
      if (index === line) change(value);
      return JSON.stringify(value);
    })
    .join('\n');

describe('samples of both runs', () => {
  it('are compared one by one, as they were measured', async () => {
    const [accuracy] = await tasksOf();
    // 0.692 → 0.583 of 120: 13 fewer.
    expect(accuracy?.paired).toMatchObject({
      n: 120,
      unmatched: 0,
      sum: -13,
      baseline: sha256(baseSamples),
      candidate: sha256(samples),
    });
    expect(accuracy?.paired?.sumOfSquares).toBeGreaterThanOrEqual(13);
  });

  it('are not believed where no statement names their file', async () => {
    expect(await why({ named: [candidate] })).toBe('no believed statement names the digest of the samples');
  });

  it('are not compared where one of the lists is missing, or there is no baseline', async () => {
    expect(await why({ files: { [PATH]: candidate } })).toBeUndefined();
    expect(await why({ base: { [BASELINE]: baseText } })).toBeUndefined();
    expect(await why({ own: null })).toBeUndefined();
  });

  it('of the base are read from the base, never from the change', async () => {
    const files = { [PATH]: candidate, [LIST]: samples, 'compliance/samples_toy_sum_base.jsonl': samples };
    const [task] = await tasksOf({ files });
    expect(task?.paired).toMatchObject({ sum: -13, baseline: sha256(baseSamples) });
  });

  it('must be as many as the results say', async () => {
    const cut = samples.trimEnd().split('\n').slice(1).join('\n');
    const given = { files: { [PATH]: candidate, [LIST]: cut }, named: [candidate, cut] };
    expect(await why(given)).toBe('the candidate: 119 samples are listed, of 120');
  });

  it('must have the mean that the results say', async () => {
    const better = changedLine(samples, 0, (one) => (one['acc'] = 0.5));
    const given = { files: { [PATH]: candidate, [LIST]: better }, named: [candidate, better] };
    expect(await why(given)).toMatch(/^the candidate: the mean of the samples is 0\.\d+, the score 0\.58/);
  });

  it('of right and wrong are told as they are, where the results contradict them', async () => {
    const better = changedLine(samples, 0, (one) => (one['acc'] = one['acc'] === 1 ? 0 : 1));
    const [task] = await tasksOf({ files: { [PATH]: candidate, [LIST]: better }, named: [candidate, better] });
    expect([-12, -14]).toContain(task?.paired?.sum);
    expect(task?.value).toBeCloseTo(0.583, 3);
  });

  it('that were asked in other words are not the same', async () => {
    const other = changedLine(samples, 3, (one) => (one['prompt_hash'] = 'f'.repeat(64)));
    const [task] = await tasksOf({ files: { [PATH]: candidate, [LIST]: other }, named: [candidate, other] });
    expect(task?.paired).toMatchObject({ n: 119, unmatched: 2 });
  });

  it('that ask the same are told apart by their numbers, and compared to none where those are the same', async () => {
    const questions = baseSamples
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { prompt_hash: string }).prompt_hash);
    expect(new Set(questions).size).toBeLessThan(120);
    const first = JSON.parse(samples.split('\n')[0] ?? '') as Record<string, unknown>;
    const twice = changedLine(samples, 1, (one) => {
      for (const key of ['doc_hash', 'prompt_hash', 'target_hash', 'doc_id']) one[key] = first[key];
    });
    const [task] = await tasksOf({ files: { [PATH]: candidate, [LIST]: twice }, named: [candidate, twice] });
    expect(task?.paired?.n).toBeLessThanOrEqual(118);
  });

  it.each<readonly [string, (text: string) => string, RegExp]>([
    ['are cut off', (text) => text.slice(0, -150), /the last line is cut off/],
    ['have no such metric', (text) => text.replaceAll('"acc"', '"other"'), /acc: a number expected|no sample/],
    ['have a score that is none', (text) => text.replace('"acc": 1.0', '"acc": NaN'), /bare NaN/],
  ])('that %s are not compared, and why is told', async (_what, change, found) => {
    const other = change(samples);
    expect(other).not.toBe(samples);
    expect(await why({ files: { [PATH]: candidate, [LIST]: other }, named: [candidate, other] })).toMatch(found);
  });

  it('of several runs are those of the same run, or of none', async () => {
    const both = { [PATH]: candidate, [LIST]: samples, 'evidence/samples_toy_sum_old.jsonl': baseSamples };
    expect((await tasksOf({ files: both }))[0]?.paired).toMatchObject({ sum: -13 });
    const neither = {
      [PATH]: candidate,
      'evidence/samples_toy_sum_a.jsonl': samples,
      'evidence/samples_toy_sum_b.jsonl': samples,
    };
    expect(await why({ files: neither })).toBe(
      'several files evidence/samples_toy_sum_*.jsonl, and none of the run cand',
    );
  });
});

it('of one number that stand twice in both lists are paired with none', () => {
  const line = { doc_id: 1, doc_hash: 'a', prompt_hash: 'b', target_hash: 'c', filter: 'none', acc: 1 };
  const list = [line, line, { ...line, doc_id: 2 }].map((each) => JSON.stringify(each)).join('\n');
  const read = samplesOf(Buffer.from(list), 'acc,none');
  expect(pairSamples(read, read)).toMatchObject({ n: 1, unmatched: 1 });
});

describe('the baseline', () => {
  const read = (files: Files, changed: readonly string[] = []) =>
    readBaseline(sourceOf(files), { baseline: BASELINE }, changed);

  it('is the evaluation that the base holds, and tells that the change alters it', async () => {
    expect(await read(base)).toEqual({ known: true, value: baseline });
    expect(await read(base, [BASELINE])).toMatchObject({ value: { changedHere: true } });
    expect(await read({})).toEqual({ known: true, value: null });
    expect(await readBaseline(sourceOf(base), { baseline: null }, [])).toEqual({ known: true, value: null });
  });

  it.each<readonly [string, string, RegExp]>([
    ['of another kind', sample('modelaudit/results.json'), /a baseline is an evaluation/],
    ['that is no JSON', '{', /cut off/],
    ['of an unknown form', patched('lm-eval/results_base.json', { 'n-samples': '<absent>' }), /without `n-samples`/],
  ])('%s is not known', async (_what, text, found) => {
    const result = await read({ [BASELINE]: text });
    expect(result).toMatchObject({
      known: false,
      why: { code: 'report-unreadable', about: [BASELINE], found: expect.stringMatching(found) },
    });
  });
});
