import type { Instant, ObjectId } from './account.js';
import type { Observed } from './observed.js';
import type {
  Baseline,
  Manifest,
  ModelBom,
  ModelCard,
  MonitoringPlan,
  Notice,
  RegisteredDataset,
} from './model-documents.js';
import type { FileInspection } from './model-inspection.js';
import type { ToolReport } from './model-reports.js';
import type { Signature } from './model-signature.js';

/** The models that the policy declares, as one commit holds them. No weight is downloaded: a pointer's digest is its identity. */
export interface Models {
  /** `change`: what a pull request would merge, at its head. `released`: what the default branch holds. */
  readonly at: 'change' | 'released';
  /** The commit that the models' files were read from. */
  readonly commit: ObjectId;
  /** The commit that baselines, registers and plans were read from: the base, so that a change cannot move its own yardstick. */
  readonly yardstick: ObjectId;
  readonly models: readonly Model[];
  /** Files of the change that look like a model's and lie in no declared root. */
  readonly strays: Observed<readonly StrayFile[]>;
  /** Files of the change called `.gitattributes`: they decide which files are stored as pointers. */
  readonly attributesChanged: readonly string[];
}

export interface Model {
  /** As the policy calls it. */
  readonly name: string;
  /** Folder, without a slash at either end. */
  readonly root: string;
  /** Whether the change alters a file below the root, or a document or report that the policy names for it. Released: `touched`. */
  readonly change: 'touched' | 'untouched';
  /** Paths among those that the change alters. */
  readonly changed: readonly string[];
  /** Every file below the root, sorted by path. Empty: the root does not exist. */
  readonly files: Observed<readonly ModelFile[]>;
  /** null: there is no such file. The same below. */
  readonly manifest: Observed<Manifest | null>;
  readonly card: Observed<ModelCard | null>;
  readonly bom: Observed<ModelBom | null>;
  /** Texts that a licence may ask for: LICENSE, NOTICE and the like, by path. */
  readonly notices: Observed<readonly Notice[]>;
  /** From the yardstick. null: the policy names none, or there is none. */
  readonly register: Observed<readonly RegisteredDataset[] | null>;
  /** From the yardstick. */
  readonly baseline: Observed<Baseline | null>;
  readonly monitoring: Observed<MonitoringPlan | null>;
  /** What tools reported, in the order of the paths: one entry a file, or one for each verified statement about it. */
  readonly reports: readonly ReportFile[];
}

export interface ModelFile {
  /** In the repository. */
  readonly path: string;
  /** The blob of git. */
  readonly object: ObjectId;
  readonly role: 'weight' | 'tokenizer' | 'config' | 'template' | 'code' | 'card' | 'manifest' | 'other';
  readonly change: 'added' | 'modified' | 'unchanged';
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly storage: FileStorage;
  /** What `.gitattributes` says of the path. */
  readonly filter: 'lfs' | 'none';
  /** What the bytes are, where they were at hand: in the repository itself, or in the workspace with this very digest. null: they were not. */
  readonly inspection: Observed<FileInspection> | null;
}

export type FileStorage =
  | {
      /** A canonical Git LFS pointer. `sha256` hex and `size` in bytes are those of the file that it stands for. */
      readonly kind: 'lfs';
      readonly sha256: string;
      readonly size: number;
      /** Whether the host holds that file, of that size. */
      readonly held: Observed<'held' | 'missing' | 'other-size'>;
    }
  | {
      /** The file itself. `sha256` is null where it was too large to be read. */
      readonly kind: 'blob';
      readonly sha256: string | null;
      readonly size: number;
    }
  | {
      /** Looks like a pointer and is none: `found` says why. */
      readonly kind: 'malformed-pointer';
      readonly found: string;
    };

/** A file outside of every root. */
export interface StrayFile {
  readonly path: string;
  /** `extension`: by its name; `magic`: by its first bytes; `large-pointer`: a pointer to a file of over 50 MB; `large-binary`: the same without a pointer. */
  readonly looks: 'extension' | 'magic' | 'large-pointer' | 'large-binary';
  readonly size: number | null;
}

/** A file that a tool wrote, or a statement about one. */
export interface ReportFile {
  readonly path: string;
  readonly sha256: string | null;
  /** For which part of the model's terms the policy names it. */
  readonly part: 'scan' | 'evaluation' | 'safety' | 'fairness' | 'monitoring';
  /** What the tool said, in neutral words; not known: it could not be read, and why. */
  readonly report: Observed<ToolReport>;
  readonly binding: Binding;
}

/** What ties a report to weights. Digests sha256, hex. */
export type Binding =
  | {
      readonly by: 'statement';
      /** Where the signed statement stands: a path, or `attestations` of the host. */
      readonly place: string;
      readonly predicateType: string;
      readonly signature: Signature;
      readonly subjects: readonly { readonly name: string; readonly sha256: string }[];
      /** When it was signed, as far as a witness says so; null: nobody does. */
      readonly at: Instant | null;
    }
  | {
      /** The tool printed digests of what it read. */
      readonly by: 'tool';
      readonly subjects: readonly { readonly name: string; readonly sha256: string }[];
    }
  | { readonly by: 'nothing'; readonly found: string };
