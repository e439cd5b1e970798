import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cyclonedxFaults } from '../evidence/cyclonedx.js';
import { cli, inFolder } from './cli.js';
import { session } from './session.js';
import { keep } from './stores.js';
import { judge } from './support.js';

const LOCK = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } });

const dependencies = {
  'base-files': {
    '.github/countersign.yml': 'version: 1\ncontrols: {dependencies: {licences: {allow: [MIT]}}}\n',
    'package-lock.json': LOCK({}),
  },
  'head-files': {
    'package-lock.json': LOCK({
      'node_modules/tidy': { version: '2.1.0', resolved: 'https://packages.acme.example/tidy/-/tidy-2.1.0.tgz' },
    }),
  },
  files: { 'package-lock.json': { status: 'modified', additions: 3, deletions: 0 } },
  'dependency-changes': {
    tidy: {
      change: 'added',
      manifest: 'package-lock.json',
      ecosystem: 'npm',
      name: 'tidy',
      version: '2.1.0',
      licence: 'MIT',
    },
  },
};

const NAMED = { components: [{ name: 'tidy', version: '2.1.0', licenses: [{ expression: 'MIT' }] }] };

let evidence: string;
let other: string;
let summary: string;
beforeAll(async () => {
  const { run } = await judge(dependencies);
  [evidence, summary] = [run.evidence ?? '', run.summary];
  other = (await judge()).run.evidence ?? '';
});

describe('the bill of materials of a run', () => {
  it('is written by show, and is named by the record', async () => {
    await inFolder(async (folder) => {
      const record = join(folder, 'evidence.json');
      await writeFile(record, evidence);
      const said = await cli(['show', record, '--bom', join(folder, 'out.json')]);
      expect([said.exitCode, said.stderr]).toEqual([0, '']);
      const bill = await readFile(join(folder, 'out.json'), 'utf8');
      expect(cyclonedxFaults(bill)).toEqual([]);
      expect(JSON.parse(bill)).toMatchObject(NAMED);
      const { bill: named } = JSON.parse(evidence) as { readonly bill: unknown };
      expect(named).toEqual({ digest: createHash('sha256').update(bill).digest('hex'), components: 1 });
    });
  });

  it('is verified where it lies beside the record', async () => {
    await inFolder(async (folder) => {
      const [record, bill] = [join(folder, 'evidence.json'), join(folder, 'bom.cdx.json')];
      await writeFile(record, evidence);
      await cli(['show', record, '--bom', bill]);
      expect((await cli(['verify', folder, '--allow-unsigned'])).exitCode).toBe(0);
      await writeFile(bill, (await readFile(bill, 'utf8')).replace('tidy', 'tidi'));
      const said = await cli(['verify', folder, '--allow-unsigned']);
      expect([said.exitCode, said.stdout]).toEqual([29, expect.stringContaining('bill of materials')]);
    });
  });

  it('is none where no dependencies were read', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'evidence.json'), other);
      const said = await cli(['show', folder, '--bom', join(folder, 'out.json')]);
      expect([said.exitCode, said.stderr]).toEqual([70, expect.stringContaining('no dependencies were read')]);
    });
  });

  it('lies beside the evidence in every store, and in a public repository too', async () => {
    const { files, verdict } = await keep('artifact s3 ledger', {
      patch: { ...dependencies, repository: { visibility: 'public' } },
    });
    expect(verdict).toBe('pass');
    expect(files.bucket).toContain('bom.cdx.json');
    expect(files.ledger).toContain('bom.cdx.json');
    expect(files.artifacts).toContain('bom.cdx.json');
  });

  it('lies beside the evidence on the machine too, for the next steps of the job', async () => {
    await inFolder(async (folder) => {
      await session(
        { ...dependencies, inputs: { 'evidence-path': join(folder, 'evidence.json') } },
        async ({ run }) => {
          expect((await run()).run.exitCode).toBe(0);
        },
      );
      expect(JSON.parse(await readFile(join(folder, 'bom.cdx.json'), 'utf8'))).toMatchObject(NAMED);
      expect((await cli(['verify', folder, '--allow-unsigned'])).exitCode).toBe(0);
    });
  });

  it('is shown in the summary', () => {
    expect(summary).toContain('| added | tidy | 2.1.0 | MIT | no known vulnerability | packages.acme.example |');
  });
});
