import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safetensors } from '../support/weights.js';
import { cli, inFolder, type Said } from './cli.js';

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

export const metricsFile = (more: object): string =>
  `${JSON.stringify({
    schema: 'countersign/metrics@1',
    at: '2026-03-01T09:00:00Z',
    tool: { name: 'evaluate.mjs', version: '1' },
    subjects: [{ path: 'm/a.safetensors', sha256: sha256(safetensors()) }],
    dataset: { id: 'holdout', revision: '7' },
    metrics: [{ name: 'auc', value: 0.91, stderr: 0.004, n: 4000, higherIsBetter: true }],
    ...more,
  })}\n`;

export const report = metricsFile({});

/** A repository with a weight, a pointer to another, and a report. */
export const inRepository = async (
  use: (root: string, attest: (...parameters: readonly string[]) => Promise<Said>) => Promise<void>,
): Promise<void> => {
  await inFolder(async (root) => {
    await mkdir(join(root, 'm'));
    await writeFile(join(root, 'm', 'a.safetensors'), safetensors());
    await writeFile(
      join(root, 'm', 'b.safetensors'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`,
    );
    await writeFile(join(root, 'm', 'config.json'), '{}');
    await writeFile(join(root, 'm', 'README.md'), '# m');
    await writeFile(join(root, 'eval.json'), report);
    await use(root, (...parameters) => cli(['model', 'attest', '--root', root, ...parameters]));
  });
};

export const parametersIn = (root: string, output: string): readonly string[] => [
  '--report',
  join(root, 'eval.json'),
  '--weights',
  join(root, 'm'),
  '--output',
  join(root, output),
];
