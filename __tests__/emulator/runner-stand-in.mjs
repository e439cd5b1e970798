// Stands in for an action: shows what it was given, writes one of each command, and ends as its input `end` says.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { env } = process;
if (env['INPUT_END'] === 'hang') setInterval(() => {}, 1000);
const seen = {
  env: { ...env },
  now: new Date().toISOString(),
  called: Date(),
  dated: new Date(0) instanceof Date && new Date(0).toISOString(),
  event: JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'], 'utf8')),
  workspace: readFileSync(join(env['GITHUB_WORKSPACE'], 'reports/trivy.sarif'), 'utf8'),
  cwd: process.cwd(),
};
const folder = join(env['RUNNER_TEMP'], 'countersign');
mkdirSync(folder);
writeFileSync(join(folder, 'evidence.json'), JSON.stringify(seen));
appendFileSync(env['GITHUB_OUTPUT'], `verdict<<ghadelimiter_1\npass\nghadelimiter_1\n`);
appendFileSync(
  env['GITHUB_OUTPUT'],
  `evidence-path<<ghadelimiter_2\n${join(folder, 'evidence.json')}\nghadelimiter_2\n`,
);
appendFileSync(env['GITHUB_STEP_SUMMARY'], '# Summary\n');
process.stdout.write('::warning title=Two%3A parts,line=3::first%0Asecond\nplain ::error::text\n');
process.stderr.write('on the other stream\n');
process.exitCode = env['INPUT_END'] === 'badly' ? 3 : 0;
