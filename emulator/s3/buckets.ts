/** One version of an object. `body` null: a delete marker. */
export interface ObjectVersion {
  readonly id: string;
  readonly body: Buffer | null;
  readonly contentType: string;
  /** sha256, base64. */
  readonly checksum: string | null;
  readonly lock: { readonly mode: string; readonly until: string } | null;
}

export interface Bucket {
  /** Whether Object Lock, and so versioning, is on. */
  readonly lock: boolean;
  readonly versioning: boolean;
  /** Whether the caller may read how an object is locked. */
  readonly tellsLock: boolean;
  /** Whether the caller may list versions. */
  readonly listsVersions: boolean;
  /** Newest last. */
  readonly objects: Map<string, ObjectVersion[]>;
  nextVersion: number;
}

export function bucket(
  options: Partial<Pick<Bucket, 'lock' | 'versioning' | 'tellsLock' | 'listsVersions'>> = {},
): Bucket {
  const { lock = true, versioning = lock, tellsLock = true, listsVersions = true } = options;
  return { lock, versioning, tellsLock, listsVersions, objects: new Map(), nextVersion: 1 };
}

/** One bucket as it should be, one without Object Lock. */
export function createBuckets(): Map<string, Bucket> {
  return new Map([
    ['audit', bucket()],
    ['plain', bucket({ lock: false })],
  ]);
}
