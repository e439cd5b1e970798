import { describe, expect, it } from '@jest/globals';
import { manifestStatement, modelKeys, signWithModelKey } from '../../../../emulator/model-signing.js';
import { readDocuments, type Documents } from '../../../../src/collect/models/documents/read-documents.js';
import type { FolderEntry } from '../../../../src/collect/models/folders.js';
import type { TextAt } from '../../../../src/collect/models/texts.js';
import { sha256 } from '../../../../src/evidence/digest.js';
import type { ModelDemand } from '../../../../src/facts/demand.js';
import { known, unknown, type Observed, type Reason } from '../../../../src/facts/observed.js';
import { checkModelSignature } from '../../../../src/verify/model-signature.js';

const keys = modelKeys('P-384');
const ROOT = 'models/m';
const demand: ModelDemand = {
  name: 'm',
  root: ROOT,
  manifest: `${ROOT}/model.sig`,
  card: `${ROOT}/README.md`,
  bom: 'compliance/m.cdx.json',
  register: 'compliance/datasets.yaml',
  baseline: null,
  plan: 'ops/m.yaml',
  keys: ['keys/m.pem'],
  reports: [],
  statements: 'files',
};

const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'machine-learning-model', name: 'm' }],
};
const head: Readonly<Record<string, string>> = {
  [demand.manifest]: signWithModelKey(manifestStatement({ 'a.safetensors': 'a'.repeat(64) }), keys),
  [demand.card]: '---\nlicense: mit\n---\n',
  'compliance/m.cdx.json': JSON.stringify(bill),
  [`${ROOT}/LICENSE`]: 'MIT',
  [`${ROOT}/notice.txt`]: 'a notice',
  [`${ROOT}/docs/NOTICE`]: 'of something else',
  // What the change itself would like to be measured by.
  'compliance/datasets.yaml': 'datasets: [{id: of-the-head}]',
  'ops/m.yaml': 'metrics: []\nowner: mallory\n',
  'keys/m.pem': modelKeys().pem,
};
const base: Readonly<Record<string, string>> = {
  'compliance/datasets.yaml': 'datasets: [{id: of-the-base}]',
  'ops/m.yaml': 'metrics: []\nowner: dana\nrunbook: ops/run.md\n',
  'ops/run.md': 'first, stay calm',
  'keys/m.pem': keys.pem,
};

type Answer = Readonly<Record<string, string | Reason | undefined>>;
interface Given {
  readonly head?: Answer;
  readonly base?: Answer;
  readonly demand?: Partial<ModelDemand>;
  readonly files?: Observed<readonly FolderEntry[]>;
}

const fileAt = (path: string): FolderEntry => ({
  path,
  object: 'f'.repeat(40),
  kind: path.endsWith('-link') ? 'symlink' : 'file',
  size: 1,
});

const read = async (given: Given = {}): Promise<Documents> => {
  const trees: Readonly<Record<string, Answer>> = {
    head: { ...head, ...given.head },
    base: { ...base, ...given.base },
  };
  const paths = Object.keys(trees['head'] ?? {}).filter((path) => path.startsWith(ROOT));
  const context = {
    commit: 'head',
    yardstick: 'base',
    below: () => Promise.resolve(given.files ?? known(paths.map(fileAt))),
    texts: (commit: string, wanted: readonly string[]) =>
      Promise.resolve(
        new Map(
          wanted.map((path): readonly [string, Observed<TextAt | null>] => {
            const found = trees[commit]?.[path];
            if (typeof found === 'object') return [path, unknown(found)];
            if (found === undefined) return [path, known(null)];
            const bytes = Buffer.from(found);
            return [path, known({ bytes, sha256: sha256(bytes), object: 'f'.repeat(40) })];
          }),
        ),
      ),
    verify: (bundle: Uint8Array, pems: Parameters<typeof checkModelSignature>[1]['keys']) =>
      Promise.resolve(checkModelSignature(bundle, { roots: null, keys: pems })),
  };
  return readDocuments(context, { ...demand, ...given.demand });
};

