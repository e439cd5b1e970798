import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileInspection } from '../../../facts/model-inspection.js';

/** What a file on this disk is: its digest in one pass, and what its header says. */
export const inspectFile = async (path: string): Promise<FileInspection> => inspectBytes(path, await readFile(path));

/** The same of bytes that are at hand. `name` is only looked at for what bytes cannot tell. */
export const inspectBytes = (name: string, bytes: Uint8Array): FileInspection => ({
  format: name.endsWith('.json') ? 'json' : 'unknown',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  faults: [],
  imports: [],
  runsCode: [],
  licence: null,
  chatTemplate: null,
  tensors: null,
});
