import type { ChangedFile } from '../facts/change.js';
import type { Models, StrayFile } from '../facts/models.js';
import type { Observed } from '../facts/observed.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { failed, undecided } from './kit/fault-of.js';
import { limitedFaults } from './kit/limited.js';
import { bomFaults } from './kit/model-bom.js';
import { pathFaults, twinFaults } from './kit/model-paths.js';
import { emptyRootFaults, judgedModels, MODEL_CODES, noModelTouched } from './kit/model-weights.js';

export const modelInventory = defineControl({
  id: 'model-inventory',
  version: 1,
  requirement: 'Every model-like file belongs to a declared model, and its bill lists every weight.',
  needs: ['models'],
  wants: ['files'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: [
    'undeclared-model-file',
    'model-root-empty',
    'unsafe-path',
    'bom-missing',
    'weight-not-in-bom',
    'bom-digest-differs',
    'bom-stale',
    'digest-unknown',
    ...MODEL_CODES,
  ],
  judge({ models, files }, _, { models: declared }) {
    const standing = judgedModels(models, declared);
    const faults = [
      ...standing.faults,
      ...(models === null ? [] : [...strayFaults(models), ...besideFaults(models, files)]),
      ...standing.judged.flatMap((judged) => [
        ...emptyRootFaults(judged.model),
        ...pathFaults(judged.model),
        ...bomFaults(judged, models?.models ?? []),
      ]),
    ];
    return (faults.length === 0 ? noModelTouched(standing) : null) ?? verdictOf(limitedFaults(faults));
  },
});

const strayFaults = ({ strays }: Models): readonly Fault[] =>
  strays.known ? strays.value.map(strayFault) : [undecided(strays.why)];

/** What is released is judged below the roots alone. */
const besideFaults = ({ at, models }: Models, files: Observed<readonly ChangedFile[]>): readonly Fault[] => {
  if (at === 'released') return [];
  return files.known ? twinFaults(files.value, models) : [undecided(files.why)];
};

const strayFault = ({ path, looks, size }: StrayFile): Fault =>
  failed({
    code: 'undeclared-model-file',
    about: [path],
    needed: 'a root under `models` that it lies in',
    found: `${LOOKS[looks]}${size === null ? '' : `, ${String(size)} bytes`}`,
  });

const LOOKS: Readonly<Record<StrayFile['looks'], string>> = {
  extension: 'a weight by its name',
  magic: 'a weight by its first bytes',
  'large-pointer': 'a pointer to a large file',
  'large-binary': 'a large binary file',
};
