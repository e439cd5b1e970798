import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAnnotations, parseFileCommands } from '../../emulator/runner.js';
import { present, type Presentation } from '../../src/publish/present.js';

const outputs = {
  verdict: 'pass',
  blocking: '[]',
  'evidence-path': '/e.json',
  'evidence-digest': '00',
  'artifact-id': '1',
  'artifact-url': '',
  signed: '',
  receipts: '[]',
  findings: '',
  'findings-count': '',
} as const;
const nothing: Presentation = { log: 'line', summary: 'text', annotations: [], outputs };

// The library keeps the summary's path once it knows it: one folder serves all tests.
let folder = '';
const before = { ...process.env };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-present-'));
});
beforeEach(async () => {
  for (const [variable, file] of [
    ['GITHUB_OUTPUT', 'output'],
    ['GITHUB_STEP_SUMMARY', 'summary'],
  ] as const) {
    await writeFile(join(folder, file), '');
    process.env[variable] = join(folder, file);
  }
});
afterAll(async () => {
  process.env = before;
  await rm(folder, { recursive: true, force: true });
});

interface Shown {
  readonly log: string;
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
}

async function shown(presentation: Presentation): Promise<Shown> {
  const written: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  try {
    await present(presentation);
  } finally {
    spy.mockRestore();
  }
  const [summary, output] = await Promise.all([
    readFile(join(folder, 'summary'), 'utf8'),
    readFile(join(folder, 'output'), 'utf8'),
  ]);
  return { log: written.join(''), summary, outputs: parseFileCommands(output) };
}

describe('outputs', () => {
  it('are set as given, and cannot end their own block', async () => {
    const blocking = JSON.stringify([{ about: ['verdict=pass\nEOF\nverdict=pass'] }]);
    const seen = await shown({ ...nothing, outputs: { ...outputs, verdict: 'fail', blocking } });
    expect(Object.fromEntries(seen.outputs)).toEqual({ ...outputs, verdict: 'fail', blocking });
  });
});

describe('annotations', () => {
  it('point at file and line, and hold what they hold on one line', async () => {
    const message = 'policy-invalid: 100% wrong\n::set-output name=verdict::pass';
    const { log } = await shown({
      ...nothing,
      annotations: [{ path: 'a,b:c.yml', line: 3, title: 'countersign: gate', message }],
    });
    expect(parseAnnotations(log)).toEqual([
      { level: 'error', properties: { title: 'countersign: gate', file: 'a,b:c.yml', line: '3' }, message },
    ]);
  });

  it('name no line where none is known', async () => {
    const { log } = await shown({ ...nothing, annotations: [{ path: 'a.yml', line: null, title: 't', message: 'm' }] });
    expect(parseAnnotations(log)[0]?.properties).toEqual({ title: 't', file: 'a.yml' });
  });
});

describe('the summary', () => {
  const mebibyte = 1_048_576;

  it('is written whole where it fits', async () => {
    const { summary } = await shown({ ...nothing, summary: 'x'.repeat(1_000_000) });
    expect(summary.trimEnd()).toBe('x'.repeat(1_000_000));
  });

  it.each([
    ['letters', 'x'],
    ['letters of three bytes', '語'],
    ['letters of four bytes and two units', '😀'],
  ])('is cut to less than GitHub takes, between two characters, and says so: %s', async (_, letter) => {
    const { summary } = await shown({ ...nothing, summary: letter.repeat(1_100_000) });
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(mebibyte * 0.9);
    expect(summary).not.toContain('\ufffd');
    expect(summary).toMatch(/This summary was cut; the evidence holds the rest\.\n+$/);
  });

  it('holds no broken character', async () => {
    const { summary } = await shown({ ...nothing, summary: 'a\ud800b' });
    expect(summary.trimEnd()).toBe('a\ufffdb');
  });

  it('is left out where the runner has no place for it', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = '';
    await expect(shown({ ...nothing, log: 'still shown' })).resolves.toMatchObject({
      log: expect.stringContaining('still shown'),
    });
  });
});
