import { CollectError } from '../app/ports.js';
import { known, unavailable, unknown, type Observed, type Reason } from '../facts/observed.js';
import { RequestError } from '../lib/client.js';
import { Malformed } from '../lib/shape.js';

/** The reason of a fact whose reading ended in this fault; a fault that is no answer of the source is thrown on. */
export function reasonOf(about: string, fault: unknown): Reason {
  if (fault instanceof CollectError) return fault.fault;
  if (fault instanceof Malformed) return unavailable(about, fault.message);
  if (!(fault instanceof RequestError)) throw fault;
  const lasting = fault.fault === 'rate-limited' || fault.fault === 'deadline-exceeded';
  return { code: lasting ? fault.fault : 'fact-unavailable', about: [about], found: fault.found };
}

/** Reads one fact: whatever the source does wrong makes this fact unknown, and no other. */
export async function observe<T>(about: string, read: () => Promise<T>): Promise<Observed<T>> {
  try {
    return known(await read());
  } catch (fault) {
    return unknown(reasonOf(about, fault));
  }
}

/** The value, or null where the source answers that there is none (404). */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (fault) {
    if (fault instanceof RequestError && fault.fault === 'not-found') return null;
    throw fault;
  }
}
