import { createHash } from 'node:crypto';
import { bytesOf, textOfBytes } from '../state/bytes.js';
import type { FileText, WeightSpec } from './spec.js';

/** A weight as the repository holds it. */
export interface Weight {
  /** Below the root. */
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** The blob of git. */
  readonly text: string;
  /** Digest of what lies in the store of large files, with its size there; null: nothing does. */
  readonly held: { readonly sha256: string; readonly size: number } | null;
  /** What the job checked out; null: nothing. */
  readonly workspace: string | null;
  readonly at: 'head' | 'base';
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(bytesOf(text)).digest('hex');
}

export function textOf(file: FileText): string {
  return typeof file === 'string' ? file : textOfBytes(file.base64);
}

function pointerOf(sha256: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${String(size)}\n`;
}

/** `seed` tells this version of the model from others. */
export function weightOf(name: string, spec: WeightSpec, seed: string): Weight {
  const content = contentOf(spec);
  const sha256 = spec.sha256 ?? sha256Of(content ?? `${seed}/${name}`);
  const size = spec.size ?? (content === null ? 4_900_000_000 + name.length : bytesOf(content).length);
  const storage = spec.storage ?? 'lfs';
  const { held = true, workspace = false, at = 'head' } = spec;
  const inStore =
    storage === 'raw' || held === false ? null : { sha256, size: held === 'other-size' ? size + 1 : size };
  return {
    name,
    sha256,
    size,
    text: storedText(storage, { content, sha256, size, seed, name }, spec.pointer),
    held: inStore,
    workspace: workspace ? content : null,
    at,
  };
}

function contentOf({ content, base64 }: WeightSpec): string | null {
  return base64 === undefined ? (content ?? null) : textOfBytes(base64);
}

interface Stored {
  readonly content: string | null;
  readonly sha256: string;
  readonly size: number;
  readonly seed: string;
  readonly name: string;
}

function storedText(storage: 'lfs' | 'raw' | 'malformed', stored: Stored, pointer: string | undefined): string {
  const { content, sha256, size, seed, name } = stored;
  if (pointer !== undefined) return pointer;
  if (storage === 'raw') return content ?? `${seed}/${name}`;
  const canonical = pointerOf(sha256, size);
  return storage === 'lfs' ? canonical : canonical.replace(/sha256:.*/, (oid) => oid.toUpperCase());
}
