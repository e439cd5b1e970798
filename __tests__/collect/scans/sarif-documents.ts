import { readSarif } from '../../../src/collect/scans/sarif.js';
import type { ScanFinding, ScanReport } from '../../../src/facts/scans.js';

export const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

export const reportsOf = (value: Uint8Array): readonly ScanReport[] => {
  const read = readSarif('scan.sarif', value);
  if (!read.known) throw new Error(read.why.found);
  return read.value;
};

/** One run with one result of rule R. */
export const run = (more: object = {}, result: object = {}, rule: object = {}) => ({
  tool: { driver: { name: 'Tool', version: '1.2', rules: [{ id: 'R', ...rule }] } },
  results: [{ ruleId: 'R', message: { text: 'x' }, ...result }],
  ...more,
});

export const reportOf = (value: object): ScanReport => {
  const [report] = reportsOf(bytes({ version: '2.1.0', runs: [value] }));
  if (report === undefined) throw new Error('no report');
  return report;
};

export const findingOf = (result: object, rule: object = {}, more: object = {}): ScanFinding => {
  const [finding] = reportOf(run(more, result, rule)).findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
};
