/** What is over a limit makes the fact unknown: nothing is left out silently. */
export const LIMITS = {
  /** Files that are read at one commit. */
  files: 400,
  /** Bytes of one lock file. */
  lockBytes: 20_000_000,
  /** Bytes of one lock file in YAML, whose parser is slow. */
  yamlLockBytes: 8_000_000,
  /** Bytes of one file that names actions or images. */
  referenceBytes: 2_000_000,
  /** Levels that JSON, YAML and TOML may nest. */
  depth: 100,
  /** Bytes of all files together that no GraphQL answer holds whole. */
  bytes: 100_000_000,
  changes: 20_000,
  references: 5_000,
} as const;
