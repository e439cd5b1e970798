import { s3AccessKey, s3SecretKey, s3SessionToken } from '../emulator/s3.js';
import { sigstoreInputs } from '../emulator/sigstore.js';
import type { WorldName } from './worlds.js';

/** Inputs beside the defaults. The record of `kept` is signed by the emulated Sigstore, and lies in the artifact and in a bucket. */
export const keepingInputs = (world: WorldName, { url }: { readonly url: string }): Readonly<Record<string, string>> =>
  world === 'kept'
    ? {
        ...sigstoreInputs(url),
        stores: `artifact s3://audit?region=eu-west-1&endpoint=${url}/s3`,
        's3-access-key-id': s3AccessKey,
        's3-secret-access-key': s3SecretKey,
        's3-session-token': s3SessionToken,
      }
    : {};
