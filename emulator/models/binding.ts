import { manifestStatement } from '../model-signing.js';
import { replaced } from './documents.js';
import { merged, type Json } from './merged.js';
import { signedBundle } from './signing.js';
import type { ManifestSpec, StatementSpec } from './spec.js';
import { sha256Of, type Weight } from './weights.js';

/** The signed manifest over the files of the root: name → digest. */
export function manifestOf(spec: ManifestSpec, files: Readonly<Record<string, string>>, key: string): string {
  const { omit = [], extra = {}, digests = {}, ignore = [] } = spec;
  const listed = Object.entries({ ...files, ...extra }).filter(([name]) => !omit.includes(name));
  const resources = Object.fromEntries(listed.map(([name, digest]) => [name, digests[name] ?? digest]));
  const ignored = ['.git', '.gitattributes', '.github', '.gitignore', 'model.sig', ...ignore];
  const statement = merged(manifestStatement(resources, { ignored }) as Json, spec.statement);
  const text = replaced(spec);
  if (text !== undefined) return text;
  const { key: own = key } = spec;
  const bundle = signedBundle(statement, own === false ? key : own);
  return document(merged(JSON.parse(own === false ? forged(bundle) : bundle) as Json, spec.merge));
}

/** The statement that binds a report to weights. */
export function statementOf(
  spec: StatementSpec,
  about: {
    readonly root: string;
    readonly weights: readonly Weight[];
    readonly path: string;
    readonly report: string;
    readonly samples: Readonly<Record<string, string>>;
    /** Files beside the weights that the run had: name below the root → digest. */
    readonly beside: Readonly<Record<string, string>>;
  },
  key: string,
): Json {
  const { path, report } = about;
  const sha256 = spec.configuration === 'other' ? sha256Of(`not ${report}`) : sha256Of(report);
  const named = (name: string, digest: string): Json => ({ name, digest: { sha256: digest } });
  const listed = spec.samples === false ? [] : Object.entries(about.samples);
  const samples = listed.map(([name, text]) => named(name, sha256Of(text)));
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjectsOf(spec.subjects, about),
    predicateType: spec.predicate ?? 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: { result: 'PASSED', configuration: [named(path, sha256), ...samples] },
  };
  const own = spec.key ?? key;
  const bundle = signedBundle(merged(statement, spec.merge), own === false ? key : own);
  return JSON.parse(own === false ? forged(bundle) : bundle) as Json;
}

export const document = (value: Json): string => `${JSON.stringify(value)}\n`;

/** A signature over something else. */
function forged(bundle: string): string {
  const { dsseEnvelope, ...rest } = JSON.parse(bundle) as { dsseEnvelope: { signatures: unknown } };
  const other = JSON.parse(signedBundle({ other: true }, 'release')) as typeof rest & { dsseEnvelope: Json };
  return JSON.stringify({ ...rest, dsseEnvelope: { ...dsseEnvelope, signatures: other.dsseEnvelope['signatures'] } });
}

function subjectsOf(
  given: StatementSpec['subjects'],
  { root, weights, beside }: Pick<Parameters<typeof statementOf>[1], 'root' | 'weights' | 'beside'>,
): Json[] {
  const subject = (name: string, sha256: string): Json => ({ name: `${root}/${name}`, digest: { sha256 } });
  const own = weights.map(({ name, sha256 }) => subject(name, sha256));
  if (given === undefined) return [...own, ...Object.entries(beside).map(([name, sha256]) => subject(name, sha256))];
  if (given === 'first') return own.slice(0, 1);
  if (given === 'other') return weights.map(({ name, sha256 }) => subject(name, sha256Of(`another ${sha256}`)));
  return Object.entries(given).map(([name, sha256]) => subject(name, sha256));
}
