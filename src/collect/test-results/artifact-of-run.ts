import type { ObjectId } from '../../facts/account.js';
import type { TestArtifact } from '../../facts/test-results.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, filledText, instant, natural, objectId, optional } from '../../lib/shape.js';
import { sha256 } from './read-reports.js';
import { Refused } from './refused.js';

/** Bytes of an artifact as it is stored, which is packed where it is an archive. */
const MOST_BYTES = 64_000_000;

export interface RunPlace {
  readonly owner: string;
  readonly name: string;
  readonly runId: number;
  readonly head: ObjectId;
}

export interface DownloadedArtifact {
  readonly artifact: TestArtifact;
  readonly bytes: Uint8Array;
}

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly size: number;
  /** As the host tells it, `sha256:…`; older artifacts have none. */
  readonly digest: string | null;
  readonly createdAt: string;
  readonly run: { readonly id: number; readonly head: ObjectId } | null;
}

/** The newest artifact of that exact name which the run left; null: it left none. Throws Refused for one that cannot be relied on. */
export const readArtifactOfRun = async (
  client: Client,
  place: RunPlace,
  wanted: string,
): Promise<DownloadedArtifact | null> => {
  const found = await newest(client, place, wanted);
  if (found === null) return null;
  if (found.run !== null && (found.run.id !== place.runId || found.run.head !== place.head))
    throw new Refused('the host says that another run left it');
  if (found.expired) throw new Refused('it has expired');
  if (found.size > MOST_BYTES) throw new Refused(`it has ${String(found.size)} bytes, over ${String(MOST_BYTES)}`);
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const parameters = { owner: place.owner, repo: place.name, artifact_id: found.id, archive_format: 'zip' };
  const bytes = await client.bytes(route, parameters, MOST_BYTES);
  const digest = sha256(bytes);
  if (found.digest !== null && found.digest !== `sha256:${digest}`)
    throw new Refused('its bytes are not those that were uploaded');
  const { id, name, createdAt } = found;
  return { artifact: { id, name, digest, createdAt }, bytes };
};

/** Ids grow with time: a later attempt of the run replaces what an earlier one left. */
const newest = async (client: Client, place: RunPlace, wanted: string): Promise<Listed | null> => {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const parameters = { owner: place.owner, repo: place.name, run_id: place.runId, name: wanted };
  const listed = await client.list(route, parameters, { items: 'artifacts', unique: 'id' });
  const named = listed.map(readListed).filter(({ name }) => name === wanted);
  return named.reduce<Listed | null>((kept, each) => (kept === null || kept.id < each.id ? each : kept), null);
};

const readListed = (item: unknown): Listed => {
  const artifact = cursor(item, '$');
  const run = artifact.maybe('workflow_run');
  const runId = run?.get('id', optional(natural)) ?? null;
  const head = run?.get('head_sha', optional(objectId)) ?? null;
  return {
    id: artifact.get('id', natural),
    name: artifact.get('name', filledText),
    expired: artifact.get('expired', boolean),
    size: artifact.get('size_in_bytes', natural),
    digest: artifact.get('digest', optional(filledText)),
    createdAt: artifact.get('created_at', instant),
    run: runId === null || head === null ? null : { id: runId, head },
  };
};
