import { sha256 } from '../../evidence/digest.js';
import type { Evidence } from '../../evidence/document.js';
import type { AccessState, ExpectedAccess } from '../../facts/access.js';
import type { Run } from '../../facts/run.js';
import { withRun } from '../../facts/unknown-facts.js';
import { demandsOf } from '../../policy/parse.js';
import type { Source } from '../ports.js';
import type { Ground } from '../ports-access-review.js';
import type { ReadPolicy } from '../read-policy.js';
import { recordMoment } from '../record-moment.js';
import type { Settings } from '../request.js';
import type { SealPorts } from '../seal.js';
import type { CompareAccessPorts } from './access-ports.js';
import { accessFileOf } from './access-settings.js';
import { defaultPolicy } from './check-access.js';
import { expectedOf, expectedOfText } from './expected-file.js';
import { readAccessFacts, type AccessTarget } from './read-access-facts.js';

/** A file that is handed in, in place of the repository's own. */
export interface HandedFile {
  readonly path: string;
  readonly text: string;
}

export interface ComparedAccess {
  readonly evidence: Evidence;
  readonly bytes: string;
  /** null: not even whose access it would be is known. */
  readonly state: AccessState | null;
  readonly expected: ExpectedAccess;
}

/** What the command line compares where no policy says anything of access. */
const POLICY = 'version: 1\ncontrols:\n  access: {}\n';
const DEFAULT_FILE = '.github/access.yml';

/** A dry run: the same reading and judging as the Action's, nothing signed, stored or written. */
export const compareAccess = async (
  ports: CompareAccessPorts & { readonly source: Source },
  target: AccessTarget,
  handed: HandedFile | null,
  { settings, run }: { readonly settings: Settings; readonly run: Run },
): Promise<ComparedAccess> => {
  const name = target.repository === null ? target.owner : `${target.owner}/${target.repository}`;
  const ground = target.repository === null ? null : await ports.ground(name);
  const policy = await policyOf(ports, settings, ground);
  const expected = await fileOf(ports, ground, accessFileOf(policy.reading) ?? DEFAULT_FILE, handed);
  const { facts, faults } = await readAccessFacts(ports, target, ground, expected);
  const about = { stage: 'access', run, name: 'countersign-access', commit: null, companions: [], links: {} } as const;
  const saved: string[] = [];
  const { evidence } = await recordMoment(nowhere(ports.source, saved), settings, {
    ...about,
    repository: name,
    policy,
    facts: withRun(facts, run),
    faults,
  });
  const { access } = evidence.facts;
  return { evidence, bytes: saved.join(''), state: access.known ? (access.value?.state ?? null) : null, expected };
};

/** What holds exceptions is the repository's policy; one that does not ask for access is none here. */
const policyOf = async (
  ports: CompareAccessPorts,
  settings: Settings,
  ground: Ground | null,
): Promise<ReadPolicy> => {
  if (ground === null) return ownPolicy();
  const policy = await defaultPolicy(ports, settings, ground);
  const { reading } = policy;
  const isValid = reading.state === 'found' && reading.demands.state === 'valid';
  const isSilent = reading.state === 'missing' || (isValid && accessFileOf(reading) === null);
  return isSilent ? ownPolicy() : policy;
};

const ownPolicy = (): ReadPolicy => {
  const name = 'countersign access';
  const digest = sha256(POLICY);
  const source = { kind: 'file', name, repository: null, path: null, commit: null, digest, bytes: POLICY.length } as const;
  const demands = demandsOf([{ ...source, text: POLICY }]);
  return {
    reading: { state: 'found', sources: [source], demands, fromDefaultBranch: false },
    texts: new Map([[digest, POLICY]]),
  };
};

const fileOf = async (
  ports: CompareAccessPorts,
  ground: Ground | null,
  path: string,
  handed: HandedFile | null,
): Promise<ExpectedAccess> => {
  if (handed !== null) return expectedOfText(handed.path, handed.text);
  if (ground === null) return { state: 'missing', path, commit: null };
  const { name, defaultBranch } = ground.repository;
  const reading = await ports.source.readFile({ repository: name, path, ref: defaultBranch });
  return expectedOf({ repository: name, path, branch: defaultBranch }, reading, ports.readReview);
};

/** Where a record goes that nobody keeps: the bytes come back. */
const nowhere = (source: Source, saved: string[]): SealPorts => ({
  source,
  signer: { prepare: () => undefined, sign: () => Promise.resolve({ state: 'unsigned', why: 'off' }) },
  stores: [],
  saveLocally: (bytes) => {
    saved.push(bytes);
    return Promise.resolve('');
  },
  saveProofs: () => Promise.resolve(),
});
