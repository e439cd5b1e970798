import { Minimatch } from 'minimatch';

interface Line {
  readonly matches: (path: string) => boolean;
  /** What it says of the filter; null: nothing. */
  readonly filter: 'lfs' | 'none' | null;
}

/**
 * What the `.gitattributes` files of a tree say of a path's filter. `texts`: path of each such file → its text. As git does it:
 * files in deeper folders count more, within a file the last line that says something.
 */
export const filterBy = (texts: ReadonlyMap<string, string>): ((path: string) => 'lfs' | 'none') => {
  const files = [...texts]
    .map(([path, text]) => ({ folder: path.slice(0, -NAME.length), lines: linesOf(text) }))
    .sort((a, b) => b.folder.length - a.folder.length);
  return (path) => {
    for (const { folder, lines } of files) {
      if (!path.startsWith(folder)) continue;
      const within = path.slice(folder.length);
      const said = lines.findLast(({ matches, filter }) => filter !== null && matches(within));
      if (said?.filter !== undefined && said.filter !== null) return said.filter;
    }
    return 'none';
  };
};

const NAME = '.gitattributes';

/** Where such files may stand for what lies below a folder, the folder's parents included; what lies within is listed. */
export const attributePaths = (folder: string): readonly string[] => {
  const parts = folder.split('/');
  return parts.reduce<readonly string[]>(
    (paths, _, index) => [...paths, `${parts.slice(0, index + 1).join('/')}/${NAME}`],
    [NAME],
  );
};

const linesOf = (text: string): readonly Line[] =>
  text.split(/\r?\n/u).flatMap((line) => {
    const given = line.trim();
    if (given === '' || given.startsWith('#') || given.startsWith('[attr]')) return [];
    const [pattern = '', ...attributes] = wordsOf(given);
    return [{ matches: matcherOf(pattern), filter: filterIn(attributes) }];
  });

/** A pattern with blanks stands in quotes. */
const wordsOf = (line: string): readonly string[] => {
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*(.*)$/u.exec(line);
  const rest = quoted?.[2] ?? '';
  if (quoted === null) return line.split(/\s+/u);
  return [(quoted[1] ?? '').replaceAll(/\\(.)/gu, '$1'), ...rest.split(/\s+/u).filter((word) => word !== '')];
};

const filterIn = (attributes: readonly string[]): Line['filter'] =>
  attributes.reduce<Line['filter']>((found, attribute) => {
    if (attribute === 'filter=lfs') return 'lfs';
    return /^[-!]?filter(=|$)/u.test(attribute) ? 'none' : found;
  }, null);

/** A pattern without a slash is one of names; one with a slash is one of paths below the file's own folder. */
const matcherOf = (pattern: string): ((path: string) => boolean) => {
  const isOfNames = !pattern.slice(0, -1).includes('/');
  const glob = new Minimatch(pattern.replace(/^\//u, ''), {
    dot: true,
    noext: true,
    nobrace: true,
    nonegate: true,
    nocomment: true,
  });
  return (path) => glob.match(isOfNames && !pattern.startsWith('/') ? (path.split('/').at(-1) ?? '') : path);
};
