import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { atPointer } from '../../src/lib/json-pointer.js';
import { cli, inFolder, type Said } from './cli.js';
import { judge } from './support.js';

let passed = '';
let blocked = '';
beforeAll(async () => {
  passed = (await judge()).run.evidence ?? '';
  blocked = (await judge({ checks: { build: { conclusion: 'failure' } } })).run.evidence ?? '';
});

async function show(bytes: string | Uint8Array, ...more: readonly string[]): Promise<Said> {
  let said: Said | undefined;
  await inFolder(async (folder) => {
    const file = join(folder, 'evidence.json');
    await writeFile(file, bytes);
    said = await cli(['show', file, ...more]);
  });
  if (said === undefined) throw new Error('show did not run');
  return said;
}

const altered = (change: (document: Evidence & Record<string, never>) => void): string => {
  const document = JSON.parse(blocked) as Evidence & Record<string, never>;
  change(document);
  return canonical(document);
};

describe('countersign show', () => {
  it('prints a record as a person reads it, whatever verdict it holds, without an environment', async () => {
    const said = await show(blocked);
    expect([said.exitCode, said.stderr]).toEqual([0, '']);
    expect(said.stdout).toMatch(
      /^countersign acme\/pay#7: fail\n❌ This change may not be merged\nThis record is provisional: /,
    );
    for (const title of ['Change', 'Ticket', 'People and duties', 'Timeline (UTC)', 'Controls', 'What an auditor asks'])
      expect(said.stdout).toContain(`\n\n${title}\n`);
    expect(said.stdout).toContain('check-not-success: a check did not succeed (build)');
    expect(said.stdout).toContain(createHash('sha256').update(blocked).digest('hex'));
    expect(said.stdout).toContain('same decision');
    expect(said.stdout).toContain('none lies beside it');
    // Colours are for terminals.
    expect(said.stdout).not.toContain('\u001b');
  });

  it('reads a folder, and says whether a signature lies beside the record', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'evidence.json'), passed);
      await writeFile(join(folder, 'evidence.sigstore.json'), '{}');
      const said = await cli(['show', folder]);
      expect(said.exitCode).toBe(0);
      expect(said.stdout).toContain('lies beside it, not checked here');
      expect(said.stdout).toContain(
        '--repository acme/pay --workflow .github/workflows/countersign.yml@refs/heads/main',
      );
    });
  });

  it('prints what an auditor asks as JSON, with places that are there', async () => {
    const { stdout } = await show(passed, '--json');
    const printed = JSON.parse(stdout) as { attributes: { id: string; pointers: string[] }[] } & Record<
      string,
      unknown
    >;
    expect(printed).toMatchObject({ verdict: 'pass', stage: 'pull-request', failures: [], subject: { pull: 7 } });
    expect(printed.attributes.map(({ id }) => id).join('')).toBe('ABCDEFGHIJKLM');
    const places = printed.attributes.flatMap(({ pointers }) => pointers);
    expect(places.filter((path) => atPointer(JSON.parse(passed), path) === undefined)).toEqual([]);
  });

  it('shows a forged record as one: the words are printed, and it ends as verify does', async () => {
    const forged = altered((document) => Object.assign(document.decision, { verdict: 'pass', blocking: [] }));
    const said = await show(forged);
    expect(said.exitCode).toBe(16);
    expect(said.stdout).toContain('NOT in order');
    expect(said.stdout).not.toContain('same decision');
  });

  it.each([
    ['no JSON', 10, () => blocked.slice(0, -2)],
    ['no text', 10, () => Uint8Array.from([0x7b, 0xff, 0x7d])],
    ['JSON of another kind', 11, () => '{"verdict":"pass"}'],
    ['written again with blanks', 12, () => JSON.stringify(JSON.parse(blocked), null, 2)],
  ])('%s ends with %i', async (_, exitCode, bytes) => {
    for (const more of [[], ['--json']]) expect((await show(bytes(), ...more)).exitCode).toBe(exitCode);
  });

  it('of a file that is not there ends with 70, and of wrong usage with 64', async () => {
    expect((await cli(['show', '/nowhere/evidence.json'])).exitCode).toBe(70);
    expect((await cli(['show'])).exitCode).toBe(64);
  });

  it('lets no word of others start a line, colour a terminal or give the runner a command', async () => {
    const hostile = '\u001b[31m\n::set-output name=x::y\r\n##[error]x\u202egnp';
    const said = await show(
      altered(({ facts }) => {
        if (facts.change.known) Object.assign(facts.change.value, { title: hostile });
      }),
    );
    expect(said.stdout).toContain('set-output');
    expect(said.stdout).not.toMatch(/^::|##\[|\u001b|\u202e/mu);
  });
});

describe('the page', () => {
  it('is written, holds the exact bytes, and names its script and style by digest', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'record'));
      await writeFile(join(folder, 'record', 'evidence.json'), blocked);
      const file = join(folder, 'record.html');
      expect((await cli(['show', join(folder, 'record'), '--html', file])).exitCode).toBe(0);
      const page = await readFile(file, 'utf8');
      const held = /<script type="application\/octet-stream" id="evidence">([^<]*)</.exec(page)?.[1] ?? '';
      expect(Buffer.from(held, 'base64').toString('utf8')).toBe(blocked);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
      const script = page.slice(page.lastIndexOf('<script>') + '<script>'.length, page.lastIndexOf('</script>'));
      const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
      const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      expect(policy).toBe(
        `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
      );
    });
  });

  it('is written for a forged record too, which the exit code and the page itself then tell', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'evidence.json');
      await writeFile(
        file,
        altered((document) => Object.assign(document.decision, { verdict: 'pass', blocking: [] })),
      );
      expect((await cli(['show', file, '--html', join(folder, 'x.html')])).exitCode).toBe(16);
      expect((await readFile(join(folder, 'x.html'), 'utf8')).length).toBeGreaterThan(100_000);
    });
  });
});
