import type { Binding } from '../../../facts/models.js';
import type { Signature } from '../../../facts/model-signature.js';
import type { PublicKeyText, VerifyModelSignature } from '../../../app/ports-models.js';
import type { Subject } from './adapter.js';
import { wordsOf, type Held } from './statement.js';

/** A statement that was looked into. Without a verified signature nothing of it is believed but that it does not bind. */
export type Statement = { readonly place: string } & (
  | {
      readonly state: 'verified';
      readonly signature: Extract<Signature, { state: 'verified' }>;
      readonly predicateType: string;
      readonly subjects: readonly Subject[];
      readonly files: ReadonlySet<string>;
    }
  /** `files`: what it would name, to tell which report it was meant for. */
  | { readonly state: 'refused'; readonly signature: Signature; readonly files: ReadonlySet<string> }
  | { readonly state: 'unsigned' | 'other'; readonly found: string; readonly files: ReadonlySet<string> }
);

export interface Bound {
  readonly binding: Binding;
  /** sha256 of every file that the believed statement names. */
  readonly files: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Looks into one statement. Only what was verified speaks: the payload is the one that the signature covers. */
export const openStatement = async (
  place: string,
  held: Held,
  verify: VerifyModelSignature,
  keys: readonly PublicKeyText[],
): Promise<Statement> => {
  const claimed = wordsOf(held.payload);
  if ('fault' in claimed) return { place, state: 'other', found: claimed.fault, files: NOTHING };
  const { files } = claimed;
  if (held.kind !== 'bundle') {
    const found = held.kind === 'bare' ? 'the statement is not signed' : 'the envelope is in no Sigstore bundle';
    return { place, state: 'unsigned', found, files };
  }
  const { signature, payload, payloadType } = await verify(held.bytes, keys);
  if (signature.state === 'refused') return { place, state: 'refused', signature, files };
  if (payload === null || payloadType !== 'application/vnd.in-toto+json')
    return { place, state: 'other', found: 'what is signed is no in-toto statement', files };
  const words = wordsOf(payload);
  if ('fault' in words) return { place, state: 'other', found: words.fault, files };
  return { place, state: 'verified', signature, ...words };
};

/** So many statements about one report are told. */
const MOST_TOLD = 20;

/**
 * Every verified statement that names the report's digest, the newest first: which signers count the policy knows, and one that
 * nobody named must not stand before one that is. Without any, the one answer why nothing binds.
 */
export const bindReport = (
  report: { readonly path: string; readonly sha256: string; readonly subjects: readonly Subject[] },
  statements: readonly Statement[],
): readonly Bound[] => {
  const own = statements.filter(({ files }) => files.has(report.sha256));
  const verified = own.flatMap((one) => (one.state === 'verified' ? [one] : [])).sort(newestFirst);
  if (verified.length === 0) return [withoutStatement(report, own, statements)];
  // The same may lie in several places.
  const told = new Map(verified.map((one) => [JSON.stringify([one.signature, one.subjects, [...one.files]]), one]));
  return [...told.values()].slice(0, MOST_TOLD).map(({ place, predicateType, signature, subjects, files }) => ({
    binding: { by: 'statement', place, predicateType, signature, subjects, at: signature.at },
    files,
  }));
};

const withoutStatement = (
  report: { readonly path: string; readonly subjects: readonly Subject[] },
  own: readonly Statement[],
  statements: readonly Statement[],
): Bound => {
  const refused = own.find((one) => one.state === 'refused');
  if (refused !== undefined)
    return unbound({
      by: 'statement',
      place: refused.place,
      predicateType: '',
      signature: refused.signature,
      subjects: [],
      at: null,
    });
  if (report.subjects.length > 0) return unbound({ by: 'tool', subjects: report.subjects });
  return unbound({ by: 'nothing', found: whyNot(report.path, own, statements) });
};

const unbound = (binding: Binding): Bound => ({ binding, files: NOTHING });

type Verified = Extract<Statement, { state: 'verified' }>;

const newestFirst = (a: Verified, b: Verified): number => {
  const [first, second] = [a.signature.at ?? '', b.signature.at ?? ''];
  return first === second ? 0 : first > second ? -1 : 1;
};

const whyNot = (path: string, own: readonly Statement[], all: readonly Statement[]): string => {
  const named = own.find(({ state }) => state === 'unsigned' || state === 'other');
  if (named !== undefined && 'found' in named) return `${named.place}: ${named.found}`;
  const beside = all.find(({ place }) => place === `${path}.sigstore.json`);
  if (beside === undefined) return 'no statement names the digest of this file';
  return `${beside.place}: ${'found' in beside ? beside.found : 'it names other files, not this one as it is'}`;
};
