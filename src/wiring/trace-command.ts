import { InvalidArgumentError, type Command } from 'commander';
import type { TraceStart } from '../evidence/trace/trace.js';
import type { CommandTools, TraceOptions } from './run-trace.js';
import { repositoryName } from './verify-options.js';

/** Where a trace begins: one of them. */
interface StartOptions {
  readonly environment?: string;
  readonly commit?: string;
  readonly digest?: string;
  readonly ticket?: string;
  readonly deployment?: number;
  readonly pull?: number;
}

/** Declares `countersign trace`. */
export const traceCommand = (program: Command, tools: CommandTools): void => {
  program
    .command('trace')
    .description(
      'Follows what is in production back to commit, pull request, ticket, people, checks and evidence; or a ticket, a pull request or a commit forth to production. Reads GITHUB_TOKEN or GH_TOKEN.',
    )
    .argument('<repository>', 'OWNER/REPOSITORY', repositoryName)
    .option('--environment <name>', 'what is deployed to this environment now')
    .option('--deployment <id>', 'this deployment, by its number', number)
    .option('--commit <sha>', 'this commit, whole', commitId)
    .option('--pull <number>', 'this merged pull request', number)
    .option('--ticket <key>', 'the commits of this ticket, among the newest of the default branch', ticketKey)
    .option('--digest <sha256>', 'the artifact or the record of this digest', digestOf)
    .option('--stores <list>', 'where records lie, as the input "stores" of the action; default: artifact')
    .option(
      '--workflow <path@ref>',
      'the workflow whose records are believed; default: .github/workflows/countersign.yml of the default branch',
    )
    .option('--deployment-workflow <path>', 'the workflow that makes the records of deployments, where that is another')
    .option('--key <file>', 'the public key that must have signed, where no workflow did')
    .option('--trusted-root <file>', 'whom to believe in place of Sigstore as shipped: trusted_root.json or .jsonl')
    .option(
      '--api <url>',
      'API of a GitHub Enterprise Server, https://HOST/api/v3',
      tools.environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    )
    .option('--html <file>', 'write the chain as one page to this file')
    .option('--json', 'print the chain as JSON')
    .action(async (repository: string, options: StartOptions & TraceOptions) => {
      const start = startOf(options);
      // Reading stores and verifying records is loaded where it is asked for.
      const { runTrace } = await import('./run-trace.js');
      process.exitCode = await runTrace({ repository, start, options }, tools);
    });
};

const startOf = ({ environment, deployment, commit, pull, ticket, digest }: StartOptions): TraceStart => {
  const given: readonly TraceStart[] = [
    ...(environment === undefined ? [] : [{ kind: 'environment', environment } as const]),
    ...(deployment === undefined ? [] : [{ kind: 'deployment', id: deployment } as const]),
    ...(commit === undefined ? [] : [{ kind: 'commit', commit } as const]),
    ...(pull === undefined ? [] : [{ kind: 'pull', pull } as const]),
    ...(ticket === undefined ? [] : [{ kind: 'ticket', key: ticket } as const]),
    ...(digest === undefined ? [] : [{ kind: 'digest', digest } as const]),
  ];
  const [start] = given;
  if (start === undefined || given.length > 1)
    throw new InvalidArgumentError(
      'Name where to begin with one of --environment, --deployment, --commit, --pull, --ticket and --digest.',
    );
  return start;
};

const matching =
  (pattern: RegExp, wanted: string) =>
  (given: string): string => {
    const found = pattern.exec(given);
    if (found === null) throw new InvalidArgumentError(wanted);
    return found[1] ?? given;
  };

const number = (given: string): number => Number(matching(/^([1-9]\d{0,14})$/u, 'It is a number.')(given));
const commitId = matching(/^((?:[0-9a-f]{40}|[0-9a-f]{64}))$/u, 'A commit is 40 or 64 lower-case hex digits.');
const digestOf = matching(/^(?:sha256:)?([0-9a-f]{64})$/u, 'A sha256 is 64 lower-case hex digits.');
const ticketKey = matching(
  /^(#?[A-Za-z0-9][A-Za-z0-9_-]{0,99})$/u,
  'A ticket is written as PAY-31, CHG0031001 or #31.',
);
