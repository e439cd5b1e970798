import type { ModelDemand } from '../facts/demand.js';
import type { DeclaredModel } from '../controls/kit/model-terms.js';
import { declaredModels } from './declared-models.js';
import type { Policy } from './policy.js';

/** What has to be read of the repository for the declared models. */
export const modelDemands = (policy: Pick<Policy, 'models'>): readonly ModelDemand[] =>
  declaredModels(policy).map(demandOf);

const demandOf = ({ name, terms }: DeclaredModel): ModelDemand => {
  const signers = [...terms.signers, ...terms.evidence.from];
  return {
    name,
    root: terms.root,
    manifest: terms.manifest ?? `${terms.root}/model.sig`,
    card: terms.card ?? `${terms.root}/README.md`,
    bom: terms.bom,
    register: terms.datasets,
    baseline: terms.evaluation?.baseline ?? null,
    plan: terms.monitoring?.plan ?? null,
    keys: signers.flatMap((signer) => signer['public-key'] ?? []),
    reports: (['scan', 'evaluation', 'safety', 'fairness', 'monitoring'] as const).flatMap((part) => {
      const globs = terms[part]?.reports ?? [];
      return globs.length === 0 ? [] : [{ part, globs }];
    }),
    statements: terms.evidence.binding === 'attested' ? 'files-and-host' : 'files',
  };
};
