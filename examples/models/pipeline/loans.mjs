// Made-up loans: two features and an outcome that they tell in most cases. No data of people.
import { createHash } from 'node:crypto';

export const DATASET = { id: 'acme/made-up-loans', revision: '5d1c0f9b7a3e48d2b6c4f0a1e9d8c7b6a5f4e3d2' };

const chance = (text) => createHash('sha256').update(text).digest().readUInt32LE() / 2 ** 32;

export const loans = (split, count) =>
  Array.from({ length: count }, (_, index) => {
    const features = [0, 1].map((each) => 2 * chance(`${split}-${index}-${each}`) - 1);
    const noise = 0.4 * (2 * chance(`${split}-${index}-noise`) - 1);
    return { id: index, features, repaid: features[0] - 0.5 * features[1] + noise > 0 };
  });
