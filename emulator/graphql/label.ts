import type { Labelling } from '../state/types.js';
import { located, type Scope } from './scope.js';
import { list, type List, type View } from './view.js';

/** A label of the repository. */
export const labelView = (scope: Scope, name: string): View => ({
  __typename: 'Label',
  id: `LA_${Buffer.from(name).toString('base64url')}`,
  name,
  color: 'ededed',
  description: null,
  isDefault: false,
  repository: () => scope.views.repository(scope),
  ...located(scope, `/labels/${encodeURIComponent(name)}`),
});

/** The labels that are on something now; who set them stands in its timeline. */
export const labelList = (scope: Scope, labels: readonly Labelling[]): List =>
  list(labels, ({ name }) => labelView(scope, name));
