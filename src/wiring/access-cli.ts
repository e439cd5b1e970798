import { InvalidArgumentError, type Command } from 'commander';
import type { AccessTarget } from '../app/access/read-access-facts.js';
import type { Paint } from '../report/text.js';
import type { AccessOptions } from './access-command.js';

/** What commands of the process share. */
interface Around {
  readonly print: (text: string) => void;
  readonly paint: Paint;
  /** The token of the environment; throws where there is none, naming what it is for. */
  readonly token: (purpose: string) => string;
  readonly graphqlOf: (api: string) => string;
  /** Digest of the program that runs. */
  readonly build: () => Promise<string | null>;
}

const target = (text: string): AccessTarget => {
  // No part may be `.` or `..`: they would lead to another address.
  const found = /^([A-Za-z0-9][A-Za-z0-9_-]*)(?:\/(?!\.{1,2}$)([A-Za-z0-9_.-]+))?$/u.exec(text);
  if (found === null) throw new InvalidArgumentError('Write it as OWNER or OWNER/REPOSITORY.');
  return { owner: found[1] ?? '', repository: found[2] ?? null };
};

/** `countersign access`; what it takes is loaded when it is called. */
export const addAccessCommand = (program: Command, { print, paint, token, graphqlOf, build }: Around): void => {
  program
    .command('access')
    .description('Compares who may do what with what is expected, writing nothing. Reads GITHUB_TOKEN or GH_TOKEN.')
    .argument('<target>', 'OWNER/REPOSITORY, or OWNER for an organisation alone', target)
    .option('--expected <file>', "compare with this file instead of the repository's own")
    .option('--snapshot <file>', 'write what is now as such a file (.yml or .json), and compare nothing')
    .option(
      '--api <url>',
      'API of a GitHub Enterprise Server, https://HOST/api/v3',
      process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    )
    .option('--evidence <file>', 'write the evidence of this dry run to a file')
    .option('--json', 'print the evidence as JSON')
    .action(async (given: AccessTarget, options: AccessOptions) => {
      const { accessCommand } = await import('./access-command.js');
      process.exitCode = await accessCommand(given, options, {
        token: token('read who may do what'),
        graphql: graphqlOf(options.api),
        build: await build(),
        print,
        paint,
      });
    });
};
