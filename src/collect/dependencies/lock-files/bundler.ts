import type { Component } from '../../../facts/dependencies.js';
import { component } from '../component.js';
import { hexHash } from '../hashes.js';
import { anyOf, gitOrigin, hostOf, type Origin } from '../source.js';
import { refuse } from '../unreadable.js';

interface Section {
  readonly name: string;
  readonly lines: readonly string[];
}

const SOURCES = new Set(['GIT', 'GEM', 'PATH', 'PLUGIN SOURCE']);
const OTHERS = new Set(['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']);

/** Gemfile.lock. A gem of a section with several remotes may come from any of them. */
export const readGemfileLock = (content: string): readonly Component[] => {
  const sections = sectionsOf(content);
  if (!sections.some(({ name }) => name === 'DEPENDENCIES')) return refuse('it is no lock file of Bundler');
  const unknown = sections.find(({ name }) => !SOURCES.has(name) && !OTHERS.has(name));
  if (unknown !== undefined) return refuse('a section is not known');
  const checksums = new Map(sections.filter(({ name }) => name === 'CHECKSUMS').flatMap(checksumsOf));
  return sections.filter(({ name }) => SOURCES.has(name)).flatMap((section) => gemsOf(section, checksums));
};

const sectionsOf = (content: string): readonly Section[] => {
  if (/^(?:<{7}|={7}|>{7})/m.test(content)) return refuse('it holds a conflict of a merge');
  const sections: { name: string; lines: string[] }[] = [];
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    if (/^\S/.test(line)) sections.push({ name: line.trim(), lines: [] });
    else if (sections.length === 0) return refuse('a line stands before the first section');
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
};

const GEM = /^ {4}(\S+) \(([^()\s]+)\)$/;

const gemsOf = ({ name, lines }: Section, checksums: ReadonlyMap<string, readonly string[]>): readonly Component[] => {
  if (lines.some((line) => !/^ {2}[a-z-]+:|^ {4}\S|^ {6}\S/.test(line))) return refuse('a line of a section is none');
  const fields = lines.flatMap((line) => {
    const [, key, value] = /^ {2}([a-z-]+):(?: (.*))?$/.exec(line) ?? [];
    return key === undefined ? [] : [{ key, value: value ?? '' }];
  });
  const origin = originAt(name, fields);
  const gems = lines.filter((line) => /^ {4}\S/.test(line)).map((line) => GEM.exec(line) ?? refuse('a gem is none'));
  if (origin === null) return [];
  return gems.map(([, gem = '', written = '']) => {
    // What follows the first hyphen is the platform; versions have none.
    const version = written.replace(/-.*$/s, '');
    const hashes = checksums.get(`${gem} ${written}`) ?? [];
    return component({ ecosystem: 'rubygems', name: gem, version, ...origin, hashes });
  });
};

/** null: the gem is the repository itself. */
const originAt = (section: string, fields: readonly { key: string; value: string }[]): Origin | null => {
  const remotes = fields.filter(({ key }) => key === 'remote').map(({ value }) => value);
  const revision = fields.find(({ key }) => key === 'revision')?.value ?? '';
  const [remote = ''] = remotes;
  switch (section) {
    case 'GIT':
      return gitOrigin(remote, revision);
    case 'PATH':
      return remote === '.' ? null : { source: 'file', from: null };
    default:
      return { source: anyOf(remotes.map((each) => (/^https?:/i.test(each) ? hostOf(each) : 'file'))), from: null };
  }
};

const checksumsOf = ({ lines }: Section): readonly (readonly [string, readonly string[]])[] =>
  lines.map((line) => {
    const [, gem = '', version = '', digests = ''] = /^ {2}(\S+) \(([^()\s]+)\)(?: (\S+))?$/.exec(line) ?? [];
    if (gem === '') return refuse('a checksum is none');
    const hashes = digests.split(',').filter((digest) => digest !== '');
    return [`${gem} ${version}`, hashes.map((digest) => hexHash(...pairOf(digest)))] as const;
  });

const pairOf = (digest: string): readonly [string, string] => {
  const equals = digest.indexOf('=');
  return [digest.slice(0, Math.max(equals, 0)), digest.slice(equals + 1)];
};
