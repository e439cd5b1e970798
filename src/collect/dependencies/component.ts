import { PackageURL } from 'packageurl-js';
import type { Component } from '../../facts/dependencies.js';
import { refuse } from './unreadable.js';

/** What a lock file tells of a component; the rest is not told. */
export interface Told {
  readonly ecosystem: keyof typeof TYPES;
  /** npm `@scope/name`, Maven `group:artifact`, Composer and Go `a/b/c`. */
  readonly name: string;
  readonly version: string | null;
  readonly source?: string | null;
  readonly hashes?: readonly string[];
  readonly licence?: string | null;
  readonly installScript?: boolean | null;
  readonly scope?: Component['scope'];
  /** Where it comes from, if not from a registry: goes into the package URL. */
  readonly from?: { readonly key: 'vcs_url' | 'download_url'; readonly url: string } | null;
}

const TYPES = {
  npm: 'npm',
  pip: 'pypi',
  go: 'golang',
  cargo: 'cargo',
  rubygems: 'gem',
  composer: 'composer',
  maven: 'maven',
  nuget: 'nuget',
} as const;

const MOST_NAME = 512;
/** Neither white space nor what no terminal shows. */
const NAME = /^[^\s\p{Cc}\p{Cf}]+$/u;

export function component(told: Told): Component {
  const { ecosystem, name, version, source = null, hashes = [], licence = null } = told;
  for (const word of version === null ? [name] : [name, version])
    if (word.length > MOST_NAME || !NAME.test(word)) refuse('a name or version is none');
  return {
    ecosystem,
    name,
    version,
    purl: source === 'file' ? null : purlOf(told),
    licence,
    source,
    hashes: [...new Set(hashes)].toSorted(),
    installScript: told.installScript ?? null,
    scope: told.scope ?? 'unknown',
    vulnerabilities: null,
  };
}

const purlOf = ({ ecosystem, name, version, from = null }: Told): string | null => {
  const cut = name.lastIndexOf(ecosystem === 'maven' ? ':' : '/');
  const namespace = cut < 1 ? undefined : name.slice(0, cut);
  const qualifiers = from === null ? undefined : { [from.key]: from.url };
  try {
    const last = name.slice(cut + 1);
    return new PackageURL(TYPES[ecosystem], namespace, last, version ?? undefined, qualifiers, undefined).toString();
  } catch {
    // Some types are strict about names; a name that is no part of a package URL is still a name.
    return null;
  }
};
