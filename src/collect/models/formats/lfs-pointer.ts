/** What a pointer of Git LFS stands for. */
export interface PointedAt {
  readonly sha256: string;
  readonly size: number;
}

const CANONICAL =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[0-9]-[^\n ]+ sha256:[0-9a-f]{64}\n)*oid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,15})\n$/u;
export const LONGEST_POINTER = 1024;

/** null: the bytes are no pointer in the one form that Git LFS writes. */
export const pointerOf = (bytes: Uint8Array): PointedAt | null => {
  if (bytes.length > LONGEST_POINTER) return null;
  const [, sha256, size] = CANONICAL.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return sha256 === undefined || size === undefined ? null : { sha256, size: Number(size) };
};
