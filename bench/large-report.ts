import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where the report lies in the workspace. */
export const REPORT_PATH = 'reports/large.sarif';

export const REPORT_BYTES = 100_000_000;

/** A SARIF file of 100 MB as scanners of source code write it: mostly code flows and snippets. Written once, and found again. */
export const largeReport = (): string => {
  const path = resolve('node_modules', '.cache', 'large-report.sarif');
  if (existsSync(path) && statSync(path).size >= REPORT_BYTES) return path;
  mkdirSync(dirname(path), { recursive: true });
  // Complete or not there, whoever else is at it.
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'w');
  let size = writeSync(file, HEAD);
  for (let index = 0; size < REPORT_BYTES; index += 1) {
    size += writeSync(file, `${index === 0 ? '' : ','}${JSON.stringify(result(index))}`);
  }
  writeSync(file, TAIL);
  closeSync(file);
  renameSync(unfinished, path);
  return path;
};

const RULES = 200;

// Tools are free to name their rules after the results.
const HEAD = '{"$schema":"sarif","version":"2.1.0","runs":[{"results":[';

const TAIL = `],"tool":{"driver":{"name":"Large","version":"1.0.0","rules":${JSON.stringify(
  Array.from({ length: RULES }, (_, index) => ({
    id: `rule-${index}`,
    properties: { 'security-severity': String((index % 60) / 10) },
  })),
)}}},"invocations":[{"executionSuccessful":true}]}]}`;

const place = (index: number): object => ({
  physicalLocation: {
    artifactLocation: { uri: `src/area-${index % 40}/module-${index % 900}.ts` },
    region: { startLine: 1 + (index % 700), snippet: { text: `const value${index} = read(request);\n`.repeat(8) } },
  },
});

const result = (index: number): object => ({
  ruleId: `rule-${index % RULES}`,
  ruleIndex: index % RULES,
  message: { text: `Value ${index} reaches a sink.` },
  locations: [place(index)],
  codeFlows: [
    { threadFlows: [{ locations: Array.from({ length: 12 }, (_, step) => ({ location: place(index + step) })) }] },
  ],
  partialFingerprints: { primaryLocationLineHash: `${index.toString(16)}:1` },
});
