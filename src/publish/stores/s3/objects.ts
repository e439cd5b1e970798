import { createHash } from 'node:crypto';
import type { EvidenceFile } from '../../../app/ports.js';
import { RequestError, type RawAnswer, type RawRequest, type Transport } from '../../../lib/client.js';
import { again } from '../again.js';
import { objectUrl, type Place } from './place.js';
import type { SignRequest } from './signer.js';

/** What the service tells of one version of an object; null: it does not tell. */
export interface ObjectSeen {
  readonly version: string | null;
  /** sha256, base64. */
  readonly checksum: string | null;
  readonly lock: string | null;
  readonly retainUntil: string | null;
}

export interface Objects {
  /** The version that was written; `exists`: the key is taken. */
  readonly put: (key: string, file: EvidenceFile) => Promise<{ readonly version: string | null } | 'exists'>;
  /** One version, or the newest; null: there is none. */
  readonly head: (key: string, version: string | null) => Promise<ObjectSeen | null>;
}

export interface ObjectsOptions {
  readonly place: Place;
  readonly retainUntil: string;
  readonly sign: SignRequest;
  readonly transport: Transport;
}

export const checksumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

/** The two calls that keeping and confirming takes, with the lock in the very request that writes. */
export const createObjects = ({ place, retainUntil, sign, transport }: ObjectsOptions): Objects => {
  const send = async (request: RawRequest): Promise<RawAnswer> =>
    again(async () => {
      const answer = await transport(await sign(request));
      if (answer.status >= 500) throw refusal(request.method, answer);
      return answer;
    });
  return {
    put: async (key, file) => {
      const headers = {
        'content-type': 'application/json',
        'if-none-match': '*',
        'x-amz-checksum-sha256': checksumOf(file.bytes),
        'x-amz-sdk-checksum-algorithm': 'SHA256',
        'x-amz-object-lock-mode': 'COMPLIANCE',
        'x-amz-object-lock-retain-until-date': retainUntil,
      };
      const answer = await send({ method: 'PUT', url: objectUrl(place, key), headers, body: file.bytes });
      if (answer.status === 412 || answer.status === 409) return 'exists';
      if (answer.status !== 200) throw refusal('PUT', answer);
      return { version: versionIn(answer) };
    },
    head: async (key, version) => {
      const query = version === null ? '' : `?versionId=${encodeURIComponent(version)}`;
      const url = `${objectUrl(place, key)}${query}`;
      const answer = await send({ method: 'HEAD', url, headers: { 'x-amz-checksum-mode': 'ENABLED' } });
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw refusal('HEAD', answer);
      return {
        version: versionIn(answer),
        checksum: answer.headers.get('x-amz-checksum-sha256') ?? null,
        lock: answer.headers.get('x-amz-object-lock-mode') ?? null,
        retainUntil: answer.headers.get('x-amz-object-lock-retain-until-date') ?? null,
      };
    },
  };
};

const versionIn = ({ headers }: RawAnswer): string | null => {
  const version = headers.get('x-amz-version-id') ?? '';
  // A bucket whose versions were suspended calls each of them "null", and overwrites it.
  return version === '' || version === 'null' ? null : version;
};

/** The service's own code alone is repeated: its messages may hold keys. */
const refusal = (method: string, { status, body }: RawAnswer): RequestError => {
  const code = /<Code>([A-Za-z]{1,60})<\/Code>/u.exec(Buffer.from(body).toString('utf8'))?.[1];
  const found = `${method} answered ${String(status)}${code === undefined ? '' : ` ${code}`}`;
  return new RequestError(status >= 500 ? 'unreachable' : 'refused', status, found);
};
