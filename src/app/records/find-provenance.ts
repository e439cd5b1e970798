import type { BuildProvenance } from '../../facts/deployment.js';
import { known, unavailable, unknown, type Observed } from '../../facts/observed.js';
import type { CheckSignature, Trust } from '../../verify/types.js';
import type { ReadProofs } from '../ports-records.js';
import { provenanceOf, predicateIn } from './provenance-statement.js';

/** What is known of how an artifact was built. */
export interface FoundProvenance {
  /** Every statement that verified; unknown where there are statements and none of them verifies. */
  readonly provenance: Observed<readonly BuildProvenance[]>;
  /** Statements that are not counted, and why. */
  readonly refused: readonly string[];
}

/** By repository and digest, `sha256:` and 64 hex digits. It does not reject for what the host answers. */
export type FindProvenance = (repository: string, digest: string) => Promise<FoundProvenance>;

export interface ProvenanceTools {
  readonly readProofs: ReadProofs;
  /** Loads what verifies signatures; asked only where there is a statement. */
  readonly signatures: () => Promise<CheckSignature>;
  /** Sigstore's roots; null: those that are shipped. */
  readonly roots: Trust['roots'];
  /** Who issues identities to workflows of the host, and where its repositories are. */
  readonly issuer: string;
  readonly serverUrl: string;
}

const DIGEST = /^sha256:([0-9a-f]{64})$/u;
const PROVENANCE = 'https://slsa.dev/provenance/v1';

/** Reads statements of provenance about a digest, and counts those that a workflow of the host signed. */
export const createProvenanceFinder =
  (tools: ProvenanceTools): FindProvenance =>
  async (repository, digest) => {
    const hex = DIGEST.exec(digest)?.[1];
    if (hex === undefined) return lost(`${digest} is no sha256`);
    const read = (await tools.readProofs(repository, [hex])).get(hex);
    if (read === undefined) return lost('attestations: not asked');
    if (read.state === 'unreadable') return lost(read.found);
    if (read.state === 'absent') return { provenance: known([]), refused: [] };
    const bundles = read.bundles.filter((bundle) => predicateIn(bundle) === PROVENANCE);
    if (bundles.length === 0) return { provenance: known([]), refused: [] };
    const check = await tools.signatures();
    const judged = bundles.map((bundle) => provenanceOf(check(bundle, { roots: tools.roots, key: null }), hex, tools));
    const verified = judged.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    const refused = judged.filter((each) => typeof each === 'string');
    return verified.length === 0
      ? { ...lost(`no statement verifies: ${refused.join('; ')}`), refused }
      : { provenance: known(verified), refused };
  };

const lost = (found: string): FoundProvenance => ({
  provenance: unknown(unavailable('provenance', found)),
  refused: [],
});
