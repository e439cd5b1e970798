import { sha256 } from '../evidence/digest.js';
import type { PolicyReading, PolicySource } from '../evidence/document.js';
import { arrangeTexts, extendedFile } from '../policy/extends.js';
import type { FilePlace, FileReading, Opening, Source } from './ports.js';

/** Path of the policy in the judged repository, and the central place that replaces it, if any. */
export interface PolicyPlace {
  readonly policyPath: string;
  readonly centralPolicy: FilePlace | null;
}

/** How deep extended files may extend others. */
const DEPTH = 3;

/**
 * Reads the policy that counts: the central one where the run names it, else the base branch's, else the default
 * branch's; then what it extends. Every text is recorded with commit and digest.
 */
export const readPolicy = async (source: Source, request: PolicyPlace, opening: Opening): Promise<PolicyReading> => {
  const { centralPolicy, policyPath } = request;
  if (centralPolicy !== null) {
    return complete(source, centralPolicy, await source.readFile(centralPolicy), 'own');
  }
  const own: FilePlace = { repository: opening.repository.name, path: policyPath, ref: opening.change.base.ref };
  if (opening.policy.state !== 'absent' || opening.change.base.ref === opening.repository.defaultBranch) {
    return complete(source, own, opening.policy, 'own');
  }
  const fallback: FilePlace = { ...own, ref: opening.repository.defaultBranch };
  return complete(source, fallback, opening.defaultBranchPolicy, 'default-branch');
};

const complete = async (
  source: Source,
  place: FilePlace,
  reading: FileReading,
  from: 'own' | 'default-branch',
): Promise<PolicyReading> => {
  if (reading.state === 'absent') return { state: 'missing', path: nameOf(place), commit: reading.commit };
  if (reading.state === 'unreadable') return { state: 'unreadable', path: nameOf(place), found: reading.found };
  const policy = sourceOf('file', place, reading);
  const extended = await readExtended(source, policy);
  if (!Array.isArray(extended)) return extended;
  return { state: 'found', sources: [...extended, policy], fromDefaultBranch: from === 'default-branch' };
};

/** Reads the files that the policy extends, and what those extend. Presets are texts of the tool: the parser has them. */
const readExtended = async (source: Source, policy: PolicySource): Promise<PolicySource[] | PolicyReading> => {
  const extended: PolicySource[] = [];
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const { missing } = arrangeTexts(policy, extended);
    if (missing.length === 0) break;
    for (const name of missing) {
      const file = extendedFile(name);
      if (file === null) continue;
      const reading = await source.readFile(file);
      if (reading.state !== 'found') {
        const found = reading.state === 'absent' ? 'the extended file does not exist' : reading.found;
        return { state: 'unreadable', path: name, found };
      }
      extended.push({ ...sourceOf('extended-file', file, reading), name });
    }
  }
  return extended;
};

const sourceOf = (
  kind: 'file' | 'extended-file',
  place: FilePlace,
  reading: Extract<FileReading, { state: 'found' }>,
): PolicySource => ({
  kind,
  name: nameOf(place),
  repository: place.repository,
  path: place.path,
  commit: reading.commit,
  digest: sha256(reading.text),
  text: reading.text,
});

const nameOf = (place: FilePlace): string => `${place.repository}/${place.path}${place.ref === null ? '' : `@${place.ref}`}`;
