import { describe } from '@jest/globals';
import { modelProvenance } from '../../src/controls/model-provenance.js';
import type { ReportFile } from '../../src/facts/models.js';
import { known, unavailable } from '../../src/facts/observed.js';
import { compliant } from '../support/compliant.js';
import {
  compliantModel,
  EVALUATE,
  files,
  manifest,
  NAME,
  reports,
  ROOT,
  sha,
  signedAs,
  statement,
  TRAIN,
  workflow,
} from '../support/model-facts.js';
import { modelTester, type Row } from './model-told.js';

const KEY = sha('key');
const signedBy = (text: string) => ({ manifest: known(manifest({ signature: signedAs(workflow(text)) })) });
const byKey = { manifest: known(manifest({ signature: signedAs({ kind: 'key', fingerprint: KEY }) })) };
const bound = (part: ReportFile['part'], signature = signedAs({ kind: 'key', fingerprint: KEY })) => ({
  reports: reports.map((each) => (each.part === part ? { ...each, binding: statement({ signature }) } : each)),
});
const from = (owner: string | null) => ({
  evidence: { from: [{ workflow: EVALUATE }, { key: KEY, ...(owner === null ? {} : { owner }) }] },
});
const signers = (owner: string | null) => ({ signers: [{ key: KEY, ...(owner === null ? {} : { owner }) }] });
const changed = (path: string, previous: string | null = null) => ({
  facts: { files: [{ path, previous, status: 'modified', additions: 1, deletions: 1 } as const] },
});
const unread = { known: false, why: unavailable('models', 'HTTP 500') } as const;
const HERE = 'acme/pay/.github/workflows/train.yml@refs/heads/main';
const BRANCH = 'acme/pay/.github/workflows/train.yml@refs/heads/feat/refund';
const revision = (text: string) => ({ upstream: { repository: 'acme/base-8b', revision: text } });
const without = (part: ReportFile['part']) => ({ model: { reports: reports.filter((each) => each.part !== part) } });
const BASELINE = `compliance/baselines/${NAME}.json`;
const baseline = (changedHere: boolean) => ({
  baseline: known({
    ...(compliantModel.baseline.known && compliantModel.baseline.value !== null
      ? compliantModel.baseline.value
      : (null as never)),
    changedHere,
  }),
});

const moved = (path: string) => ['fail', `yardstick-changed-here ${path}`];

