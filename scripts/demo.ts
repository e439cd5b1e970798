/**
 * The real action, dist/action.js, against the embedded GitHub: one change that passes, one that does not.
 * Usage: npm run demo [-- --json]
 */
import { parseArgs } from 'node:util';
import { painted, unpainted } from '../src/report/text.js';
import { act, type Act } from './demo/act.js';
import { demoScenes } from './demo/scenes.js';
import { showAct } from './demo/show.js';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const paint = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' ? painted : unpainted;

const acts = await Promise.all(demoScenes().map(act));
console.log(
  values.json
    ? JSON.stringify(acts.map(inShort))
    : `${acts.map((one) => showAct(one, paint)).join('\n\n')}\n${closing(acts)}`,
);
process.exitCode = isAsTold(acts) ? 0 : 1;

function inShort({ evidence, path, digest, exitCode, statuses, verified }: Act): unknown {
  return { verdict: evidence.decision.verdict, exitCode, path, digest, statuses, verified: verified.exitCode === 0 };
}

function closing(all: readonly Act[]): string {
  const hint = all.map(({ path }) => `  node dist/cli.js verify ${path} --allow-unsigned`).join('\n');
  return `\n${paint('Check it yourself', 'bold')}, as an auditor would:\n${hint}`;
}

/** A demo that shows something else than it tells has failed. */
function isAsTold([good, bad]: readonly Act[]): boolean {
  return (
    good?.evidence.decision.verdict === 'pass' &&
    good.exitCode === 0 &&
    good.verified.exitCode === 0 &&
    bad?.evidence.decision.verdict === 'fail' &&
    bad.exitCode === 1 &&
    bad.verified.exitCode === 0
  );
}
