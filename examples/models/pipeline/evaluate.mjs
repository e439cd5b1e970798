// Evaluates the weights as they lie on disk, and writes a neutral report. Takes the weights, and the file of the report.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DATASET, loans } from './loans.mjs';

const [weightsPath, reportPath] = process.argv.slice(2);
const bytes = readFileSync(weightsPath);
const start = 8 + Number(bytes.readBigUInt64LE());
const header = JSON.parse(bytes.subarray(8, start).toString('utf8'));
const numbers = (name) => {
  const [begin, end] = header[name].data_offsets;
  return Array.from({ length: (end - begin) / 4 }, (_, index) => bytes.readFloatLE(start + begin + 4 * index));
};
const weight = numbers('weight');
const [bias] = numbers('bias');

const held = loans('held-out', 1500);
const right = held.filter(({ features, repaid }) => {
  const score = features.reduce((sum, feature, index) => sum + feature * weight[index], bias);
  return score > 0 === repaid;
}).length;
const accuracy = right / held.length;
const report = {
  schema: 'countersign/metrics@1',
  // Set in tests, so that they know the time.
  at: process.env.EVALUATED_AT ?? new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  tool: { name: 'evaluate.mjs', version: '1' },
  subjects: [{ path: weightsPath, sha256: createHash('sha256').update(bytes).digest('hex') }],
  dataset: {
    ...DATASET,
    sha256: createHash('sha256').update(JSON.stringify(held)).digest('hex'),
  },
  metrics: [
    {
      name: 'accuracy',
      value: accuracy,
      stderr: Math.sqrt((accuracy * (1 - accuracy)) / held.length),
      n: held.length,
      of: held.length,
      higherIsBetter: true,
    },
  ],
};
mkdirSync(dirname(reportPath), { recursive: true });
writeFileSync(reportPath, `${JSON.stringify(report, null, 2)}\n`);
