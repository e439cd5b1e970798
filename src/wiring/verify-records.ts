import { InvalidArgumentError } from 'commander';
import { exitOfVerification } from '../app/exit-codes.js';
import { chainHoles, type Chain } from '../evidence/chain-holes.js';
import { chainText } from '../report/chain-text.js';
import { plain } from '../report/plain.js';
import type { Paint } from '../report/text.js';
import { verificationJson, verificationText } from '../report/verification.js';
import type { RecordVerification } from '../verify/types.js';
import type { VerifyOptions } from './verify-options.js';

interface Tools {
  readonly verified: (path: string) => Promise<RecordVerification>;
  readonly print: (text: string) => void;
  readonly paint: Paint;
}

/**
 * Verifies several records, and whether the sealed ones among them follow on each other without a hole. Only records that
 * verify are links: what is altered could fill any hole. Returns the exit code: that of the first failure, else of the chain.
 */
export const verifyRecords = async (
  paths: readonly string[],
  options: VerifyOptions,
  { verified, print, paint }: Tools,
): Promise<number> => {
  refuseOptionsOfOne(options);
  const records: { readonly path: string; readonly verification: RecordVerification }[] = [];
  // One after another: there may be thousands.
  for (const path of paths) records.push({ path, verification: await verified(path) });
  const chains = chainHoles(
    records.flatMap(({ verification: { failures, evidence, digest } }) =>
      failures.length === 0 && evidence !== null ? [{ digest, evidence }] : [],
    ),
  );
  if (options.json === true) print(asJson(records, chains));
  else for (const part of asText(records, chains, paint)) print(part);
  const failures = records.flatMap(({ verification }) => verification.failures);
  const breaks = chains.flatMap((chain) => chain.breaks);
  return exitOfVerification({
    failures: [...failures, ...breaks.map(({ kind }) => ({ kind: 'chain', found: kind }) as const)],
  });
};

const OF_ONE = ['digest', 'bundle', 'private', 'parent'] as const;

const refuseOptionsOfOne = (options: VerifyOptions): void => {
  const [given] = OF_ONE.filter((name) => options[name] !== undefined);
  if (given !== undefined) throw new InvalidArgumentError(`--${given} belongs to one record; give one path with it.`);
};

type Records = readonly { readonly path: string; readonly verification: RecordVerification }[];

const asText = (records: Records, chains: readonly Chain[], paint: Paint): readonly string[] => [
  ...records.map(({ path, verification }) => `${plain(path)}: ${verificationText(verification, paint)}`),
  ...chains.map((chain) => chainText(chain, paint)),
];

const asJson = (records: Records, chains: readonly Chain[]): string =>
  JSON.stringify({
    records: records.map(({ path, verification }) => ({
      path,
      ...(JSON.parse(verificationJson(verification)) as object),
    })),
    chains: chains.map(({ repository, branch, ordered, begins, breaks }) => ({
      repository,
      branch,
      records: ordered.map(({ digest, evidence }) => ({ digest, covers: evidence.links.covers })),
      begins,
      breaks,
    })),
  });
