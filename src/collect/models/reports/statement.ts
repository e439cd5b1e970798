import { arrayOf, cursor, Malformed, optional, record, text, type Cursor } from '../../../lib/shape.js';
import { readJsonDocument, readReportText } from './strict-json.js';
import { UnreadableReport } from './unreadable.js';
import type { Subject } from './adapter.js';

/** The one predicate by which a report is bound to weights. */
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';

const STATEMENT = 'https://in-toto.io/Statement/';

/** What a statement says that binds: these files were made with these weights. */
export interface BindingWords {
  readonly predicateType: string;
  readonly subjects: readonly Subject[];
  /** sha256, hex, of the files that `configuration` names. */
  readonly files: ReadonlySet<string>;
}

/** A document that could be a statement: signed in a bundle, in an envelope without one, or not signed. */
export type Held =
  | { readonly kind: 'bundle'; readonly bytes: Uint8Array; readonly payload: Uint8Array }
  | { readonly kind: 'envelope' | 'bare'; readonly payload: Uint8Array };

/** Whether a document is a statement or carries one: then it is no report. */
export const isStatement = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if ('_type' in value) return typeof value._type === 'string' && value._type.startsWith(STATEMENT);
  return 'dsseEnvelope' in value || ('payloadType' in value && 'signatures' in value);
};

/** The statements of a file: one document, or one on each line. Throws UnreadableReport. */
export const statementsOf = (bytes: Uint8Array): readonly Held[] => {
  const content = readReportText(bytes);
  if (content.kind === 'document') return [heldOf(content.value, bytes)];
  return Array.from(content.lines(), ({ value }) => heldOf(value, null));
};

const heldOf = (value: unknown, bytes: Uint8Array | null): Held => {
  if (!isStatement(value)) throw new UnreadableReport('neither a Sigstore bundle nor an in-toto statement');
  const whole = Buffer.from(JSON.stringify(value), 'utf8');
  if (typeof value === 'object' && value !== null && '_type' in value) return { kind: 'bare', payload: whole };
  const document = cursor(value, '$');
  const envelope = document.maybe('dsseEnvelope');
  if (envelope === null) return { kind: 'envelope', payload: payloadOf(document) };
  return { kind: 'bundle', bytes: bytes ?? whole, payload: payloadOf(envelope) };
};

const payloadOf = (envelope: Cursor): Uint8Array => Buffer.from(envelope.get('payload', text), 'base64');

/** What the payload says, or why it does not bind. */
export const wordsOf = (payload: Uint8Array): BindingWords | { readonly fault: string } => {
  try {
    const statement = cursor(readJsonDocument(payload), '$');
    const type = statement.get('_type', text);
    if (type !== `${STATEMENT}v1`) return { fault: `the statement is of the type ${type}` };
    const predicateType = statement.get('predicateType', text);
    if (predicateType !== TEST_RESULT) return { fault: `its predicate is ${predicateType}; ${TEST_RESULT} binds` };
    const files = statement.at('predicate').get('configuration', arrayOf(cursor)).map(digestOf);
    const subjects = statement.list('subject', (subject) => ({
      name: subject.get('name', optional(text)) ?? '',
      sha256: digestOf(subject),
    }));
    return { predicateType, files: new Set(files.filter((digest) => digest !== '')), subjects };
  } catch (error) {
    if (error instanceof Malformed || error instanceof UnreadableReport) return { fault: error.message };
    throw error;
  }
};

/** Other digests than sha256 bind nothing. */
const digestOf = (from: Cursor): string => {
  const digests = cursor(from.get('digest', optional(record)) ?? {}, `${from.path}.digest`);
  const found = digests.get('sha256', optional(text)) ?? '';
  return /^[0-9a-f]{64}$/.test(found) ? found : '';
};
