/** A line such as `::warning file=a.ts,line=3::text` that a step wrote to its log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Reads a file of `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE` form: `name=value` lines and
 * `name<<delimiter` blocks. Throws on a line that the runner would refuse.
 */
export function parseFileCommands(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line);
    const equals = line.indexOf('=');
    if (heredoc?.[1] !== undefined && heredoc[2] !== undefined) {
      const end = lines.indexOf(heredoc[2], index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${heredoc[2]}'`);
      found.set(heredoc[1], lines.slice(index + 1, end).join('\n'));
      index = end;
    } else if (equals > 0) {
      found.set(line.slice(0, equals), line.slice(equals + 1));
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return found;
}

/** The annotations of a log in their order, unescaped as the runner does it. */
export function parseAnnotations(log: string): Annotation[] {
  const found: Annotation[] = [];
  for (const line of log.split(/\r?\n/)) {
    const match = /^\s*::(error|warning|notice)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    if (!match) continue;
    const [, level, properties = '', message = ''] = match;
    if (level !== 'error' && level !== 'warning' && level !== 'notice') continue;
    found.push({ level, properties: parseProperties(properties), message: unescapeData(message) });
  }
  return found;
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part.includes('='))
    .map((part) => [part.slice(0, part.indexOf('=')), unescapeProperty(part.slice(part.indexOf('=') + 1))] as const);
  return Object.fromEntries(pairs);
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
