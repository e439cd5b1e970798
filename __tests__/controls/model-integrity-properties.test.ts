import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { Model } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import {
  compliantModel,
  files,
  judgeModel,
  type GivenModel,
  manifest,
  refused,
  reportFile,
} from '../support/model-facts.js';
import { ROOT, scanOf, sha, W2, WEIGHT_2 } from '../support/model-facts.js';

const second = { sha256: W2, size: null, state: 'scanned', found: null } as const;
const faulty: readonly GivenModel[] = [
  {},
  { terms: { scan: null } },
  { terms: { signers: [] } },
  { terms: { formats: [] } },
  { model: { manifest: known(manifest({ signature: refused })) } },
  { model: { manifest: known(manifest({ rootDigest: null })) } },
  { model: { reports: [reportFile('scan', scanOf({ files: [{ path: WEIGHT_2, ...second }] }))] } },
];

describe('whatever is taken away or changed', () => {
  const gone: readonly Partial<Model>[] = [
    { manifest: known(null) },
    { files: known([]) },
    { reports: [] },
    ...files
      .filter(({ role }) => role !== 'manifest')
      .map((file) => ({ files: known(files.filter((each) => each !== file)) })),
    ...manifest().resources.map((each) => ({
      manifest: known(manifest({ resources: manifest().resources.filter(({ name }) => name !== each.name) })),
    })),
  ];

  it('without a document nothing that did not pass passes', () => {
    fc.assert(
      fc.property(fc.constantFrom<GivenModel>(...faulty), fc.constantFrom(...gone), (given, taken) => {
        const verdict = judgeModel(modelIntegrity, { ...given, model: { ...given.model, ...taken } });
        return verdict.outcome !== 'pass';
      }),
    );
  });

  it('another digest anywhere never passes', () => {
    const signed = compliantModel.manifest.known ? compliantModel.manifest.value : null;
    fc.assert(
      fc.property(
        fc.nat(signed === null ? 0 : signed.resources.length - 1),
        fc.constantFrom('file', 'manifest'),
        (place, side) => {
          const resource = manifest().resources[place];
          const resources = manifest().resources.map((each) =>
            each === resource || each.name === resource?.name ? { ...each, digest: sha('x') } : each,
          );
          const changed = files.map((file) =>
            file.path === `${ROOT}/${resource?.name ?? ''}` && file.storage.kind !== 'malformed-pointer'
              ? { ...file, storage: { ...file.storage, sha256: sha('x') } }
              : file,
          );
          const model: Partial<Model> =
            side === 'file' ? { files: known(changed as typeof files) } : { manifest: known(manifest({ resources })) };
          return judgeModel(modelIntegrity, { model }).outcome !== 'pass';
        },
      ),
    );
  });
});
