import { signBlob } from './blobs.js';
import { artifactContent, listStoredArtifacts, type ArtifactStore, type StoredArtifact } from './store.js';
import { readRuntimeToken, type BackendIds } from './token.js';

/** A call of the artifact service: the method's name, the bearer token and the parsed JSON body. */
export interface TwirpCall {
  readonly method: string;
  readonly token: string;
  readonly body: unknown;
}

export interface TwirpAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the service knows beside its store. `blobUrl` is the root of the blob space, without a slash at the end. */
export interface TwirpSurroundings {
  readonly blobUrl: string;
  readonly now: Date;
  readonly retentionDays: number;
  /** Whether single files are taken as they are. */
  readonly takesFiles: boolean;
}

type Fields = ReadonlyMap<string, string>;

const day = 86_400_000;
const artifactsPerJob = 500;
const forbiddenInNames = /["<>|*?:\\/\r\n]/;

/** Answers one call of `github.actions.results.api.v1.ArtifactService` in Twirp's JSON form. */
export function answerTwirp(store: ArtifactStore, call: TwirpCall, surroundings: TwirpSurroundings): TwirpAnswer {
  const bearer = readRuntimeToken(call.token);
  if (!bearer) return fault(401, 'unauthenticated', 'invalid token');
  const fields = readFields(call.body);
  if (!fields) return fault(400, 'malformed', 'the json request could not be decoded');
  if (fields.get('workflow_run_backend_id') !== bearer.run) {
    return fault(403, 'permission_denied', 'the token belongs to another run');
  }
  const ids = { run: bearer.run, job: fields.get('workflow_job_run_backend_id') ?? '' };
  switch (call.method) {
    case 'CreateArtifact':
      return create(store, fields, ids, surroundings);
    case 'FinalizeArtifact':
      return finalize(store, fields, ids, surroundings);
    case 'ListArtifacts':
      return list(store, fields, ids);
    case 'GetSignedArtifactURL':
      return signedUrl(store, fields, ids, surroundings);
    case 'DeleteArtifact':
      return remove(store, fields, ids);
    default:
      return fault(404, 'bad_route', `no handler for ${call.method}`);
  }
}

function create(store: ArtifactStore, fields: Fields, ids: BackendIds, around: TwirpSurroundings): TwirpAnswer {
  const name = fields.get('name') ?? '';
  if (name === '' || forbiddenInNames.test(name)) return fault(400, 'invalid_argument', 'artifact name is not valid');
  if (!around.takesFiles && (Number(fields.get('version') ?? '0') > 4 || fields.has('mime_type')))
    return fault(400, 'malformed', 'the json request could not be decoded');
  const ofRun = [...store.artifacts.values()].filter((artifact) => artifact.backend.run === ids.run);
  if (ofRun.some((artifact) => artifact.name === name)) {
    return fault(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  }
  if (ofRun.filter((artifact) => artifact.backend.job === ids.job).length >= artifactsPerJob) {
    return fault(429, 'resource_exhausted', 'too many artifacts in this job');
  }
  const mimeType = fields.get('mime_type') ?? 'application/zip';
  const id = store.nextId++;
  const zipped = mimeType === 'application/zip' && !name.toLowerCase().endsWith('.zip');
  const blob = `results-${String(id)}/${encodeURIComponent(zipped ? `${name}.zip` : name)}`;
  const longest = around.now.getTime() + around.retentionDays * day;
  const wanted = Date.parse(fields.get('expires_at') ?? '');
  // A longer retention than the repository allows is cut without a word, as on GitHub.
  const expiresAt = new Date(Number.isNaN(wanted) ? longest : Math.min(wanted, longest));
  store.artifacts.set(id, {
    id,
    name,
    mimeType,
    blob,
    expiresAt,
    backend: ids,
    createdAt: around.now,
    finalized: null,
  });
  return ok({ ok: true, signed_upload_url: `${around.blobUrl}/${blob}?${signBlob(blob, 'cw', around.now)}` });
}

function finalize(store: ArtifactStore, fields: Fields, ids: BackendIds, around: TwirpSurroundings): TwirpAnswer {
  const artifact = find([...store.artifacts.values()], fields, ids);
  if (!artifact) return fault(404, 'not_found', 'artifact not found');
  const content = artifactContent(store, artifact);
  if (!content) return fault(400, 'failed_precondition', 'nothing was uploaded');
  const size = Number(fields.get('size') ?? '0');
  if (size !== content.length) return fault(400, 'invalid_argument', 'size differs from what was uploaded');
  if (artifact.finalized) return fault(409, 'already_exists', 'artifact is finalized');
  const finalized = { size, digest: fields.get('hash') ?? null, at: around.now };
  store.artifacts.set(artifact.id, { ...artifact, finalized });
  return ok({ ok: true, artifact_id: String(artifact.id) });
}

function list(store: ArtifactStore, fields: Fields, ids: BackendIds): TwirpAnswer {
  const artifacts = listStoredArtifacts(store)
    .filter((artifact) => artifact.backend.run === ids.run)
    .filter((artifact) => (fields.get('name_filter') ?? artifact.name) === artifact.name)
    .filter((artifact) => (fields.get('id_filter') ?? String(artifact.id)) === String(artifact.id))
    .map((artifact) => ({
      workflow_run_backend_id: artifact.backend.run,
      workflow_job_run_backend_id: artifact.backend.job,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.finalized?.size ?? 0),
      created_at: artifact.createdAt.toISOString(),
      ...(artifact.finalized?.digest ? { digest: artifact.finalized.digest } : {}),
    }));
  return ok({ artifacts });
}

function signedUrl(store: ArtifactStore, fields: Fields, ids: BackendIds, around: TwirpSurroundings): TwirpAnswer {
  const artifact = find(listStoredArtifacts(store), fields, ids);
  if (!artifact) return fault(404, 'not_found', 'artifact not found');
  const url = `${around.blobUrl}/${artifact.blob}?${signBlob(artifact.blob, 'r', around.now)}`;
  return ok({ name: artifact.name, signed_url: url });
}

function remove(store: ArtifactStore, fields: Fields, ids: BackendIds): TwirpAnswer {
  const artifact = find([...store.artifacts.values()], fields, ids);
  if (!artifact) return fault(404, 'not_found', 'artifact not found');
  store.artifacts.delete(artifact.id);
  store.blobs.delete(artifact.blob);
  return ok({ ok: true, artifact_id: String(artifact.id) });
}

function find(among: readonly StoredArtifact[], fields: Fields, ids: BackendIds): StoredArtifact | undefined {
  return among.find((artifact) => artifact.backend.run === ids.run && artifact.name === fields.get('name'));
}

/** Scalars of the request by their proto names, as text; undefined when the body is no JSON object. */
function readFields(body: unknown): Fields | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string' || typeof value === 'number') {
      fields.set(
        name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        String(value),
      );
    }
  }
  return fields;
}

function ok(body: Readonly<Record<string, unknown>>): TwirpAnswer {
  return { status: 200, body };
}

function fault(status: number, code: string, msg: string): TwirpAnswer {
  return { status, body: { code, msg } };
}
