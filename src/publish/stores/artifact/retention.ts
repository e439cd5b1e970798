import { cursor, instant } from '../../../lib/shape.js';
import type { Client } from '../../../lib/client.js';
import type { Instant } from '../../../facts/account.js';

const ARTIFACT = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';

/** Until when the host keeps an artifact; null: it does not tell. */
export type ReadExpiry = (artifact: string) => Promise<Instant | null>;

/** The service that takes artifacts shortens a retention silently; only the API tells what became of it. */
export const createExpiryReader = (client: Pick<Client, 'read'>, repository: string): ReadExpiry => {
  const [owner = '', repo = ''] = repository.split('/');
  return async (artifact) => {
    try {
      const answer = await client.read(ARTIFACT, { owner, repo, artifact_id: artifact });
      return cursor(answer, '$').get('expires_at', instant);
    } catch {
      // Evidence that is stored and confirmed stays so: what is not told is a remark.
      return null;
    }
  };
};

/** Hosts count whole days in their own way. */
const TOLERANCE_MS = 3_600_000;

/**
 * What somebody should know of the retention. Shorter than asked blocks nothing: the evidence is there, and whoever must
 * have it for years names a store that promises them; such a store fails where it does not keep its promise.
 */
export const retentionRemarks = (asked: Instant | null, told: Instant | null): readonly string[] => {
  if (told === null) return ['GitHub did not tell until when it keeps the artifact.'];
  if (asked === null || Date.parse(asked) - Date.parse(told) <= TOLERANCE_MS) return [];
  return [
    `retention-short: asked was to keep it until ${day(asked)}, GitHub deletes it on ${day(told)}. Raise the retention of artifacts in the settings, or use another store.`,
  ];
};

const day = (at: Instant): string => at.slice(0, 10);
