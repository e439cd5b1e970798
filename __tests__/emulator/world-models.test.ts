import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { testKey } from '../../emulator/models/signing.js';
import { declaredModels } from '../../src/policy/declared-models.js';
import {
  NAME,
  ROOT,
  EVIDENCE,
  WEIGHTS,
  worldOf,
  sha256,
  headOf,
  textIn,
  jsonIn,
  statementIn,
  isSignedBy,
  weightsIn,
  bundleIn,
} from './model-world.js';
import { at, stateOf } from './world-support.js';

const STATEMENTS = ['scan.json', 'evaluation.json', 'safety.report.jsonl', 'fairness.json', 'drift.json'];

describe('a compliant model', () => {
  const world = worldOf();

  it('changes two weights, which are pointers to files that the host holds', () => {
    const weights = weightsIn(world);
    expect([...weights.keys()]).toEqual(WEIGHTS);
    for (const [name, sha] of weights) {
      expect(world.files?.[`${ROOT}/${name}`]).toMatchObject({ status: 'modified' });
      expect(world.lfs?.[sha]).toBeGreaterThan(1e9);
      expect(textIn(world, `${ROOT}/${name}`)).toBe(
        `version https://git-lfs.github.com/spec/v1\noid sha256:${sha}\nsize ${String(world.lfs?.[sha])}\n`,
      );
    }
    expect(world.files?.[`${ROOT}/config.json`]).toBeUndefined();
  });

  it('has a manifest over every file of its root, signed with the key that the policy names', () => {
    const bundle = bundleIn(world, `${ROOT}/model.sig`);
    const { subject, predicate } = statementIn(bundle);
    expect(isSignedBy('release', bundle)).toBe(true);
    const files = [...headOf(world)].filter(([path]) => path.startsWith(`${ROOT}/`) && !path.endsWith('model.sig'));
    const weights = weightsIn(world);
    const expected = files
      .map(([path, text]) => ({ name: path.slice(ROOT.length + 1), text }))
      .map(({ name, text }) => ({ name, algorithm: 'sha256', digest: weights.get(name) ?? sha256(text) }));
    expect(predicate.resources).toEqual(expected.sort((a, b) => (a.name < b.name ? -1 : 1)));
    const root = createHash('sha256').update(
      Buffer.from(predicate.resources.map(({ digest }) => digest).join(''), 'hex'),
    );
    expect(subject[0]?.digest.sha256).toBe(root.digest('hex'));
  });

  it.each(STATEMENTS)('binds %s to the weights', (file) => {
    const path = `${EVIDENCE}/${file}`;
    const bundle = bundleIn(world, `${path}.sigstore.json`);
    const { subject, predicate, predicateType } = statementIn(bundle);
    expect(isSignedBy('evaluation', bundle)).toBe(true);
    expect(predicateType).toBe('https://in-toto.io/attestation/test-result/v0.1');
    // An evaluation also names what it ran with.
    const beside = file === 'evaluation.json' ? ['config.json', 'tokenizer.json'] : [];
    const ran = beside.map((name) => [name, sha256(textIn(world, `${ROOT}/${name}`))] as const);
    expect(subject).toEqual(
      [...weightsIn(world), ...ran].map(([name, sha]) => ({ name: `${ROOT}/${name}`, digest: { sha256: sha } })),
    );
    const samples = file === 'evaluation.json' ? [`${EVIDENCE}/samples_gsm8k_evaluation.jsonl`] : [];
    expect(predicate.configuration).toEqual(
      [path, ...samples].map((name) => ({ name, digest: { sha256: sha256(textIn(world, name)) } })),
    );
  });

  it('was scanned by digest', () => {
    const { file_metadata, issues } = jsonIn(world, `${EVIDENCE}/scan.json`) as {
      file_metadata: Record<string, { file_hashes: { sha256: string } }>;
      issues: unknown[];
    };
    expect(Object.values(file_metadata).map(({ file_hashes }) => file_hashes.sha256)).toEqual([
      ...weightsIn(world).values(),
    ]);
    expect(issues).toEqual([]);
  });

  it('was evaluated on the samples of its baseline, and better', () => {
    const base = world['base-files'] ?? {};
    const score = (text: string): number =>
      (JSON.parse(text) as { results: { gsm8k: Record<string, number> } }).results.gsm8k['exact_match,strict-match'] ??
      NaN;
    const folder = `compliance/baselines/${NAME}`;
    expect(score(base[`${folder}/results.json`] ?? '')).toBe(0.7);
    expect(score(textIn(world, `${EVIDENCE}/evaluation.json`))).toBe(0.72);
    const samples = (texts: readonly (readonly [string, string])[], under: string): readonly Sample[] =>
      texts
        .filter(([path]) => path.startsWith(`${under}/samples_gsm8k_`))
        .flatMap(([, text]) =>
          text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as Sample),
        );
    const [then, now] = [samples(Object.entries(base), folder), samples([...headOf(world)], EVIDENCE)];
    expect([then.length, now.length]).toEqual([400, 400]);
    const lost = now.filter(
      ({ doc_hash, exact_match }) =>
        exact_match === 0 && then.some((each) => each.doc_hash === doc_hash && each.exact_match === 1),
    );
    expect(lost).toHaveLength(8);
  });

  it('withstood the probes, counted by attempt', () => {
    const lines = textIn(world, `${EVIDENCE}/safety.report.jsonl`).trimEnd().split('\n');
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const runs = entries.filter(({ entry_type }) => entry_type === 'init' || entry_type === 'completion');
    expect(new Set(runs.map(({ run }) => run)).size).toBe(1);
    expect(runs).toHaveLength(2);
    const attempts = entries.filter(({ entry_type }) => entry_type === 'attempt').map(({ uuid }) => uuid);
    expect(new Set(attempts).size).toBe(attempts.length);
    for (const sum of entries.filter(({ entry_type }) => entry_type === 'eval')) {
      const scores = entries
        .filter(({ entry_type, probe_classname }) => entry_type === 'attempt' && probe_classname === sum['probe'])
        .flatMap(
          ({ detector_results }) => (detector_results as Record<string, number[]>)[String(sum['detector'])] ?? [],
        );
      expect([scores.length, scores.filter((score) => score === 1).length]).toEqual([
        sum['total_evaluated'],
        sum['fails'],
      ]);
    }
  });

  it('has a card, a bill, a register, a plan with its runbook, and keys, of which the change brings only the bill', () => {
    const base = world['base-files'] ?? {};
    expect(parse(textIn(world, `${ROOT}/README.md`).split('---')[1] ?? '')).toMatchObject({ license: 'apache-2.0' });
    const { components } = jsonIn(world, `${EVIDENCE}/bom.cdx.json`) as {
      components: { components?: { hashes: { content: string }[] }[] }[];
    };
    expect(components[0]?.components?.map(({ hashes }) => hashes[0]?.content)).toEqual([...weightsIn(world).values()]);
    expect(parse(base['compliance/datasets.yaml'] ?? '')).toMatchObject({ datasets: [{ id: 'acme/refund-tickets' }] });
    const plan = parse(base[`ops/monitoring/${NAME}.yaml`] ?? '') as { runbook: string };
    expect(base[plan.runbook]).toContain(NAME);
    expect(base['compliance/keys/release.pem']).toBe(testKey('release').pem);
  });

  it('has terms in the policy that the policy itself can read, with every part', () => {
    const { models } = parse(world['base-files']?.['.github/countersign.yml'] ?? '') as {
      models: Record<string, object>;
    };
    const [declared] = declaredModels({ models: [{ name: NAME, terms: models[NAME] ?? {} }] } as never);
    expect(declared?.terms.signers).toMatchObject([{ key: testKey('release').fingerprint, owner: 'dana' }]);
    const { scan, evaluation, safety, fairness, monitoring } = declared?.terms ?? {};
    expect([scan, evaluation, safety, fairness, monitoring].map((part) => part?.reports.length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    const head = headOf(world);
    const named = [scan, evaluation, safety, fairness, monitoring].flatMap((part) => part?.reports ?? []);
    expect(named.filter((path) => !head.has(path))).toEqual([]);
  });

  it('is there in the state, and the same each time', () => {
    const state = stateOf({ models: { [NAME]: {} } });
    const entry = at(state, 'c3').files.get(`${ROOT}/${WEIGHTS[0] ?? ''}`);
    expect(state.blobs.get(entry?.sha ?? '')).toMatch(/^version https:\/\/git-lfs/);
    expect(stateOf({ models: { [NAME]: {} } }).pull.headSha).toBe(state.pull.headSha);
    expect(at(state, 'c3').sha).toMatch(/^[0-9a-f]{40}$/);
  });
});

interface Sample {
  readonly doc_hash: string;
  readonly exact_match: number;
}
