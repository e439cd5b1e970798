import type { Instant } from '../facts/account.js';
import type { Reason } from '../facts/observed.js';
import { defineControl, verdictOf } from './kit/control.js';
import { NOTHING, type Part } from './kit/fault-of.js';
import { limitedFaults, limitedNotes } from './kit/limited.js';
import { besidePart } from './kit/model-beside.js';
import { formatPart } from './kit/model-formats.js';
import { independenceIn } from './kit/model-independence.js';
import { manifestPart } from './kit/model-manifest.js';
import { pathFaults } from './kit/model-paths.js';
import { scanFaults } from './kit/model-scan.js';
import { attributesPart, storageFaults } from './kit/model-storage.js';
import { emptyRootFaults, judgedModels, MODEL_CODES, noModelTouched, type JudgedModel } from './kit/model-weights.js';

export const modelIntegrity = defineControl({
  id: 'model-integrity',
  version: 1,
  requirement: 'The weights are exactly those that were signed and scanned, in a format that runs no code.',
  needs: ['models', 'clock'],
  wants: ['change', 'commits', 'pushes'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: [
    'manifest-missing',
    'signature-refused',
    'predicate-not-accepted',
    'serialization-not-comparable',
    'signer-not-allowed',
    'signer-is-author',
    'contributor-unattributed',
    'initiator-unknown',
    'root-differs',
    'symlinks-allowed',
    'unsafe-path',
    'weight-not-in-manifest',
    'file-not-in-manifest',
    'digest-differs',
    'digest-unknown',
    'ignored-by-signer',
    'left-out-by-signer',
    'signed-file-missing',
    'model-root-empty',
    'pointer-malformed',
    'lfs-object-missing',
    'lfs-size-differs',
    'raw-blob-not-lfs',
    'pointer-not-filtered',
    'attributes-changed',
    'format-not-allowed',
    'format-differs',
    'structure-broken',
    'import-not-allowed',
    'imports-not-seen',
    'runs-code',
    'config-not-seen',
    'config-changed',
    'template-changed',
    'tokenizer-changed',
    'code-changed',
    'scan-not-declared',
    'scan-missing',
    'scan-unbound',
    'scan-unreadable',
    'scan-stale',
    'weight-not-scanned',
    'finding-above-limit',
    'conflicting-evidence',
    ...MODEL_CODES,
  ],
  judge({ models, clock, ...facts }, _, { models: declared, people, accepted }) {
    const standing = judgedModels(models, declared);
    const attributes = models === null ? NOTHING : attributesPart(models);
    if (attributes.faults.length === 0) {
      const nothing = noModelTouched(standing);
      if (nothing !== null) return nothing;
    }
    const independent = independenceIn(standing.at, facts, people);
    const parts = standing.judged.map((judged) => partOf(judged, independent, clock.now));
    const faults = [...standing.faults, ...attributes.faults, ...parts.flatMap((part) => part.faults)];
    const notes = [...attributes.notes, ...parts.flatMap((part) => part.notes)];
    return verdictOf(limitedFaults(faults.filter(({ reason }) => !isAccepted(reason, accepted))), limitedNotes(notes));
  },
});

const partOf = (judged: JudgedModel, independent: ReturnType<typeof independenceIn>, now: Instant): Part => {
  const manifest = manifestPart(judged, independent);
  const formats = formatPart(judged);
  const beside = besidePart(judged);
  return {
    faults: [
      ...emptyRootFaults(judged.model),
      ...pathFaults(judged.model),
      ...manifest.faults,
      ...storageFaults(judged),
      ...formats.faults,
      ...beside.faults,
      ...scanFaults(judged, now),
    ],
    notes: [...manifest.notes, ...formats.notes, ...beside.notes],
  };
};

/** What somebody may have looked at and let through. That bytes are others than those that were signed, nobody may. */
const ACCEPTABLE = ['finding-above-limit', 'import-not-allowed', 'runs-code', 'structure-broken'];

const isAccepted = ({ code, about: [first] }: Reason, accepted: readonly string[]): boolean =>
  first !== undefined && ACCEPTABLE.includes(code) && accepted.includes(first);
