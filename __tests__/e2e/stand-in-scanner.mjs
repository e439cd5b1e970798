// Stands in for ModelAudit, which tests have no Python for: reads every file of a folder, and writes what ModelAudit writes of it.
// Takes the folder and the file of the report. A pickle is an issue; nothing else is looked for.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [folder, report] = process.argv.slice(2);
const seconds = Date.parse(process.env.EVALUATED_AT) / 1000;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ path, bytes: readFileSync(path) }));
const metadata = files.map(({ path, bytes }) => [
  path,
  { file_size: bytes.length, file_hashes: { sha256: createHash('sha256').update(bytes).digest('hex') } },
]);
const pickles = files.filter(({ bytes }) => bytes[0] === 0x80 && bytes[1] <= 5);
const found = {
  bytes_scanned: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  issues: pickles.map(({ path }) => ({
    message: 'a pickle',
    severity: 'critical',
    location: path,
    details: {},
    timestamp: seconds,
    type: 'pickle_check',
    rule_code: 'S999',
  })),
  assets: files.map(({ path, bytes }) => ({ path, type: 'unknown', size: bytes.length })),
  file_metadata: Object.fromEntries(metadata),
  files_scanned: files.length,
  start_time: seconds,
  has_errors: false,
  success: true,
};
mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, JSON.stringify(found));
