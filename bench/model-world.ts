import { patchWorld, type World } from '../emulator/world.js';

/** Pointers in the root of the model. */
const MODEL_WEIGHTS = 200;

/** Bytes that each pointer stands for: 4 MB together, and 400 GB. */
export const WEIGHT_BYTES = { light: 20_000, heavy: 2_000_000_000 } as const;

const POLICY = `version: 1
branches: [main]
controls:
  peer-review: {approvals: 1}
  model-inventory: {}
  model-integrity: {}
  model-licence: {}
  model-data: {}
  model-evaluation: {}
  model-safety: {}
  model-provenance: {}
  model-monitoring: {}
`;

/** A change of all weights of a model, which are signed, scanned and bound to every report; the host holds them. */
export const withModel = (base: World, size: number): World =>
  patchWorld(base, {
    'base-files': { '.github/countersign.yml': POLICY },
    models: { large: { weights: { ...ordinary, ...weightsOf(size) } } },
  });

/** The two of the compliant model are no part of this one. */
const ordinary = { 'model-00001-of-00002.safetensors': false, 'model-00002-of-00002.safetensors': false };

const weightsOf = (size: number): object =>
  Object.fromEntries(
    Array.from({ length: MODEL_WEIGHTS }, (_, index) => {
      const number = String(index + 1).padStart(5, '0');
      return [`model-${number}-of-00200.safetensors`, { size }];
    }),
  );
