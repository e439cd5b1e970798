import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify } from '../../src/evidence/verify.js';
import { session, type Turn } from './session.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-path-'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'older.json'), 'x'.repeat(5_000_000));
  symlinkSync('/dev/null', join(folder, 'link'));
  symlinkSync('/proc/self', join(folder, 'process'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function runWith(path: string, look: (turn: Turn) => void): Promise<void> {
  await session({ inputs: { 'evidence-path': path } }, async ({ run }) => {
    look(await run({}, { timeoutMs: 20_000 }));
  });
}

describe('an evidence path', () => {
  it.each([
    ['a pipe that nobody reads', () => join(folder, 'pipe'), 'there is a pipe'],
    ['a device', () => '/dev/null', '/dev is no place on a disk'],
    ['a link to a device', () => join(folder, 'link'), 'there is a link'],
    ['a folder', () => join(folder, 'folder'), 'there is a folder'],
    ['a file of the kernel', () => '/proc/self/comm', 'is no place on a disk'],
    ['an output of the process', () => '/proc/self/fd/1', 'is no place on a disk'],
    ['a folder of the kernel behind a link', () => join(folder, 'process', 'comm'), 'is no place on a disk'],
  ])('that is %s is refused before anything is asked or written', async (_, path, why) => {
    await runWith(path(), ({ run, calls }) => {
      expect([run.exitCode, run.timedOut, calls]).toEqual([1, false, []]);
      const [error] = run.annotations;
      expect(error?.message).toMatch(/^The input "evidence-path" is ".*"; no file can be written there: /);
      expect(error?.message).toContain(why);
    });
  });

  it.each([
    ['is an older file, longer than the evidence', () => join(folder, 'older.json')],
    ['lies in a folder that is not there yet', () => join(folder, 'new', 'evidence.json')],
  ])('that %s holds the evidence, and nothing else', async (_, path) => {
    await runWith(path(), ({ run }) => {
      expect([run.exitCode, run.outputs.get('evidence-path')]).toEqual([0, path()]);
      expect(verify(readFileSync(path(), 'utf8'), null).failures).toEqual([]);
    });
  });

  it('that becomes a pipe while the run judges is not waited for', async () => {
    const path = join(folder, 'late', 'evidence.json');
    await session({ inputs: { 'evidence-path': path } }, async ({ run, emulator }) => {
      let made = false;
      // Called every few milliseconds: the pipe is there as soon as the first request came.
      const when = (): boolean => {
        if (!made && emulator.log.length > 0) {
          mkdirSync(join(folder, 'late'));
          execFileSync('mkfifo', [path]);
          made = true;
        }
        return false;
      };
      const files = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
      const slow = { faults: [{ on: files, nth: 1, answer: 'hang' }], inputs: { 'call-timeout': '1' } };
      const turn = await run(slow, { timeoutMs: 30_000, interrupt: { signal: 'SIGTERM', when } });
      expect([made, turn.run.exitCode, turn.run.timedOut]).toEqual([true, 1, false]);
      expect(turn.run.stdout).toContain('there is a pipe');
      expect(turn.statuses.map(({ state }) => state)).not.toContain('success');
    });
  });
});
