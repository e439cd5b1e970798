import { createProvenanceFinder, type FindProvenance } from '../app/records/find-provenance.js';
import { createProofReader } from '../collect/records/attestations.js';
import { issuerOf } from './issuer.js';
import type { RecordAccess } from './record-finder.js';

/** Statements of provenance lie in the attestation store of the host, whatever stores hold our own records. */
export const provenanceFinderOf = ({
  client,
  roots,
  serverUrl,
}: Pick<RecordAccess, 'client' | 'roots' | 'serverUrl'>): FindProvenance =>
  createProvenanceFinder({
    readProofs: createProofReader(client),
    signatures: async () => (await import('../verify/signature.js')).checkSignature,
    roots,
    issuer: issuerOf(serverUrl),
    serverUrl,
  });
