import type { Inputs } from '../app/inputs.js';
import type { Credentials } from '../publish/stores/s3/signer.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The inputs where they name a key, else what aws-actions/configure-aws-credentials left; never a mixture of both. */
export const credentialsOf = (
  given: Inputs['storing']['s3'],
  environment: Environment,
): Credentials | { readonly missing: string } => {
  const isGiven = Object.values(given).some((each) => each !== '');
  const found: Credentials = isGiven
    ? given
    : {
        accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
        secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
        sessionToken: environment['AWS_SESSION_TOKEN'] ?? '',
      };
  if (found.accessKeyId !== '' && found.secretAccessKey !== '') return found;
  return {
    missing: isGiven
      ? 'of the inputs "s3-access-key-id" and "s3-secret-access-key" one is empty'
      : 'there are no credentials; run aws-actions/configure-aws-credentials before this step, or give "s3-access-key-id"',
  };
};

/** Other services than Amazon's take any region for the signature; this one is their custom. */
const ANY_REGION = 'us-east-1';

/** It becomes a part of the host's name. */
const REGION = /^[a-z0-9-]{1,40}$/u;

/** null: the address names none, and neither does the environment, or nothing that could be one. */
export const regionOf = (
  { region, endpoint }: { readonly region: string | null; readonly endpoint: string | null },
  environment: Environment,
): string | null => {
  const found = region ?? environment['AWS_REGION'] ?? (endpoint === null ? null : ANY_REGION);
  return found !== null && REGION.test(found) ? found : null;
};

/** What of the inputs and the environment the log must never show. */
export const storeSecrets = ({ storing }: Inputs, environment: Environment): readonly string[] => {
  const { addresses, s3, ledgerToken } = storing;
  const ofEnvironment = addresses.some(({ kind }) => kind === 's3')
    ? [environment['AWS_SECRET_ACCESS_KEY'] ?? '', environment['AWS_SESSION_TOKEN'] ?? '']
    : [];
  return [s3.secretAccessKey, s3.sessionToken, ledgerToken, ...ofEnvironment].filter((secret) => secret !== '');
};
