/**
 * A model of 200 pointers for 400 GB against one of as many for 4 MB, alone. Usage:
 * node scripts/run-ts.mjs bench/models.ts [TURNS]
 */
import { resolve } from 'node:path';
import { timeModels } from './model-turns.js';
import { buildPrograms, HEAVY, LIGHT } from './programs.js';
import { onModel } from './results.js';
import { startServing } from './serving.js';

const turns = Number(process.argv[2] ?? 21);
const built = buildPrograms(resolve('dist/action.js'));
const serving = startServing(built.serve);
try {
  const models = await timeModels(serving, built.models, turns);
  const [light, heavy] = [onModel({ models }, LIGHT), onModel({ models }, HEAVY)];
  for (const [name, { ms, least, requests }] of [[LIGHT, light] as const, [HEAVY, heavy] as const]) {
    const counts = [...new Set(requests)].join(' ');
    console.log(`${name}: ${ms.toFixed(0)} (${least.toFixed(0)}) ms, ${counts} requests`);
  }
  console.log(`ratio of the medians of ${String(turns)} turns: ${(heavy.ms / light.ms).toFixed(2)}`);
} finally {
  serving.end();
  built.remove();
}
