import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { INPUTS, readInputs } from '../../src/app/inputs.js';
import { TOOL_VERSION } from '../../src/version.js';
import { judge } from './support.js';

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly description?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const manifest = parse(readFileSync('action.yml', 'utf8')) as Manifest;
const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

describe('action.yml', () => {
  it('declares exactly the inputs that are read', () => {
    const read = new Set<string>();
    readInputs((name) => {
      read.add(name);
      return name === 'token' ? 'given' : '';
    });
    expect([...read].sort()).toEqual(Object.keys(manifest.inputs).sort());
    expect([...INPUTS].sort()).toEqual(Object.keys(manifest.inputs).sort());
  });

  it('declares exactly the outputs that a run sets, whatever the verdict', async () => {
    const pass = await judge();
    const lost = await judge({ pull: { base: 'elsewhere' } });
    expect(pass.verdict).not.toBe(lost.verdict);
    const declared = Object.keys(manifest.outputs).sort();
    const ofSchedule = ['findings', 'findings-count'];
    for (const { run } of [pass, lost])
      expect([...run.outputs.keys()].sort()).toEqual(declared.filter((name) => !ofSchedule.includes(name)));
    const { run } = await judge({ inputs: { phase: 'assure' } });
    expect([...run.outputs.keys()].sort()).toEqual(declared);
  });

  it('demands no input, and says of everything what it is', () => {
    const parts = [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)];
    expect(parts.filter(({ description }) => (description ?? '').length < 20)).toEqual([]);
    expect(Object.values(manifest.inputs).filter(({ required }) => required !== false)).toEqual([]);
  });

  it('runs the bundle', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });
});

describe('the version', () => {
  it('is one, in package.json, package-lock.json, the source and the evidence', async () => {
    const { run } = await judge();
    const { tool } = JSON.parse(run.evidence ?? '') as { readonly tool: unknown };
    expect(json('package.json')['version']).toBe(TOOL_VERSION);
    expect(json('package-lock.json')['version']).toBe(TOOL_VERSION);
    expect(tool).toEqual({ name: 'countersign', version: TOOL_VERSION });
  });
});
