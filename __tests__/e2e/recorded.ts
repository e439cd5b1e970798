import { canonical } from '../../src/evidence/canonical.js';
import type { Recorded } from '../../src/evidence/chain-holes.js';
import { sha256 } from '../../src/evidence/digest.js';
import type { Evidence } from '../../src/evidence/document.js';
import { push } from './landed.js';
import type { Turn } from './session.js';

/** The only record that a run stored, with its digest. */
export const recordOf = ({ evidence }: Turn): Recorded => {
  const [only] = evidence;
  if (only === undefined) throw new Error('no record was stored');
  return { evidence: only, digest: sha256(canonical(only)) };
};
export const linksOf = (turn: Turn): Evidence['links'] => recordOf(turn).evidence.links;

export const pushOf = (run: number, payload: object = {}) => ({
  event: { ...push.event, run: { id: run, attempt: 1 }, payload },
});
