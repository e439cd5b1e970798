/** Where a list goes on: parameters of the next request. */
export type Next = Readonly<Record<string, string>>;

/** One answer of a listing. */
export interface Keys {
  /** Common prefixes, which are folders. */
  readonly folders: readonly string[];
  /** Versions of objects, newest first for each key; delete markers are none. Empty where objects are listed, and not their versions. */
  readonly versions: readonly { readonly key: string; readonly id: string }[];
  /** null: it is whole. */
  readonly next: Next | null;
}

const TRUNCATED = /<IsTruncated>(true|false)<\/IsTruncated>/u;
const FOLDER = /<CommonPrefixes>\s*<Prefix>([^<]*)<\/Prefix>\s*<\/CommonPrefixes>/gu;
const VERSION = /<Version>(.*?)<\/Version>/gsu;

/**
 * Reads a list of keys, or of their versions, as far as it is asked for; null: it is none, or one that does not tell its end.
 * Names are encoded as in an address, so that nothing in them is markup.
 */
export const readKeys = (xml: string): Keys | null => {
  const root = /<(ListBucketResult|ListVersionsResult)[\s>]/u.exec(xml)?.[1];
  if (root === undefined || !xml.trimEnd().endsWith(`</${root}>`)) return null;
  const truncated = TRUNCATED.exec(xml)?.[1];
  if (truncated === undefined) return null;
  const next = truncated === 'false' ? null : nextIn(xml, root);
  const folders = [...xml.matchAll(FOLDER)].map(([, encoded = '']) => decoded(encoded));
  const versions = [...xml.matchAll(VERSION)].map(([, version = '']) => ({
    key: decoded(textIn(version, 'Key')),
    id: unescaped(textIn(version, 'VersionId')),
  }));
  if (next === undefined || folders.includes(null)) return null;
  if (versions.some(({ key, id }) => key === null || id === '')) return null;
  return {
    folders: folders.filter((each) => each !== null),
    versions: versions.flatMap(({ key, id }) => (key === null ? [] : [{ key, id }])),
    next,
  };
};

/** undefined: there is more, and it is not told where. */
const nextIn = (xml: string, root: string): Next | undefined => {
  if (root === 'ListBucketResult') {
    const token = unescaped(textIn(xml, 'NextContinuationToken'));
    return token === '' ? undefined : { 'continuation-token': token };
  }
  const key = decoded(textIn(xml, 'NextKeyMarker'));
  if (key === null || key === '') return undefined;
  const version = unescaped(textIn(xml, 'NextVersionIdMarker'));
  return { 'key-marker': key, ...(version === '' ? {} : { 'version-id-marker': version }) };
};

const textIn = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]{0,4000})</${name}>`, 'u').exec(xml)?.[1] ?? '';

const decoded = (encoded: string): string | null => {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return null;
  }
};

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Tokens and ids are opaque texts; the five entities of XML are all that they can hold. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (whole, name: string) => SIGNS[name] ?? whole);
