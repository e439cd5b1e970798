import { mkdtemp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestOf, fileOf, pointer, readChange, safetensors } from './model-reading.js';

const W = 'models/m/model.safetensors';

describe('bytes in the workspace', () => {
  const content = safetensors();
  const at = async (files: Readonly<Record<string, Buffer>>): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'workspace-'));
    for (const [path, each] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), each);
    }
    return folder;
  };
  const text = pointer(digestOf(content), content.length);
  const head = { [W]: text };

  it('are looked into where they are those that the pointer names', async () => {
    const read = await readChange({ head, workspace: await at({ [W]: content }) });
    expect(fileOf(read, W)?.inspection).toMatchObject({ value: { format: 'safetensors', sha256: digestOf(content) } });
  });

  it('are passed over where they are others, of the same size or not', async () => {
    const other = Buffer.from(content);
    other[other.length - 1] = 1;
    for (const each of [other, content.subarray(1), Buffer.from(text)]) {
      const read = await readChange({ head, workspace: await at({ [W]: each }) });
      expect(fileOf(read, W)?.inspection).toBeNull();
    }
  });

  it('are not those that a link leads to outside of it', async () => {
    const elsewhere = await at({ file: content });
    const workspace = await at({ 'models/m/x': Buffer.from('x') });
    await symlink(join(elsewhere, 'file'), join(workspace, W));
    const read = await readChange({ head, workspace });
    expect(fileOf(read, W)?.inspection).toBeNull();
  });
});
