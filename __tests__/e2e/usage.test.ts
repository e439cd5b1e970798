import { describe, expect, it } from '@jest/globals';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, exitOfVerdict, exitOfVerification } from '../../src/app/exit-codes.js';
import type { RecordFailureKind } from '../../src/verify/types.js';
import type { VerdictWord } from '../../src/decision/types.js';
import { cli, inFolder } from './cli.js';
import { actionNode, machineNode } from './support.js';

const token = { GITHUB_TOKEN: 'given' };
const misuse: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  ['no command', [], {}],
  ['an unknown command', ['approve'], {}],
  ['an unknown option', ['verify', 'x.json', '--quick'], {}],
  ['no change', ['check'], token],
  ['a change without a number', ['check', 'acme/pay'], token],
  ['a change that would reach another path', ['check', '../pay#7'], token],
  ['no token', ['check', 'acme/pay#7'], {}],
  ['a digest that is none', ['verify', 'x.json', '--digest', 'abc'], {}],
  ['no file', ['verify'], {}],
];

describe('wrong usage', () => {
  it.each(misuse)('%s ends with 64 and says what is wrong', async (_, parameters, env) => {
    const said = await cli(parameters, { env });
    expect([said.exitCode, said.stdout]).toEqual([64, '']);
    expect(said.stderr).toMatch(/\S/);
    expect(said.stderr).not.toMatch(/^\s+at /m);
  });

  it('a file that does not exist ends with 70', async () => {
    const said = await cli(['verify', '/nowhere/evidence.json']);
    expect([said.exitCode, said.stdout]).toEqual([70, '']);
    expect(said.stderr).toMatch(/^countersign: .*\/nowhere\/evidence\.json.*\n$/);
  });

  it('help is no misuse', async () => {
    expect((await cli(['--help'])).exitCode).toBe(0);
    expect((await cli(['check', '--help'])).exitCode).toBe(0);
  });
});

describe('the exit codes of docs/cli.md', () => {
  // The compiler keeps both lists whole.
  const verdicts: Readonly<Record<VerdictWord, true>> = {
    pass: true,
    'pass-with-exception': true,
    fail: true,
    pending: true,
    indeterminate: true,
    'not-applicable': true,
  };
  const kinds: Readonly<Record<RecordFailureKind, true>> = {
    unreadable: true,
    ambiguous: true,
    digest: true,
    schema: true,
    'not-canonical': true,
    'policy-text': true,
    'control-version': true,
    replay: true,
    unsigned: true,
    'signer-not-named': true,
    bundle: true,
    signature: true,
    identity: true,
    statement: true,
    trust: true,
    private: true,
    chain: true,
    bill: true,
  };
  const codeOf = (kind: string): number =>
    exitOfVerification({ failures: [{ kind: kind as RecordFailureKind, found: '' }] });

  it('are distinct for each kind of failure', () => {
    const codes = Object.keys(kinds).map(codeOf);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are exactly those of the code', async () => {
    const page = await readFile('docs/cli.md', 'utf8');
    const told = [...page.matchAll(/^\| (\d+) +\| (.+?) *\|$/gm)].map(([, code, meaning]) => ({
      code: Number(code),
      meaning: meaning ?? '',
    }));
    const ofVerdicts = Object.keys(verdicts).map((word) => exitOfVerdict(word as VerdictWord));
    const used = new Set([...ofVerdicts, ...Object.keys(kinds).map(codeOf), ...Object.values(EXIT)]);
    expect(told.map(({ code }) => code)).toEqual([...used].sort((a, b) => a - b));
    for (const { code, meaning } of told) {
      expect(meaning.includes('`verify`')).toBe(code === 0 || (code >= 10 && code < 30));
    }
    for (const word of ['fail', 'pending', 'indeterminate'] as const) {
      expect(told.find(({ code }) => code === exitOfVerdict(word))?.meaning).toContain(word);
    }
  });

  it('are told by help', async () => {
    expect((await cli(['--help'])).stdout).toMatch(/10-17.*20-29/s);
  });
});

describe('countersign demo', () => {
  it.each([
    ["the machine's own Node", machineNode],
    ['the Node of action.yml', actionNode],
  ])('on %s shows one change that passes and one that does not, and leaves evidence of both', async (_, node) => {
    await inFolder(async (folder) => {
      const said = await cli(['demo'], { node, env: { TMPDIR: folder } });
      expect([said.exitCode, said.stderr]).toEqual([0, '']);
      expect(said.stdout).not.toContain('\u001b');
      expect(said.stdout).toMatch(/^ {2}PASS {3}exit status 0/m);
      expect(said.stdout).toMatch(/^ {2}FAIL {3}exit status 1/m);
      expect(said.stdout).toContain('a check did not succeed: build');
      const hints = [...said.stdout.matchAll(/^ {2}node dist\/cli\.js verify (.+) --allow-unsigned$/gm)].map(
        ([, path = '']) => path,
      );
      expect(hints).toEqual(
        ['passes', 'does-not-pass'].map((name) => join(folder, 'countersign-demo', name, 'evidence.json')),
      );
      for (const path of hints) expect((await cli(['verify', path, '--allow-unsigned'])).exitCode).toBe(0);
    });
  });

  it('prints the same as JSON', async () => {
    await inFolder(async (folder) => {
      const { stdout } = await cli(['demo', '--json'], { env: { TMPDIR: folder } });
      expect(JSON.parse(stdout)).toMatchObject([
        { verdict: 'pass', exitCode: 0, verified: true },
        { verdict: 'fail', exitCode: 1, verified: true },
      ]);
    });
  });

  it('says that it needs a clone where there is none', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'dist'));
      await writeFile(join(folder, 'package.json'), '{"type":"module"}');
      await cp('dist', join(folder, 'dist'), { recursive: true });
      const said = await cli(['demo'], { file: join(folder, 'dist', 'cli.js') });
      expect([said.exitCode, said.stdout]).toEqual([70, '']);
      expect(said.stderr).toMatch(/^countersign: The demo needs a clone of countersign with "npm ci" done; .*\n$/);
    });
  });
});
