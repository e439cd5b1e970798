import { cursor, finite, optional, text, type Cursor } from '../../../lib/shape.js';
import { readJsonLines } from './strict-json.js';
import { UnreadableReport } from './unreadable.js';

/** Scores of one run by sample; null: a sample that stands there twice. */
export interface Samples {
  readonly scores: ReadonlyMap<string, number | null>;
  /** Lines, those that stand twice included. */
  readonly rows: number;
  readonly sum: number;
}

/** A line of lm-eval's `samples_*.jsonl`. */
export const isSamples = (line: Cursor): boolean =>
  line.has('doc_id') && line.has('doc_hash') && (line.has('filter') || line.has('resps'));

/** The scores of one metric, as the results name it (`exact_match,strict-match`). Throws UnreadableReport or Malformed. */
export const samplesOf = (bytes: Uint8Array, metric: string): Samples => {
  const [name = '', filter = 'none'] = metric.split(',');
  const scores = new Map<string, number | null>();
  const keys = keyMaker();
  let rows = 0;
  let sum = 0;
  for (const { line, value } of readJsonLines(bytes)) {
    const sample = cursor(value, `line ${String(line)}`);
    if ((sample.get('filter', optional(text)) ?? 'none') !== filter) continue;
    const score = sample.get(name, scoreOf);
    const key = keys(sample);
    scores.set(key, scores.has(key) ? null : score);
    rows += 1;
    sum += score;
  }
  if (rows === 0) throw new UnreadableReport(`no sample has the metric ${metric}`);
  return { scores, rows, sum };
};

const scoreOf = (value: unknown, path: string): number =>
  value === true ? 1 : value === false ? 0 : finite(value, path);

/**
 * The same question, asked in the same words, with the same answer wanted. Real tasks ask some questions twice, under two numbers:
 * these are two samples, in the order in which they stand. The same number again is the same sample again.
 */
const keyMaker = (): ((sample: Cursor) => string) => {
  const places = new Map<string, Map<string, number>>();
  return (sample) => {
    const question = questionOf(sample);
    const number = numberOf(sample);
    const own = places.get(question) ?? new Map<string, number>();
    const place = own.get(number) ?? own.size;
    places.set(question, own.set(number, place));
    return `${question} ${String(place)}`;
  };
};

const numberOf = (sample: Cursor): string =>
  sample.get('doc_id', (value) => JSON.stringify(value) as string | undefined) ?? '';

/** Where the words are not written, the number stands for them. */
const questionOf = (sample: Cursor): string => {
  const document = sample.get('doc_hash', text);
  const prompt = sample.get('prompt_hash', optional(text));
  const target = sample.get('target_hash', optional(text));
  return prompt !== null && target !== null ? `${document} ${prompt} ${target}` : `${document} ${numberOf(sample)}`;
};
