import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { bytesOf } from '../../emulator/state.js';
import { expandModels } from '../../emulator/world-models.js';
import { baseWorld } from './base-world.js';
import {
  NAME,
  ROOT,
  EVIDENCE,
  worldOf,
  sha256,
  headOf,
  textIn,
  jsonIn,
  statementIn,
  isSignedBy,
  weightsIn,
  bundleIn,
  type Statement,
} from './model-world.js';

describe('a model with faults', () => {
  it('lies on the base and is left alone', () => {
    const world = worldOf({ at: 'base' });
    expect(Object.keys(world.files ?? {}).filter((path) => path.includes(NAME))).toEqual([]);
    expect(weightsIn(world).size).toBe(2);
    expect(textIn(world, `${EVIDENCE}/scan.json`)).toContain('file_metadata');
  });

  it('is new', () => {
    const world = worldOf({ new: true });
    expect(world.files?.[`${ROOT}/config.json`]).toMatchObject({ status: 'added' });
    expect(Object.keys(world['base-files'] ?? {}).some((path) => path.startsWith(ROOT))).toBe(false);
  });

  it('has weights of every kind', () => {
    const world = worldOf({
      weights: {
        'model-00001-of-00002.safetensors': false,
        'model-00002-of-00002.safetensors': { held: 'other-size', size: 7 },
        'small.safetensors': { content: 'abc', workspace: true },
        'raw.bin': { base64: 'gAJ9cQAu', storage: 'raw' },
        'odd.bin': { storage: 'malformed' },
        'lost.bin': { held: false },
      },
    });
    expect(world.lfs?.[weightsIn(world).get('model-00002-of-00002.safetensors') ?? '']).toBe(8);
    expect(world.files?.[`${ROOT}/model-00001-of-00002.safetensors`]?.status).toBeUndefined();
    expect(textIn(world, `${ROOT}/small.safetensors`)).toContain(`sha256:${sha256('abc')}\nsize 3\n`);
    expect(world.workspace?.[`${ROOT}/small.safetensors`]).toBe('abc');
    expect(bytesOf(textIn(world, `${ROOT}/raw.bin`))[0]).toBe(0x80);
    expect(textIn(world, `${ROOT}/odd.bin`)).toContain('oid SHA256:');
    const lost = /sha256:([0-9a-f]+)/.exec(textIn(world, `${ROOT}/lost.bin`))?.[1] ?? '';
    expect([lost.length, world.lfs?.[lost]]).toEqual([64, undefined]);
  });

  it('has a manifest with faults', () => {
    const manifest = {
      omit: ['LICENSE'],
      extra: { ghost: 'f'.repeat(64) },
      digests: { 'config.json': '0'.repeat(64) },
      ignore: ['*.py'],
    };
    const { predicate } = statementIn(bundleIn(worldOf({ manifest }), `${ROOT}/model.sig`));
    const listed = Object.fromEntries(predicate.resources.map(({ name, digest }) => [name, digest]));
    expect(listed).toMatchObject({ ghost: 'f'.repeat(64), 'config.json': '0'.repeat(64) });
    expect(listed['LICENSE']).toBeUndefined();
    expect(JSON.stringify(predicate)).toContain('"*.py"');
  });

  it('is signed by somebody else, or by nobody', () => {
    const other = bundleIn(worldOf({ manifest: { key: 'other' } }), `${ROOT}/model.sig`);
    expect([isSignedBy('other', other), isSignedBy('release', other)]).toEqual([true, false]);
    const forged = bundleIn(worldOf({ manifest: { key: false } }), `${ROOT}/model.sig`);
    expect(isSignedBy('release', forged)).toBe(false);
    expect(headOf(worldOf({ manifest: false })).has(`${ROOT}/model.sig`)).toBe(false);
  });

  it('lacks statements, or has them about other weights, other reports, on the host', () => {
    const beside = `${EVIDENCE}/scan.json.sigstore.json`;
    expect(headOf(worldOf({ scan: { statement: 'unsigned' } })).has(beside)).toBe(false);
    const stated = (statement: object): Statement => statementIn(bundleIn(worldOf({ scan: { statement } }), beside));
    expect(stated({ subjects: 'first' }).subject).toHaveLength(1);
    const own = weightsIn(worldOf());
    expect(stated({ subjects: 'other' }).subject.map(({ digest }) => digest.sha256)).not.toContain(
      [...own.values()][0],
    );
    expect(stated({ configuration: 'other' }).predicate.configuration[0]?.digest.sha256).not.toBe(
      sha256(textIn(worldOf(), `${EVIDENCE}/scan.json`)),
    );
    const hosted = worldOf({ scan: { statement: { place: 'host' } } });
    expect(headOf(hosted).has(beside)).toBe(false);
    expect(Object.values(hosted.attestations ?? {})).toHaveLength(1);
  });

  it('has documents that a case changes or replaces, with members that are null or absent', () => {
    const world = worldOf({
      card: { merge: { license: '<absent>', datasets: ['x'] } },
      bom: { text: '{' },
      fairness: { merge: { dataset: '<null>' } },
      evaluation: { tasks: { gsm8k: { lost: 60, gained: 10 }, mmlu: { n: 40, samples: false } } },
      safety: { probes: { 'dan.DAN_Jailbreak': { fails: 40, unjudged: 5 } }, complete: false },
      drift: { tests: { 'Mean Value of score: Within 0.1': 'FAIL' } },
      scan: { pointers: true },
      terms: { safety: '<absent>', evaluation: { 'max-age': '1d' } },
      raw: { [`${ROOT}/config.json`]: false, 'weights/stray.bin': { base64: 'AAE=' } },
    });
    expect(textIn(world, `${ROOT}/README.md`)).not.toContain('license:');
    expect(textIn(world, `${EVIDENCE}/bom.cdx.json`)).toBe('{');
    expect((jsonIn(world, `${EVIDENCE}/fairness.json`) as { dataset: unknown }).dataset).toBeNull();
    expect(textIn(world, `${EVIDENCE}/evaluation.json`)).toContain('"exact_match,strict-match": 0.575');
    expect(textIn(world, `${EVIDENCE}/safety.report.jsonl`)).not.toContain('completion');
    expect(textIn(world, `${EVIDENCE}/safety.report.jsonl`)).toContain('"fails":40,"nones":5');
    expect(textIn(world, `${EVIDENCE}/drift.json`)).toContain('"FAIL"');
    expect(textIn(world, `${EVIDENCE}/scan.json`)).toContain('lfs_pointer');
    const policy = parse(world['base-files']?.['.github/countersign.yml'] ?? '') as {
      models: Record<string, { safety?: unknown; evaluation: object }>;
    };
    expect(policy.models[NAME]?.safety).toBeUndefined();
    expect(policy.models[NAME]?.evaluation).toMatchObject({ 'max-age': '1d' });
    expect(world.files?.[`${ROOT}/config.json`]).toMatchObject({ status: 'removed' });
    expect(bytesOf(textIn(world, 'weights/stray.bin'))).toEqual(Buffer.of(0, 1));
  });

  it('has further reports, which the policy names', () => {
    const world = worldOf({ more: { 'evaluation-2.json': { part: 'evaluation', at: '2026-03-02T08:00:00Z' } } });
    expect(world['base-files']?.['.github/countersign.yml']).toContain(`${EVIDENCE}/evaluation-2.json`);
    expect(headOf(world).has(`${EVIDENCE}/evaluation-2.json.sigstore.json`)).toBe(true);
  });

  it('leaves alone what the case writes itself', () => {
    const own = 'version: 1\nmodels:\n  mine: {root: models/mine}\n';
    const world = expandModels(
      baseWorld({
        models: { [NAME]: {} },
        'base-files': { '.github/countersign.yml': own },
        'head-files': { [`${ROOT}/LICENSE`]: 'mine' },
      }),
    );
    expect(world['base-files']?.['.github/countersign.yml']).toBe(own);
    expect(textIn(world, `${ROOT}/LICENSE`)).toBe('mine');
  });
});
