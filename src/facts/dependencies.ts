import type { ObjectId } from './account.js';
import type { Observed } from './observed.js';

/** A known weakness of one version, as the advisory database of the code host tells it. */
export interface Vulnerability {
  /** `GHSA-…` */
  readonly advisory: string;
  /** The source's word, lower-case: critical, high, moderate, low. */
  readonly severity: string;
  readonly summary: string;
}

/** One package in one version, in neutral words. */
export interface Component {
  /** npm, pip, go, cargo, rubygems, composer, maven, nuget, actions …: the code host's words. */
  readonly ecosystem: string;
  readonly name: string;
  /** null: the manifest names none, or a range only. */
  readonly version: string | null;
  /** Package URL; null: none is known. */
  readonly purl: string | null;
  /** Licence as its source words it, an SPDX expression where it is one; null: not told. */
  readonly licence: string | null;
  /**
   * Host that it is fetched from, in small letters, with the port where one is named (for Cargo host and path of the index);
   * several, one of which it is, with blanks between; `git`; `file`. null: not told.
   */
  readonly source: string | null;
  /** Digests that the lock file demands, `sha512:<hex>`, sorted; Go's own is `h1:<hex>`. Empty: none. */
  readonly hashes: readonly string[];
  /** The lock file says that it runs a script when it is installed; null: not told. */
  readonly installScript: boolean | null;
  readonly scope: 'runtime' | 'development' | 'unknown';
  /** null: nobody was asked. */
  readonly vulnerabilities: readonly Vulnerability[] | null;
}

/**
 * What the change does to one package of one manifest. An update is a removal and an addition of one name; from a version to
 * itself where its source or its digests are others.
 */
export interface DependencyChange {
  readonly change: 'added' | 'removed' | 'updated';
  /** Path of the manifest or lock file. */
  readonly manifest: string;
  readonly component: Component;
  /** Version before an update; null otherwise, or where it is not told. */
  readonly from: string | null;
}

/** Something that a changed file fetches by a name: an action, a reusable workflow, an image. */
export interface Reference {
  readonly kind: 'action' | 'image';
  readonly path: string;
  readonly line: number;
  /** As written: `actions/checkout@v5`, `node:24@sha256:…`. */
  readonly name: string;
  /** `commit` and `digest` name content; `moving` may be given other content; `local`: of the same repository. */
  readonly pin: 'commit' | 'digest' | 'moving' | 'local';
  /** Whether the file held it, word for word, on the base. null: not known. */
  readonly onBase: boolean | null;
}

/** All components of one commit in the lock files that the change touches. */
export interface Bill {
  readonly commit: ObjectId;
  readonly components: number;
  /**
   * sha256, hex, of one line for each component, sorted by code units, each ended by a line feed: its package URL (else
   * ecosystem, name and version, with blanks between), then its digests, with blanks between. Equal lines count once.
   */
  readonly digest: string;
}

export interface Dependencies {
  /** Who compared: the code host's dependency graph, or we, from the lock files of both commits. */
  readonly comparedBy: 'dependency-graph' | 'lock-files';
  /** Commits that were compared: merge base and head. */
  readonly from: ObjectId;
  readonly to: ObjectId;
  readonly changes: readonly DependencyChange[];
  /** Manifests that the change touches and nobody can read: their dependencies are not among the changes. Sorted. */
  readonly unread: readonly string[];
  readonly references: Observed<readonly Reference[]>;
  /** Before and after; null: the change touches no lock file there, or one that we cannot read. */
  readonly bills: { readonly base: Bill | null; readonly head: Bill | null };
}
