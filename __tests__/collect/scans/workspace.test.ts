import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readWorkspaceScan } from '../../../src/collect/scans/workspace.js';

const sarif = '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Trivy"}}, "results": []}]}';
let above = '';
let root = '';

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'workspace-'));
  root = join(above, 'work');
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, 'reports', 'trivy.sarif'), sarif);
  writeFileSync(join(above, 'secret.sarif'), sarif);
});

afterEach(() => {
  rmSync(above, { recursive: true, force: true });
});

const unreadable = (path: string): object => ({ known: false, why: { code: 'scan-unreadable', about: [path] } });

describe('a SARIF file of the workspace', () => {
  it('is read below the workspace', async () => {
    const found = await readWorkspaceScan(root, 'reports/trivy.sarif');
    expect(found).toMatchObject({ known: true, value: [{ tool: 'Trivy', findings: [] }] });
  });

  it('may be a link that stays inside, and the workspace itself may be one', async () => {
    symlinkSync('trivy.sarif', join(root, 'reports', 'latest.sarif'));
    symlinkSync(root, join(above, 'alias'));
    expect((await readWorkspaceScan(join(above, 'alias'), 'reports/latest.sarif')).known).toBe(true);
  });

  it.each(['reports/none.sarif', 'none/trivy.sarif', 'reports/trivy.sarif/x'])(
    'that is not there (%s) is no report',
    async (path) => {
      expect(await readWorkspaceScan(root, path)).toEqual({ known: true, value: [] });
    },
  );

  it('is unreadable where there is no workspace', async () => {
    expect(await readWorkspaceScan(null, 'a.sarif')).toMatchObject(unreadable('a.sarif'));
  });

  it('is unreadable where the path leads out', async () => {
    for (const path of [
      '../secret.sarif',
      'reports/../../secret.sarif',
      join(above, 'secret.sarif'),
      '..\\secret.sarif',
    ]) {
      expect(await readWorkspaceScan(root, path)).toMatchObject(unreadable(path));
    }
  });

  it('is unreadable where a link leads out, be it the file or a folder', async () => {
    symlinkSync(join(above, 'secret.sarif'), join(root, 'reports', 'out.sarif'));
    symlinkSync(above, join(root, 'up'));
    for (const path of ['reports/out.sarif', 'up/secret.sarif']) {
      expect(await readWorkspaceScan(root, path)).toMatchObject(unreadable(path));
    }
  });

  it('is unreadable where it is a folder, the workspace itself or a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    for (const path of ['reports', '.', 'pipe']) {
      expect(await readWorkspaceScan(root, path)).toMatchObject(unreadable(path));
    }
  });

  it('is unreadable where it is larger than any report', async () => {
    writeFileSync(join(root, 'huge.sarif'), '');
    // Two gigabytes that take no place on the disk.
    truncateSync(join(root, 'huge.sarif'), 2 * 1024 * 1024 * 1024);
    const read = await readWorkspaceScan(root, 'huge.sarif');
    expect(read).toMatchObject({
      why: { code: 'scan-unreadable', found: expect.stringContaining('2147483648 bytes, over') },
    });
  });

  it('may be packed', async () => {
    writeFileSync(join(root, 'trivy.sarif.gz'), gzipSync(sarif));
    expect(await readWorkspaceScan(root, 'trivy.sarif.gz')).toMatchObject({ known: true, value: [{ tool: 'Trivy' }] });
  });

  it('is unreadable where it is a bomb', async () => {
    writeFileSync(join(root, 'bomb.sarif.gz'), gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)));
    const read = await readWorkspaceScan(root, 'bomb.sarif.gz');
    expect(read).toMatchObject({
      why: { code: 'scan-unreadable', found: expect.stringContaining('packed more than 300') },
    });
  });

  it('is unreadable where it breaks off', async () => {
    writeFileSync(join(root, 'cut.sarif'), sarif.slice(0, 40));
    expect(await readWorkspaceScan(root, 'cut.sarif')).toMatchObject(unreadable('cut.sarif'));
  });
});
