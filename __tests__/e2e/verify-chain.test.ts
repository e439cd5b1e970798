import { describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { cli, inFolder } from './cli.js';
import { asMerge, direct } from './landed.js';
import { pushOf, recordOf } from './recorded.js';
import { session } from './session.js';

const pushed = (alias: string, onto: string, minute: number) => ({
  commits: { [alias]: direct(onto) },
  'direct-pushes': { [`2026-03-02T10:${String(minute)}:00Z`]: { by: 'mallory', commit: alias } },
});

/** Three pushes one after the other: a merged change, and two that went round the gate. Their records lie as 1, 2 and 3 in a folder. */
const threePushes = (use: (at: (name: string) => string, records: readonly Evidence[]) => Promise<void>) =>
  session(asMerge, async ({ run }) => {
    const turns = [
      await run(pushOf(501)),
      await run({ ...pushed('d1', 'm1', 55), ...pushOf(502) }),
      await run({ ...pushed('d2', 'd1', 56), ...pushOf(503) }),
    ];
    const records = turns.map((turn) => recordOf(turn).evidence);
    await inFolder(async (folder) => {
      const at = (name: string): string => join(folder, `${name}.json`);
      for (const [index, record] of records.entries()) await writeFile(at(String(index + 1)), canonical(record));
      await use(at, records);
    });
  });

const UNSIGNED = '--allow-unsigned';

describe('verify of several records', () => {
  it('says that they make a chain, in whatever order they are given, and where it is broken', async () => {
    await threePushes(async (at, records) => {
      const whole = await cli(['verify', at('3'), at('1'), at('2'), UNSIGNED]);
      expect(whole.stdout).toContain('chain of main: whole, 3 records of 3 commits');
      expect(whole.stdout).toContain(`  begins on  ${records[0]?.links.parentCommit ?? ''}, which has no record`);
      expect(whole.exitCode).toBe(0);

      const holed = await cli(['verify', at('1'), at('3'), UNSIGNED, '--json']);
      const { chains } = JSON.parse(holed.stdout) as { chains: { breaks: { kind: string; commit: string }[] }[] };
      expect(chains.flatMap(({ breaks }) => breaks.map(({ kind, commit }) => [kind, commit]))).toEqual([
        ['hole', records[2]?.links.parentCommit],
      ]);
      expect(holed.exitCode).toBe(28);
    });
  });

  it('takes no altered record for a link', async () => {
    await threePushes(async (at, records) => {
      const [, second] = records;
      await writeFile(at('2'), `${canonical(second)}\n`);
      const said = await cli(['verify', at('1'), at('2'), at('3'), UNSIGNED]);
      expect(said.stdout).toMatch(/not-canonical/);
      expect(said.stdout).toMatch(/chain of main: BROKEN, 2 records[^]*hole at commit/);
      expect(said.exitCode).toBe(12);
    });
  });

  it('takes no option that belongs to one of them', async () => {
    await threePushes(async (at) => {
      const said = await cli(['verify', at('1'), at('2'), UNSIGNED, '--parent', at('1')]);
      expect([said.exitCode, said.stderr]).toEqual([64, expect.stringContaining('--parent belongs to one record')]);
    });
  });
});

describe('verify with the record before', () => {
  it('says that it follows, and refuses one that it does not follow', async () => {
    await threePushes(async (at) => {
      const follows = await cli(['verify', at('2'), UNSIGNED, '--parent', at('1')]);
      expect([follows.exitCode, follows.stdout]).toEqual([
        0,
        expect.stringMatching(/follows {3}the record [0-9a-f]{64}/),
      ]);
      const skips = await cli(['verify', at('3'), UNSIGNED, '--parent', at('1')]);
      expect([skips.exitCode, skips.stdout]).toEqual([28, expect.stringContaining('not-adjoining')]);
    });
  });
});
