import { describe, expect, it } from '@jest/globals';
import {
  DEMAND,
  bytes,
  digestOf,
  fileOf,
  modelOf,
  pointer,
  readChange,
  readReleased,
  safetensors,
  sha,
  told,
} from './model-reading.js';

const LFS = '*.safetensors filter=lfs diff=lfs merge=lfs -text\n';
const W = 'models/m/model.safetensors';

describe('the files of a model', () => {
  it('are all below its root at the head, whether the change alters them or not', async () => {
    const read = await readChange({
      base: { '.gitattributes': LFS, 'models/m/config.json': '{}', 'models/other/a.bin': 'x', 'models/m/old.py': 'x' },
      head: { [W]: pointer(sha('a'), 5e9), 'models/m/config.json': '{"a":1}' },
      lfs: { [sha('a')]: 5e9 },
    });
    const { change, changed, files, root } = modelOf(read);
    expect({ change, changed, root }).toEqual({
      change: 'touched',
      changed: ['models/m/config.json', W],
      root: 'models/m',
    });
    expect(told(files).map((file) => [file.path, file.role, file.change, file.kind, file.filter])).toEqual([
      ['models/m/config.json', 'config', 'modified', 'file', 'none'],
      [W, 'weight', 'added', 'file', 'lfs'],
      ['models/m/old.py', 'code', 'unchanged', 'file', 'none'],
    ]);
    expect(fileOf(read, W)).toMatchObject({
      storage: { kind: 'lfs', sha256: sha('a'), size: 5e9, held: { known: true, value: 'held' } },
      inspection: null,
    });
    expect(told(read.models)).toMatchObject({ at: 'change', strays: { value: [] }, attributesChanged: [] });
  });

  it('are none where there is no such root, which is known', async () => {
    const { models } = await readChange({ head: { 'src/a.ts': 'x' } });
    expect(told(models).models[0]).toMatchObject({ change: 'untouched', files: { known: true, value: [] } });
  });

  it('are not touched by a change of what they are measured by', async () => {
    const yardsticks = {
      'data.yaml': 'datasets: []\n',
      'base.json': '{}\n',
      'plan.yaml': 'metrics: []\n',
      'k.pem': 'x',
    };
    const demand = { ...DEMAND, register: 'data.yaml', baseline: 'base.json', plan: 'plan.yaml', keys: ['k.pem'] };
    const { models } = await readChange({ base: { [W]: pointer(sha('a'), 5e9) }, head: yardsticks, demands: [demand] });
    expect(told(models).models[0]).toMatchObject({ change: 'untouched', changed: [] });
  });

  it('are none below a root that is a link', async () => {
    const read = await readChange({ head: { 'models/m': '../elsewhere' }, modes: { 'models/m': '120000' } });
    expect(told(modelOf(read).files)).toEqual([]);
  });

  it('are told apart: links and submodules hold no bytes', async () => {
    const read = await readChange({
      head: { [W]: '/etc/passwd', 'models/m/sub': 'x' },
      modes: { [W]: '120000', 'models/m/sub': '160000' },
    });
    expect(fileOf(read, W)).toMatchObject({ kind: 'symlink', storage: { kind: 'blob', sha256: null } });
    expect(fileOf(read, 'models/m/sub')).toMatchObject({ kind: 'submodule', storage: { kind: 'blob', sha256: null } });
  });

  it('may lie in git itself, and are then read and looked into', async () => {
    const content = safetensors();
    const read = await readChange({ head: { [W]: bytes(content), 'models/m/data': bytes(content) } });
    expect(fileOf(read, W)).toMatchObject({
      storage: { kind: 'blob', sha256: digestOf(content), size: content.length },
      inspection: { value: { format: 'safetensors', sha256: digestOf(content) } },
    });
    expect(fileOf(read, 'models/m/data')?.role).toBe('weight');
  });

  it('have no digest where they are too large to be read', async () => {
    const read = await readChange({ head: { [W]: bytes(Buffer.alloc(5 * 1024 * 1024 + 1)) } });
    expect(fileOf(read, W)).toMatchObject({ storage: { kind: 'blob', sha256: null }, inspection: null });
  });

  it('are weights, whatever they are called, where a pointer stands for over 50 MB', async () => {
    const read = await readChange({
      head: { 'models/m/a.dat': pointer(sha('a'), 52_428_801), 'models/m/b.dat': pointer(sha('b'), 52_428_800) },
    });
    expect([fileOf(read, 'models/m/a.dat')?.role, fileOf(read, 'models/m/b.dat')?.role]).toEqual(['weight', 'other']);
  });

  it('are told to be no pointers where they only look like it', async () => {
    const read = await readChange({ head: { [W]: pointer(sha('a'), 9).replaceAll('\n', '\r\n') } });
    expect(fileOf(read, W)?.storage).toEqual({ kind: 'malformed-pointer', found: expect.stringContaining('Windows') });
  });

  it('are missing in the store, or of another size there', async () => {
    const read = await readChange({
      head: { [W]: pointer(sha('a'), 5), 'models/m/b.bin': pointer(sha('b'), 5) },
      lfs: { [sha('b')]: 6 },
    });
    expect(fileOf(read, W)?.storage).toMatchObject({ held: { value: 'missing' } });
    expect(fileOf(read, 'models/m/b.bin')?.storage).toMatchObject({ held: { value: 'other-size' } });
  });

  it('take their attributes from nested files at the head', async () => {
    const read = await readChange({
      base: { '.gitattributes': LFS },
      head: { [W]: pointer(sha('a'), 5), 'models/m/.gitattributes': '*.safetensors !filter\n' },
    });
    expect(fileOf(read, W)?.filter).toBe('none');
    expect(told(read.models).attributesChanged).toEqual(['models/m/.gitattributes']);
  });

  it('are those of the released commit on a re-test', async () => {
    const models = told(await readReleased({ [W]: pointer(sha('a'), 5) }, { [sha('a')]: 5 }));
    expect(models).toMatchObject({
      at: 'released',
      strays: { value: [] },
      models: [{ change: 'touched', changed: [] }],
    });
    expect(told(models.models[0]?.files)).toMatchObject([
      { path: W, change: 'unchanged', storage: { held: { value: 'held' } } },
    ]);
  });
});

