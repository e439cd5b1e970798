import { describe, expect, it } from '@jest/globals';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { Manifest } from '../../src/facts/model-documents.js';
import type { Model, ModelFile } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import { files, manifest, modelFile, NAME } from '../support/model-facts.js';
import { resourcesOf, ROOT, sha, W1, weight, WEIGHT_1 } from '../support/model-facts.js';
import { foundBy, modelRows, notesBy, type Row } from './model-told.js';

/** The files with this one in the place of that of its path, or added; signed as they are. */
const signedWith = (...own: readonly ModelFile[]): { readonly model: Partial<Model> } => {
  const rest = files.filter(({ path }) => !own.some((each) => each.path === path));
  const all = [...rest, ...own];
  return { model: { files: known(all), manifest: known(manifest({ resources: resourcesOf(all) })) } };
};
const filesAre = (all: readonly ModelFile[]) => ({ model: { files: known(all) } });
const signed = (own: Partial<Manifest>, terms: object = {}) => ({
  model: { manifest: known(manifest(own)) },
  terms: { ...terms },
});
const without = (path: string) => files.filter((file) => file.path !== path);

const rows: readonly Row[] = [
  [
    'a weight that is not signed',
    filesAre([...files, weight(`${ROOT}/z.safetensors`, W1)]),
    ['fail', `weight-not-in-manifest ${ROOT}/z.safetensors`],
  ],
  [
    'a file that is not signed',
    filesAre([...files, modelFile(`${ROOT}/x.txt`)]),
    ['fail', `file-not-in-manifest ${ROOT}/x.txt`],
  ],
  [
    'files of git that are not signed',
    filesAre([...files, modelFile(`${ROOT}/.gitattributes`), modelFile(`${ROOT}/.github/x`)]),
    ['pass'],
  ],
  [
    'a file that looks like one of git',
    filesAre([...files, modelFile(`${ROOT}/.gitattributes2`)]),
    ['fail', `file-not-in-manifest ${ROOT}/.gitattributes2`],
  ],
  [
    'files of git deeper down',
    filesAre([...files, modelFile(`${ROOT}/a/.gitignore`)]),
    ['fail', `file-not-in-manifest ${ROOT}/a/.gitignore`],
  ],
  [
    'code among the files of git',
    filesAre([...files, modelFile(`${ROOT}/.github/x.py`, { role: 'code' })]),
    ['fail', `ignored-by-signer ${ROOT}/.github/x.py`],
  ],
  [
    'another digest',
    signed({
      resources: manifest().resources.map((each) =>
        each.name === 'tokenizer.json' ? { ...each, digest: sha('old') } : each,
      ),
    }),
    ['fail', `digest-differs ${ROOT}/tokenizer.json`],
  ],
  [
    'a weight swapped',
    filesAre(files.map((file) => (file.path === WEIGHT_1 ? weight(WEIGHT_1, sha('evil')) : file))),
    ['fail', `digest-differs ${WEIGHT_1}`, ...unbound()],
  ],
  [
    'a file renamed within the order',
    filesAre(
      files.map((file) => (file.path.endsWith('tokenizer.json') ? { ...file, path: `${ROOT}/tokenizes.json` } : file)),
    ),
    ['fail', `file-not-in-manifest ${ROOT}/tokenizes.json`, `signed-file-missing ${ROOT}/tokenizer.json`],
  ],
  ['a signed file that is gone', filesAre(without(`${ROOT}/NOTICE`)), ['fail', `signed-file-missing ${ROOT}/NOTICE`]],
  ['a weight left out', leftOut('model-00001-of-00002.safetensors'), ['fail', `ignored-by-signer ${WEIGHT_1}`]],
  [
    'a folder left out',
    {
      model: { ...signedWith(modelFile(`${ROOT}/a/b.py`, { role: 'code' })).model, ...leftOut('./a/', 'a/b.py').model },
    },
    ['fail', `ignored-by-signer ${ROOT}/a/b.py`],
  ],
  ['a tokenizer left out', leftOut('tokenizer.json'), ['fail', `ignored-by-signer ${ROOT}/tokenizer.json`]],
  ['a configuration left out', leftOut('config.json'), ['fail', `ignored-by-signer ${ROOT}/config.json`]],
  ['a template left out', leftOut('chat_template.jinja'), ['fail', `ignored-by-signer ${ROOT}/chat_template.jinja`]],
  ['a text left out', leftOut('README.md'), ['pass']],
  [
    'a path that leads elsewhere, signed',
    signed({ resources: [...manifest().resources, { name: '../x', digest: W1, algorithm: 'sha256' }] }),
    ['fail', 'unsafe-path ../x', `signed-file-missing ${ROOT}/../x`],
  ],
  [
    'a name signed twice',
    signed({ resources: [...manifest().resources, ...manifest().resources.slice(-1)] }),
    ['fail', 'unsafe-path tokenizer.json'],
  ],
  [
    'a file that is too large to be read',
    filesAre(
      files.map((file) =>
        file.path.endsWith('NOTICE')
          ? modelFile(file.path, { storage: { kind: 'blob', sha256: null, size: 1 } })
          : file,
      ),
    ),
    ['indeterminate', `digest-unknown ${ROOT}/NOTICE`],
  ],
  ['no weight', signedWithout(), ['fail', `model-root-empty ${NAME}`, `scan-unbound evidence/scan.json`]],
];

function unbound() {
  return ['scan-unbound evidence/scan.json'];
}

function leftOut(ignored: string, name = ignored) {
  const { ignored: usual, resources } = manifest();
  return {
    model: {
      manifest: known(
        manifest({ ignored: [...usual, ignored], resources: resources.filter((each) => each.name !== name) }),
      ),
    },
  };
}

function signedWithout() {
  const rest = files.filter(({ role }) => role !== 'weight');
  return { model: { files: known(rest), manifest: known(manifest({ resources: resourcesOf(rest) })) } };
}

describe('the files that are signed', () => {
  modelRows(modelIntegrity, rows);

  it('tells what was left out, and is only a text', () => {
    expect(notesBy(modelIntegrity, leftOut('README.md'))).toEqual([`left-out-by-signer ${ROOT}/README.md`]);
  });

  it('is told with both digests', () => {
    const swapped = files.map((file) => (file.path === WEIGHT_1 ? weight(WEIGHT_1, sha('evil')) : file));
    expect(foundBy(modelIntegrity, filesAre(swapped))[0]).toBe(`sha256:${sha('evil')} in this change`);
  });
});
