import type { Component } from '../../../facts/dependencies.js';
import { arrayOf, optional, text, type Cursor } from '../../../lib/shape.js';
import { component } from '../component.js';
import { hexHash } from '../hashes.js';
import { gitOrigin, hostOf, type Origin } from '../source.js';
import { readJson } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** composer.lock. Archives are taken before repositories; only plugins run code when they are installed. */
export const readComposerLock = (content: string): readonly Component[] => {
  const lock = readJson(content);
  if (!lock.has('packages') || !(lock.has('content-hash') || lock.has('hash')))
    return refuse('it is no lock file of Composer');
  const development = lock.has('packages-dev') ? lock.get('packages-dev', (value) => value) : null;
  return [
    ...lock.list('packages', (entry) => packageOf(entry, 'runtime')),
    ...(development === null ? [] : lock.list('packages-dev', (entry) => packageOf(entry, 'development'))),
  ];
};

const packageOf = (entry: Cursor, scope: Component['scope']): Component => {
  const shasum = entry.maybe('dist')?.get('shasum', optional(text)) ?? '';
  return component({
    ecosystem: 'composer',
    name: entry.get('name', text),
    version: entry.get('version', text),
    ...originAt(entry),
    hashes: shasum === '' ? [] : [hexHash('sha1', shasum)],
    licence: licenceOf(entry),
    installScript: entry.get('type', optional(text)) === 'composer-plugin',
    scope,
  });
};

const originAt = (entry: Cursor): Origin => {
  const dist = entry.maybe('dist');
  if (dist !== null) {
    const url = dist.get('url', text);
    return { source: /^https?:/i.test(url) ? hostOf(url) : 'file', from: null };
  }
  const source = entry.maybe('source');
  if (source === null) return { source: null, from: null };
  return gitOrigin(source.get('url', text), source.get('reference', optional(text)));
};

/** Several licences are a choice. */
const licenceOf = (entry: Cursor): string | null => {
  const licences = entry.get('license', optional(arrayOf(text))) ?? [];
  if (licences.length < 2) return licences[0] ?? null;
  return licences.map((each) => (/\s/.test(each) && !/^\(.*\)$/.test(each) ? `(${each})` : each)).join(' OR ');
};
