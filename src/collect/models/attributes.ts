import { gitPattern } from '../../lib/git-pattern.js';

type Filter = 'lfs' | 'none';

interface Line {
  readonly matches: (path: string) => boolean;
  /** What it says of the filter; null: nothing. */
  readonly filter: Filter | null;
}

/**
 * What the `.gitattributes` files of a tree say of a path's filter. `texts`: path of each such file → its text. As git does it:
 * files in deeper folders count more, within a file the last line that says something; the file at the top may define macros.
 */
export const filterBy = (texts: ReadonlyMap<string, string>): ((path: string) => Filter) => {
  const macros = macrosIn(texts.get(NAME) ?? '');
  const files = [...texts]
    .map(([path, text]) => ({ folder: path.slice(0, -NAME.length), lines: linesOf(text, macros) }))
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

/** Git passes longer lines over. */
const LONGEST = 2047;

/** Where such files may stand for what lies below a folder, the folder's parents included; what lies within is listed. */
export const attributePaths = (folder: string): readonly string[] => {
  const parts = folder === '' ? [] : folder.split('/');
  return parts.reduce<readonly string[]>(
    (paths, _, index) => [...paths, `${parts.slice(0, index + 1).join('/')}/${NAME}`],
    [NAME],
  );
};

const readable = (text: string): readonly string[] =>
  text
    .replace(/^\u{feff}/u, '')
    .split('\n')
    .filter((line) => Buffer.byteLength(line) <= LONGEST)
    .map((line) => line.replace(/^[ \t\r]+|[ \t\r]+$/gu, ''));

const MACRO = '[attr]';

/** `[attr]name attributes`; one may use those before it. */
const macrosIn = (text: string): ReadonlyMap<string, Filter> =>
  readable(text).reduce<Map<string, Filter>>((macros, line) => {
    if (!line.startsWith(MACRO)) return macros;
    const [name = '', ...attributes] = words(line.slice(MACRO.length));
    const filter = filterIn(attributes, macros);
    return filter === null ? macros : macros.set(name, filter);
  }, new Map());

/** A pattern that begins with `!` is forbidden, and passed over. */
const linesOf = (text: string, macros: ReadonlyMap<string, Filter>): readonly Line[] =>
  readable(text).flatMap((line) => {
    if (line === '' || line.startsWith('#') || line.startsWith(MACRO) || line.startsWith('!')) return [];
    const [pattern = '', ...attributes] = wordsOf(line);
    return [{ matches: gitPattern(pattern), filter: filterIn(attributes, macros) }];
  });

const words = (text: string): readonly string[] => text.split(/[ \t\r]+/u).filter((word) => word !== '');

/** A pattern with blanks stands in quotes, where letters may be written as in C. */
const wordsOf = (line: string): readonly string[] => {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/u.exec(line);
  // With an escape that C has not, git takes the quote for a letter.
  if (quoted === null || /\\(?![abfnrtv\\"]|[0-3][0-7]{2})/u.test((quoted[1] ?? '').replaceAll('\\\\', '')))
    return words(line);
  return [unquoted(quoted[1] ?? ''), ...words(quoted[2] ?? '')];
};

const NAMED: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** Numbers are those of bytes, of which a letter may have several. */
const unquoted = (text: string): string =>
  Buffer.from(
    text
      .match(/\\[0-3][0-7]{2}|\\.|[^\\]+/gu)
      ?.flatMap((part) => [...(part.startsWith('\\') ? [escaped(part.slice(1))] : Buffer.from(part))]) ?? [],
  ).toString('utf8');

const escaped = (written: string): number =>
  written.length === 3 ? Number.parseInt(written, 8) : (NAMED[written] ?? Buffer.from(written)[0] ?? 0);

/** Of several words the last decides; a macro that is unset says nothing of what it stands for. */
const filterIn = (attributes: readonly string[], macros: ReadonlyMap<string, Filter>): Filter | null =>
  attributes.reduce<Filter | null>((found, attribute) => {
    if (attribute === 'filter=lfs') return 'lfs';
    return /^[-!]?filter(=|$)/u.test(attribute) ? 'none' : (macros.get(attribute) ?? found);
  }, null);
