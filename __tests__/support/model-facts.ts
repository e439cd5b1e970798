import type { Control, Verdict } from '../../src/controls/kit/control.js';
import { modelTerms, type DeclaredModel, type ModelTerms } from '../../src/controls/kit/model-terms.js';
import { settleShape } from '../../src/controls/kit/setting.js';
import type { Model, Models } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import { base, c3 } from './compliant.js';
import { judge, type Given } from './control-tester.js';
import { bom, card, dataset, plan } from './model-documents.js';
import { files, manifest } from './model-files.js';
import { EVALUATE, NAME, ROOT, sha, TRAIN, WEIGHT_1, WEIGHT_2 } from './model-names.js';
import { evaluationOf, reports } from './model-tool-reports.js';

export * from './model-documents.js';
export * from './model-files.js';
export * from './model-names.js';
export * from './model-tool-reports.js';

export const compliantModel: Model = {
  name: NAME,
  root: ROOT,
  change: 'touched',
  changed: [WEIGHT_1, WEIGHT_2, `${ROOT}/model.sig`],
  files: known(files),
  manifest: known(manifest()),
  card: known(card()),
  bom: known(bom()),
  notices: known(
    ['LICENSE', 'NOTICE'].map((name) => ({
      path: `${ROOT}/${name}`,
      sha256: sha(`${ROOT}/${name}`),
      text: `${name} of the model`,
    })),
  ),
  register: known([dataset()]),
  baseline: known({
    path: `compliance/baselines/${NAME}.json`,
    sha256: sha('baseline'),
    changedHere: false,
    report: evaluationOf({}, 0.71),
  }),
  monitoring: known(plan()),
  reports,
};

export const compliantModels: Models = {
  at: 'change',
  commit: c3,
  yardstick: base,
  models: [compliantModel],
  strays: known([]),
  attributesChanged: [],
};

/** What the policy says of the model, as it is written there. */
export const termsText = {
  root: ROOT,
  signers: [{ workflow: TRAIN }],
  bom: `compliance/${NAME}.cdx.json`,
  upstream: { repository: 'acme/base-8b', revision: 'b'.repeat(40), licence: 'apache-2.0' },
  licence: { allow: ['Apache-2.0'], uses: ['internal', 'commercial'], regions: ['EU'] },
  datasets: 'compliance/datasets.yaml',
  evidence: { from: [{ workflow: EVALUATE }] },
  scan: { reports: ['evidence/scan.json'] },
  evaluation: {
    reports: ['evidence/evaluation.json'],
    baseline: `compliance/baselines/${NAME}.json`,
    tasks: [{ task: 'gsm8k', metric: 'exact_match,strict-match', floor: 0.65, 'max-drop': 0.05, 'min-samples': 1000 }],
  },
  safety: { reports: ['evidence/safety.json'], probes: ['dan', 'promptinject'] },
  fairness: {
    reports: ['evidence/fairness.json'],
    metrics: [{ metric: 'selection_rate', groups: ['sex=female', 'sex=male'], min: 0.5 }],
  },
  monitoring: { plan: `ops/${NAME}.yaml`, reports: ['evidence/monitoring.json'] },
} as const;

/** The terms with what is given laid over what is written. */
const termsOf = (own: Readonly<Record<string, unknown>> = {}): ModelTerms =>
  settleShape(modelTerms, { ...termsText, ...own });

export const declared = (own: Readonly<Record<string, unknown>> = {}): readonly DeclaredModel[] => [
  { name: NAME, terms: termsOf(own) },
];

export interface GivenModel extends Omit<Given, 'title' | 'models'> {
  /** Laid over the model, over the facts about all models, over the terms. */
  readonly model?: Partial<Model>;
  readonly models?: Partial<Models> | null;
  readonly terms?: Readonly<Record<string, unknown>>;
}

/** Judges the compliant model but for what is given. */
export const judgeModel = (control: Control, given: GivenModel = {}): Verdict => {
  const { model, models, terms, facts, ...rest } = given;
  const all = { ...compliantModels, models: [{ ...compliantModel, ...model }], ...models };
  return judge(control, {
    ...rest,
    facts: { models: models === null ? null : all, ...facts },
    models: declared(terms),
  });
};