describe('what the host does not tell', () => {
  const head = { [W]: pointer(sha('a'), 5) };
  const STORE = 'POST /{owner}/{repo}.git/info/lfs/objects/batch';
  const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const often = (on: string, answer: string) =>
    Array.from({ length: 9 }, (_, index) => ({ on, nth: index + 1, answer }));

  it.each([
    '401',
    '403',
    '404',
    '422',
    '500',
    '204',
    'null',
    '[]',
    '{}',
    'html-200',
    'truncated-json',
    'redirect-other-host',
  ])('is not known of the store: %s', async (answer) => {
    const read = await readChange({ head, lfs: { [sha('a')]: 5 }, faults: often(STORE, answer) });
    expect(fileOf(read, W)?.storage).toMatchObject({ kind: 'lfs', held: { known: false } });
  });

  it.each(['500', '502-html', 'truncated-json', 'reset-before-headers'])(
    'is asked for again where a fault of the store may pass: %s',
    async (answer) => {
      const read = await readChange({ head, lfs: { [sha('a')]: 5 }, faults: [{ on: STORE, nth: 1, answer }] });
      expect(fileOf(read, W)?.storage).toMatchObject({ held: { known: true, value: 'held' } });
    },
  );

  it.each(['403', '404', '409', '500', 'null', '[]', '{}', 'truncated-json'])(
    'is no short list of files: %s',
    async (answer) => {
      const read = await readChange({ head, faults: often(TREE, answer) });
      expect(modelOf(read).files).toMatchObject({ known: false, why: { about: ['models/m'] } });
    },
  );
});

describe('a change to what is said of a model', () => {
  it.each(['evidence/m/scan.json', 'evidence/m/scan.json.sigstore.json', 'models/m/README.md', 'compliance/bom.json'])(
    'touches it: %s',
    async (path) => {
      const demand = {
        ...DEMAND,
        bom: 'compliance/bom.json',
        reports: [{ part: 'scan', globs: ['evidence/m/scan*.json'] }],
      } as const;
      const read = await readChange({ head: { [path]: '{}' }, demands: [demand] });
      expect(modelOf(read)).toMatchObject({ change: 'touched', changed: [path] });
    },
  );
});
