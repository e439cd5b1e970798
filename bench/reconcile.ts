/**
 * Reconciles a branch of so many commits, each with a signed record in a ledger. Usage:
 * NODE_OPTIONS=--max-old-space-size=128 node scripts/run-ts.mjs bench/reconcile.ts [COMMITS]
 *
 * The bound is for the measurement: without it the peak says how long this node puts off its collection, and not what is kept.
 */
import { longLine, sealedTemplate } from './long-line.js';
import { reconciled, requestsOf, watched } from './reconciled.js';

const length = Number(process.argv[2] ?? 10_000);
const template = await sealedTemplate();
const line = longLine(template, length);
const before = process.memoryUsage().rss;
const began = performance.now();
const peakNow = (): number => process.resourceUsage().maxRSS / 1024;
const peaks: number[] = [];
const [result] = await reconciled(
  watched(line, () => void peaks.push(peakNow())),
  1001,
);
const seconds = (performance.now() - began) / 1000;
const requests = requestsOf(line);
const peak = peakNow();
/** After some two thousand commits, when everything has been done several times. */
const early = peaks[4] ?? peak;
console.log(
  [
    `${String(length)} commits: ${result?.conclusion.verdict ?? 'nothing'}, exit ${String(result?.conclusion.exitCode)}`,
    `${String(requests)} requests, one for ${(length / requests).toFixed(1)} commits: ${JSON.stringify([...line.asked])}`,
    `${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB (${(before / 1_048_576).toFixed(0)} MB before, ${early.toFixed(0)} MB after five records)`,
  ].join('\n'),
);
const isCheap = length < 10_000 || requests * 50 <= length;
const isFlat = peak <= 1.15 * early;
process.exitCode = isCheap && isFlat && result?.conclusion.exitCode === 0 ? 0 : 1;
