import { sha256 } from '../evidence/digest.js';
import type { PolicyReading, PolicySource } from '../evidence/document.js';
import { extendedFile } from '../policy/extended-file.js';
import { arrangeTexts } from '../policy/extends.js';
import { demandsOf } from '../policy/parse.js';
import type { PolicyText } from '../policy/policy.js';
import type { FilePlace, FileReading, Opening, Source } from './ports.js';
import { ticketAddressOf } from './ticket-address.js';

/** What must be known before the policy of a branch is read. */
export interface PolicyGround extends Pick<Opening, 'policy' | 'defaultBranchPolicy'> {
  readonly repository: { readonly name: string; readonly defaultBranch: string };
  readonly change: { readonly base: { readonly ref: string } };
}

/** Path of the policy in the judged repository, and the central place that replaces it, if any. */
export interface PolicyPlace {
  readonly policyPath: string;
  readonly centralPolicy: FilePlace | null;
}

/** A policy as it was read, with the exact texts: they are kept apart from the record, by digest. */
export interface ReadPolicy {
  readonly reading: PolicyReading;
  readonly texts: Texts;
}

/** sha256, hex → the text. */
export type Texts = ReadonlyMap<string, string>;

const NO_TEXTS: Texts = new Map();

/** A text that counts, and where it came from. */
interface SourceText extends PolicySource {
  readonly text: string;
}

/** How deep extended files may extend others. */
const DEPTH = 3;

/**
 * Reads the policy that counts: the central one where the run names it, else the base branch's, else the default
 * branch's; then what it extends. What the texts say is recorded, and each of them with commit
 * and digest.
 */
export const readPolicy = async (
  source: Pick<Source, 'readFile'>,
  request: PolicyPlace,
  opening: PolicyGround,
): Promise<ReadPolicy> => {
  const { centralPolicy, policyPath } = request;
  if (centralPolicy !== null) {
    return complete(source, centralPolicy, await source.readFile(centralPolicy), 'own');
  }
  const own: FilePlace = { repository: opening.repository.name, path: policyPath, ref: opening.change.base.ref };
  if (opening.change.base.ref === opening.repository.defaultBranch) {
    return complete(source, own, opening.policy, 'own');
  }
  const main: FilePlace = { ...own, ref: opening.repository.defaultBranch };
  const ofMain = (): Promise<ReadPolicy> => complete(source, main, opening.defaultBranchPolicy, 'default-branch');
  if (opening.policy.state === 'absent') return ofMain();
  const policy = await complete(source, own, opening.policy, 'own');
  return isSameText(opening) ? policy : withAgreedAddress(policy, own, ofMain);
};

const isSameText = ({ policy, defaultBranchPolicy }: PolicyGround): boolean =>
  policy.state === 'found' && defaultBranchPolicy.state === 'found' && policy.text === defaultBranchPolicy.text;

/**
 * Whoever may push a branch may put a policy on it. The credentials of a ticket system go where the default branch's policy
 * sends them, and nowhere else: a policy that names another address counts as unreadable.
 */
const withAgreedAddress = async (
  policy: ReadPolicy,
  place: FilePlace,
  ofMain: () => Promise<ReadPolicy>,
): Promise<ReadPolicy> => {
  const address = ticketAddressOf(policy.reading);
  if (address === null || ticketAddressOf((await ofMain()).reading) === address) return policy;
  const found = `it has tickets read from ${address}, which the policy of the default branch does not`;
  return untold({ state: 'unreadable', path: nameOf(place), found });
};

/** The policy of a branch where there is no change to open. */
export const readPolicyOf = async (
  source: Pick<Source, 'readFile'>,
  request: PolicyPlace,
  repository: string,
  branch: string,
): Promise<ReadPolicy> => {
  const read = (ref: string | null) => source.readFile({ repository, path: request.policyPath, ref });
  const [policy, defaultBranchPolicy] = await Promise.all([read(branch), read(null)]);
  const ground = {
    policy,
    defaultBranchPolicy,
    repository: { name: repository, defaultBranch: 'HEAD' },
    change: { base: { ref: branch } },
  };
  return readPolicy(source, request, ground);
};

const complete = async (
  source: Pick<Source, 'readFile'>,
  place: FilePlace,
  reading: FileReading,
  from: 'own' | 'default-branch',
): Promise<ReadPolicy> => {
  if (reading.state === 'absent') return untold({ state: 'missing', path: nameOf(place), commit: reading.commit });
  if (reading.state === 'unreadable') return untold({ state: 'unreadable', path: nameOf(place), found: reading.found });
  const policy = sourceOf('file', place, reading);
  const extended = await readExtended(source, policy);
  if (!Array.isArray(extended)) return untold(extended);
  const texts = recorded(policy, extended);
  return {
    reading: {
      state: 'found',
      sources: texts.map(withoutText),
      demands: demandsOf(texts),
      fromDefaultBranch: from === 'default-branch',
    },
    texts: new Map(texts.map(({ digest, text }) => [digest, text])),
  };
};

/** A reading that found no text. */
export const untold = (reading: PolicyReading): ReadPolicy => ({ reading, texts: NO_TEXTS });

const withoutText = ({ kind, name, repository, path, commit, digest, bytes }: SourceText): PolicySource => ({
  kind,
  name,
  repository,
  path,
  commit,
  digest,
  bytes,
});

/**
 * Reads the files that the policy extends, and what those extend. A file that is known not to be there is left out: the
 * policy is invalid then, and names it.
 */
const readExtended = async (
  source: Pick<Source, 'readFile'>,
  policy: SourceText,
): Promise<SourceText[] | PolicyReading> => {
  const extended: SourceText[] = [];
  const absent = new Set<string>();
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const missing = arrangeTexts(policy, extended).missing.filter((name) => !absent.has(name));
    if (missing.length === 0) break;
    for (const name of missing) {
      const file = extendedFile(name);
      if (file === null) continue;
      const reading = await source.readFile(file);
      if (reading.state === 'unreadable') return { state: 'unreadable', path: name, found: reading.found };
      if (reading.state === 'absent') absent.add(name);
      else extended.push({ ...sourceOf('extended-file', file, reading), name });
    }
  }
  return extended;
};

/**
 * Every text that counts, in order of precedence. Presets are recorded like files: a later build with other presets judges
 * this evidence by the texts that counted when it was made.
 */
const recorded = (policy: SourceText, extended: readonly SourceText[]): readonly SourceText[] => {
  const read = new Map([...extended, policy].map((source) => [source.name, source]));
  return arrangeTexts(policy, extended).ordered.map((text) => read.get(text.name) ?? presetSource(text));
};

const presetSource = ({ name, text }: PolicyText): SourceText => ({
  kind: 'preset',
  name,
  repository: null,
  path: null,
  commit: null,
  ...contentOf(text),
});

const sourceOf = (
  kind: 'file' | 'extended-file',
  place: FilePlace,
  reading: Extract<FileReading, { state: 'found' }>,
): SourceText => ({
  kind,
  name: nameOf(place),
  repository: place.repository,
  path: place.path,
  commit: reading.commit,
  ...contentOf(reading.text),
});

const contentOf = (text: string) => ({ digest: sha256(text), bytes: new TextEncoder().encode(text).length, text });

const nameOf = (place: FilePlace): string =>
  `${place.repository}/${place.path}${place.ref === null ? '' : `@${place.ref}`}`;
