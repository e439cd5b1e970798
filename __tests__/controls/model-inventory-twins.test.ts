import { describe } from '@jest/globals';
import { modelInventory } from '../../src/controls/model-inventory.js';
import type { ChangedFile } from '../../src/facts/change.js';
import { known } from '../../src/facts/observed.js';
import { showSuspicious } from '../../src/facts/suspicious-path.js';
import { compliantModel, files, ROOT, type GivenModel } from '../support/model-facts.js';
import { modelRows, type Row } from './model-told.js';

const still = known(files.map((file) => ({ ...file, change: 'unchanged' as const })));
const untouched = { ...compliantModel, change: 'untouched', changed: [], files: still } as const;
const brought = (path: string, status: ChangedFile['status'] = 'added'): GivenModel => ({
  models: { models: [untouched] },
  facts: { files: [{ path, previous: null, status, additions: 1, deletions: 0 }] },
});

const rows: readonly Row[] = [
  [
    'a file whose folder only begins as the root',
    brought(`${ROOT}-2/config.json`),
    ['not-applicable', 'no-model-touched'],
  ],
  ...[
    `${ROOT.toUpperCase()}/config.json`,
    `${ROOT}./config.json`,
    `${ROOT}\u200d/sub/config.json`,
    `${ROOT.replace('s', '\u017f')}/config.json`,
    'MODELS',
  ].map((path): Row => [`a twin of the root: ${path}`, brought(path), ['fail', `unsafe-path ${showSuspicious(path)}`]]),
  [
    'a twin of the root that is taken away',
    brought(`${ROOT.toUpperCase()}/config.json`, 'removed'),
    ['not-applicable', 'no-model-touched'],
  ],
  [
    'a twin of the root, of what is released',
    { models: { at: 'released' }, facts: brought(`${ROOT.toUpperCase()}/config.json`).facts ?? {} },
    ['pass'],
  ],
  ['files of the change that are not known', { unknown: ['files'] }, ['indeterminate', 'fact-unavailable files']],
];

describe('files of the change beside a root', () => {
  modelRows(modelInventory, rows);
});
