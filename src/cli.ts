import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { verifyRecord } from './app/verify-record.js';
import { plain } from './report/plain.js';
import { painted, unpainted } from './report/text.js';
import { verificationJson, verificationText } from './report/verification.js';
import { TOOL_VERSION } from './version.js';
import { addAccessCommand } from './wiring/access-cli.js';
import { buildDigest } from './wiring/build-digest.js';
import { addCheckCommand } from './wiring/check-cli.js';
import { addModelCommands } from './wiring/model-cli.js';
import { recordChecks } from './wiring/record-checks.js';
import { readRecordFiles } from './wiring/record-files.js';
import { verifyRecords } from './wiring/verify-records.js';
import { showRecord, type ShowOptions } from './wiring/show-record.js';
import { traceCommand } from './wiring/trace-command.js';
import { demandsOf, issuerUrl, repositoryId, repositoryName, type VerifyOptions } from './wiring/verify-options.js';
import { EXIT, exitOfVerification } from './app/exit-codes.js';

// Nothing is shown to be in order until a command says so.
process.exitCode = EXIT.internal;

const paint = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' ? painted : unpainted;
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const build = (): Promise<string | null> => buildDigest(import.meta.url);

const program = new Command('countersign')
  .description('Checks changes against a change-control policy, and verifies the evidence of such checks.')
  .version(TOOL_VERSION)
  .exitOverride()
  .addHelpText('after', EXIT_HELP());

function EXIT_HELP(): string {
  return '\nExit codes: 0 pass or verified; 1 fail; 2 pending; 3 indeterminate; 4 not applicable; 10-17 evidence that does not verify, 20-29 what lies beside it, by kind; 64 wrong usage; 70 internal error.';
}

const digest = (text: string): string => {
  const found = /^(?:sha256:)?([0-9a-f]{64})$/u.exec(text);
  if (found === null) throw new InvalidArgumentError('A sha256 is 64 lower-case hex digits.');
  return found[1] ?? '';
};

addCheckCommand(program, { print, paint, host: (api) => hostAt(api, 'read the repository'), build });

program
  .command('verify')
  .description(
    'Verifies a record offline: who signed it, that it is whole, and that its verdict follows from what it records.',
  )
  .argument(
    '<paths...>',
    'the folder of a record, or its evidence.json, with what lies beside it; several: also whether they make a chain',
  )
  .option('--repository <owner/repository>', 'the repository that it must be of', repositoryName)
  .option('--repository-id <number>', 'the same by its number, which outlives a new name', repositoryId)
  .option('--workflow <path@ref>', 'the workflow that must have signed, .github/workflows/gate.yml@refs/heads/main')
  .option('--issuer <url>', 'who vouches for the workflow; default: GitHub Actions on github.com', issuerUrl)
  .option('--key <file>', 'the public key that must have signed, where no workflow did')
  .option('--trusted-root <file>', 'whom to believe in place of Sigstore as shipped: trusted_root.json or .jsonl')
  .option('--digest <sha256>', 'the digest that the status or the summary names', digest)
  .option('--bundle <file>', 'the signature, where it is not beside the evidence')
  .option('--private <file>', 'the texts that were held back, where they are not beside it')
  .option('--parent <path>', 'the record before it, its folder or evidence.json: must be the one that it follows')
  .option('--allow-unsigned', 'verify the rest where there is no signature')
  .option('--json', 'print the result as JSON')
  .action(async ([path = '', ...more]: readonly string[], options: VerifyOptions) => {
    const demands = await demandsOf(options);
    const verified = async (each: string) => verifyRecord(await readRecordFiles(each, options), demands, recordChecks);
    if (more.length > 0) {
      process.exitCode = await verifyRecords([path, ...more], options, { verified, print, paint });
      return;
    }
    const verification = await verified(path);
    print(options.json === true ? verificationJson(verification) : verificationText(verification, paint));
    process.exitCode = exitOfVerification(verification);
  });

program
  .command('show')
  .description('Prints a record as a person reads it, or writes it as one page that judges it again in the browser.')
  .argument('<path>', 'evidence.json, or the folder that it lies in')
  .option('--html <file>', 'write the page to this file')
  .option('--bom <file>', 'write the bill of materials of the change to this file, CycloneDX 1.6')
  .option('--json', 'print what an auditor asks, with the places in the record, as JSON')
  .action(async (path: string, options: ShowOptions) => {
    const { text, failures } = await showRecord(path, options, paint);
    print(text);
    process.exitCode = exitOfVerification({ failures });
  });

addAccessCommand(program, { print, paint, token: tokenOf, graphqlOf, build });
traceCommand(program, { print, paint, host: (api) => hostAt(api, 'read the repository'), environment: process.env });
addModelCommands(program, { print, paint });

program
  .command('demo')
  .description(
    'Runs the real action against an embedded GitHub: one change that passes, one that does not. Needs a clone.',
  )
  .option('--json', 'print the results as JSON')
  .action((options: { json?: true }) => {
    // The demo and the embedded GitHub are no part of the bundle: they lie in the clone that the bundle lies in.
    const clone = dirname(dirname(fileURLToPath(import.meta.url)));
    const missing = ['scripts/run-ts.mjs', 'scripts/demo.ts', 'node_modules/esbuild'].filter(
      (each) => !existsSync(join(clone, each)),
    );
    if (missing.length > 0)
      throw new Error(
        `The demo needs a clone of countersign with "npm ci" done; ${clone} lacks ${missing.join(', ')}.`,
      );
    const parameters = ['scripts/run-ts.mjs', 'scripts/demo.ts', ...(options.json === true ? ['--json'] : [])];
    const { status } = spawnSync(process.execPath, parameters, { cwd: clone, stdio: 'inherit' });
    process.exitCode = status ?? EXIT.internal;
  });

function tokenOf(purpose: string): string {
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
  if (token === '') throw new InvalidArgumentError(`Set GITHUB_TOKEN (or GH_TOKEN) to a token that may ${purpose}.`);
  return token;
}

function graphqlOf(api: string): string {
  return (
    process.env['GITHUB_GRAPHQL_URL'] ??
    (api.endsWith('/api/v3') ? `${api.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`)
  );
}

/** How the code host is asked, and as whom. */
function hostAt(api: string, purpose: string) {
  return {
    baseUrl: api,
    graphqlUrl: graphqlOf(api),
    token: tokenOf(purpose),
    userAgent: `countersign/${TOOL_VERSION}`,
  };
}

/** A path that is mistyped is what mostly goes wrong here, and its system's name says nothing to most people. */
const inWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path !== undefined ? `There is no file or folder ${path}.` : error.message;
};

try {
  await program.parseAsync();
} catch (error) {
  // What commander itself refuses, it has told already.
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
    process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
  else {
    process.stderr.write(`countersign: ${plain(inWords(error), 1000)}\n`);
    process.exitCode = error instanceof InvalidArgumentError ? EXIT.usage : EXIT.internal;
  }
}
