import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { check } from './app/check.js';
import { createSource } from './collect/github/create-source.js';
import { verify } from './evidence/verify.js';
import { createClient } from './lib/client/create-client.js';
import { attributesOf } from './report/attributes.js';
import { recordText } from './report/record-text.js';
import { painted, unpainted } from './report/text.js';
import { verificationText } from './report/verification.js';
import { TOOL_VERSION } from './version.js';
import { buildDigest } from './wiring/build-digest.js';
import { readRecord, writePage } from './wiring/record-file.js';
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
  return '\nExit codes: 0 pass or verified; 1 fail; 2 pending; 3 indeterminate; 4 not applicable; 10-16 evidence that does not verify, by kind; 64 wrong usage; 70 internal error.';
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
      const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
      if (token === '')
        throw new InvalidArgumentError('Set GITHUB_TOKEN (or GH_TOKEN) to a token that may read the repository.');
      const client = createClient({
        baseUrl: options.api,
        graphqlUrl: graphqlOf(options.api),
        token,
        userAgent: `countersign/${TOOL_VERSION}`,
      });
      const policy =
        options.policy === undefined ? null : { path: options.policy, text: await readFile(options.policy, 'utf8') };
      const checked = await check(createSource(client, { workspace: null }), target, policy, {
        version: TOOL_VERSION,
        build: await buildDigest(import.meta.url),
      });
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
  .description('Verifies an evidence file offline: schema, digest, and replay to the same decision.')
  .argument('<file>', 'evidence.json')
  .option('--digest <sha256>', 'the digest that the status or the summary names', digest)
  .option('--json', 'print the result as JSON')
  .action(async (file: string, options: { digest?: string; json?: true }) => {
    const verification = verify(await readFile(file, 'utf8'), options.digest ?? null);
    print(
      options.json === true
        ? JSON.stringify({ ...verification, evidence: undefined })
        : verificationText(verification, paint),
    );
    process.exitCode = exitOfVerification(verification);
  });

program
  .command('show')
  .description('Prints a record as a person reads it, or writes it as one page that judges it again in the browser.')
  .argument('<path>', 'evidence.json, or the folder that it lies in')
  .option('--html <file>', 'write the page to this file')
  .option('--json', 'print what an auditor asks, with the places in the record, as JSON')
  .action(async (path: string, options: { html?: string; json?: true }) => {
    const { bytes, text, signed } = await readRecord(path);
    const verification = verify(text, null);
    const { evidence, digest, failures, verdict } = verification;
    process.exitCode = exitOfVerification(verification);
    if (evidence === null) {
      print(options.json === true ? JSON.stringify({ digest, failures }) : verificationText(verification, paint));
      return;
    }
    if (options.html !== undefined) await writePage(options.html, { evidence, bytes, digest });
    if (options.json === true) {
      const { stage, subject } = evidence;
      print(JSON.stringify({ digest, failures, subject, stage, verdict, attributes: attributesOf(evidence) }));
    } else {
      print(
        options.html === undefined
          ? recordText(evidence, verification, { signed }, paint)
          : `${options.html}: open it in a browser`,
      );
    }
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

const graphqlOf = (api: string): string =>
  process.env['GITHUB_GRAPHQL_URL'] ??
  (api.endsWith('/api/v3') ? `${api.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`);

try {
  await program.parseAsync();
} catch (error) {
  // What commander itself refuses, it has told already.
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
    process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
  else {
    process.stderr.write(`countersign: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof InvalidArgumentError ? EXIT.usage : EXIT.internal;
  }
}
