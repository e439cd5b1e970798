import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { countsOf } from '../../../src/collect/test-results/junit.js';
import { readReportFile } from '../../../src/collect/test-results/report-file.js';

const bytesOf = (name: string): Uint8Array => readFileSync(`__tests__/fixtures/test-results/${name}`);

/** Tests, failed, errors, skipped. */
const counted = (bytes: Uint8Array): readonly number[] => {
  const reading = readReportFile(bytes);
  if (reading.kind !== 'tests') throw new Error('no test results');
  const { tests, failed, errors, skipped } = countsOf(reading);
  return [tests, failed, errors, skipped];
};

const text = (xml: string): Uint8Array => Buffer.from(xml);
const suite = (inner: string, attributes = ''): Uint8Array =>
  text(`<testsuite name="a" ${attributes}>${inner}</testsuite>`);

describe('what tools write', () => {
  it.each([
    ['node.xml', 5, 1, 0, 2],
    ['pytest.xml', 7, 2, 2, 2],
    ['promptfoo.xml', 6, 3, 0, 0],
    ['surefire.xml', 2, 1, 0, 1],
    ['junit4.xml', 6, 1, 0, 0],
    ['phpunit.xml', 9, 1, 0, 0],
    ['jest-junit.xml', 6, 4, 0, 1],
    ['jest-suite-fails.xml', 2, 0, 2, 0],
    ['unittest.xml', 8, 1, 1, 2],
    ['swift.xml', 3, 1, 0, 0],
    ['nette.xml', 4, 0, 0, 0],
    ['bazel.xml', 1, 0, 1, 0],
    ['multiresult.xml', 4, 2, 0, 1],
    ['gtest.xml', 31, 19, 1, 5],
    ['xunit.xml', 2, 0, 0, 0],
    ['entities.xml', 4, 1, 1, 2],
    ['no-cases.xml', 0, 0, 1, 2],
    ['nested.xml', 5, 0, 0, 0],
    ['unicode.xml', 7, 2, 2, 2],
  ])('%s: %d tests, %d failed, %d errors, %d skipped', (name, ...expected) => {
    expect(counted(bytesOf(name))).toEqual(expected);
  });
});

describe('a test case', () => {
  it.each([
    ['that holds nothing passed', '<testcase/>', [1, 0, 0, 0]],
    ['with a failure failed', '<testcase><failure/></testcase>', [1, 1, 0, 0]],
    ['with an error erred', '<testcase><error/></testcase>', [1, 0, 1, 0]],
    ['with both failed once', '<testcase><error/><failure/></testcase>', [1, 1, 0, 0]],
    ['with several failures failed once', '<testcase><failure/><failure/></testcase>', [1, 1, 0, 0]],
    ['that was skipped', '<testcase><skipped/></testcase>', [1, 0, 0, 1]],
    ['that failed and was skipped failed', '<testcase><skipped/><failure/></testcase>', [1, 1, 0, 0]],
    ['that passed in the end', '<testcase><flakyFailure/><flakyError/></testcase>', [1, 0, 0, 0]],
    ['that failed again and again', '<testcase><failure/><rerunFailure/></testcase>', [1, 1, 0, 0]],
    ['that failed again only', '<testcase><rerunError/></testcase>', [1, 0, 1, 0]],
    ['that says in an attribute that it failed', '<testcase status="failed"/>', [1, 1, 0, 0]],
    ['that says in an attribute that it was not run', '<testcase status="notrun"/>', [1, 0, 0, 1]],
    ['that says in other words that it was not run', '<testcase status="Not Run"/>', [1, 0, 0, 1]],
    ['that nobody has tested', '<testcase status="untested"/>', [1, 0, 0, 1]],
    ['that took too long', '<testcase result="timed_out"/>', [1, 0, 1, 0]],
    ['that is worse than before', '<testcase status="REGRESSION"/>', [1, 1, 0, 0]],
    ['that says it was suppressed', '<testcase status="run" result="suppressed"/>', [1, 0, 0, 1]],
    ['that says in an attribute that it ran', '<testcase status="run" result="completed"/>', [1, 0, 0, 0]],
    [
      'whose output looks like a failure',
      '<testcase><system-out>&lt;failure/&gt;</system-out></testcase>',
      [1, 0, 0, 0],
    ],
    [
      'whose properties hold something called failure',
      '<testcase><properties><failure/></properties></testcase>',
      [1, 0, 0, 0],
    ],
    ['that is named like another is one more', '<testcase name="x"/><testcase name="x"/>', [2, 0, 0, 0]],
    ['with a prefix', '<j:testcase xmlns:j="urn:j"><j:failure/></j:testcase>', [1, 1, 0, 0]],
  ])('%s', (_, inner, expected) => {
    expect(counted(suite(inner))).toEqual(expected);
  });
});

