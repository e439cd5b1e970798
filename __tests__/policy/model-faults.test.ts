import { describe, expect, it } from '@jest/globals';
import { declaredModels } from '../../src/policy/declared-models.js';
import { modelDemands } from '../../src/policy/model-demand.js';
import { faultsOfText, policyOfText } from './texts.js';

const BASE = 'version: 1\ncontrols: {model-inventory: {}}\n';

const faults = (models: string): readonly string[] =>
  faultsOfText(`${BASE}models: {${models}}\n`).map(({ key, code }) => `${key.replace('models.', '')} ${code}`);

const model = (own: string): string => `m: {root: models/m, ${own}}`;
const task = (own: string): string =>
  model(`evaluation: {baseline: b.json, tasks: [{task: gsm8k, metric: acc, ${own}}]}`);

describe('the models of a policy', () => {
  it.each([
    model(''),
    model("signers: [{workflow: 'acme/ml/.github/workflows/train.yml@refs/heads/main'}]"),
    model(`signers: [{public-key: keys/a.pem, key: ${'a'.repeat(64)}, owner: carol}]`),
    model("signers: [{issuer: 'https://accounts.example', identity: carol@acme.example}]"),
    task('floor: 0.7'),
    task('max-drop: 0.02'),
    task('max-drop: 0'),
    model("scan: {reports: ['evidence/**/*.json']}"),
    'a: {root: models/a}, b: {root: models/a-b}',
  ])('are in order: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['m: {}', 'm.root key-missing'],
    ['m: {root: /models}', 'm.root value-not-allowed'],
    ['m: {root: models/}', 'm.root value-not-allowed'],
    ['m: {root: ../models}', 'm.root value-not-allowed'],
    ['m: {root: .}', 'm.root value-not-allowed'],
    ['m: {root: models//m}', 'm.root value-not-allowed'],
    [model('manifest: ../model.sig'), 'm.manifest value-not-allowed'],
    [model("datasets: 'a/../b.yaml'"), 'm.datasets value-not-allowed'],
    [model('monitoring: {plan: /ops/plan.yaml}'), 'm.monitoring.plan value-not-allowed'],
    [model('signers: [{}]'), 'm.signers.0 value-vacuous'],
    [model('signers: [{owner: carol}]'), 'm.signers.0 value-vacuous'],
    [model('signers: [{identity: carol@acme.example}]'), 'm.signers.0 value-not-allowed'],
    [model(`signers: [{identity: a, issuer: b, key: ${'a'.repeat(64)}}]`), 'm.signers.0 value-not-allowed'],
    ...["'@carol'", 'acme/ml', "'carol '"].map((owner): [string, string] => [
      model(`signers: [{key: ${'a'.repeat(64)}, owner: ${owner}}]`),
      'm.signers.0.owner value-not-allowed',
    ]),
    [model('signers: [{public-key: keys/a.pem}]'), 'm.signers.0.key key-missing'],
    [model('evidence: {from: [{}]}'), 'm.evidence.from.0 value-vacuous'],
    [model("scan: {reports: ['!x']}"), 'm.scan.reports.0 glob-refused'],
    [task(''), 'm.evaluation.tasks.0 value-vacuous'],
    [task('max-drop: -0.1'), 'm.evaluation.tasks.0.max-drop value-not-allowed'],
    [
      model('evaluation: {tasks: [{task: a, metric: b, max-drop: 0.1}]}'),
      'm.evaluation.tasks.0.max-drop value-not-allowed',
    ],
    [
      model('evaluation: {tasks: [{task: a, metric: b, floor: 0.1}, {task: a, metric: b, floor: 0.2}]}'),
      'm.evaluation.tasks.1 value-not-allowed',
    ],
    [model('fairness: {metrics: [{metric: a, groups: [b]}]}'), 'm.fairness.metrics.0 value-vacuous'],
    [
      model('fairness: {metrics: [{metric: a, groups: [b], min: 1, max: 0}]}'),
      'm.fairness.metrics.0.min value-not-allowed',
    ],
    ['a: {root: models}, b: {root: models/b}', 'b.root value-not-allowed'],
    [model('evaluation: {tasks: []}'), 'm.evaluation.tasks value-vacuous'],
    [model('colour: red'), 'm.colour key-unknown'],
    [model('upstream: {repository: a/b, revision: main}'), 'm.upstream.revision value-not-allowed'],
  ])('are refused: %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('may not share a root, whatever its case', () => {
    expect(faults('a: {root: models/m}, b: {root: Models/M}')).toEqual([
      'a.root value-not-allowed',
      'b.root value-not-allowed',
    ]);
  });

  it('fill in what is left out, and say what is to be read', () => {
    const policy = policyOfText(
      `${BASE}models: {m: {root: models/m, scan: {reports: ['s/*.json']}, signers: [{public-key: k.pem, key: ${'a'.repeat(64)}}]}}\n`,
    );
    expect(declaredModels(policy)[0]?.terms.formats).toEqual(['safetensors', 'gguf']);
    expect(modelDemands(policy)).toEqual([
      {
        name: 'm',
        root: 'models/m',
        manifest: 'models/m/model.sig',
        card: 'models/m/README.md',
        bom: null,
        register: null,
        baseline: null,
        plan: null,
        keys: ['k.pem'],
        reports: [{ part: 'scan', globs: ['s/*.json'] }],
        statements: 'files-and-host',
      },
    ]);
  });
});
