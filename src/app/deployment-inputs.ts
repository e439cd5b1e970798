import { InputError, type ReadInput } from './read-input.js';

/** What a workflow says of its deployment. The event is asked first where it names the same. */
export interface DeploymentInputs {
  readonly environment: string | null;
  readonly artifacts: readonly NamedDigest[];
  /** Number of the host's deployment. */
  readonly deployment: number | null;
  readonly commit: string | null;
  /** Result of the job that deployed; null: not told. */
  readonly status: 'success' | 'failure' | 'cancelled' | null;
  /** Name of that job, whose log is kept by its digest. */
  readonly job: string | null;
  /** What a check of the deployment came to, handed in; null: nothing was. */
  readonly verification: { readonly result: 'passed' | 'failed' | 'none'; readonly given: string } | null;
  /** What is run to check it; null: nothing. */
  readonly command: { readonly text: string; readonly seconds: number } | null;
  /** sha256 of the record of the gate before it, hex. */
  readonly gateEvidence: string | null;
}

export interface NamedDigest {
  readonly name: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
}

export const DEPLOYMENT_INPUTS = [
  'environment',
  'artifacts',
  'deployment-id',
  'commit',
  'deployment-status',
  'deployment-job',
  'verification',
  'verification-command',
  'verification-timeout',
  'gate-evidence',
] as const;

/** Throws InputError on the first bad value. */
export const readDeploymentInputs = (given: ReadInput): DeploymentInputs => {
  const verification = verificationOf(given('verification'));
  const command = commandOf(given('verification-command'), given('verification-timeout'));
  if (verification !== null && command !== null)
    throw new InputError('The inputs "verification" and "verification-command" are both given; give one of them.');
  return {
    environment: named('environment', given('environment'), MOST_NAME),
    artifacts: artifactsOf(given('artifacts')),
    deployment: numberOf('deployment-id', given('deployment-id'), Number.MAX_SAFE_INTEGER),
    commit: matching(
      'commit',
      given('commit'),
      /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
      'the whole id of a commit, lower-case',
    ),
    status: statusOf(given('deployment-status')),
    job: named('deployment-job', given('deployment-job'), MOST_NAME),
    verification,
    command,
    gateEvidence: gateEvidenceOf(given('gate-evidence')),
  };
};

/** As the host itself allows for environments. */
const MOST_NAME = 255;
const MOST_ARTIFACTS = 100;
const MOST_SECONDS = 1800;
const SECONDS = 60;

const refuse = (name: string, text: string, wanted: string): never => {
  throw new InputError(`The input "${name}" is ${JSON.stringify(text)}; it must be ${wanted}.`);
};

const named = (name: string, text: string, most: number): string | null => {
  if (text === '') return null;
  const isPlain = text.length <= most && text.trim() === text && !/\p{Cc}/u.test(text);
  return isPlain ? text : refuse(name, text, `a name of one line and at most ${String(most)} characters`);
};

const matching = (name: string, text: string, pattern: RegExp, wanted: string): string | null => {
  if (text === '') return null;
  return pattern.test(text) ? text : refuse(name, text, wanted);
};

const numberOf = (name: string, text: string, most: number): number | null => {
  if (text === '') return null;
  const value = /^[1-9]\d{0,15}$/u.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : refuse(name, text, `a whole number from 1 to ${String(most)}`);
};

const ARTIFACT = /^(?:(?<name>.{1,200})@)?(?<digest>sha256:[0-9a-f]{64})$/u;

/** One a line. The same one twice is one. */
const artifactsOf = (text: string): readonly NamedDigest[] => {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const artifacts = new Map(lines.map((line) => [line, artifactOf(line)]));
  if (artifacts.size <= MOST_ARTIFACTS) return [...artifacts.values()];
  throw new InputError(
    `The input "artifacts" names ${String(artifacts.size)}; at most ${String(MOST_ARTIFACTS)} can be judged.`,
  );
};

const artifactOf = (line: string): NamedDigest => {
  const { name, digest } = ARTIFACT.exec(line)?.groups ?? {};
  if (digest === undefined || /\p{Cc}/u.test(name ?? ''))
    return refuse('artifacts', line, 'lines of name@sha256:<64 hex digits, lower-case>, or of the digest alone');
  return { name: name ?? digest, digest };
};

/** The host calls a job `skipped` where the gate did not let it begin: nothing was deployed. */
const statusOf = (text: string): DeploymentInputs['status'] => {
  switch (text) {
    case '':
      return null;
    case 'success':
    case 'failure':
    case 'cancelled':
      return text;
    case 'skipped':
      return 'cancelled';
    default:
      return refuse('deployment-status', text, 'success, failure, cancelled or skipped');
  }
};

const VERIFIED: ReadonlyMap<string, 'passed' | 'failed' | 'none'> = new Map([
  ['passed', 'passed'],
  ['success', 'passed'],
  ['failed', 'failed'],
  ['failure', 'failed'],
  ['cancelled', 'none'],
  ['skipped', 'none'],
]);

const verificationOf = (given: string): DeploymentInputs['verification'] => {
  if (given === '') return null;
  const result = VERIFIED.get(given);
  return result === undefined
    ? refuse('verification', given, `one of ${[...VERIFIED.keys()].join(', ')}`)
    : { result, given };
};

const commandOf = (text: string, timeout: string): DeploymentInputs['command'] => {
  const seconds = numberOf('verification-timeout', timeout, MOST_SECONDS) ?? SECONDS;
  if (text === '') return null;
  if (text.trim() === '') return refuse('verification-command', text, 'a command of bash');
  return { text, seconds };
};

const gateEvidenceOf = (text: string): string | null =>
  matching('gate-evidence', text, /^[0-9a-f]{64}$/u, 'the sha256 of a record, 64 hex digits, lower-case');
