/**
 * Runs the cases of a folder against the bundled action and the emulator.
 * Usage: npm run cases [-- DIR] [--only ID[,ID]] [--suites a,b] [--log] [--dist FOLDER] [--schema FILE]
 */
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { builtHere, runCases, type CaseResult } from './cases/run-case.js';
import { loadCases, loadDisputed, type Case } from './cases/suites.js';

const width = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    suites: { type: 'string' },
    log: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    schema: { type: 'string', default: builtHere.schema },
  },
});
const folder = positionals[0] ?? join('__tests__', 'cases');
const disputed = loadDisputed(folder);
const chosen = choose(loadCases(folder));
const build = { action: join(values.dist, 'action.js'), cli: join(values.dist, 'cli.js'), schema: values.schema };
const show = (result: CaseResult): void => {
  if (result.differences.length > 0) console.log(line(result));
  if (values.log) console.log(result.log);
};
const results = await runCases(chosen, width, show, build);
const failed = results.filter((result) => result.differences.length > 0 && !disputed.has(result.id));
const apart = results.filter((result) => result.differences.length > 0 && disputed.has(result.id));
const passed = results.length - failed.length - apart.length;

console.log(`\n${table(results)}`);
if (apart.length > 0) console.log(`\ndisputed, not counted: ${apart.map(({ id }) => id).join(', ')}`);
console.log(`\n${String(passed)} passed, ${String(failed.length)} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function choose(cases: readonly Case[]): Case[] {
  const only = values.only?.split(',');
  const suites = values.suites?.split(',');
  const known = new Set(cases.flatMap(({ id, suite }) => [id, suite]));
  const unknown = [...(only ?? []), ...(suites ?? [])].filter((name) => !known.has(name));
  // A misspelt name would run nothing, and nothing fails nothing.
  if (unknown.length > 0) throw new Error(`no such case or suite: ${unknown.join(', ')}`);
  return cases.filter(({ id, suite }) => (only?.includes(id) ?? true) && (suites?.includes(suite) ?? true));
}

function line({ id, title, differences }: CaseResult): string {
  const mark = disputed.has(id) ? 'DISPUTED' : 'FAILED';
  return `${mark}  ${id}  ${title}: ${differences.join('; ').replaceAll('\n', '\\n')}`;
}

function table(all: readonly CaseResult[]): string {
  const suites = [...new Set(all.map(({ suite }) => suite))];
  const rows = suites.map((suite) => {
    const members = all.filter((result) => result.suite === suite);
    const bad = members.filter(({ differences }) => differences.length > 0).length;
    const slowest = Math.max(...members.map(({ ms }) => ms));
    return [suite, String(members.length - bad), String(bad), `${slowest.toFixed(0)} ms`];
  });
  return [['suite', 'passed', 'differ', 'slowest run'], ...rows]
    .map(
      ([suite = '', ok = '', bad = '', slow = '']) =>
        `${suite.padEnd(20)}${ok.padStart(8)}${bad.padStart(8)}${slow.padStart(14)}`,
    )
    .join('\n');
}
