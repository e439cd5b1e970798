import { describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '../../src/evidence/document.js';
import { check, cli, inFolder } from './cli.js';
import { actionNode, judge, machineNode } from './support.js';

const verdicts: readonly (readonly [string, unknown, number])[] = [
  ['pass', {}, 0],
  ['fail', { checks: { build: { conclusion: 'failure' } } }, 1],
  ['pending', { reviews: { r1: null } }, 2],
  ['indeterminate', { faults: [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '500' }] }, 3],
  ['not-applicable', { pull: { base: 'elsewhere' } }, 4],
];

/** What the gate says of the run itself differs: here there is no workflow. */
const ofControl = ({ control }: { readonly control: string }): boolean => control !== 'gate';

describe('countersign check', () => {
  it.each(verdicts)(
    'ends a change that is %s with its own exit code, and writes nothing',
    async (verdict, patch, exitCode) => {
      const said = await check(patch);
      expect(said.stdout).toContain(`: ${verdict}\n`);
      expect([said.exitCode, said.stderr]).toEqual([exitCode, '']);
      expect(said.log.length).toBeGreaterThan(0);
      expect(said.log.filter(({ write, method }) => write || method === 'PUT')).toEqual([]);
      expect(said.log.filter(({ template }) => template.startsWith('ARTIFACT'))).toEqual([]);
    },
  );

  it('judges as the gate does, down to the finding', async () => {
    const patch = { checks: { build: { conclusion: 'failure' } }, reviews: { r1: { commit: 'c2' } } };
    const dry = JSON.parse((await check(patch, '--json')).stdout) as Evidence;
    const { judgement } = await judge(patch);
    const real = judgement?.document as Evidence;
    expect(dry.findings.filter(ofControl)).toEqual(real.findings.filter(ofControl));
    expect(dry.findings.map(({ control }) => control)).toEqual(real.findings.map(({ control }) => control));
    expect([dry.decision.verdict, dry.decision.blocking]).toEqual(['fail', real.decision.blocking]);
  });

  it('tries a policy that is not merged', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'stricter.yml');
      await writeFile(file, 'version: 1\nbranches: [main]\ncontrols: {peer-review: {approvals: 2}}\n');
      const said = await check({}, '--policy', file);
      expect(said.exitCode).toBe(2);
      expect(said.stdout).toContain('too-few-approvals');
      await writeFile(file, 'version: 1\ncontrols: {peer-reveiw: {}}\n');
      const broken = await check({}, '--policy', file);
      expect([broken.exitCode, broken.stdout]).toEqual([1, expect.stringContaining('policy-invalid')]);
    });
  });

  it('writes evidence that verifies, to a file and as JSON alike', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'evidence.json');
      const said = await check({}, '--json', '--evidence', file);
      expect(said.stdout).toBe(`${await readFile(file, 'utf8')}\n`);
      expect((await cli(['verify', file, '--allow-unsigned'])).exitCode).toBe(0);
    });
  });

  it('uses no colours in a pipe', async () => {
    expect((await check({})).stdout).not.toContain('\u001b');
  });

  it.each([
    ["the machine's own Node", machineNode],
    ['the Node of action.yml', actionNode],
  ])('starts on %s', async (_, node) => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
    expect(await cli(['--version'], { node })).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('what cannot be checked', () => {
  it('is told in a sentence: a pull request that does not exist', async () => {
    const said = await check({ pull: { number: 8 } });
    expect([said.exitCode, said.stdout]).toEqual([70, '']);
    expect(said.stderr).toMatch(/^countersign: fact-unavailable: .*NOT_FOUND.*\n$/);
  });

  it('is told in a sentence: a policy file that does not exist', async () => {
    const said = await check({}, '--policy', '/nowhere/policy.yml');
    expect([said.exitCode, said.stdout]).toEqual([70, '']);
    expect(said.stderr).toMatch(/^countersign: .*\/nowhere\/policy\.yml.*\n$/);
  });
});
