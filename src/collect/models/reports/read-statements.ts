import type { PublicKeyText, VerifyModelSignature } from '../../../app/ports-models.js';
import type { Proofs, ReadProofs } from '../../../app/ports-records.js';
import type { Signature } from '../../../facts/model-signature.js';
import { Malformed } from '../../../lib/shape.js';
import { openStatement, type Statement } from './binding.js';
import { statementsOf, wordsOf, type Held } from './statement.js';
import { UnreadableReport } from './unreadable.js';

export interface Verification {
  readonly verify: VerifyModelSignature;
  readonly keys: readonly PublicKeyText[];
}

/** Statements in one file that count; a file with more is not read. */
const MOST = 200;

export const statementsOfFile = async (
  path: string,
  bytes: Uint8Array,
  { verify, keys }: Verification,
): Promise<readonly Statement[]> => {
  const held = heldIn(bytes);
  if (typeof held === 'string') return [{ place: path, state: 'other', found: held, files: new Set() }];
  const opened: Statement[] = [];
  for (const one of held) opened.push(await openStatement(path, one, verify, keys));
  return opened;
};

const heldIn = (bytes: Uint8Array): readonly Held[] | string => {
  try {
    const held = statementsOf(bytes);
    return held.length > MOST ? `it holds more than ${String(MOST)} statements` : held;
  } catch (error) {
    if (error instanceof UnreadableReport || error instanceof Malformed) return error.message;
    throw error;
  }
};

export interface Host {
  readonly repository: string;
  readonly proofs: ReadProofs;
  /** sha256 of one weight: a statement that covers all of them is found by any. null: there is none to ask by. */
  readonly weight: string | null;
}

const PLACE = 'attestations';

/** What the host holds about the weight, as far as it names one of these files. One question, however many weights there are. */
export const statementsOfHost = async (
  { repository, proofs, weight }: Host,
  files: ReadonlySet<string>,
  verification: Verification,
): Promise<readonly Statement[]> => {
  if (weight === null || files.size === 0) return [];
  const ask = async (): Promise<Proofs | undefined> => (await proofs(repository, [weight])).get(weight);
  const first = await ask();
  // "Not found" is also how a host stumbles, and nothing else tells of attestations: it is believed when it is said twice.
  const found = first === undefined || first.state === 'absent' ? await ask() : first;
  if (found === undefined || found.state === 'absent') return [];
  if (found.state === 'unreadable') return [unseen(found.found, files)];
  const meant = found.bundles.filter((bundle) => namesOne(bundle, files));
  if (meant.length > MOST) return [unseen(`more than ${String(MOST)} statements name these reports`, files)];
  const opened: Statement[] = [];
  for (const bundle of meant) opened.push(...(await statementsOfFile(PLACE, bundle, verification)));
  return opened;
};

/** What could not be read is not absent: it may name every one of them. */
const unseen = (found: string, files: ReadonlySet<string>): Statement => {
  return { place: PLACE, state: 'refused', signature: refused('attestations-unreadable', found), files };
};

const refused = (code: string, found: string): Signature => ({ state: 'refused', code, found });

/** Looked at before the signature, so that only what can matter is verified. */
const namesOne = (bundle: Uint8Array, files: ReadonlySet<string>): boolean => {
  const held = heldIn(bundle);
  if (typeof held === 'string') return false;
  return held.some(({ payload }) => {
    const words = wordsOf(payload);
    return !('fault' in words) && [...files].some((digest) => words.files.has(digest));
  });
};
