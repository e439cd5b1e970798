// From where this machine takes Debian's packages, asked for another suite: a line for a list of sources.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isDebian = (uri) => /\/debian\/?$/.test(uri);

/** null: none of the sources below `folder` is Debian's. */
export const debianSource = (folder, suite) => {
  const parts = join(folder, 'sources.list.d');
  const inParts = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  for (const file of [join(folder, 'sources.list'), ...inParts].filter((path) => existsSync(path))) {
    const text = readFileSync(file, 'utf8');
    const found = file.endsWith('.sources') ? inFields(text) : inLines(text);
    if (found !== undefined)
      return `deb${found.key === '' ? '' : ` [signed-by=${found.key}]`} ${found.uri} ${suite} main`;
  }
  return null;
};

const inLines = (text) => {
  for (const line of text.split('\n')) {
    const [, options = '', uri = ''] = /^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s/.exec(line) ?? [];
    if (isDebian(uri)) return { uri, key: /signed-by=(\S+)/.exec(options)?.[1] ?? '' };
  }
  return undefined;
};

const inFields = (text) => {
  for (const paragraph of text.split(/\n\s*\n/)) {
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(paragraph)?.[1]?.trim() ?? '';
    const uri = field('URIs').split(/\s+/).find(isDebian);
    const key = field('Signed-By');
    // A key that is written into the file itself has no path.
    if (uri !== undefined && field('Types').split(/\s+/).includes('deb'))
      return { uri, key: key.startsWith('/') ? key : '' };
  }
  return undefined;
};