describe('sums in attributes', () => {
  it.each([
    ['of more tests are not believed', 'tests="100" failures="0"', '<testcase/>', [1, 0, 0, 0]],
    ['of fewer tests neither', 'tests="0"', '<testcase/>', [1, 0, 0, 0]],
    ['of fewer failures are not believed', 'failures="0"', '<testcase><failure/></testcase>', [1, 1, 0, 0]],
    ['of more failures count', 'failures="2"', '<testcase><failure/></testcase>', [1, 1, 1, 0]],
    ['of an error without a test case count', 'errors="1"', '', [0, 0, 1, 0]],
    [
      'of errors that are shown as failures agree (mocha)',
      'failures="0" errors="1"',
      '<testcase><failure/></testcase>',
      [1, 1, 0, 0],
    ],
    ['of more skipped count', 'skipped="3"', '<testcase/>', [1, 0, 0, 3]],
    ['of disabled ones count', 'disabled="1"', '<testcase/>', [1, 0, 0, 1]],
    ['that are no numbers claim nothing', 'failures="none" errors="-1" skipped="1.5"', '<testcase/>', [1, 0, 0, 0]],
  ])('%s', (_, attributes, inner, expected) => {
    expect(counted(suite(inner, attributes))).toEqual(expected);
  });

  it('of an outer suite hold those of the inner ones', () => {
    const inner = '<testsuite failures="1"><testcase><failure/></testcase></testsuite><testsuite failures="1"/>';
    expect(counted(text(`<testsuites failures="2">${inner}</testsuites>`))).toEqual([1, 1, 1, 0]);
    expect(counted(text(`<testsuites failures="9">${inner}</testsuites>`))).toEqual([1, 1, 8, 0]);
  });

  it('count a suite that failed without a test case', () => {
    expect(counted(suite('<error message="setup"/><testcase/>'))).toEqual([1, 0, 1, 0]);
    expect(counted(suite('<failure/><testcase/>', 'failures="1"'))).toEqual([1, 0, 1, 0]);
  });
});

describe('a file', () => {
  const xml = '<testsuite name="ü"><testcase name="é"/></testsuite>';
  const big = Buffer.from(`\ufeff${xml}`, 'utf16le').swap16();
  it.each([
    ['in UTF-8 with a mark', text(`\ufeff${xml}`)],
    ['in UTF-16, little end first', Buffer.from(`\ufeff${xml}`, 'utf16le')],
    ['in UTF-16, big end first', big],
    ['in ISO-8859-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`, 'latin1')],
    ['with blanks before it', text(`\n\n ${xml}`)],
    ['longer than a piece', text(xml.replace('<testcase', `<system-out>${'ü'.repeat(70_000)}</system-out><testcase`))],
  ])('%s is read', (_, bytes) => {
    expect(counted(bytes)).toEqual([1, 0, 0, 0]);
  });

  const laughs = `<!DOCTYPE t [<!ENTITY a "ha">${'bcdefgh'.replaceAll(/./gu, (name) => `<!ENTITY ${name} "&a;&a;&a;">`)}]>`;
  it.each([
    ['that is empty', '', 'it is empty'],
    ['of blanks', ' \n ', 'it is empty'],
    ['cut off', '<testsuite><testcase/>', 'not well-formed'],
    ['with two roots', '<testsuite/><testsuite/>', 'not well-formed'],
    ['that laughs a billion times', `${laughs}<testsuite name="&h;"/>`, 'declares entities'],
    [
      'with an entity from elsewhere',
      '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite>&x;</testsuite>',
      'declares entities',
    ],
    ['with an entity that nothing declares', '<testsuite name="&h;"/>', 'not well-formed'],
    ['with a document type', '<!DOCTYPE testsuites SYSTEM "junit.dtd"><testsuites/>', 'declares a document type'],
    ['that nests too deep', `<testsuite>${'<a>'.repeat(200)}`, 'nests deeper than 100'],
    ['of another kind', '<checkstyle version="8"/>', 'neither test results nor coverage (checkstyle)'],
    ['of NUnit', '<test-run id="2"/>', 'neither test results nor coverage (test-run)'],
    ['of words', 'all tests passed', 'neither XML, JSON nor LCOV'],
    [
      'in an encoding that is not read',
      '<?xml version="1.0" encoding="EBCDIC-CP-US"?><testsuite/>',
      'written in EBCDIC-CP-US',
    ],
    ['that says UTF-16 without a mark', '<?xml version="1.0" encoding="UTF-16"?><testsuite/>', 'written in UTF-16'],
    [
      'with a test case within another',
      '<testsuite><testcase><testcase/></testcase></testsuite>',
      'place of its own making',
    ],
    [
      'with a suite within a test case',
      '<testsuite><testcase><testsuite/></testcase></testsuite>',
      'place of its own making',
    ],
    [
      'with a test case in a property',
      '<testsuite><properties><testcase/></properties></testsuite>',
      'place of its own making',
    ],
    [
      'that claims more than anybody has',
      '<testsuite failures="99999999999999999999"/>',
      'more tests than anybody has',
    ],
    [
      'of an evaluation without an end',
      '<promptfoo><results><results/></results></promptfoo>',
      'does not say whether it succeeded',
    ],
  ])('%s is refused', (_, xml, words) => {
    expect(() => readReportFile(text(xml))).toThrow(words);
  });

  it('that is not in the encoding which it says is refused', () => {
    expect(() => readReportFile(Buffer.from('<testsuite name="ü"/>', 'latin1'))).toThrow('not utf-8 text');
  });

  it('cut off anywhere is refused, never counted for less', () => {
    const whole = bytesOf('pytest.xml');
    for (let length = 0; length < whole.length; length += 13)
      expect(() => readReportFile(whole.subarray(0, length))).toThrow();
  });

  it('of more test cases than any project has is refused', () => {
    expect(() => readReportFile(suite('<testcase/>'.repeat(200_001)))).toThrow('more than 200000 test cases');
  });
});
