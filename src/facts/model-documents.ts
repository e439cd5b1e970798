import type { ToolReport } from './model-reports.js';
import type { Signature } from './model-signature.js';

/** An OpenSSF Model Signing bundle. */
export interface Manifest {
  readonly path: string;
  readonly predicateType: string;
  readonly signature: Signature;
  /** Of the serialization, as the signer chose it. */
  readonly method: string;
  readonly hash: string;
  readonly allowsSymlinks: boolean;
  /** Paths that the signer left out, as written. */
  readonly ignored: readonly string[];
  /** Relative to the root, in the order of the manifest; digest hex. */
  readonly resources: readonly { readonly name: string; readonly digest: string; readonly algorithm: string }[];
  /** The statement's one subject, and the digest that the resources come to; hex. */
  readonly rootDigest: string | null;
  readonly computedRoot: string | null;
}

export interface ModelCard {
  readonly path: string;
  /** `license` of the front matter, as written; null: it names none. */
  readonly licence: string | null;
  readonly licenceName: string | null;
  readonly licenceLink: string | null;
  /** `base_model`, one or several. */
  readonly baseModels: readonly string[];
  readonly datasets: readonly string[];
  /** `model_name`, or the first heading. */
  readonly title: string | null;
}

/** A CycloneDX bill with components of type `machine-learning-model`. */
export interface ModelBom {
  readonly path: string;
  readonly specVersion: string;
  /** Models, files below them and data, flattened. */
  readonly components: readonly BomComponent[];
}

export interface BomComponent {
  readonly type: string;
  readonly name: string;
  readonly version: string | null;
  /** sha256 hex; null: none is given. */
  readonly sha256: string | null;
  /** Ids, names or expressions, as written. */
  readonly licences: readonly string[];
  /** Data sets that a model card within it names. */
  readonly datasets: readonly string[];
  readonly purl: string | null;
}

export interface Notice {
  readonly path: string;
  readonly sha256: string;
  /** The text; null: too large or no text. */
  readonly text: string | null;
}

/** An entry of the register of data. Everything but the id may be missing: null. */
export interface RegisteredDataset {
  readonly id: string;
  /** Commit (40 hex) or sha256 (64 hex). */
  readonly revision: string | null;
  readonly licence: string | null;
  readonly personalData: 'yes' | 'no' | 'not-said';
  readonly lawfulBasis: string | null;
  readonly regions: readonly string[];
  readonly owner: string | null;
  /** A day, UTC. */
  readonly reviewBy: string | null;
}

export interface Baseline {
  readonly path: string;
  readonly sha256: string;
  /** Whether the change alters this file. */
  readonly changedHere: boolean;
  readonly report: ToolReport;
}

export interface MonitoringPlan {
  readonly path: string;
  readonly metrics: readonly { readonly name: string; readonly limit: number | null; readonly alert: string | null }[];
  /** Where the runbook is, and whether that file exists; null: none is named. */
  readonly runbook: { readonly path: string; readonly exists: boolean } | null;
  /** Login or `org/team`; null: none is named. */
  readonly owner: string | null;
}
