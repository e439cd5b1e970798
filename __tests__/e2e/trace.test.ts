import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cli, inFolder } from './cli.js';
import { deployedWorld, told, withTraces, type Step } from './tracing.js';

const codes = (text: string): readonly string[] => told(text).holes.map(({ fault }) => fault.code);
const steps = (text: string): readonly Step[] =>
  told(text).groups.flatMap(({ head, chains }) => [...head, ...chains.flatMap((chain) => chain.steps)]);

describe('countersign trace', () => {
  it('leads from production back to the ticket, and from each link forth', async () => {
    await withTraces(deployedWorld(), async (trace, emulator) => {
      const m1 = emulator.state().aliases.get('m1')?.sha ?? '';
      const back = await trace('--environment', 'production', '--json');
      expect([back.exitCode, back.stderr, codes(back.stdout)]).toEqual([0, '', []]);
      const found = steps(back.stdout);
      expect(found.map(({ title }) => title)).toEqual([
        'environment production',
        'deployment 12',
        'record of the deployment',
        `commit ${m1.slice(0, 12)}`,
        'sealed record',
        'pull request #7',
        'ticket #31',
        'people and duties',
        'runs and checks',
        'scans',
        'test results',
        'evidence',
      ]);
      const byDeployment = await trace('--deployment', '12', '--json');
      expect([byDeployment.exitCode, steps(byDeployment.stdout)]).toEqual([0, found]);
      const digest = found.find(({ part }) => part === 'record')?.digest ?? '';
      for (const start of [
        ['--commit', m1],
        ['--pull', '7'],
        ['--ticket', '#31'],
        ['--digest', `sha256:${digest}`],
      ]) {
        const forth = await trace(...start, '--json');
        expect([start[0], forth.exitCode, codes(forth.stdout)]).toEqual([start[0], 0, []]);
        expect(steps(forth.stdout).at(-1)).toMatchObject({
          part: 'held-by',
          rows: [{ label: 'production', value: expect.stringContaining('2026-03-02T10:57:00Z') }],
        });
      }
    });
  }, 60_000);

  it('prints a table, and writes one page that runs nothing', async () => {
    await withTraces(deployedWorld(), (trace) =>
      inFolder(async (folder) => {
        const file = join(folder, 'chain.html');
        const { exitCode, stdout } = await trace('--environment', 'production', '--html', file);
        expect(exitCode).toBe(0);
        expect(stdout).toContain('The chain is whole.');
        const page = await readFile(file, 'utf8');
        expect(page).toContain('pull request #7');
        expect(page).not.toContain('<script');
      }),
    );
  }, 60_000);

  it('names each hole, and ends with 1', async () => {
    const records = { m1: { kept: 'deleted' }, before: null, after: null };
    await withTraces(deployedWorld({ records }), async (trace) => {
      const { exitCode, stdout } = await trace('--environment', 'production', '--json');
      expect(codes(stdout)).toContain('record-absent');
      expect(exitCode).toBe(1);
      const empty = await trace('--environment', 'staging', '--json');
      expect([empty.exitCode, codes(empty.stdout)]).toEqual([1, ['nothing-deployed']]);
    });
  }, 60_000);

  it('does not know what it could not read, and ends with 3', async () => {
    await withTraces(deployedWorld({ token: { deployments: false }, records: null }), async (trace) => {
      const { exitCode, stdout } = await trace('--environment', 'production', '--json');
      expect([exitCode, told(stdout).state]).toEqual([3, 'unread']);
    });
  }, 60_000);

  it.each([
    [[], 'Name where to begin'],
    [['--commit', 'a'.repeat(40), '--pull', '7'], 'Name where to begin'],
    [['--commit', 'main'], 'hex digits'],
    [['--pull', '7', '--workflow', 'gate.yml'], 'Write --workflow as'],
    [['--pull', '7', '--stores', 'ftp://x'], 'ftp://x'],
  ])('refuses %j', async (parameters, words) => {
    await withTraces(deployedWorld({ records: null }), async (trace) => {
      const { exitCode, stderr } = await trace(...parameters);
      expect([exitCode, stderr]).toEqual([64, expect.stringContaining(words)]);
    });
  });

  it('needs a token', async () => {
    const { exitCode, stderr } = await cli(['trace', 'acme/pay', '--pull', '7']);
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining('GITHUB_TOKEN')]);
  });
});
