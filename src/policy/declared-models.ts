import { modelTerms } from '../controls/kit/model-terms.js';
import type { DeclaredModel } from '../controls/kit/model-terms.js';
import { settleShape } from '../controls/kit/setting.js';
import type { Policy } from './policy.js';

/** The models that a policy declares, with what their texts leave out filled in. */
export const declaredModels = ({ models }: Pick<Policy, 'models'>): readonly DeclaredModel[] =>
  models.map(({ name, terms }) => ({ name, terms: settleShape(modelTerms, terms) }));
