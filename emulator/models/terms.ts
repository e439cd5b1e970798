import { baseModel } from './documents.js';
import { merged, type Json } from './merged.js';
import { testKey } from './signing.js';
import type { ModelSpec } from './spec.js';

/** Where a model's files lie. */
export interface Paths {
  readonly root: string;
  readonly manifest: string;
  readonly card: string;
  readonly bom: string;
  readonly register: string;
  readonly plan: string;
  readonly baseline: string;
  readonly evidence: string;
}

const pathOf = (spec: { path?: string } | false | undefined, standard: string): string =>
  spec === undefined || spec === false ? standard : (spec.path ?? standard);

export function pathsOf(name: string, spec: ModelSpec): Paths {
  const root = spec.root ?? `models/${name}`;
  return {
    root,
    manifest: pathOf(spec.manifest, `${root}/model.sig`),
    card: pathOf(spec.card, `${root}/README.md`),
    bom: pathOf(spec.bom, `evidence/${name}/bom.cdx.json`),
    register: pathOf(spec.register, 'compliance/datasets.yaml'),
    plan: pathOf(spec.plan, `ops/monitoring/${name}.yaml`),
    baseline: pathOf(spec.baseline, `compliance/baselines/${name}/results.json`),
    evidence: `evidence/${name}`,
  };
}

export const keyPath = (key: string): string => `compliance/keys/${key}.pem`;

export interface Holders {
  readonly manifest: string;
  readonly evidence: string;
}

export const keysOf = ({ keys }: ModelSpec): Holders => ({ manifest: 'release', evidence: 'evaluation', ...keys });

/** Signed by people who have no part in the change of the compliant world. */
const signer = (key: string, owner: string): Json => ({
  'public-key': keyPath(key),
  key: testKey(key).fingerprint,
  owner,
});

/** What the policy says of the model: every part is asked for. */
export function termsOf(name: string, spec: ModelSpec): Json {
  const paths = pathsOf(name, spec);
  const keys = keysOf(spec);
  const reports = (part: string, file: string): string[] => [
    `${paths.evidence}/${file}`,
    ...Object.entries(spec.more ?? {}).flatMap(([more, given]) =>
      given.part === part ? [`${paths.evidence}/${more}`] : [],
    ),
  ];
  const standard: Json = {
    root: paths.root,
    manifest: paths.manifest,
    signers: [signer(keys.manifest, 'dana')],
    card: paths.card,
    bom: paths.bom,
    upstream: { ...baseModel },
    licence: { allow: ['Apache-2.0'], uses: ['internal'], regions: ['EU'] },
    datasets: paths.register,
    evidence: { from: [signer(keys.evidence, 'carol')] },
    scan: { reports: reports('scan', 'scan.json') },
    evaluation: {
      reports: reports('evaluation', 'evaluation.json'),
      baseline: paths.baseline,
      tasks: [{ task: 'gsm8k', metric: 'exact_match,strict-match', floor: 0.65, 'max-drop': 0.05, 'min-samples': 200 }],
    },
    safety: { reports: reports('safety', 'safety.report.jsonl'), probes: ['dan', 'promptinject'] },
    fairness: {
      reports: reports('fairness', 'fairness.json'),
      metrics: [{ metric: 'demographic_parity_ratio', groups: ['sex', 'age_band'], min: 0.8 }],
    },
    monitoring: { plan: paths.plan, reports: reports('drift', 'drift.json') },
  };
  return merged(standard, spec.terms);
}
