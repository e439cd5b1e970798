import type { Kept } from '../../app/ports.js';
import { RequestError } from '../../lib/client.js';
import { Malformed } from '../../lib/shape.js';

/** What a place answers is no exception of ours: it becomes `not-kept`, with words. */
export const worded = async (notKept: (found: string) => Kept, act: () => Promise<Kept>): Promise<Kept> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RequestError) return notKept(error.found);
    if (error instanceof Malformed) return notKept(`an answer has not the form that is described: ${error.message}`);
    throw error;
  }
};
