import { createHash } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import type { RawRequest } from '../../../lib/client.js';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Empty: the keys are lasting ones. */
  readonly sessionToken: string;
}

/** A request with its signature, to be sent as it is. The library signs with Web Crypto and sends nothing by itself. */
export type SignRequest = (request: RawRequest) => Promise<RawRequest>;

export const createRequestSigner =
  ({ accessKeyId, secretAccessKey, sessionToken }: Credentials, region: string): SignRequest =>
  async (request) => {
    const { method, url, headers, body } = request;
    // Said here, or the library would leave the body out of the signature.
    const content = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    const signed = await new AwsV4Signer({
      method,
      url,
      headers: { ...headers, 'x-amz-content-sha256': content },
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === '' ? {} : { sessionToken }),
      service: 's3',
      region,
    }).sign();
    return { ...request, headers: Object.fromEntries(signed.headers) };
  };
