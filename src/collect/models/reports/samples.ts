import type { TaskResult } from '../../../facts/model-reports.js';
import { cursor, finite, optional, text, type Cursor } from '../../../lib/shape.js';
import { readJsonLines } from './strict-json.js';
import { UnreadableReport } from './unreadable.js';

/** Scores of one run by sample; null: a sample that stands there twice, its number too. */
export interface Samples {
  readonly scores: ReadonlyMap<string, number | null>;
  /** Lines, those that stand twice included. */
  readonly rows: number;
  readonly sum: number;
  /** Whether each is right (1) or wrong (0), so that nothing but their mean can be the score. */
  readonly areRightOrWrong: boolean;
}

/** A line of lm-eval's `samples_*.jsonl`. */
export const isSamples = (line: Cursor): boolean =>
  line.has('doc_id') && line.has('doc_hash') && (line.has('filter') || line.has('resps'));

/** The scores of one metric, as the results name it (`exact_match,strict-match`). Throws UnreadableReport or Malformed. */
export const samplesOf = (bytes: Uint8Array, metric: string): Samples => {
  const [name = '', filter = 'none'] = metric.split(',');
  const rows: Row[] = [];
  let sum = 0;
  for (const { line, value } of readJsonLines(bytes)) {
    const sample = cursor(value, `line ${String(line)}`);
    if ((sample.get('filter', optional(text)) ?? 'none') !== filter) continue;
    const score = sample.get(name, scoreOf);
    rows.push({ question: questionOf(sample), number: numberOf(sample), score });
    sum += score;
  }
  if (rows.length === 0) throw new UnreadableReport(`no sample has the metric ${metric}`);
  const areRightOrWrong = rows.every(({ score }) => score === 0 || score === 1);
  return { scores: scoresOf(rows), rows: rows.length, sum, areRightOrWrong };
};

/**
 * The samples must be those of the results: as many, and with the same mean. Throws as above. Scores that are made of samples
 * otherwise than as their mean are no pairs; a rate of right answers that is not theirs contradicts them, for the control to say.
 */
export const samplesOfResult = (bytes: Uint8Array, { metric, value, n }: TaskResult, whose: string): Samples => {
  const samples = samplesOf(bytes, metric);
  if (n !== null && samples.rows !== n)
    throw new UnreadableReport(`${whose}: ${String(samples.rows)} samples are listed, of ${String(n)}`);
  const mean = samples.sum / samples.rows;
  if (!samples.areRightOrWrong && Math.abs(mean - value) > 1e-6 * Math.max(1, Math.abs(value)))
    throw new UnreadableReport(`${whose}: the mean of the samples is ${String(mean)}, the score ${String(value)}`);
  return samples;
};

/** How many samples are listed, whatever their scores are called. Throws as above. */
export const listedSamples = (bytes: Uint8Array): number => {
  let rows = 0;
  for (const { line, value } of readJsonLines(bytes)) {
    if (!isSamples(cursor(value, `line ${String(line)}`)))
      throw new UnreadableReport('no sample as lm-eval lists them (`--log_samples`), which alone are read', line);
    rows += 1;
  }
  return rows;
};

interface Row {
  readonly question: string;
  readonly number: string;
  readonly score: number;
}

/** By the question; a data set that holds one twice tells them apart by their numbers. */
const scoresOf = (rows: readonly Row[]): ReadonlyMap<string, number | null> => {
  const times = new Map<string, number>();
  for (const { question } of rows) times.set(question, (times.get(question) ?? 0) + 1);
  const scores = new Map<string, number | null>();
  for (const { question, number, score } of rows) {
    const key = times.get(question) === 1 ? question : `${question} ${number}`;
    scores.set(key, scores.has(key) ? null : score);
  }
  return scores;
};

const scoreOf = (value: unknown, path: string): number =>
  value === true ? 1 : value === false ? 0 : finite(value, path);

/** The same question, asked in the same words, with the same answer wanted; where that is not written, the same number too. */
const questionOf = (sample: Cursor): string => {
  const document = sample.get('doc_hash', text);
  const prompt = sample.get('prompt_hash', optional(text));
  const target = sample.get('target_hash', optional(text));
  return prompt !== null && target !== null ? `${document} ${prompt} ${target}` : `${document} ${numberOf(sample)}`;
};

const numberOf = (sample: Cursor): string =>
  sample.get('doc_id', (value) => JSON.stringify(value) as string | undefined) ?? '';
