/** A bucket, and how it is reached. */
export interface Place {
  readonly bucket: string;
  /** Without slashes at its ends; empty: none. */
  readonly prefix: string;
  readonly region: string;
  /** null: Amazon's own. */
  readonly endpoint: string | null;
}

/**
 * Address of an object. Any other service than Amazon's is asked by path: it has no name for each bucket. So is a bucket
 * with dots, for which Amazon's certificate does not hold.
 */
export const objectUrl = ({ bucket, region, endpoint }: Place, key: string): string => {
  const path = key.split('/').map(encodeURIComponent).join('/');
  if (endpoint !== null) return `${endpoint}/${bucket}/${path}`;
  const host = `s3.${region}.amazonaws.com`;
  return bucket.includes('.') ? `https://${host}/${bucket}/${path}` : `https://${bucket}.${host}/${path}`;
};

/** Key of a file below the prefix. */
export const keyOf = ({ prefix }: Place, folder: string, name: string, file: string): string =>
  [prefix, folder, name, file].filter((part) => part !== '').join('/');
