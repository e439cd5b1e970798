import { sha256 } from '../../src/evidence/digest.js';
import { readOwnersText } from '../../src/facts/owners-text.js';
import type { CodeOwners } from '../../src/facts/repository.js';

/** CODEOWNERS as a fact, from its text; null: there is none that could be read. */
export const ownersFact = ({
  text,
  ...own
}: Omit<CodeOwners, 'digest' | 'rules' | 'faults'> & { readonly text: string | null }): CodeOwners => ({
  ...own,
  ...(text === null ? { digest: null, rules: [], faults: [] } : { digest: sha256(text), ...readOwnersText(text) }),
});