describe('the documents of a model', () => {
  it('are read at the head, and what they are measured by at the base', async () => {
    const documents = await read();
    expect(documents.manifest).toMatchObject({
      value: { signature: { state: 'verified', by: { fingerprint: keys.fingerprint } } },
    });
    expect(documents.card).toMatchObject({ value: { licence: 'mit' } });
    expect(documents.bom).toMatchObject({ value: { specVersion: '1.6' } });
    expect(documents.register).toMatchObject({ value: [{ id: 'of-the-base' }] });
    expect(documents.monitoring).toEqual(
      known({ path: 'ops/m.yaml', metrics: [], owner: 'dana', runbook: { path: 'ops/run.md', exists: true } }),
    );
    expect(documents.notices).toMatchObject({
      value: [
        { path: `${ROOT}/LICENSE`, text: 'MIT' },
        { path: `${ROOT}/notice.txt`, text: 'a notice' },
      ],
    });
  });

  it('that are not there are known to be absent', async () => {
    const gone = { [demand.manifest]: undefined, [demand.card]: undefined, 'compliance/m.cdx.json': undefined };
    const documents = await read({
      head: gone,
      base: { 'compliance/datasets.yaml': undefined, 'ops/m.yaml': undefined },
    });
    const { manifest, card, bom, register, monitoring } = documents;
    for (const document of [manifest, card, bom, register, monitoring]) expect(document).toEqual(known(null));
    const asked = await read({ demand: { bom: null, register: null, plan: null } });
    for (const document of [asked.bom, asked.register, asked.monitoring]) expect(document).toEqual(known(null));
  });

  const why: Reason = { code: 'fact-unavailable', about: ['x'], found: 'HTTP 502' };
  it.each<readonly [keyof Documents, Given]>([
    ['manifest', { head: { [demand.manifest]: why } }],
    ['manifest', { base: { 'keys/m.pem': why } }],
    ['card', { head: { [demand.card]: why } }],
    ['bom', { head: { 'compliance/m.cdx.json': why } }],
    ['notices', { head: { [`${ROOT}/LICENSE`]: why } }],
    ['notices', { files: unknown(why) }],
    ['register', { base: { 'compliance/datasets.yaml': why } }],
    ['monitoring', { base: { 'ops/m.yaml': why } }],
    ['monitoring', { base: { 'ops/run.md': why } }],
  ])('leave the %s unknown where it could not be read (%#)', async (part, given) => {
    const documents = await read(given);
    expect(documents[part]).toEqual(unknown(why));
    const others = Object.entries(documents).filter(([name]) => name !== part);
    expect(others.every(([, { known: isKnown }]) => isKnown)).toBe(true);
  });

  it('name the key that is not on the base branch', async () => {
    const { manifest } = await read({ base: { 'keys/m.pem': undefined } });
    expect(manifest).toMatchObject({
      value: { signature: { code: 'key-unknown', found: expect.stringContaining('keys/m.pem holds no public key') } },
    });
  });

  it.each([
    ['ops/gone.md', false],
    ['https://wiki.example/run', false],
    ['../ops/run.md', false],
    ['/ops/run.md', false],
    ['ops/run.md', true],
  ])('say of the runbook %s whether it exists: %s', async (runbook, exists) => {
    const { monitoring } = await read({ base: { 'ops/m.yaml': `metrics: []\nrunbook: ${runbook}\n` } });
    expect(monitoring).toMatchObject({ value: { runbook: { path: runbook, exists } } });
  });

  it('take no text of a notice that is a pointer, a link, or no text', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;
    const { notices } = await read({
      head: { [`${ROOT}/LICENSE`]: pointer, [`${ROOT}/NOTICE-link`]: 'x' },
    });
    expect(notices).toMatchObject({ value: [{ path: `${ROOT}/LICENSE`, text: null }, { path: `${ROOT}/notice.txt` }] });
  });
});
