import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call, gguf, harmlessPickle, pytorch, safetensors } from '../support/weights.js';
import { cli, inFolder } from './cli.js';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const pointer = (digest: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${String(size)}\n`;

interface Told {
  readonly state: string;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly inspection?: {
      readonly format: string;
      readonly sha256: string;
      readonly faults: readonly { readonly code: string }[];
    };
    readonly forbidden?: readonly string[];
  }[];
}

const inspect = async (
  ...parameters: readonly string[]
): Promise<{ readonly exitCode: number | null; readonly told: Told }> => {
  const { exitCode, stdout } = await cli(['model', 'inspect', '--json', ...parameters]);
  return { exitCode, told: JSON.parse(stdout) as Told };
};

describe('countersign model inspect', () => {
  it('tells every file of a folder, and ends with 0 where all are sound', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'sub', '.git'), { recursive: true });
      const weights = safetensors();
      await writeFile(join(folder, 'model.safetensors'), weights);
      await writeFile(join(folder, 'sub', 'model.gguf'), gguf([['general.license', 'mit']]));
      await writeFile(join(folder, 'sub', '.git', 'x.pkl'), call('os', 'system'));
      const { exitCode, told } = await inspect(folder);
      expect([exitCode, told.state]).toEqual([0, 'sound']);
      expect(told.files.map(({ path, inspection }) => [path.slice(folder.length + 1), inspection?.format])).toEqual([
        ['model.safetensors', 'safetensors'],
        ['sub/model.gguf', 'gguf'],
      ]);
      expect(told.files[0]?.inspection?.sha256).toBe(sha256(weights));
      const { stdout, stderr } = await cli(['model', 'inspect', folder]);
      expect(stdout).toContain(`sha256 ${sha256(weights)}`);
      expect(stdout).toContain('licence: mit');
      expect(stdout).toContain('2 files read, none at fault.');
      expect(stderr).toBe('');
    });
  });

  it('ends with 1 for an import that is not allowed, and with 0 once it is', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'model.bin');
      await writeFile(file, pytorch(call('acme.layers', 'Linear')));
      const refused = await inspect(file);
      expect([refused.exitCode, refused.told.files[0]?.forbidden]).toEqual([1, ['acme.layers.Linear']]);
      for (const allowed of ['acme.layers.*', 'acme.layers.Linear'])
        expect((await inspect(file, '--allow', allowed)).exitCode).toBe(0);
      expect((await inspect(file, '--allow', 'acme.*')).exitCode).toBe(1);
      expect((await cli(['model', 'inspect', file])).stdout).toContain('acme.layers.Linear: not among what is allowed');
    });
  });

  it('ends with 1 for a fault', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'model.safetensors');
      await writeFile(file, safetensors({ w: {} }, { tail: 8 }));
      const { exitCode, told } = await inspect(file);
      expect([exitCode, told.state, told.files[0]?.inspection?.faults.map(({ code }) => code)]).toEqual([
        1,
        'at-fault',
        ['trailing-bytes'],
      ]);
    });
  });

  it('ends with 1 for what makes a loader run code, as the gate does', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'config.json'), '{"auto_map": {"AutoModel": "evil.Model"}}');
      const { stdout, exitCode } = await cli(['model', 'inspect', folder]);
      expect(stdout).toContain('makes loaders run code: auto_map');
      expect([stdout, exitCode]).toEqual([expect.stringContaining('1 file read, 1 at fault.'), 1]);
    });
  });

  it('does not tell many files of text one by one, and leaves none out of its count', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'model.safetensors'), safetensors());
      for (const name of 'abcdef') await writeFile(join(folder, `${name}.txt`), 'text');
      await writeFile(join(folder, 'modeling.py'), 'import os');
      const { stdout } = await cli(['model', 'inspect', folder]);
      expect(stdout).toContain('modeling.py  text');
      expect(stdout).toContain('6 files of text; --json lists them');
      expect(stdout).toContain('8 files read, none at fault.');
      expect(stdout).not.toContain('a.txt');
      expect((await inspect(folder)).told.files).toHaveLength(8);
    });
  });

  it('calls a pointer a pointer, and follows no link', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'model.safetensors'), pointer('ab'.repeat(32), 4_900_000_000));
      await writeFile(join(folder, 'outside'), call('os', 'system'));
      await mkdir(join(folder, 'in'));
      await symlink(join(folder, 'outside'), join(folder, 'in', 'link.pkl'));
      await symlink(folder, join(folder, 'in', 'up'));
      const { stdout, exitCode } = await cli([
        'model',
        'inspect',
        join(folder, 'model.safetensors'),
        join(folder, 'in'),
      ]);
      expect(stdout).toContain(`a pointer, not a weight: sha256 ${'ab'.repeat(32)}, size 4.9 GB`);
      expect(stdout).toContain('link.pkl  a link, which is not followed');
      expect(stdout).toContain('0 files read');
      expect(exitCode).toBe(0);
    });
  });

  it('ends with 3 where something could not be read or nothing was there, with 70 for a path that is none', async () => {
    await inFolder(async (folder) => {
      expect((await inspect(folder)).exitCode).toBe(3);
      const said = await cli(['model', 'inspect', join(folder, 'nowhere')]);
      expect([said.exitCode, said.stderr]).toEqual([70, expect.stringContaining('There is no file or folder')]);
      // A process that is root reads everything.
      if (process.getuid?.() === 0) return;
      await writeFile(join(folder, 'a.pkl'), harmlessPickle());
      await chmod(join(folder, 'a.pkl'), 0);
      expect((await inspect(folder)).exitCode).toBe(3);
    });
  });

  it('shows nothing of a file that a terminal would obey', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'a.pkl'), call('os\u001b[2J', 'system\n::warning::x'));
      const { stdout } = await cli(['model', 'inspect', folder]);
      expect(stdout).not.toMatch(/\u001b|^::/mu);
    });
  });
});
