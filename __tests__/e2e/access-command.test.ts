import { describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmulator, type LogEntry } from '../../emulator/server.js';
import type { Evidence } from '../../src/evidence/document.js';
import { parsed } from '../support/access.js';
import { accessWorld, drifted } from './access-world.js';
import { cli, inFolder, type Said } from './cli.js';
import { worldWith } from './support.js';

interface Asked extends Said {
  readonly log: readonly LogEntry[];
}

const asked = async (patch: unknown, target: string, ...more: readonly string[]): Promise<Asked> => {
  const emulator = await startEmulator({ world: worldWith(patch) });
  try {
    const parameters = ['access', target, '--api', emulator.apiUrl, ...more];
    const said = await cli(parameters, { env: { GITHUB_TOKEN: emulator.token } });
    return { ...said, log: emulator.log };
  } finally {
    await emulator.close();
  }
};

const jobToken = {
  token: { owner: false, teams: false, organization: false, administration: false, 'audit-log': false },
};

describe('countersign access', () => {
  it.each([
    ['pass', accessWorld(), 0],
    ['fail', drifted, 1],
    ['indeterminate', accessWorld(jobToken), 3],
  ])('ends what is %s with its own exit code, and writes nothing', async (verdict, patch, exitCode) => {
    const said = await asked(patch, 'acme/pay');
    expect(said.stdout).toContain(`countersign access acme/pay: ${verdict}\n`);
    expect([said.exitCode, said.stderr]).toEqual([exitCode, '']);
    expect(said.log.filter(({ write, method }) => write || method === 'PUT')).toEqual([]);
  });

  it('shows what differs by its kind, with what to do next', async () => {
    const { stdout } = await asked(drifted, 'acme/pay');
    expect(stdout).toContain('somebody is a member whom nobody expects member-unexpected');
    expect(stdout).toContain('mallory  found: member, since 2026-02-20 by carol (org.add_member); needed: no member');
    expect(stdout).toMatch(/next: An owner takes them out.* Who can: carol\./u);
  });

  it('says until when the review holds', async () => {
    const { stdout } = await asked(accessWorld(), 'acme/pay');
    expect(stdout).toContain('review: #7 of 2026-03-02, approved by bob; again by 2026-05-31');
  });

  it('writes what is now, which is then what is expected', async () => {
    await inFolder(async (folder) => {
      for (const name of ['access.yml', 'access.json']) {
        const file = join(folder, name);
        const written = await asked(drifted, 'acme/pay', '--snapshot', file);
        expect([written.exitCode, written.stderr]).toEqual([0, '']);
        const { members, review } = parsed(await readFile(file, 'utf8'));
        expect(members?.members).toContain('mallory');
        // Who reviews is taken over, and the day is set: so the file changes each time.
        expect(review).toMatchObject({ every: '90d', asked: '2026-03-02' });
        const compared = await asked(drifted, 'acme/pay', '--expected', file, '--json');
        const { findings } = JSON.parse(compared.stdout) as Evidence;
        const reasons = findings.flatMap((each) => each.reasons);
        // A file that is not merged has no review yet.
        expect(reasons.map(({ code, about }) => [code, ...about])).toEqual([['fact-unavailable', 'review']]);
        expect(compared.exitCode).toBe(3);
      }
    });
  });

  it('names what a snapshot leaves out', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'access.yml');
      const said = await asked(accessWorld(jobToken), 'acme/pay', '--snapshot', file);
      expect(said.exitCode).toBe(3);
      expect(said.stdout).toContain('left out: members');
      expect(parsed(await readFile(file, 'utf8')).members).toBeNull();
    });
  });

  it('compares an organisation alone with a file that is handed in', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'acme.yml');
      expect((await asked(accessWorld(), 'acme', '--snapshot', file)).exitCode).toBe(0);
      const same = await asked(accessWorld(), 'acme', '--expected', file);
      expect([same.exitCode, same.stdout]).toEqual([0, expect.stringContaining('countersign access acme: pass')]);
      const other = await asked(drifted, 'acme', '--expected', file);
      expect([other.exitCode, other.stdout]).toEqual([1, expect.stringContaining('mallory')]);
      const without = await asked(accessWorld(), 'acme');
      expect([without.exitCode, without.stdout]).toEqual([1, expect.stringContaining('access-file-missing')]);
    });
  });

  it('writes evidence that verifies', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'evidence.json');
      await asked(drifted, 'acme/pay', '--evidence', file);
      const verified = await cli(['verify', file, '--allow-unsigned']);
      expect([verified.exitCode, verified.stderr]).toEqual([0, '']);
      expect(verified.stdout).toContain('fail');
      const organization = join(folder, 'acme.json');
      await writeFile(join(folder, 'acme.yml'), 'version: 1\nadmins: [carol]\n');
      await asked(accessWorld(), 'acme', '--expected', join(folder, 'acme.yml'), '--evidence', organization);
      expect((await cli(['verify', organization, '--allow-unsigned'])).exitCode).toBe(0);
    });
  });

  it('compares also where no policy asks for it', async () => {
    const silent = accessWorld({ 'base-files': { '.github/countersign.yml': null } });
    expect((await asked(silent, 'acme/pay')).exitCode).toBe(0);
  });

  it.each(['acme/pay/x', 'acme/..', '../pay', '', 'acme pay'])('refuses the target %p', async (target) => {
    const said = await cli(['access', target], { env: { GITHUB_TOKEN: 't' } });
    expect([said.exitCode, said.stderr]).toEqual([64, expect.stringContaining('OWNER')]);
  });

  it('wants a token', async () => {
    const said = await cli(['access', 'acme/pay']);
    expect([said.exitCode, said.stderr]).toEqual([64, expect.stringContaining('GITHUB_TOKEN')]);
  });
});