const unaltered = {
  files: known(files.map((file) => ({ ...file, change: 'unchanged' as const }))),
};
const rows: readonly Row[] = [
  ['a pinned model that others vouch for', {}, ['pass']],
  ['a model built here by a workflow', { terms: { upstream: null } }, ['pass']],
  ['a model built here by somebody else', { model: byKey, terms: { ...signers('carol'), upstream: null } }, ['pass']],
  [
    'a model built here by a key of nobody',
    { model: byKey, terms: { ...signers(null), upstream: null } },
    ['fail', `builder-unknown ${NAME}`],
  ],
  [
    'a model built here by the author',
    { model: byKey, terms: { ...signers('alice'), upstream: null } },
    ['fail', 'signer-is-author alice'],
  ],
  ['a copy signed with a key of nobody', { model: byKey, terms: signers(null) }, ['pass']],
  ['a short commit', { terms: revision('abcdef1') }, ['fail', `revision-not-pinned ${NAME}`]],
  ['39 digits', { terms: revision('a'.repeat(39)) }, ['fail', `revision-not-pinned ${NAME}`]],
  ['41 digits', { terms: revision('a'.repeat(41)) }, ['fail', `revision-not-pinned ${NAME}`]],
  ['no manifest', { model: { manifest: known(null) } }, ['fail', `model-unvouched ${NAME}`]],
  ['another signer', { model: signedBy(EVALUATE) }, ['fail', `model-unvouched ${NAME}`]],
  ['a manifest that cannot be read', { model: { manifest: unread } }, ['indeterminate', 'fact-unavailable models']],
  ...(['scan', 'evaluation', 'safety', 'fairness'] as const).map((part): Row => [
    `no ${part}`,
    without(part),
    ['fail', `evidence-unvouched ${NAME}`],
  ]),
  ['no report of drift, of weights that never ran', without('monitoring'), ['pass']],
  [
    'no report of drift, of weights that run',
    { model: { ...unaltered, changed: [`${ROOT}/README.md`], ...without('monitoring').model } },
    ['fail', `evidence-unvouched ${NAME}`],
  ],
  [
    'no report of drift, released',
    { models: { at: 'released', models: [{ ...compliantModel, ...without('monitoring').model }] } },
    ['fail', `evidence-unvouched ${NAME}`],
  ],
  [
    'a report of drift by the author, of weights that never ran',
    { model: bound('monitoring'), terms: from('alice') },
    ['fail', 'author-produced-evidence alice'],
  ],
  [
    'no report of drift, where none is asked for',
    { ...without('monitoring'), terms: { monitoring: { plan: 'x', 'report-required': false } } },
    ['pass'],
  ],
  ['a part that is not asked for', { ...without('fairness'), terms: { fairness: null } }, ['pass']],
  ['a report by somebody else', { model: bound('scan'), terms: from('carol') }, ['pass']],
  [
    'a report by the author',
    { model: bound('evaluation'), terms: from('alice') },
    ['fail', 'author-produced-evidence alice'],
  ],
  [
    'a report by the author, released',
    {
      models: { at: 'released', models: [{ ...compliantModel, ...bound('evaluation') }] },
      terms: from('alice'),
      unknown: ['change', 'commits', 'pushes', 'files'],
    },
    ['pass'],
  ],
  [
    'a report by a person, authors not known',
    { model: bound('scan'), terms: from('carol'), unknown: ['pushes'] },
    ['indeterminate', 'fact-unavailable pushes'],
  ],
  [
    'a report by a person, nobody knows who is behind a bot',
    {
      model: bound('scan'),
      terms: from('carol'),
      facts: { change: { ...compliant.change, author: { id: 5, login: 'x[bot]', type: 'bot' } } },
    },
    ['indeterminate', 'initiator-unknown x[bot]'],
  ],
  [
    'a workflow of another branch',
    { model: signedBy(BRANCH), terms: { signers: [{ workflow: BRANCH }] } },
    ['fail', `workflow-not-default-branch ${BRANCH}`],
  ],
  [
    'a workflow of another branch elsewhere',
    {
      model: signedBy(TRAIN.replace('main', 'release')),
      terms: { signers: [{ workflow: TRAIN.replace('main', 'release') }] },
    },
    ['pass'],
  ],
  [
    'a workflow that the change alters',
    changed('.github/workflows/evaluate.yml'),
    ['fail', `workflow-from-this-change ${EVALUATE}`],
  ],
  [
    'a workflow that the change moves away',
    changed('x.yml', '.github/workflows/evaluate.yml'),
    ['fail', `workflow-from-this-change ${EVALUATE}`],
  ],
  [
    'the training workflow altered',
    { model: signedBy(HERE), terms: { signers: [{ workflow: HERE }] }, ...changed('.github/workflows/train.yml') },
    ['fail', `workflow-from-this-change ${HERE}`],
  ],
  ['a workflow of the same path elsewhere', changed('.github/workflows/train.yml'), ['pass']],
  ['changed files that are not known', { unknown: ['files'] }, ['indeterminate', 'fact-unavailable files']],
  ['a repository that is not known', { unknown: ['repository'] }, ['indeterminate', 'fact-unavailable repository']],
  ['the baseline altered', { model: baseline(true) }, moved(BASELINE)],
  ['the baseline among the changed paths', { model: { changed: [BASELINE] } }, moved(BASELINE)],
  ['the register altered', changed('compliance/datasets.yaml'), moved('compliance/datasets.yaml')],
  [
    'the samples of the baseline altered',
    changed('compliance/baselines/samples_gsm8k.jsonl'),
    moved('compliance/baselines/samples_gsm8k.jsonl'),
  ],
  ['a page beside the baseline altered', changed('compliance/baselines/README.md'), ['pass']],
  ['the plan of monitoring altered', changed(`ops/${NAME}.yaml`), moved(`ops/${NAME}.yaml`)],
  [
    'a report that cannot be read',
    { model: { reports: reports.map((each) => (each.part === 'safety' ? { ...each, report: unread } : each)) } },
    ['indeterminate', `fact-unavailable ${NAME}`],
  ],
  ['the policy altered', changed('.github/countersign.yml'), moved('.github/countersign.yml')],
  [
    'a public key altered',
    { model: byKey, terms: { signers: [{ key: KEY, 'public-key': 'k.pem', owner: 'carol' }] }, ...changed('k.pem') },
    moved('k.pem'),
  ],
  ['nothing touched', { models: { models: [] }, model: {} }, ['indeterminate', `fact-unavailable ${NAME}`]],
  [
    'an untouched model',
    { models: { models: [{ ...compliantModel, change: 'untouched', changed: [], files: known([]) }] } },
    ['not-applicable', 'no-model-touched'],
  ],
  ['signed by the author', { model: byKey, terms: signers('alice') }, ['fail', 'signer-is-author alice']],
];

describe('where a model comes from', () => {
  const elsewhere = ['models-not-declared', 'contributor-unattributed', 'signer-is-only-approver'];
  modelTester(modelProvenance, rows, elsewhere);
});
