import { readFile, writeFile } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { check } from '../app/check.js';
import { exitOfVerdict } from '../app/exit-codes.js';
import type { Target } from '../app/ports.js';
import { createSource } from '../collect/github/create-source.js';
import { createClient } from '../lib/client/create-client.js';
import type { ClientOptions } from '../lib/client/options.js';
import type { Paint } from '../report/text.js';
import { TOOL_VERSION } from '../version.js';
import { largeFilesBeside } from './large-files.js';
import { shippedModelSignatures } from './model-signatures.js';
import { ticketCredentials } from './ticket-credentials.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';

interface Around {
  readonly print: (text: string) => void;
  readonly paint: Paint;
  /** How the code host is asked, and as whom; throws where the environment holds no token. */
  readonly host: (api: string) => ClientOptions;
  /** Digest of the program that runs. */
  readonly build: () => Promise<string | null>;
}

interface CheckOptions {
  readonly policy?: string;
  readonly api: string;
  readonly evidence?: string;
  readonly json?: true;
}

const change = (text: string): Target => {
  // No part may be `.` or `..`: they would lead to another address.
  const found = /^([A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}#)[A-Za-z0-9_.-]+)#([1-9]\d{0,9})$/u.exec(text);
  if (found === null) throw new InvalidArgumentError('Write it as OWNER/REPOSITORY#NUMBER.');
  return { repository: found[1] ?? '', pull: Number(found[2]) };
};

/** `countersign check` */
export const addCheckCommand = (program: Command, around: Around): void => {
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
    .action(async (target: Target, options: CheckOptions) => {
      process.exitCode = await checkChange(target, options, around);
    });
};

const checkChange = async (
  target: Target,
  options: CheckOptions,
  { print, paint, host, build }: Around,
): Promise<number> => {
  const client = createClient(host(options.api));
  const policy =
    options.policy === undefined ? null : { path: options.policy, text: await readFile(options.policy, 'utf8') };
  const tickets = ticketCredentials(process.env);
  const source = createSource(client, {
    workspace: null,
    tickets: ticketSystemOf(tickets, ticketTime(tickets, { lost: false })),
    modelSignatures: shippedModelSignatures,
    largeFiles: largeFilesBeside(options.api, process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? ''),
  });
  const checked = await check(source, target, policy, { version: TOOL_VERSION, build: await build() });
  if (options.evidence !== undefined) await writeFile(options.evidence, checked.bytes);
  print(options.json === true ? checked.bytes : checked.text(paint));
  return exitOfVerdict(checked.evidence.decision.verdict);
};
