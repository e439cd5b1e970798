import { readFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import type { RecordDemands } from '../app/verify-record.js';
import { GITHUB_ISSUER } from '../verify/identity.js';

/** The options of `verify` as the command line gives them. */
export interface VerifyOptions {
  readonly digest?: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly workflow?: string;
  readonly issuer?: string;
  readonly key?: string;
  readonly trustedRoot?: string;
  readonly bundle?: string;
  readonly private?: string;
  readonly parent?: string;
  readonly allowUnsigned?: true;
  readonly json?: true;
}

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/;
/** `owner/name/path/of/file.yml@ref`; nothing in it is a pattern. */
const WORKFLOW = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+\/[^@\s]+@[^@\s]+$/;
const IN_THE_REPOSITORY = '.github/';

export const repositoryName = (given: string): string => {
  if (!REPOSITORY.test(given)) throw new InvalidArgumentError('Write it as OWNER/REPOSITORY.');
  return given;
};

export const repositoryId = (given: string): string => {
  if (!/^[1-9]\d{0,18}$/.test(given)) throw new InvalidArgumentError('It is a number.');
  return given;
};

export const issuerUrl = (given: string): string => {
  if (!/^https?:\/\/\S+$/.test(given)) throw new InvalidArgumentError('It is an address, https://…');
  return given;
};

/** What the options demand; the files that they name are read. */
export const demandsOf = async (options: VerifyOptions): Promise<RecordDemands> => {
  const { digest, repository, repositoryId: id, issuer } = options;
  const signer = {
    issuer: issuer ?? GITHUB_ISSUER,
    repository: repository ?? null,
    repositoryId: id ?? null,
    workflow: workflowOf(options),
  };
  const [roots, key] = await Promise.all([fileOf(options.trustedRoot), fileOf(options.key)]);
  return {
    digest: digest ?? null,
    signer,
    trust: { roots, key },
    unsigned: options.allowUnsigned === true ? 'allowed' : 'refused',
  };
};

/** With the repository in front: `.github/…` means the one that is given. */
const workflowOf = ({ workflow, repository }: VerifyOptions): string | null => {
  if (workflow === undefined) return null;
  const isRelative = workflow.startsWith(IN_THE_REPOSITORY);
  if (isRelative && repository === undefined) {
    throw new InvalidArgumentError('A --workflow that begins with .github/ needs --repository OWNER/REPOSITORY.');
  }
  const whole = isRelative ? `${repository ?? ''}/${workflow}` : workflow;
  if (!WORKFLOW.test(whole)) {
    throw new InvalidArgumentError(
      'Write --workflow as PATH@REF, .github/workflows/gate.yml@refs/heads/main, or OWNER/REPOSITORY/PATH@REF.',
    );
  }
  return whole;
};

const fileOf = (path: string | undefined): Promise<Uint8Array | null> =>
  path === undefined ? Promise.resolve(null) : readFile(path);
