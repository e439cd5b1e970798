/** A command that the runner would obey. */
export interface RunnerCommand {
  readonly name: string;
  readonly parameters: string;
  readonly data: string;
}

/** The commands that the runner has registered; the name of any other is not one. */
const registered = new Set([
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

/**
 * Every command in what a step printed, read as the runner reads it: `::name …::data` at the beginning of a line after
 * blanks, and the older `##[name …]data` anywhere in a line. A line ends at CR, at LF and at both.
 */
export function runnerCommands(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

function newForm(line: string): RunnerCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  return end < 0 ? undefined : commandOf(text.slice(2, end), text.slice(end + 2));
}

function oldForm(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), line.slice(end + 1));
}

function commandOf(info: string, data: string): RunnerCommand | undefined {
  const [name = '', ...rest] = info.split(' ');
  return registered.has(name.toLowerCase())
    ? { name: name.toLowerCase(), parameters: rest.join(' '), data }
    : undefined;
}
