import { describe, expect, it } from '@jest/globals';
import { LARGEST_REPORT } from '../../../../src/collect/models/reports/strict-json.js';
import { refusalOf, reportOf, sample } from './sample.js';

const nested = (depth: number): string => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const init = '{"entry_type":"init","run":"r"}\n';
const ended = `${init}{"entry_type":"completion","run":"r"}`;

describe('what a report may be', () => {
  it('has 50 MB at most', () => {
    const over = Buffer.alloc(LARGEST_REPORT + 1, ' ');
    expect(refusalOf(over)).toBe(`${String(LARGEST_REPORT + 1)} bytes, over the limit of 52428800`);
    expect(refusalOf(Buffer.alloc(LARGEST_REPORT, ' '))).toBe('the file is empty');
  });

  it('has 100,000 lines at most', () => {
    const lines = (count: number): string => `${ended}\n${'{"entry_type":"x"}\n'.repeat(count - 2)}`;
    expect(reportOf('safety', lines(100_000)).safety.state).toBe('complete');
    expect(refusalOf(lines(100_001))).toBe('more than 100000 lines');
  });

  it('is 64 levels deep at most', () => {
    expect(refusalOf(nested(64))).toMatch(/^of no known tool/);
    expect(refusalOf(nested(65))).toMatch(/^1: nested deeper than 64/);
    expect(refusalOf(nested(100_000))).toMatch(/^1: nested deeper than 64/);
  });

  it('has each name once, in a line of several too', () => {
    expect(refusalOf('{"a":1,\n"b":2,"a":3}')).toBe('2: the name "a" stands there twice (at "\\"a\\":3}")');
    expect(refusalOf(`${init}{"entry_type":"x","run":1,"run":2}\n`)).toMatch(/^2: the name "run" stands there twice/);
    expect(refusalOf(`{"entry_type":"init","run":"r","run":"s"}\n{}\n`)).toMatch(
      /^1: the name "run" stands there twice/,
    );
    expect(refusalOf('{"results":{"\\u0061":1,"a":2}}')).toMatch(/the name "a" stands there twice/);
  });

  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ['a last line that is cut off', `${init}{"entry_type":"compl`, /^2: the last line is cut off/],
    ['a line between that is cut off', `${init}{"entry_type":\n${ended}`, /^2: it is cut off here/],
    ['a document that is cut off', '{"results": {', /^1: it is cut off here/],
    ['a line that is no JSON', `${init}{"a":NaN}\n`, /^2: bare NaN/],
    ['documents one behind the other', '{}{}', /^1: documents are concatenated/],
    ['words behind the document', '{} done', /^1: something follows the document/],
    ['a byte order mark', Buffer.from('\ufeff{}'), /byte order mark/],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), /^UTF-16/],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /no UTF-8/],
    ['nothing', '', /^the file is empty$/],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:a\nsize 1\n',
      /Git LFS pointer stands in its place/,
    ],
    ['a list', '[]', /^of no known tool/],
    ['a number', '1', /^of no known tool/],
    ['another tool', '{"stats":[]}', /^of no known tool: known are lm-eval/],
    ['lines of no tool', '{}\n{}\n', /^several documents, and no tool/],
    ['lines that are no objects', '{}\n[]\n', /^several documents/],
  ])('is not %s', (_what, content, found) => {
    expect(refusalOf(content)).toMatch(found);
  });

  it('is known by its content, whatever it is asked for', () => {
    expect(() => reportOf('evaluation', sample('garak/test.report.jsonl'))).toThrow('a report of safety');
  });
});
