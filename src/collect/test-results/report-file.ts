import { coberturaReader } from './cobertura.js';
import type { CoverageReading } from './covered.js';
import { readIstanbul } from './istanbul.js';
import { jacocoReader } from './jacoco.js';
import { junitReader, type TestReading } from './junit.js';
import { readLcov } from './lcov.js';
import { promptfooReader } from './promptfoo.js';
import { Refused } from './refused.js';
import { readXml, type ElementReader, type Root } from './xml-events.js';

/** One file of test results or of coverage, told by what it holds and not by its name. Throws Refused. */
export const readReportFile = (bytes: Uint8Array): TestReading | CoverageReading => {
  switch (firstLetter(bytes)) {
    case '':
      throw new Refused('it is empty');
    case '<':
      return readXml<TestReading | CoverageReading>(bytes, readerOf);
    case '{':
      return readIstanbul(bytes);
    default:
      return readLcov(bytes);
  }
};

const readerOf = (root: Root): ElementReader<TestReading> | ElementReader<CoverageReading> => {
  switch (root.name) {
    case 'testsuites':
    case 'testsuite':
      if (root.typed === 'typed') throw new Refused('it declares a document type');
      return junitReader();
    case 'promptfoo':
      return promptfooReader();
    case 'coverage':
      return coberturaReader(root);
    case 'report':
      return jacocoReader();
    default:
      throw new Refused(
        `it is neither test results nor coverage (${/^[\w.-]{1,40}/u.exec(root.name)?.[0] ?? 'another root'})`,
      );
  }
};

const START = 64;

/** The first letter that is no blank; marks of the byte order are none. */
const firstLetter = (bytes: Uint8Array): string => {
  // Of UTF-16 every second byte is 0, and so is no letter.
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  return /[^\s\0\u00ff\u00fe\u00ef\u00bb\u00bf]/u.exec(start)?.[0] ?? '';
};
