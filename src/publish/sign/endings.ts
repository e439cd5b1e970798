import type { Signed } from '../../app/ports.js';
import { RequestError } from '../../lib/client.js';
import { Malformed } from '../../lib/shape.js';

/** What a service answered, or what was made of it, in words; everything else is a fault of ours and stays one. */
export const notSigned = (error: unknown): Signed => {
  if (error instanceof RequestError) return { state: 'not-signed', found: error.found };
  if (error instanceof Malformed)
    return { state: 'not-signed', found: `the signature that was made is not whole (${error.message})` };
  throw error;
};
