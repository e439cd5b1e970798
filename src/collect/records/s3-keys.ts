/** One answer of `ListObjectsV2`. */
export interface Keys {
  /** Common prefixes, which are folders. */
  readonly folders: readonly string[];
  /** Where the list goes on; null: it is whole. */
  readonly next: string | null;
}

const TRUNCATED = /<IsTruncated>(true|false)<\/IsTruncated>/u;
const NEXT = /<NextContinuationToken>([^<]{1,2000})<\/NextContinuationToken>/u;
const FOLDER = /<CommonPrefixes>\s*<Prefix>([^<]*)<\/Prefix>\s*<\/CommonPrefixes>/gu;

/**
 * Reads a list of keys as far as it is asked for; null: it is none, or one that does not tell its end. The names are encoded as
 * in an address, so that nothing in them is markup.
 */
export const readKeys = (xml: string): Keys | null => {
  if (!/<ListBucketResult[\s>]/u.test(xml) || !/<\/ListBucketResult>\s*$/u.test(xml)) return null;
  const truncated = TRUNCATED.exec(xml)?.[1];
  if (truncated === undefined) return null;
  const next = unescaped(NEXT.exec(xml)?.[1] ?? '');
  if (truncated === 'true' && next === '') return null;
  const folders: string[] = [];
  for (const [, encoded = ''] of xml.matchAll(FOLDER)) {
    const folder = decoded(encoded);
    if (folder === null) return null;
    folders.push(folder);
  }
  return { folders, next: truncated === 'true' ? next : null };
};

const decoded = (encoded: string): string | null => {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return null;
  }
};

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A token is opaque text; the five entities of XML are all that it can hold. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (whole, name: string) => SIGNS[name] ?? whole);
