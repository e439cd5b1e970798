import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { Model } from '../../src/facts/models.js';
import { weight, W1, WEIGHT_1, statement, resourcesOf } from '../support/model-facts.js';
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

describe('a scan that knows paths only', () => {
  it('takes the longest name where a path ends in several', () => {
    const deep = weight(`${ROOT}/a/model-00001-of-00002.safetensors`, sha('deep'));
    const all = [...files, deep];
    const rest = { size: null, state: 'scanned', found: null } as const;
    const subjects = [W1, W2, sha('deep')].map((sha256) => ({ name: 'w', sha256 }));
    const list = [
      { path: '/w/a/model-00001-of-00002.safetensors', sha256: null, ...rest },
      { path: WEIGHT_2, sha256: W2, ...rest },
    ];
    const model = {
      files: known(all),
      manifest: known(manifest({ resources: resourcesOf(all) })),
      reports: [reportFile('scan', scanOf({ files: list }), { binding: statement({ subjects }) })],
    };
    expect(judgeModel(modelIntegrity, { model }).reasons.map(({ code, about }) => [code, about[0]])).toEqual([
      ['weight-not-scanned', WEIGHT_1],
    ]);
  });
});

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
