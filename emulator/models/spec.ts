import type { Json } from './merged.js';

/** How a case writes a model; `__tests__/cases/models/README.md` explains it. `false` takes a piece away. */
export interface ModelSpec {
  /** `head`: the change brings these weights; `base`: they are on the base already, and the change leaves the model alone. */
  at?: 'head' | 'base';
  /** The base has no earlier version of it. */
  new?: boolean;
  root?: string;
  weights?: Record<string, WeightSpec | false>;
  /** Further files of the root, by their name in it. The manifest signs them too. */
  files?: Record<string, FileSpec | false>;
  card?: DocumentSpec | false;
  manifest?: ManifestSpec | false;
  bom?: DocumentSpec | false;
  register?: DocumentSpec | false;
  plan?: DocumentSpec | false;
  runbook?: false;
  baseline?: EvaluationSpec | false;
  scan?: ScanSpec | false;
  evaluation?: EvaluationSpec | false;
  safety?: SafetySpec | false;
  fairness?: ReportSpec | false;
  drift?: DriftSpec | false;
  /** Further reports, by the name of their file. */
  more?: Record<string, (ScanSpec | EvaluationSpec | SafetySpec | DriftSpec) & { part: ReportPart }>;
  /** Name → key: who signs the manifest, and who the statements. */
  keys?: { manifest?: string; evidence?: string };
  /** Merged into the terms that the policy states. */
  terms?: Json;
  /** Files as they are at the head, and on the base, after everything else; paths of the repository. */
  raw?: Record<string, FileText | false>;
  'raw-base'?: Record<string, FileText | false>;
}

export type ReportPart = 'scan' | 'evaluation' | 'safety' | 'fairness' | 'drift';

export type FileText = string | { base64: string };

export type FileSpec = FileText | { text?: string; base64?: string; at?: 'head' | 'base' };

export interface WeightSpec {
  /** Bytes; a made-up digest stands for that many. Given content has its own. */
  size?: number;
  content?: string;
  base64?: string;
  /** Another digest than the one that follows from the names. */
  sha256?: string;
  storage?: 'lfs' | 'raw' | 'malformed';
  /** Text of the pointer, where it is not the canonical one. */
  pointer?: string;
  /** Whether the host holds the file. */
  held?: boolean | 'other-size';
  /** The job checked the bytes out. */
  workspace?: boolean;
  at?: 'head' | 'base';
}

/** Changes of a document, or another text in its place. */
export interface DocumentSpec {
  path?: string;
  merge?: Json;
  text?: string;
  base64?: string;
}

export interface ManifestSpec extends DocumentSpec {
  /** Resources that it leaves out, has beside the files, and whose digests it has otherwise; names below the root. */
  omit?: string[];
  extra?: Record<string, string>;
  digests?: Record<string, string>;
  ignore?: string[];
  /** Name of a test key; `false`: the signature is one over something else. */
  key?: string | false;
  /** Another statement than follows: merged before it is signed. */
  statement?: Json;
}

export interface ReportSpec extends DocumentSpec {
  /** When the tool ran. */
  at?: string;
  /** What binds it: signed by default. */
  statement?: StatementSpec | 'unsigned' | false;
}

export interface StatementSpec {
  path?: string;
  /** Name of a test key; `false`: the signature is one over something else. */
  key?: string | false;
  /** Digests of weights by name, instead of the model's own; `other`: weights that are not these. */
  subjects?: Record<string, string> | 'other' | 'first';
  /** `other`: a digest that is not the report's. */
  configuration?: 'other';
  /** `false`: it leaves out the samples beside the report. */
  samples?: false;
  predicate?: string;
  /** `beside`: a file; `host`: among the attestations that the host keeps. */
  place?: 'beside' | 'host';
  merge?: Json;
}

export interface ScanSpec extends ReportSpec {
  /** Digests as the tool printed them, by name of the weight; `<absent>`: it did not see that file. */
  digests?: Record<string, string>;
  /** It saw pointers and no weights. */
  pointers?: boolean;
  issues?: Json[];
}

export interface EvaluationSpec extends ReportSpec {
  tasks?: Record<string, TaskSpec | false>;
}

/** Of `n` samples the baseline has `right` right; the candidate loses `lost` of them and gains `gained` others. */
export interface TaskSpec {
  n?: number;
  /** Samples of the task, of which `n` were scored. */
  of?: number;
  right?: number;
  lost?: number;
  gained?: number;
  metric?: string;
  version?: number;
  shots?: number;
  hash?: string;
  /** Whether samples lie beside the results. */
  samples?: boolean;
}

export interface SafetySpec extends ReportSpec {
  probes?: Record<string, { attempts?: number; fails?: number; unjudged?: number; detector?: string } | false>;
  /** `false`: it stopped half way. */
  complete?: boolean;
}

export interface DriftSpec extends ReportSpec {
  tests?: Record<string, string>;
}
