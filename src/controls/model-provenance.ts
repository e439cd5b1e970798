import type { ChangedFile } from '../facts/change.js';
import { known, type Observed } from '../facts/observed.js';
import { defineControl, verdictOf, type Fault } from './kit/control.js';
import { failed, undecided } from './kit/fault-of.js';
import { limitedFaults } from './kit/limited.js';
import { independenceIn } from './kit/model-independence.js';
import { nameOfSigner } from './kit/model-signer.js';
import { manifestVoucher, reportVouchers, type Vouching } from './kit/model-vouchers.js';
import { judgedModels, MODEL_CODES, noModelTouched, type JudgedModel, type JudgedModels } from './kit/model-weights.js';
import { workflowFaults, type WorkflowFacts } from './kit/model-workflow.js';
import { soleApproverIn, type SoleApproval } from './kit/sole-approver.js';

export const modelProvenance = defineControl({
  id: 'model-provenance',
  version: 1,
  requirement:
    'The model comes from a pinned source, and whoever vouches for it neither made the change nor alone approved it.',
  needs: ['models'],
  wants: ['change', 'commits', 'pushes', 'repository', 'files', 'reviews', 'approvedCommits', 'permissions', 'teams'],
  moments: ['merge', 'retest'],
  settings: {},
  codes: [
    'revision-not-pinned',
    'builder-unknown',
    'model-unvouched',
    'evidence-unvouched',
    'signer-is-author',
    'author-produced-evidence',
    'signer-is-only-approver',
    'contributor-unattributed',
    'initiator-unknown',
    'workflow-not-default-branch',
    'workflow-from-this-change',
    'yardstick-changed-here',
    ...MODEL_CODES,
  ],
  judge({ models, ...facts }, _, { models: declared, people, policyPath, reviewTerms }) {
    const standing = judgedModels(models, declared);
    const nothing = noModelTouched(standing);
    if (nothing !== null) return nothing;
    const independent = independenceIn(standing.at, facts, people);
    const soleApprover = soleApproverIn(standing.at, facts, people, reviewTerms);
    // Of what is released no change is looked at.
    const files = standing.at === 'released' ? known([]) : facts.files;
    const scene: Scene = {
      at: standing.at,
      independent,
      soleApprover,
      workflows: { ...facts, files },
      files,
      policyPath,
    };
    return verdictOf(
      limitedFaults([...standing.faults, ...standing.judged.flatMap((judged) => modelFaults(judged, scene))]),
    );
  },
});

interface Scene {
  readonly at: JudgedModels['at'];
  readonly independent: ReturnType<typeof independenceIn>;
  readonly soleApprover: ReturnType<typeof soleApproverIn>;
  readonly workflows: WorkflowFacts;
  readonly files: Observed<readonly ChangedFile[]>;
  readonly policyPath: string;
}

const modelFaults = (judged: JudgedModel, scene: Scene): readonly Fault[] => {
  const manifest = manifestVoucher(judged);
  const reports = reportVouchers(judged, scene.at);
  return [
    ...sourceFaults(judged, manifest.vouching),
    ...manifest.faults,
    ...reports.faults,
    ...[...manifest.vouching, ...reports.vouching].flatMap((each) => [
      ...personFaults(each, judged.model.name, scene),
      ...workflowFaults(each, judged.model.name, scene.workflows),
    ]),
    ...yardstickFaults(judged, scene),
  ];
};

const COMMIT = /^[0-9a-f]{40}$/u;

/** From elsewhere: from one commit there. Built here: by a workflow, or by somebody whom the policy knows. */
const sourceFaults = ({ model, terms }: JudgedModel, manifest: readonly Vouching[]): readonly Fault[] => {
  if (terms.upstream !== null) {
    const { repository, revision } = terms.upstream;
    const needed = 'a commit there, all 40 digits';
    return COMMIT.test(revision)
      ? []
      : [failed({ code: 'revision-not-pinned', about: [model.name, repository], needed, found: revision })];
  }
  return manifest
    .filter(({ workflow, owners }) => workflow === null && owners.length === 0)
    .map(({ by, path }) => {
      const needed = 'a workflow, or a signer with an `owner`, as long as no `upstream` is named';
      const found = by === null ? 'nobody' : nameOfSigner(by);
      return failed({ code: 'builder-unknown', about: [model.name, path], needed, found });
    });
};

/** Who vouches is neither an author nor the only approver of the change. */
const personFaults = (vouching: Vouching, model: string, { independent, soleApprover }: Scene): readonly Fault[] => {
  const standing = independent(vouching);
  if (standing.is !== 'author')
    return [
      ...(standing.is === 'unknown' ? standing.why.map(undecided) : []),
      ...approverFaults(vouching, model, soleApprover(vouching)),
    ];
  const code = vouching.of === 'manifest' ? 'signer-is-author' : 'author-produced-evidence';
  const needed = 'somebody who had no hand in the change';
  return [failed({ code, about: [standing.who, vouching.path, model], needed, found: standing.who })];
};

const approverFaults = ({ path }: Vouching, model: string, sole: SoleApproval): readonly Fault[] => {
  if (sole.is === 'no') return [];
  if (sole.is === 'unknown') return sole.why.map(undecided);
  const needed = 'an approval by somebody who did not vouch for the model';
  return [failed({ code: 'signer-is-only-approver', about: [sole.who, path, model], needed, found: sole.who })];
};

/** What a model is measured by is read from the base. Moved in the same change, it would measure the next one. */
const yardstickFaults = ({ model, terms }: JudgedModel, { files, policyPath }: Scene): readonly Fault[] => {
  if (!files.known) return [undecided(files.why)];
  const keys = [...terms.signers, ...terms.evidence.from].map((signer) => signer['public-key']);
  const yardsticks = [
    policyPath,
    terms.datasets,
    terms.evaluation?.baseline ?? null,
    terms.monitoring?.plan ?? null,
    ...keys,
  ];
  const altered = new Set([...model.changed, ...files.value.flatMap(({ path, previous }) => [path, previous])]);
  const baseline = model.baseline.known ? model.baseline.value : null;
  const moved = [
    ...yardsticks.filter((path) => path !== null && altered.has(path)),
    ...(baseline?.changedHere === true ? [baseline.path] : []),
    ...[...altered].filter((path) => path !== null && isSampleBeside(terms.evaluation?.baseline ?? null, path)),
  ];
  return [...new Set(moved)].map((path) => {
    const needed = 'a change of its own for what models are measured by';
    return failed({ code: 'yardstick-changed-here', about: [path ?? '', model.name], needed, found: 'altered here' });
  });
};

/** Samples that a drop is paired with lie beside the baseline. */
const isSampleBeside = (baseline: string | null, path: string): boolean =>
  baseline !== null && path.startsWith(`${baseline.slice(0, baseline.lastIndexOf('/') + 1)}samples_`);
