import type { FileInspection } from '../../../facts/model-inspection.js';

export type Fault = FileInspection['faults'][number];

/** What is told by the bytes but for their digest. */
export type Header = Omit<FileInspection, 'sha256' | 'size'>;

/** A header of that format in which nothing was found. */
export const headerOf = (format: FileInspection['format'], found: Partial<Header> = {}): Header => ({
  format,
  faults: [],
  imports: [],
  runsCode: [],
  licence: null,
  chatTemplate: null,
  tensors: null,
  ...found,
});

/** Sorted, each once. */
export const distinct = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort();
