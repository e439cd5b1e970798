import type { initializeTLog } from '@sigstore/mock';
import { createHash, verify, X509Certificate } from 'node:crypto';
import type { Answer } from '../handler.js';

type TLog = Awaited<ReturnType<typeof initializeTLog>>;

export interface Log {
  readonly add: (proposed: unknown) => Promise<Answer>;
  readonly entry: (uuid: string) => Answer;
}

/**
 * A log as Rekor keeps it. The library's own writes down what was proposed; Rekor takes an entry of the kind `dsse` 0.0.1
 * apart and keeps digests, signatures and certificates, which is also what verifiers look for. What is there already is a conflict.
 */
export function createLog(tlog: TLog): Log {
  const entries = new Map<string, object>();
  const known = new Map<string, string>();
  return {
    add: async (proposed) => {
      const kept = keptOf(proposed);
      if (kept === undefined) return refusal(400, 'error processing entry: verifying signature');
      const leaf = JSON.stringify(kept);
      const there = known.get(leaf);
      if (there !== undefined) {
        const location = `/api/v1/log/entries/${there}`;
        return { ...refusal(409, 'an equivalent entry already exists in the transparency log'), headers: { location } };
      }
      const logged = await tlog.log(kept);
      const [uuid = ''] = Object.keys(logged);
      known.set(leaf, uuid);
      entries.set(uuid, logged);
      return { status: 201, body: logged };
    },
    entry: (uuid) => {
      const found = entries.get(uuid);
      return found === undefined ? refusal(404, 'not found') : { status: 200, body: found };
    },
  };
}

interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly sig: string }[];
}

/** The entry as it is kept; undefined where it is no `dsse` entry, or a signature is not the certificate's. */
function keptOf(proposed: unknown): object | undefined {
  try {
    const { apiVersion, kind, spec } = proposed as {
      apiVersion: string;
      kind: string;
      spec: { proposedContent: Content };
    };
    const { envelope, verifiers } = spec.proposedContent;
    const { payloadType, payload, signatures } = JSON.parse(envelope) as Envelope;
    const content = Buffer.from(payload, 'base64');
    const type = Buffer.from(payloadType);
    const signed = Buffer.concat([
      Buffer.from(`DSSEv1 ${String(type.length)} ${payloadType} ${String(content.length)} `),
      content,
    ]);
    const [verifier = ''] = verifiers;
    const { publicKey } = new X509Certificate(Buffer.from(verifier, 'base64'));
    const isGenuine = signatures.every(({ sig }) => verify('sha256', signed, publicKey, Buffer.from(sig, 'base64')));
    if (kind !== 'dsse' || apiVersion !== '0.0.1' || signatures.length === 0 || !isGenuine) return undefined;
    return {
      apiVersion,
      kind,
      spec: {
        envelopeHash: digest(Buffer.from(envelope, 'utf8')),
        payloadHash: digest(content),
        signatures: signatures.map(({ sig }) => ({ signature: sig, verifier })),
      },
    };
  } catch {
    return undefined;
  }
}

interface Content {
  readonly envelope: string;
  readonly verifiers: readonly string[];
}

function digest(bytes: Buffer): object {
  return { algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') };
}

function refusal(code: number, message: string): Answer {
  return { status: code, body: { code, message } };
}
