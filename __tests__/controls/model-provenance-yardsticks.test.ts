import { describe } from '@jest/globals';
import { modelProvenance } from '../../src/controls/model-provenance.js';
import { known } from '../../src/facts/observed.js';
import { files, NAME, ROOT } from '../support/model-facts.js';
import { modelRows, type Row } from './model-told.js';

const BASELINE = `compliance/baselines/${NAME}.json`;
const unaltered = {
  files: known(files.map((file) => ({ ...file, change: 'unchanged' as const }))),
};
const alone = (...paths: readonly string[]) => ({
  model: { ...unaltered, changed: paths },
  facts: {
    files: paths.map((path) => ({ path, previous: null, status: 'modified', additions: 1, deletions: 1 }) as const),
  },
});

const rows: readonly Row[] = [
  ['the register alone altered', alone('compliance/datasets.yaml'), ['pass']],
  ['the baseline alone altered', alone(BASELINE), ['pass']],
  ['the plan and the register alone altered', alone('compliance/datasets.yaml', `ops/${NAME}.yaml`), ['pass']],
  [
    'the register altered, and a report',
    alone('compliance/datasets.yaml', 'evidence/scan.json'),
    ['fail', 'yardstick-changed-here compliance/datasets.yaml'],
  ],
  [
    'the register altered, and a weight taken away',
    alone('compliance/datasets.yaml', `${ROOT}/model-00003.safetensors`),
    ['fail', 'yardstick-changed-here compliance/datasets.yaml'],
  ],
];

describe('a change of what models are measured by', () => {
  modelRows(modelProvenance, rows);
});
