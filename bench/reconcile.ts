/**
 * Reconciles a branch of so many commits, each with a signed record in a ledger. Usage:
 * node scripts/run-ts.mjs bench/reconcile.ts [COMMITS]
 */
import { longLine, sealedTemplate } from './long-line.js';
import { reconciled, requestsOf } from './reconciled.js';

const length = Number(process.argv[2] ?? 10_000);
const template = await sealedTemplate();
const line = longLine(template, length);
const before = process.memoryUsage().rss;
const began = performance.now();
const [result] = await reconciled(line, 1001);
const seconds = (performance.now() - began) / 1000;
const requests = requestsOf(line);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  [
    `${String(length)} commits: ${result?.conclusion.verdict ?? 'nothing'}, exit ${String(result?.conclusion.exitCode)}`,
    `${String(requests)} requests, one for ${(length / requests).toFixed(1)} commits: ${JSON.stringify([...line.asked])}`,
    `${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB (${(before / 1_048_576).toFixed(0)} MB before)`,
  ].join('\n'),
);
process.exitCode = requests * 50 <= length && result?.conclusion.exitCode === 0 ? 0 : 1;
