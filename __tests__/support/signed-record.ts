import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { signablesOf } from '../../src/evidence/statement.js';
import { GITHUB_ISSUER } from '../../src/verify/identity.js';
import type { StatementName } from '../../src/verify/types.js';
import { signWithKey, type Claims, type Sigstore, type SignOptions } from './sigstore.js';

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The files of a record by their fixed names. */
export type Files = Readonly<Record<string, string>>;

/** What GitHub would say in the certificate of the run that the evidence records. */
export function claimsOf({ subject, facts }: Evidence): Claims {
  if (!facts.run.known || facts.run.value.workflow === null) throw new Error('the evidence is of no run');
  const { id, attempt, event, workflow, environment } = facts.run.value;
  const web = `https://github.com/${subject.repository.name}`;
  const file = `https://github.com/${workflow.repository}/${workflow.path}@${workflow.ref}`;
  return {
    name: file,
    8: GITHUB_ISSUER,
    9: file,
    10: workflow.commit ?? '0'.repeat(40),
    11: environment ?? 'github-hosted',
    12: web,
    13: subject.base?.commit ?? '0'.repeat(40),
    14: workflow.ref,
    15: String(subject.repository.id),
    16: 'https://github.com/acme',
    17: '1',
    18: file,
    19: workflow.commit ?? '0'.repeat(40),
    20: event,
    21: `${web}/actions/runs/${id}/attempts/${attempt}`,
    22: 'private',
  };
}

/** A private file with one of the texts that the evidence names: that of its policy is not at hand, so any answer's stand-in. */
export const privateFile = (...bodies: readonly string[]): string =>
  canonical({
    schema: 'urn:countersign:private:v1',
    bodies: Object.fromEntries(bodies.map((body) => [sha256(body), Buffer.from(body).toString('base64')])),
  });

interface Made extends Partial<SignOptions> {
  readonly withheld?: string;
  /** Statements that are signed. Default: all that follow from the evidence. */
  readonly only?: readonly StatementName[];
}

const statementsOf = (evidence: string, { only }: Made) =>
  signablesOf(JSON.parse(evidence) as Evidence, sha256(evidence)).filter(
    ({ name }) => only === undefined || only.includes(name),
  );

const recordOf = (evidence: string, { withheld }: Made, bundles: readonly (readonly [string, string])[]): Files => ({
  'evidence.json': evidence,
  ...(withheld === undefined ? {} : { 'evidence.private.json': withheld }),
  ...Object.fromEntries(bundles),
});

/** The record with keyless signatures, as the run that it names would have left it. */
export async function signedRecord(sigstore: Sigstore, evidence: string, made: Made = {}): Promise<Files> {
  const claims = made.claims ?? claimsOf(JSON.parse(evidence) as Evidence);
  const bundles = await Promise.all(
    statementsOf(evidence, made).map(
      async ({ name, statement }) =>
        [`${name}.sigstore.json`, await sigstore.sign(statement, { ...made, claims })] as const,
    ),
  );
  return recordOf(evidence, made, bundles);
}

export interface Keys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly pem: string;
}

export function keysOf(type: 'P-256' | 'Ed25519' | 'RSA'): Keys {
  const pair =
    type === 'P-256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : type === 'RSA'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ed25519');
  return { ...pair, pem: pair.publicKey.export({ format: 'pem', type: 'spki' }).toString() };
}

/** The same with the signatures of a key. */
export function keyedRecord({ privateKey, publicKey }: Keys, evidence: string, made: Made = {}): Files {
  return recordOf(
    evidence,
    made,
    statementsOf(evidence, made).map(({ name, statement }) => [
      `${name}.sigstore.json`,
      signWithKey(statement, privateKey, publicKey),
    ]),
  );
}
