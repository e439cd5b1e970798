import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Paint } from '../report/text.js';
import type { AttestOptions } from './model-attest.js';
import type { InspectOptions } from './model-inspect.js';

/** What commands of the process share. */
interface Around {
  readonly print: (text: string) => void;
  readonly paint: Paint;
}

/** `countersign model …`; what the commands take is loaded when they are called. */
export const addModelCommands = (program: Command, around: Around): void => {
  const model = program.command('model').description('Looks at weights, and binds what tools said to them.');
  addInspect(model, around);
  addAttest(model, around);
};

const addInspect = (model: Command, { print, paint }: Around): void => {
  model
    .command('inspect')
    .description('Tells what files of a model are: format, digest, structure, imports of pickles, licence, template.')
    .argument('<paths...>', 'files, or folders with everything below them; links are not followed')
    .option(
      '--allow <import...>',
      'what a pickle may import beside the harmless: `module.name` or `module.*`; after the paths',
    )
    .option('--json', 'print what was found as JSON')
    .action(async (paths: readonly string[], options: InspectOptions) => {
      const { modelInspect } = await import('./model-inspect.js');
      process.exitCode = await modelInspect(paths, options, { print, paint });
    });
};

const addAttest = (model: Command, { print }: Around): void => {
  model
    .command('attest')
    .description('Writes the statement that binds the report of a tool to the digests of weights, signed where asked.')
    .requiredOption('--report <file...>', 'what a tool wrote')
    .requiredOption('--weights <path...>', 'the weights that it is about: files, folders, or pointers to them')
    .requiredOption(
      '--output <file>',
      'where the statement goes: beside the report, `REPORT.sigstore.json` once signed',
    )
    .option('--samples <file...>', 'files that belong to the report, such as its samples one by one')
    .addOption(
      new Option('--result <word>', 'how the run ended, for other readers; the gate judges the report')
        .choices(['PASSED', 'WARNED', 'FAILED'])
        .default('PASSED'),
    )
    .option('--root <folder>', 'the root of the repository: files are named from there', '.')
    .option('--key <file>', 'sign with this private key (PEM: P-256, Ed25519, RSA)')
    .option('--keyless', "sign with the job's own identity, which needs `id-token: write`")
    .action(async (options: AttestOptions) => {
      if (options.key !== undefined && options.keyless === true)
        throw new InvalidArgumentError('Take either --key or --keyless.');
      const { modelAttest } = await import('./model-attest.js');
      process.exitCode = await modelAttest(options, { print });
    });
};
