import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Signer } from '../app/ports.js';
import { modelResultStatement, type ModelResult, type NamedDigest } from '../evidence/statement/model-result.js';
import { plain } from '../report/plain.js';
import { attestedFiles, Refused } from './attested-files.js';
import { matched, otherWeights, recognised, signedWords, told, unsignedWords } from './model-attest-words.js';
import { readModelReport, readModelSamples, type ReadReport, type ReadSamples } from './model-report-file.js';
import { signerOf } from './signer.js';
import { refuseOutput } from './statement-file.js';

export interface AttestOptions {
  readonly report: readonly string[];
  readonly weights: readonly string[];
  readonly output: string;
  readonly samples?: readonly string[];
  readonly result: ModelResult['result'];
  readonly root: string;
  readonly key?: string;
  readonly keyless?: true;
}

const REFUSED = 1;

/** Binds reports to weights, and gives the exit code: 1 where something was handed in that the gate would not believe. */
export const modelAttest = async (
  options: AttestOptions,
  { print }: { readonly print: (text: string) => void },
): Promise<number> => {
  try {
    await refuseOutput(options.output);
    const signer = await signerFor(options);
    const named = namer(options.root);
    const { reports, samples } = await readOf(options, named);
    const { weights, beside } = await attestedFiles(options.weights, named);
    refuseOthers(reports, [...weights, ...beside]);
    const files = [...reports, ...samples];
    const statement = modelResultStatement({
      weights: [...weights, ...beside],
      reports: files,
      result: options.result,
    });
    await writeFile(options.output, signer === null ? `${statement}\n` : await signed(signer, statement));
    for (const each of [...told('weight', weights), ...told('beside', beside), ...told('report', files)]) print(each);
    for (const each of [...reports.flatMap(recognised), ...samples.map(matched)]) print(each);
    print(signer === null ? unsignedWords(options.output) : signedWords(options.output, options.report));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    print(`Nothing was written: ${error.message}`);
    return REFUSED;
  }
};

/** A report that says itself that it is about something else is not signed over to these weights. */
const refuseOthers = (reports: readonly ReadReport[], weights: readonly NamedDigest[]): void => {
  for (const report of reports) {
    const found = otherWeights(report, weights);
    if (found !== null) throw new Refused(`${plain(report.name)}: ${found}, or take the report of these`);
  }
};

/** Path from the root of the repository, as the gate will find the file. */
const namer =
  (root: string) =>
  (path: string): string => {
    const name = relative(resolve(root), resolve(path));
    if (name === '' || name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name))
      throw new InvalidArgumentError(
        `${plain(path)} lies outside of the folder ${plain(resolve(root))}. Run it at the root of the repository, or name that by --root.`,
      );
    return name.split(sep).join('/');
  };

interface Read {
  readonly reports: readonly ReadReport[];
  readonly samples: readonly ReadSamples[];
}

/** One file after the other: each may have 50 MB. */
const readOf = async (
  { report, samples: listed = [] }: Pick<AttestOptions, 'report' | 'samples'>,
  named: (path: string) => string,
): Promise<Read> => {
  const reports: ReadReport[] = [];
  for (const path of report) reports.push(accepted(named(path), await readModelReport(path, named(path))));
  const names = listed.map(named);
  const samples: ReadSamples[] = [];
  for (const path of listed)
    samples.push(accepted(named(path), await readModelSamples(path, named(path), { reports, names })));
  return { reports, samples };
};

const accepted = <Given extends object>(name: string, read: Given | { readonly found: string }): Given => {
  if ('found' in read) throw new Refused(`${plain(name)}: ${plain(read.found, 1000)}`);
  return read;
};

const CALL_SECONDS = 20;
const RUN_SECONDS = 120;

/** null: nobody signs. A key that cannot sign is refused before anything is read. */
const signerFor = async ({ key, keyless }: AttestOptions): Promise<Signer | null> => {
  if (key === undefined && keyless === undefined) return null;
  const signingKey = key === undefined ? null : await readFile(key, 'utf8');
  if (signingKey !== null) {
    const { signingKeyOf } = await import('../publish/sign/key.js');
    const usable = signingKeyOf(signingKey);
    if ('wanted' in usable)
      throw new InvalidArgumentError(`--key is no key to sign with; it must be ${usable.wanted}.`);
  }
  const sign = signingKey === null ? 'keyless' : 'key';
  return signerOf({ sign, signingKey, sigstore: null, callTimeout: CALL_SECONDS, runTimeout: RUN_SECONDS });
};

const signed = async (signer: Signer, statement: string): Promise<Uint8Array> => {
  const done = await signer.sign([{ name: 'evidence', statement }]);
  if (done.state !== 'signed')
    throw new Refused(`it could not be signed: ${done.state === 'unsigned' ? done.why : plain(done.found)}`);
  const [bundle] = done.bundles;
  if (bundle === undefined) throw new Refused('it could not be signed: there is no bundle');
  return bundle.bytes;
};
