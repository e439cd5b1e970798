/** What the bytes of a file say of themselves. */
export interface FileInspection {
  /** By the bytes, never by the name. */
  readonly format:
    | 'safetensors'
    | 'gguf'
    | 'pickle'
    /** A zip archive with `data.pkl`. */
    | 'pytorch'
    /** A zip archive with `config.json` and `model.weights.h5`. */
    | 'keras'
    | 'zip'
    | 'numpy'
    | 'onnx'
    | 'hdf5'
    | 'json'
    | 'text'
    | 'unknown';
  /** sha256 of the bytes, hex, and their number. */
  readonly sha256: string;
  readonly size: number;
  /** What is wrong with the structure: code, and where. */
  readonly faults: readonly { readonly code: string; readonly found: string }[];
  /** `module.name` of everything that unpickling would import or could not be told (`?`), sorted, each once. */
  readonly imports: readonly string[];
  /** What makes loaders run code: keys of a configuration (`auto_map`, `custom_pipelines`, `trust_remote_code`), layers (`Lambda`), programs within an archive. */
  readonly runsCode: readonly string[];
  /** Of the header: licence as written, sha256 of the chat template; null: none. */
  readonly licence: string | null;
  readonly chatTemplate: string | null;
  /** How many tensors the header lists; null: the format has none. */
  readonly tensors: number | null;
}
