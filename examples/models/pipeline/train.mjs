// Trains a small classifier (logistic regression on made-up loans) and writes it as safetensors. Takes the folder of the model.
// The same data and steps give the same bytes, so that a second run proves the first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASET, loans } from './loans.mjs';

/** How many loans it learns from. With LOANS=10 it becomes a worse model: see what the gate says. */
const LOANS = Number(process.env.LOANS ?? 2000);
const STEPS = 400;
const RATE = 0.5;
const folder = process.argv[2];

const training = loans('training', LOANS);
const weights = training[0].features.map(() => 0);
let bias = 0;
for (let step = 0; step < STEPS; step += 1) {
  const slope = weights.map(() => 0);
  let biasSlope = 0;
  for (const { features, repaid } of training) {
    const score = features.reduce((sum, feature, index) => sum + feature * weights[index], bias);
    const error = 1 / (1 + Math.exp(-score)) - Number(repaid);
    features.forEach((feature, index) => (slope[index] += error * feature));
    biasSlope += error;
  }
  slope.forEach((each, index) => (weights[index] -= (RATE * each) / training.length));
  bias -= (RATE * biasSlope) / training.length;
}

const data = Buffer.alloc(4 * (weights.length + 1));
[...weights, bias].forEach((value, index) => data.writeFloatLE(value, 4 * index));
const header = Buffer.from(
  JSON.stringify({
    __metadata__: { format: 'pt', license: 'apache-2.0' },
    weight: { dtype: 'F32', shape: [1, weights.length], data_offsets: [0, 4 * weights.length] },
    bias: { dtype: 'F32', shape: [1], data_offsets: [4 * weights.length, data.length] },
  }),
);
const length = Buffer.alloc(8);
length.writeBigUInt64LE(BigInt(header.length));

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'model.safetensors'), Buffer.concat([length, header, data]));
writeFileSync(join(folder, 'config.json'), `${JSON.stringify({ architecture: 'logistic', inputs: weights.length })}\n`);
const card = [
  '---',
  'license: apache-2.0',
  'model_name: loans',
  `datasets: [${DATASET.id}]`,
  '---',
  '# loans',
  'A classifier of made-up loans, small enough to be trained in a test.',
];
writeFileSync(join(folder, 'README.md'), `${card.join('\n')}\n`);
