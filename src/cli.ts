import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { check } from './app/check.js';
import { createSource } from './collect/github/create-source.js';
import { verifyRecord } from './app/verify-record.js';
import { createClient } from './lib/client/create-client.js';
import { plain } from './report/plain.js';
import { painted, unpainted } from './report/text.js';
import { verificationJson, verificationText } from './report/verification.js';
import { TOOL_VERSION } from './version.js';
import type { AccessOptions } from './wiring/access-command.js';
import { buildDigest } from './wiring/build-digest.js';
import { ticketCredentials } from './wiring/ticket-credentials.js';
import { ticketSystemOf, ticketTime } from './wiring/ticket-system.js';
import { recordChecks } from './wiring/record-checks.js';
import { readRecordFiles } from './wiring/record-files.js';
import { verifyRecords } from './wiring/verify-records.js';
import { showRecord, type ShowOptions } from './wiring/show-record.js';
import { demandsOf, issuerUrl, repositoryId, repositoryName, type VerifyOptions } from './wiring/verify-options.js';
import { EXIT, exitOfVerdict, exitOfVerification } from './app/exit-codes.js';

// Nothing is shown to be in order until a command says so.
process.exitCode = EXIT.internal;

const paint = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' ? painted : unpainted;
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const program = new Command('countersign')
  .description('Checks changes against a change-control policy, and verifies the evidence of such checks.')
  .version(TOOL_VERSION)
  .exitOverride()
  .addHelpText('after', EXIT_HELP());

function EXIT_HELP(): string {
  return '\nExit codes: 0 pass or verified; 1 fail; 2 pending; 3 indeterminate; 4 not applicable; 10-17 evidence that does not verify, 20-29 what lies beside it, by kind; 64 wrong usage; 70 internal error.';
}

const change = (text: string): { repository: string; pull: number } => {
  // No part may be `.` or `..`: they would lead to another address.
  const found = /^([A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}#)[A-Za-z0-9_.-]+)#([1-9]\d{0,9})$/u.exec(text);
  if (found === null) throw new InvalidArgumentError('Write it as OWNER/REPOSITORY#NUMBER.');
  return { repository: found[1] ?? '', pull: Number(found[2]) };
};

const digest = (text: string): string => {
  const found = /^(?:sha256:)?([0-9a-f]{64})$/u.exec(text);
  if (found === null) throw new InvalidArgumentError('A sha256 is 64 lower-case hex digits.');
  return found[1] ?? '';
};

program
  .command('check')
  .description('Judges a pull request as the gate would, without writing anything. Reads GITHUB_TOKEN or GH_TOKEN.')
  .argument('<change>', 'OWNER/REPOSITORY#NUMBER', change)
  .option('--policy <file>', 'try this policy file instead of the one on the base branch')
  .option(
    '--api <url>',
    'API of a GitHub Enterprise Server, https://HOST/api/v3',
    process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
  )
  .option('--evidence <file>', 'write the evidence of this dry run to a file')
  .option('--json', 'print the evidence as JSON')
  .action(
    async (
      target: { repository: string; pull: number },
      options: { policy?: string; api: string; evidence?: string; json?: true },
    ) => {
      const token = tokenOf('read the repository');
      const client = createClient({
        baseUrl: options.api,
        graphqlUrl: graphqlOf(options.api),
        token,
        userAgent: `countersign/${TOOL_VERSION}`,
      });
      const policy =
        options.policy === undefined ? null : { path: options.policy, text: await readFile(options.policy, 'utf8') };
      const tickets = ticketCredentials(process.env);
      const checked = await check(
        createSource(client, {
          workspace: null,
          tickets: ticketSystemOf(tickets, ticketTime(tickets, { lost: false })),
        }),
        target,
        policy,
        {
          version: TOOL_VERSION,
          build: await buildDigest(import.meta.url),
        },
      );
      if (options.evidence !== undefined) {
        const { writeFile } = await import('node:fs/promises');
        await writeFile(options.evidence, checked.bytes);
      }
      print(options.json === true ? checked.bytes : checked.text(paint));
      process.exitCode = exitOfVerdict(checked.evidence.decision.verdict);
    },
  );

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

const accessTarget = (text: string): { owner: string; repository: string | null } => {
  const found = /^([A-Za-z0-9][A-Za-z0-9_-]*)(?:\/(?!\.{1,2}$)([A-Za-z0-9_.-]+))?$/u.exec(text);
  if (found === null) throw new InvalidArgumentError('Write it as OWNER or OWNER/REPOSITORY.');
  return { owner: found[1] ?? '', repository: found[2] ?? null };
};

program
  .command('access')
  .description('Compares who may do what with what is expected, writing nothing. Reads GITHUB_TOKEN or GH_TOKEN.')
  .argument('<target>', 'OWNER/REPOSITORY, or OWNER for an organisation alone', accessTarget)
  .option('--expected <file>', "compare with this file instead of the repository's own")
  .option('--snapshot <file>', 'write what is now as such a file (.yml or .json), and compare nothing')
  .option(
    '--api <url>',
    'API of a GitHub Enterprise Server, https://HOST/api/v3',
    process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
  )
  .option('--evidence <file>', 'write the evidence of this dry run to a file')
  .option('--json', 'print the evidence as JSON')
  .action(async (target: { owner: string; repository: string | null }, options: AccessOptions) => {
    const { accessCommand } = await import('./wiring/access-command.js');
    process.exitCode = await accessCommand(target, options, {
      token: tokenOf('read who may do what'),
      graphql: graphqlOf(options.api),
      build: await buildDigest(import.meta.url),
      print,
      paint,
    });
  });

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

const tokenOf = (purpose: string): string => {
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
  if (token === '') throw new InvalidArgumentError(`Set GITHUB_TOKEN (or GH_TOKEN) to a token that may ${purpose}.`);
  return token;
};

const graphqlOf = (api: string): string =>
  process.env['GITHUB_GRAPHQL_URL'] ??
  (api.endsWith('/api/v3') ? `${api.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`);

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
