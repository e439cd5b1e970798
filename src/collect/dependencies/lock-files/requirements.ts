import type { Component } from '../../../facts/dependencies.js';
import { component } from '../component.js';
import { colonHash, hexHash } from '../hashes.js';
import { anyOf, hostOf, originOf, withoutLastSlashes } from '../source.js';
import { refuse } from '../unreadable.js';

/** Options that say nothing of where packages come from. */
const PLAIN = new Set(['--no-index', '--pre', '--require-hashes', '--prefer-binary']);
const WITH_VALUE = new Set(['--trusted-host', '--no-binary', '--only-binary', '--use-feature']);
const INDEXES = new Set(['-i', '--index-url', '--pypi-url', '--extra-index-url', '-f', '--find-links']);
const OTHERS = new Set(['-r', '--requirement', '-c', '--constraint']);
const EDITABLE = new Set(['-e', '--editable']);

/** requirements.txt of pip. A line without an exact version is a component without one. Any line that is not known is refused. */
export const readRequirements = (content: string): readonly Component[] => {
  const lines = logicalLines(content);
  const sources = lines.flatMap(indexesOf);
  return lines.flatMap((line) => requirementOf(line, anyOf(sources)));
};

/** As pip joins them: a line that is all comment takes none with it, whatever it ends in. */
const logicalLines = (content: string): readonly string[] => {
  const joined: string[] = [];
  let open = '';
  for (const line of content.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const isComment = /^\s*#/.test(line);
    if (line.endsWith('\\') && !isComment) open += line.slice(0, -1);
    else {
      joined.push(`${open}${isComment ? ' ' : ''}${line}`);
      open = '';
    }
  }
  // Blanks are made one each: patterns that look for their end would look for it from each of a million.
  return [...joined, open]
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/(?:^| )#.*$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
};

const optionOf = (line: string): { readonly name: string; readonly value: string } | null => {
  const [, name, value = ''] = /^(--?[A-Za-z][\w-]*)(?:(?:\s*=\s*|\s+)(.*))?$/.exec(line) ?? [];
  return name === undefined ? null : { name, value: value.trim() };
};

/** Every index of the file serves every line of it. */
const indexesOf = (line: string): readonly string[] => {
  const option = optionOf(line);
  if (option === null || !INDEXES.has(option.name)) return [];
  return [/^https?:/i.test(option.value) ? hostOf(option.value) : 'file'];
};

const requirementOf = (line: string, index: string | null): readonly Component[] => {
  const option = optionOf(line);
  if (option === null) return isSelf(line) ? [] : [packageOf(line, index)];
  const { name, value } = option;
  if (PLAIN.has(name) && value === '') return [];
  if (WITH_VALUE.has(name) || INDEXES.has(name)) return value === '' ? refuse('an option has no value') : [];
  if (OTHERS.has(name)) return isRequirements(value) ? [] : refuse('it takes in a file that is not read');
  if (EDITABLE.has(name)) return isSelf(value) ? [] : [direct(value, null)];
  return refuse('an option is not known');
};

/** `.` and `.[extra]`: the repository itself. */
const isSelf = (written: string): boolean => /^\.\/?(?:\[[^\]]*\])?$/.test(written);

/** Files by such names are read themselves, if the change touches them. */
export const isRequirements = (path: string): boolean => !/^[a-z][a-z+]*:/i.test(path) && REQUIREMENTS.test(path);

const REQUIREMENTS =
  /(?:^|\/)(?:[\w.-]*requirements[\w.-]*|constraints[\w.-]*)\.txt$|(?:^|\/)(?:requirements|constraints)\/[^/]+\.txt$/i;

const HASH = /\s--hash[=\s]\s*(\S+)/g;
const NAMED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[\w\s,.-]*\])?\s*(.*)$/s;
const SPECIFIER = /^(?:\(?\s*(?:(?:===?|~=|!=|<=?|>=?)\s*[\w.*+!-]+\s*,?\s*)*\)?)$/;

const packageOf = (line: string, index: string | null): Component => {
  const hashes = [...line.matchAll(HASH)].map(([, hash = '']) => colonHash(hash));
  const bare = line.replace(HASH, '').trim();
  if (/\s--/.test(bare)) return refuse('an option of a package is not known');
  if (/^(?:[a-z][a-z+]*:|\.{0,2}\/)/i.test(bare)) return direct(bare, null, hashes);
  const [, name = '', rest = ''] = NAMED.exec(bare) ?? [];
  if (name === '') return refuse('a line is no requirement');
  if (rest.startsWith('@')) return direct(rest.slice(1).trim(), name, hashes);
  const specifier = rest.replace(/;.*$/s, '').trim();
  if (!SPECIFIER.test(specifier)) return refuse('a line is no requirement');
  const version = /^\(?\s*===?\s*([\w.+!-]+)\s*\)?$/.exec(specifier)?.[1] ?? null;
  return component({ ecosystem: 'pip', name, version, source: index, hashes });
};

/** `git+https://host/x@commit#egg=name`, `https://host/x.whl#sha256=…`, `./folder`. */
const direct = (written: string, name: string | null, told: readonly string[] = []): Component => {
  const url = written.replace(/\s+;.*$/s, '').trim();
  const [address = '', fragment = ''] = url.split('#', 2);
  const egg = /(?:^|&)egg=([A-Za-z0-9][\w.-]*)/.exec(fragment)?.[1] ?? null;
  const [, algorithm = '', digest = ''] = /(?:^|&)(sha256|sha384|sha512|sha1|md5)=([0-9a-f]+)/.exec(fragment) ?? [];
  const origin = originOf(/^(?:[a-z][a-z+]*:|\.{0,2}\/)/i.test(address) ? address : `./${address}`);
  const hashes = [...told, ...(digest === '' ? [] : [hexHash(algorithm, digest)])];
  const commit = origin.source === 'git' ? (/@([0-9a-f]{40})$/.exec(address)?.[1] ?? null) : null;
  const fallback = withoutLastSlashes(address).split('/').at(-1) ?? address;
  return component({ ecosystem: 'pip', name: name ?? egg ?? fallback, version: commit, ...origin, hashes });
};
