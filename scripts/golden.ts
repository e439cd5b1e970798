/**
 * Writes the golden evidence of the present format: what the gate left behind in each case, one line a record, exact bytes; and
 * whole records with each kind of signature. `--signed` writes those only.
 * Only of cases that came out as told. A format that was released is never written again: `released` lists them.
 * Usage: npm run golden
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCases, type CaseResult } from './cases/run-case.js';
import { loadCases } from './cases/suites.js';
import { writeSigned } from './golden/signed.js';

const FORMAT = 'v1';
const released: readonly string[] = [];
const folder = join('__tests__', 'evidence', 'golden', FORMAT);
const width = 2;

if (released.includes(FORMAT)) throw new Error(`evidence ${FORMAT} was released: its golden records stay as they are`);
await writeSigned(join('__tests__', 'evidence', 'golden-signed', FORMAT));
if (process.argv.includes('--signed')) process.exit();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
/** Records of models are large, and one like the other: every eighth is kept. */
const isKept = ({ suite }: { readonly suite: string }, index: number): boolean =>
  !suite.startsWith('model-') || index % 8 === 0;
const results = await runCases(loadCases(join('__tests__', 'cases')).filter(isKept), width);
const records = results.flatMap(recordOf);
for (const suite of new Set(records.map((record) => record.suite))) {
  const lines = records.filter((record) => record.suite === suite).map((record) => record.line);
  writeFileSync(join(folder, `${suite}.jsonl`), lines.join(''));
}
console.log(`${String(records.length)} records of ${String(results.length)} cases`);

function recordOf({ suite, id, evidence, differences }: CaseResult): { suite: string; line: string }[] {
  if (evidence === undefined || differences.length > 0) return [];
  if (evidence.includes('\n')) throw new Error(`${id}: evidence is one line in its canonical form`);
  return [{ suite, line: `${id}\t${evidence}\n` }];
}
