import { createHash } from 'node:crypto';
import type { VerifiedBundle } from '../../../app/ports-models.js';
import type { Manifest } from '../../../facts/model-documents.js';
import {
  arrayOf,
  boolean,
  cursor,
  filledText,
  Malformed,
  optional,
  text,
  type Cursor,
  type Reader,
} from '../../../lib/shape.js';
import { parseStrictJson } from '../../../lib/strict-json.js';
import { demandKeys } from './fields.js';
import { textOf, UnreadableDocument } from './unreadable-document.js';

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_RESOURCES = 100_000;
const STATEMENT = 'https://in-toto.io/Statement/v1';

/**
 * What a signature over a model says. Where it did not verify, this is what somebody wrote there: `signature` says so, and
 * nothing else of it is to be believed.
 */
export const readManifest = (path: string, bytes: Uint8Array, { signature, payload }: VerifiedBundle): Manifest => {
  const statement = cursor(parseStrictJson(payload ?? shownPayload(bytes)), '$');
  statement.get('_type', only(STATEMENT));
  const [subjects, predicate] = [statement.list('subject', subjectOf), statement.maybe('predicate')];
  const serialization = predicate?.maybe('serialization') ?? null;
  const resources =
    predicate?.has('resources') === true
      ? predicate.list('resources', resourceOf)
      : subjects.map(({ name, sha256 }) => ({ name, digest: sha256 ?? '', algorithm: 'sha256' }));
  if (resources.length > MOST_RESOURCES) throw new UnreadableDocument(`more than ${String(MOST_RESOURCES)} resources`);
  return {
    path,
    predicateType: statement.get('predicateType', filledText),
    signature,
    ...serializationOf(serialization),
    resources,
    // Of several, none is the root.
    rootDigest: subjects.length === 1 && serialization !== null ? (subjects[0]?.sha256 ?? null) : null,
    computedRoot: serialization === null ? null : rootOf(resources.map(({ digest }) => digest)),
  };
};

const only =
  (wanted: string): Reader<string> =>
  (value, path) => {
    if (value !== wanted) throw new Malformed(path, JSON.stringify(wanted));
    return wanted;
  };

const shownPayload = (bytes: Uint8Array): Uint8Array => {
  const bundle = cursor(parseStrictJson(textOf(bytes, MOST_BYTES)), '$');
  const given = bundle.at('dsseEnvelope').get('payload', filledText);
  return Buffer.from(given, 'base64');
};

const HEX = /^(?:[0-9a-f]{2})+$/u;
const SHA256 = /^[0-9a-f]{64}$/u;

const hex =
  (pattern: RegExp, wanted: string): Reader<string> =>
  (value, path) => {
    const given = text(value, path);
    if (!pattern.test(given)) throw new Malformed(path, wanted);
    return given;
  };

const sha256Digest = hex(SHA256, '64 hex digits, lower-case');

const subjectOf = (subject: Cursor): { readonly name: string; readonly sha256: string | null } => ({
  name: subject.get('name', optional(text)) ?? '',
  sha256: subject.at('digest').get('sha256', optional(sha256Digest)),
});

const resourceOf = (resource: Cursor): Manifest['resources'][number] => {
  demandKeys(resource, ['name', 'digest', 'algorithm']);
  const algorithm = resource.get('algorithm', filledText);
  const digest = resource.get('digest', algorithm === 'sha256' ? sha256Digest : hex(HEX, 'hex digits, lower-case'));
  return { name: resource.get('name', filledText), digest, algorithm };
};

type Serialization = Pick<Manifest, 'method' | 'hash' | 'allowsSymlinks' | 'ignored'>;

/** Releases before 1.0 wrote none: what they left out nobody knows. */
const NOT_SAID: Serialization = { method: 'not-said', hash: 'not-said', allowsSymlinks: true, ignored: [] };

const serializationOf = (given: Cursor | null): Serialization => {
  if (given === null) return NOT_SAID;
  // A key that is not known could leave files out.
  demandKeys(given, ['method', 'hash_type', 'allow_symlinks', 'ignore_paths', 'shard_size']);
  return {
    method: given.get('method', filledText),
    hash: given.get('hash_type', filledText),
    allowsSymlinks: given.get('allow_symlinks', boolean),
    ignored: given.get('ignore_paths', optional(arrayOf(text))) ?? [],
  };
};

/** As the signer counts it: digests alone, in the order of the manifest. No name is in it. */
const rootOf = (digests: readonly string[]): string =>
  createHash('sha256')
    .update(Buffer.from(digests.join(''), 'hex'))
    .digest('hex');
