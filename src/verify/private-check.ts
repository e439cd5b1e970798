import { canonical } from '../evidence/canonical.js';
import { sha256 } from '../evidence/digest.js';
import type { Evidence } from '../evidence/document.js';
import { cursor, Malformed, record, text } from '../lib/shape.js';
import { NotStrict, parseStrictJson } from '../lib/strict-json.js';

const SCHEMA = 'urn:countersign:private:v1';

export interface PrivateFindings {
  readonly faults: readonly string[];
  /** How many of the texts that the evidence names by digest are there, and how many are held back. */
  readonly present: number;
  readonly withheld: number;
}

/**
 * The private file holds texts by their digest. Each must be one that the evidence names, and have that digest; one that is
 * not there is held back, which is no fault. The file is in canonical form, so that nothing in it can change unseen.
 */
export const checkPrivateFile = (bytes: Uint8Array, evidence: Evidence): PrivateFindings => {
  const named = digestsIn(evidence);
  try {
    const json = parseStrictJson(bytes);
    const bodies = Object.entries(bodiesOf(json));
    const faults = [
      ...(sha256(canonical(json)) === sha256(bytes) ? [] : ['it is not in canonical form (RFC 8785)']),
      ...bodies.flatMap(([digest, body]) => bodyFaults(digest, body, named)),
    ];
    const present = bodies.filter(([digest]) => named.has(digest)).length;
    return { faults, present, withheld: named.size - present };
  } catch (error) {
    if (!(error instanceof NotStrict || error instanceof Malformed)) throw error;
    return { faults: [`it cannot be read: ${error.message}`], present: 0, withheld: named.size };
  }
};

const bodiesOf = (json: unknown): Readonly<Record<string, unknown>> => {
  const file = cursor(json, '$');
  if (file.get('schema', text) !== SCHEMA) throw new Malformed('$.schema', SCHEMA);
  const more = Object.keys(record(json, '$')).filter((name) => name !== 'schema' && name !== 'bodies');
  if (more.length > 0) throw new Malformed(`$.${more.join(', $.')}`, 'nothing');
  return file.get('bodies', record);
};

const bodyFaults = (digest: string, body: unknown, named: ReadonlySet<string>): readonly string[] => {
  const written = text(body, `$.bodies.${digest}`);
  const content = Buffer.from(written, 'base64');
  if (content.toString('base64') !== written) return [`the text ${digest} is not in base64's only form`];
  if (sha256(content) !== digest) return [`the text ${digest} has the digest ${sha256(content)}`];
  return named.has(digest) ? [] : [`the evidence does not name the text ${digest}`];
};

/** Every digest of a text or an answer that the evidence names. */
const digestsIn = (value: unknown, found: Set<string> = new Set()): ReadonlySet<string> => {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, member] of Object.entries(value)) {
    if (DIGESTS.has(name) && typeof member === 'string' && /^[0-9a-f]{64}$/.test(member)) found.add(member);
    else digestsIn(member, found);
  }
  return found;
};

const DIGESTS: ReadonlySet<string> = new Set(['digest', 'sha256']);
