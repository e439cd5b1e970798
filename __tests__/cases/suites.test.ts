import { describe, expect, it } from '@jest/globals';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCases, loadDisputed } from '../../scripts/cases/suites.js';

const suite = (id: string, given = '{}'): string =>
  `suite: own\nabout: x\ngiven: {pull: {title: from the suite}}\ncases: [{id: ${id}, title: t, given: ${given}, expect: {verdict: pass}}]\n`;

async function inFolder(files: Readonly<Record<string, string>>, test: (folder: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cases-'));
  try {
    await mkdir(join(folder, 'deeper'));
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('loadCases', () => {
  it('finds every core suite and gives each case its patched world', () => {
    const cases = loadCases('__tests__/cases');
    const withdrawn = cases.find(({ id }) => id === 'tru-013');
    expect(new Set(cases.map((one) => one.suite)).size).toBeGreaterThanOrEqual(16);
    expect(withdrawn?.world.reviews).toEqual({});
    expect(withdrawn?.world.inputs).toEqual({ 'min-approvals': '0' });
    expect(withdrawn?.world.pull.number).toBe(7);
  });

  it('puts the suite on the core world and the case on the suite, in folders below too', async () => {
    await inFolder({ 'deeper/own.yaml': suite('own-001', '{pull: {body: from the case}}') }, (folder) => {
      const [one] = loadCases(folder);
      expect(one?.world.pull).toMatchObject({ title: 'from the suite', body: 'from the case', author: 'alice' });
    });
  });

  it('takes the world of the folder where it has one', async () => {
    const world = 'now: 2030-01-01T00:00:00Z\npull: {number: 9}\n';
    await inFolder({ 'world.yaml': world, 'own.yaml': suite('own-001') }, (folder) => {
      expect(loadCases(folder).map((one) => [one.world.now, one.world.pull.number])).toEqual([
        ['2030-01-01T00:00:00Z', 9],
      ]);
    });
  });

  it('refuses a folder without suites, a broken suite, and an id that occurs twice', async () => {
    await inFolder({}, (folder) => {
      expect(() => loadCases(folder)).toThrow('holds no suite');
    });
    await inFolder({ 'own.yaml': suite('own-001').replace('verdict: pass', 'verdict: maybe') }, (folder) => {
      expect(() => loadCases(folder)).toThrow('own.yaml');
    });
    await inFolder({ 'a.yaml': suite('own-001'), 'b.yaml': suite('own-001') }, (folder) => {
      expect(() => loadCases(folder)).toThrow('own-001');
    });
  });

  it('runs a folder outside of the project unchanged', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'cases-'));
    try {
      await cp('__tests__/cases/core', copy, { recursive: true });
      expect(loadCases(copy)).toEqual(loadCases('__tests__/cases/core'));
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });
});

describe('loadDisputed', () => {
  it('means the cases beside the list and no others', () => {
    expect([...loadDisputed('__tests__/cases')].every((id) => /^[a-z]+-\d{2,3}$/.test(id))).toBe(true);
    expect(loadDisputed(tmpdir())).toEqual(new Set());
  });
});
