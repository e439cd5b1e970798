import { canonical } from './canonical.js';
import { sha256 } from './digest.js';
import type { Evidence, PolicyReading } from './document.js';

/** Name of the file that holds what a record is made from and does not show: raw answers, policy texts, CODEOWNERS. */
export const PRIVATE_FILE = 'evidence.private.json';

const PRIVATE_SCHEMA = 'urn:countersign:private:v1';

/** sha256, hex → exact bytes. */
export type Bodies = ReadonlyMap<string, Uint8Array>;

/** The private file of a record: whatever of the bodies the evidence names by digest. null: there is none of them. */
export const privateFile = (bodies: Bodies, evidence: Evidence): string | null => {
  const named = digestsIn(evidence);
  const held = [...bodies].filter(([digest]) => named.has(digest));
  if (held.length === 0) return null;
  const encoded = held.map(([digest, bytes]): [string, string] => [digest, Buffer.from(bytes).toString('base64')]);
  return canonical({ schema: PRIVATE_SCHEMA, bodies: Object.fromEntries(encoded) });
};

/** Every digest under which a body may be held. */
export const digestsIn = ({ transcript, policy, facts, companions }: Evidence): ReadonlySet<string> => {
  const policies = [policy, ...companions.flatMap((each) => each.policy ?? [])];
  const owners = [facts, ...companions.map((each) => each.facts)].map(({ codeOwners }) =>
    codeOwners.known ? codeOwners.value.digest : null,
  );
  const all = [...transcript.map(({ digest }) => digest), ...policies.flatMap(textDigests), ...owners];
  return new Set(all.filter((digest) => digest !== null));
};

const textDigests = (policy: PolicyReading): readonly string[] =>
  policy.state === 'found' ? policy.sources.map(({ digest }) => digest) : [];

/** What a private file holds, and everything that is wrong with it. A body that is not there is withheld, which is no fault. */
export interface OpenedPrivateFile {
  readonly bodies: Bodies;
  readonly faults: readonly string[];
}

/** Opens a private file against the evidence that it belongs to: each body is named there, and has the digest it stands under. */
export const openPrivateFile = (text: string, evidence: Evidence): OpenedPrivateFile => {
  const value = parsed(text);
  if (value === null) return { bodies: new Map(), faults: ['the private file is not JSON of its schema'] };
  const entries = Object.entries(value.bodies);
  const decoded = entries.map(([digest, encoded]) => ({ digest, bytes: Buffer.from(encoded, 'base64'), encoded }));
  const named = digestsIn(evidence);
  const faults = decoded.flatMap(({ digest, bytes, encoded }) => {
    if (!named.has(digest)) return [`the private file holds ${digest}, which the evidence does not name`];
    const isWhole = bytes.toString('base64') === encoded && sha256(bytes) === digest;
    return isWhole ? [] : [`what the private file holds under ${digest} has another digest`];
  });
  return {
    bodies: new Map(decoded.map(({ digest, bytes }) => [digest, bytes])),
    faults: [...(canonical(value) === text ? [] : ['the private file is not in canonical form (RFC 8785)']), ...faults],
  };
};

/** Only the faults. */
export const privateFaults = (text: string, evidence: Evidence): readonly string[] =>
  openPrivateFile(text, evidence).faults;

interface PrivateForm {
  readonly schema: typeof PRIVATE_SCHEMA;
  readonly bodies: Readonly<Record<string, string>>;
}

/** null: no JSON, half characters, or another form. */
const parsed = (text: string): PrivateForm | null => {
  if (!text.isWellFormed()) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isForm(value) ? value : null;
  } catch {
    return null;
  }
};

const isForm = (value: unknown): value is PrivateForm => {
  if (!isObject(value) || Object.keys(value).sort().join() !== 'bodies,schema') return false;
  const { schema, bodies } = value;
  return (
    schema === PRIVATE_SCHEMA &&
    isObject(bodies) &&
    Object.entries(bodies).every(([digest, body]) => DIGEST.test(digest) && typeof body === 'string')
  );
};

const DIGEST = /^[0-9a-f]{64}$/u;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
