import { sha256 } from '../../src/evidence/digest.js';
import type { PolicyReading, PolicySource } from '../../src/evidence/document.js';
import { demandsOf } from '../../src/policy/parse.js';
import type { PolicyText } from '../../src/policy/policy.js';

/** A policy as it is recorded, from its texts; the policy itself last. */
export const readingOf = (
  texts: readonly PolicyText[],
  own: Partial<Omit<PolicySource, 'kind' | 'name' | 'path'>> = {},
  fromDefaultBranch = false,
): Extract<PolicyReading, { state: 'found' }> => ({
  state: 'found',
  sources: texts.map(({ kind, name, path, text }) => ({
    kind,
    name,
    path,
    repository: null,
    commit: null,
    digest: sha256(text),
    bytes: text.length,
    ...own,
  })),
  demands: demandsOf(texts),
  fromDefaultBranch,
});
