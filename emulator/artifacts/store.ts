import { createHash } from 'node:crypto';
import type { BackendIds } from './token.js';

/** An artifact as the results service keeps it. `digest` is what the uploader claimed at finalization, as on GitHub. */
export interface StoredArtifact {
  readonly id: number;
  readonly backend: BackendIds;
  readonly name: string;
  readonly mimeType: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly blob: string;
  readonly finalized: { readonly size: number; readonly digest: string | null; readonly at: Date } | null;
}

/** A blob as the store keeps it: what was committed, and blocks that wait for a block list. */
export interface Blob {
  readonly content: Buffer | null;
  readonly contentType: string;
  readonly blocks: ReadonlyMap<string, Buffer>;
}

/** All artifacts and blobs of one emulator. Nothing in it depends on the world, so a patch of the world keeps it. */
export interface ArtifactStore {
  readonly artifacts: Map<number, StoredArtifact>;
  readonly blobs: Map<string, Blob>;
  nextId: number;
}

export function createArtifactStore(): ArtifactStore {
  return { artifacts: new Map(), blobs: new Map(), nextId: 7001 };
}

/** Finalized artifacts, oldest first: what GitHub lists. */
export function listStoredArtifacts(store: ArtifactStore): readonly StoredArtifact[] {
  return [...store.artifacts.values()].filter((artifact) => artifact.finalized !== null);
}

/** The committed bytes of an artifact; undefined when it was never filled. */
export function artifactContent(store: ArtifactStore, artifact: StoredArtifact): Buffer | undefined {
  return store.blobs.get(artifact.blob)?.content ?? undefined;
}

/** `sha256:` and the hex digest of the bytes. */
export function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
