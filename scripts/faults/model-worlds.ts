/** Of the cases' compliant model: two weights in Git LFS, a signed manifest, and every report bound to them. */
const NAME = 'refund-1b';

const policy = (more: string): string => `version: 1
branches: [main]
controls:
  peer-review: {approvals: 1, reviewers: {permission: write}}
  model-inventory: {}
  model-integrity: {}
  model-licence: {}
  model-data: {}
  model-evaluation: {}
  model-safety: {}
  model-provenance: {}
  model-monitoring: {}
${more}`;

const withModel = (spec: object): object => ({
  'base-files': { '.github/countersign.yml': policy('') },
  models: { [NAME]: spec },
});

/** A change of the weights with all that is demanded of them. */
export const modelled = withModel({});

/** The scanner's second report says that something is wrong; only the host holds what binds it to the weights. */
const foundOnHost = {
  part: 'scan',
  statement: { place: 'host' },
  at: '2026-03-02T08:00:00Z',
  issues: [
    {
      message: 'Found a suspicious call',
      severity: 'critical',
      location: `/github/workspace/models/${NAME}/model-00001-of-00002.safetensors`,
      details: {},
      timestamp: 1_772_400_000,
      why: 'It runs code when it is loaded',
      type: 'pickle_check',
      rule_code: 'S201',
    },
  ],
};

/** One thing wrong each, which a fault could lose. */
export const modelFaults: Readonly<Record<string, object>> = {
  'a model whose weights the host does not hold': withModel({
    weights: { 'model-00002-of-00002.safetensors': { held: false } },
  }),
  'a model with a finding that is bound by the host alone': withModel({ more: { 'scan-2.json': foundOnHost } }),
  'a model file outside of every model': {
    ...withModel({}),
    'head-files': { 'tools/helper.safetensors': 'no pointer\n' },
    files: { 'tools/helper.safetensors': { status: 'added', additions: 1, deletions: 0 } },
  },
};

const retested = (spec: object): object => ({
  ...withModel({ at: 'base', ...spec }),
  event: { name: 'schedule', action: null, actor: 'carol' },
  inputs: { phase: 'models' },
  token: { protection: true },
});

/** Released models that are judged again on schedule: one that is in order, and one whose weights the host lost. */
export const retests: Readonly<Record<string, object>> = {
  'model judged again': retested({}),
  'model judged again: weights that the host lost': retested({
    weights: { 'model-00002-of-00002.safetensors': { held: false } },
  }),
};
