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
  /** npm, pip, go, cargo, rubygems, composer, maven, nuget, actions …: the type of its package URL. */
  readonly ecosystem: string;
  readonly name: string;
  /** null: the manifest names none, or a range only. */
  readonly version: string | null;
  /** Package URL; null: none is known. */
  readonly purl: string | null;
  /** Licence as its source words it, an SPDX expression where it is one; null: not told. */
  readonly licence: string | null;
  /** Host that it is fetched from, or `git`, `file`; null: not told. */
  readonly source: string | null;
  /** Digests that the lock file demands, `sha512:<hex>`; empty: none. */
  readonly hashes: readonly string[];
  /** The lock file says that it runs a script when it is installed; null: not told. */
  readonly installScript: boolean | null;
  readonly scope: 'runtime' | 'development' | 'unknown';
  /** null: nobody was asked. */
  readonly vulnerabilities: readonly Vulnerability[] | null;
}

/** What the change does to one package of one manifest. An update is a removal and an addition of one name. */
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

/** All components of one commit, as far as its lock files tell them. */
export interface Bill {
  readonly commit: ObjectId;
  readonly components: number;
  /** sha256 of the sorted package URLs with their hashes, one a line; hex. */
  readonly digest: string;
}

export interface Dependencies {
  /** Who compared: the code host's dependency graph, or we, from the lock files of both commits. */
  readonly comparedBy: 'dependency-graph' | 'lock-files';
  /** Commits that were compared: merge base and head. */
  readonly from: ObjectId;
  readonly to: ObjectId;
  readonly changes: readonly DependencyChange[];
  /** Manifests that the change touches and nobody can read: their dependencies are not among the changes. */
  readonly unread: readonly string[];
  readonly references: Observed<readonly Reference[]>;
  /** Before and after, where lock files tell; null: there is no lock file that we read. */
  readonly bills: {
    readonly base: Bill | null;
    readonly head: Bill | null;
    /**
     * What the lock files of the head hold and those of the base do not, sorted: package URLs, else name and version with an
     * `@` between. Where there is none of the base, all of it.
     */
    readonly added: readonly string[];
  };
}
