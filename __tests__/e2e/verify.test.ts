import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { cli, inFolder, type Said } from './cli.js';
import { actionNode, judge, machineNode } from './support.js';

let evidence = '';
beforeAll(async () => {
  evidence = (await judge({ checks: { build: { conclusion: 'failure' } } })).run.evidence ?? '';
});

async function verify(bytes: string, ...more: readonly string[]): Promise<Said> {
  let said: Said | undefined;
  await inFolder(async (folder) => {
    const file = join(folder, 'evidence.json');
    await writeFile(file, bytes);
    said = await cli(['verify', file, '--allow-unsigned', ...more]);
  });
  if (said === undefined) throw new Error('verify did not run');
  return said;
}

/** The evidence after a change, in canonical form as a careful forger would write it. */
function altered(change: (document: Draft) => void): string {
  const document = JSON.parse(evidence) as Draft;
  change(document);
  return canonical(document);
}

type Draft = { -readonly [Name in keyof Evidence]: Loose };
/** A forger knows no types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- forgeries must be able to break the type that they forge
type Loose = any;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('countersign verify', () => {
  it('verifies what the action stored, whatever verdict it records, without an environment', async () => {
    const said = await verify(evidence, '--digest', `sha256:${sha256(evidence)}`);
    expect([said.exitCode, said.stderr]).toEqual([0, '']);
    expect(said.stdout).toMatch(/^verified\n/);
    expect(said.stdout).toContain('verdict   fail');
  });

  it('prints the result as JSON', async () => {
    const { stdout } = await verify(evidence, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      verified: true,
      failures: [],
      digest: sha256(evidence),
      verdict: 'fail',
      stage: 'pull-request',
      signatures: [],
      bodies: null,
      parent: null,
    });
  });

  it.each([
    ["the machine's own Node", machineNode],
    ['the Node of action.yml', actionNode],
  ])('gives the same decision on %s', async (_, node) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'evidence.json');
      await writeFile(file, evidence);
      expect((await cli(['verify', file, '--allow-unsigned'], { node })).exitCode).toBe(0);
    });
  });
});

const forgeries: readonly (readonly [string, number, string, () => string])[] = [
  ['no JSON', 10, 'unreadable', () => evidence.slice(0, -2)],
  ['JSON of another kind', 11, 'schema', () => '{"verdict":"pass"}'],
  ['another schema', 11, 'schema', () => altered((draft) => (draft.schema = 'urn:countersign:evidence:v2'))],
  ['a member that evidence has not', 11, 'schema', () => altered((draft) => Object.assign(draft, { approved: true }))],
  ['written again with blanks', 12, 'not-canonical', () => JSON.stringify(JSON.parse(evidence), null, 2)],
  ['a line break at the end', 12, 'not-canonical', () => `${evidence}\n`],
  [
    'a policy text',
    11,
    'schema',
    () => altered((draft) => Object.assign(draft.policy.sources[0], { text: '# all\n' })),
  ],
  [
    'a mail address',
    11,
    'schema',
    () => altered((draft) => (draft.facts.commits.value.current[0].author.alias = 'x@acme.example')),
  ],
  [
    'a control version that no build has',
    15,
    'control-version',
    () => altered((draft) => (controlOf(draft).version = 99)),
  ],
  [
    'another verdict',
    16,
    'replay',
    () => altered((draft) => Object.assign(draft.decision, { verdict: 'pass', blocking: [] })),
  ],
  [
    'another finding',
    16,
    'replay',
    () => altered((draft) => Object.assign(controlOf(draft), { outcome: 'pass', reasons: [] })),
  ],
  ['another fact', 16, 'replay', () => altered((draft) => (draft.facts.checks.value.head = []))],
  [
    'another worth of the status',
    16,
    'replay',
    () => altered((draft) => Object.assign(draft.standing, { status: 'app' })),
  ],
  ['another subject', 16, 'replay', () => altered((draft) => (draft.subject.head = '0'.repeat(40)))],
];

function controlOf(draft: Draft): Loose {
  return draft.findings.find(({ control }: { readonly control: string }) => control === 'required-checks');
}

describe('what was altered', () => {
  it.each(forgeries)('%s ends with %i', async (_, exitCode, kind, forge) => {
    const bytes = forge();
    expect(bytes).not.toBe(evidence);
    const said = await verify(bytes);
    expect([said.exitCode, said.stderr]).toEqual([exitCode, '']);
    expect(said.stdout).toMatch(/^NOT verified\n/);
    expect(said.stdout).toContain(`  ${kind}: `);
  });

  it('one byte ends with 13 where the digest is at hand, wherever it is', async () => {
    const digest = sha256(evidence);
    // A blank, a digit of a time, a letter of a word: the digest sees all of them.
    for (const at of [1, Math.floor(evidence.length / 2), evidence.length - 1]) {
      const byte = evidence[at] === 'x' ? 'y' : 'x';
      const said = await verify(evidence.slice(0, at) + byte + evidence.slice(at + 1), '--digest', digest);
      expect(said.exitCode).toBe(13);
    }
  });

  it('is not forgiven because the forger made the demands fit', async () => {
    const weaker = altered(({ policy }) => {
      const checks = [{ name: 'codeql', app: 'github-advanced-security' }];
      policy.demands.policy.controls['required-checks'].checks = checks;
    });
    const said = await verify(weaker);
    expect([said.exitCode, said.stdout.includes('replay: ')]).toEqual([16, true]);
  });

  it.each<[string, (demands: Loose) => void]>([
    ['settings of another form', ({ controls }) => (controls['required-checks'] = { checks: 7 })],
    ['settings that are missing', ({ controls }) => (controls['required-checks'] = {})],
    ['a glob that is none', (demands) => (demands.branches = ['{'.repeat(99)])],
  ])('is told in a sentence where the demands are no policy: %s', async (_, change) => {
    const bytes = altered(({ policy }) => {
      change(policy.demands.policy);
    });
    const said = await verify(bytes);
    expect([said.exitCode, said.stderr]).toEqual([16, '']);
    expect(said.stdout).toContain('replay: ');
  });

  it('is not found in members that are called like those of every object', async () => {
    const said = await verify(
      evidence.replace('"controls":{', '"controls":{"__proto__":{"enforcement":"report"},"constructor":{},'),
    );
    // Not sorted, so that it is no canonical form: nothing else is wrong with it.
    expect(said.stdout.match(/^ {2}[a-z-]+: /gmu)).toEqual(['  not-canonical: ']);
  });
});
