import type { ReadInput } from './read-input.js';
import { storeAddresses, type StoreAddress } from './store-address.js';

/** Where evidence is kept, and what the places ask for. */
export interface StoreInputs {
  readonly addresses: readonly StoreAddress[];
  /** Empty texts where nothing was given. */
  readonly s3: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken: string };
  readonly ledgerToken: string;
  /** File with the roots of Sigstore by which records are verified later; null: those that are shipped. */
  readonly trustedRoot: string | null;
}

export const STORE_INPUTS = [
  'stores',
  's3-access-key-id',
  's3-secret-access-key',
  's3-session-token',
  'ledger-token',
  'trusted-root',
] as const;

/** Throws InputError on the first bad address. */
export const readStoreInputs = (given: ReadInput): StoreInputs => ({
  addresses: storeAddresses(given('stores')),
  s3: {
    accessKeyId: given('s3-access-key-id'),
    secretAccessKey: given('s3-secret-access-key'),
    sessionToken: given('s3-session-token'),
  },
  ledgerToken: given('ledger-token'),
  trustedRoot: given('trusted-root') === '' ? null : given('trusted-root'),
});
