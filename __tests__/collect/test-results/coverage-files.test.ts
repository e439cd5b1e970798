import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CoverageReading } from '../../../src/collect/test-results/covered.js';
import { readReportFile } from '../../../src/collect/test-results/report-file.js';

const covered = (bytes: Uint8Array): Omit<CoverageReading, 'kind'> => {
  const reading = readReportFile(bytes);
  if (reading.kind !== 'coverage') throw new Error('no coverage');
  const { format, lines, branches } = reading;
  return { format, lines, branches };
};

const text = (given: string): Uint8Array => Buffer.from(given);
const lines = (read: number, total: number) => ({ covered: read, total });

describe('coverage of the same program', () => {
  it.each([
    ['cobertura.xml', 'cobertura'],
    ['lcov.info', 'lcov'],
    ['coverage-summary.json', 'istanbul'],
  ])('in %s is the same', (name, format) => {
    const bytes = readFileSync(`__tests__/fixtures/test-results/${name}`);
    expect(covered(bytes)).toEqual({ format, lines: lines(4, 6), branches: lines(1, 2) });
  });

  it('in JaCoCo is counted by source lines', () => {
    const jacoco = `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="x">
      <group name="m"><package name="p"><class name="p/A"><method name="f" line="1"><counter type="LINE" missed="0" covered="9"/></method></class>
      <sourcefile name="A.java"><line nr="1" mi="0" ci="2" mb="0" cb="0"/><line nr="2" mi="1" ci="1" mb="1" cb="1"/>
      <line nr="3" mi="4" ci="0" mb="0" cb="0"/></sourcefile></package></group><counter type="LINE" missed="0" covered="99"/></report>`;
    expect(covered(text(jacoco))).toEqual({ format: 'jacoco', lines: lines(2, 3), branches: lines(1, 2) });
  });
});

describe('a line', () => {
  it('told for a class and its method counts once, covered if one says so', () => {
    const line = (hits: number): string => `<line number="1" hits="${String(hits)}"/>`;
    const xml = `<coverage line-rate="0"><packages><package><classes><class filename="a.py"><methods><method><lines>${line(0)}</lines></method></methods>
      <lines>${line(2)}</lines></class><class name="Inner" filename="a.py"><lines>${line(0)}<line number="2" hits="0"/></lines></class>
      </classes></package></packages></coverage>`;
    expect(covered(text(xml)).lines).toEqual(lines(1, 2));
  });

  it('told by several runs of LCOV counts once', () => {
    const of = (hits: number): string =>
      `SF:a.c\nDA:1,${String(hits)}\nBRDA:1,0,0,${hits === 0 ? '-' : '1'}\nend_of_record\n`;
    expect(covered(text(of(0) + of(4)))).toEqual({ format: 'lcov', lines: lines(1, 1), branches: lines(1, 1) });
  });

  it('with a checksum, or a count beyond what numbers hold, is read', () => {
    expect(
      covered(text('SF:a\r\nDA:1,18446744073709551615,abc\r\nDA:2,1e9\r\nDA:3,0\r\nend_of_record\r\n')).lines,
    ).toEqual(lines(2, 3));
  });
});

describe('a report of coverage', () => {
  it.each([
    ['LCOV that ends within a file', 'SF:a\nDA:1,1\n', 'ends within a record'],
    ['LCOV with a file within a file', 'SF:a\nSF:b\nend_of_record\n', 'begins a file within another'],
    ['LCOV with lines of no file', 'TN:\nDA:1,1\n', 'a line of no file'],
    ['LCOV with a count that is none', 'SF:a\nDA:1,many\nend_of_record\n', 'how often a line ran is no number'],
    ['LCOV with less than nothing', 'SF:a\nDA:1,-1\nend_of_record\n', 'how often a line ran is no number'],
    [
      'Cobertura without hits',
      '<coverage><class filename="a"><line number="1"/></class></coverage>',
      'how often a line ran',
    ],
    [
      'Cobertura with two of one condition',
      '<coverage><class filename="a"><line number="1" hits="1" condition-coverage="200% (2/1)"/></class></coverage>',
      'more covered conditions',
    ],
    ['Clover', '<coverage generated="1" clover="3.2.0"><project/></coverage>', 'Clover'],
    [
      'JaCoCo without counts',
      '<report><package><sourcefile><line nr="1" mi="0"/></sourcefile></package></report>',
      'a count of instructions',
    ],
    ['JSON of another kind', '{"results": []}', 'no json-summary'],
    [
      'JSON without a file',
      '{"total": {"lines": {"total": 1, "covered": 1}, "branches": {"total": 0, "covered": 0}}}',
      'holds no file',
    ],
    ['JSON that is cut off', '{"total": {', 'not complete JSON'],
    [
      'JSON with more than all',
      '{"a": {"lines": {"total": 1, "covered": 2}, "branches": {"total": 0, "covered": 0}}}',
      'more covered lines than lines',
    ],
    [
      'JSON with a better total',
      '{"total": {"lines": {"total": 2, "covered": 2}, "branches": {"total": 0, "covered": 0}}, "a": {"lines": {"total": 2, "covered": 1}, "branches": {"total": 0, "covered": 0}}}',
      'not the sum',
    ],
    ['JSON that nests without end', `{"a":${'['.repeat(200_000)}`, 'not complete JSON'],
  ])('%s is refused', (_, given, words) => {
    expect(() => readReportFile(text(given))).toThrow(words);
  });

  it('that names no line counts none', () => {
    expect(covered(text('<coverage line-rate="1"/>'))).toEqual({
      format: 'cobertura',
      lines: lines(0, 0),
      branches: null,
    });
  });

  it('may be of a file called like a member of every object', () => {
    const sums = '{"lines": {"total": 1, "covered": 1}, "branches": {"total": 0, "covered": 0}}';
    expect(covered(text(`{"__proto__": ${sums}, "constructor": ${sums}}`)).lines).toEqual(lines(2, 2));
  });
});
