import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ArtifactStore, Blob } from './store.js';

/** A request to the blob store, as far as it matters. */
export interface BlobRequest {
  readonly method: string;
  /** The path below the blob space: `container/name.zip` */
  readonly blob: string;
  readonly query: URLSearchParams;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface BlobAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

const secret = randomBytes(32);
const hour = 3_600_000;

/** The query of a signed URL: which blob, what may be done (`r`, `cw`) and until when. */
export function signBlob(blob: string, permission: 'r' | 'cw', now: Date): string {
  const expires = new Date(now.getTime() + hour).toISOString();
  const query = new URLSearchParams({ se: expires, sp: permission, sr: 'b', sv: '2025-11-05' });
  query.set('sig', signature(blob, permission, expires));
  return query.toString();
}

/** Answers like Azure's blob service: Put Blob, Put Block, Put Block List and Get Blob, each on a signed URL only. */
export function answerBlob(store: ArtifactStore, request: BlobRequest, now: Date): BlobAnswer {
  if (!allowed(request, now)) return fault(403, 'AuthenticationFailed');
  if (request.method === 'GET' || request.method === 'HEAD') return getBlob(store, request.blob);
  if (request.method !== 'PUT') return fault(405, 'UnsupportedHttpVerb');
  const finalized = [...store.artifacts.values()].some(
    (artifact) => artifact.blob === request.blob && artifact.finalized !== null,
  );
  // Artifacts cannot be changed once they are finalized.
  if (finalized) return fault(409, 'BlobImmutableDueToPolicy');
  switch (request.query.get('comp')) {
    case null:
      return putBlob(store, request);
    case 'block':
      return putBlock(store, request);
    case 'blocklist':
      return putBlockList(store, request);
    default:
      return fault(400, 'InvalidQueryParameterValue');
  }
}

function allowed({ method, query, blob }: BlobRequest, now: Date): boolean {
  const permission = query.get('sp') ?? '';
  const expires = query.get('se') ?? '';
  const given = Buffer.from(query.get('sig') ?? '', 'utf8');
  const needed = Buffer.from(signature(blob, permission, expires), 'utf8');
  if (given.length !== needed.length || !timingSafeEqual(given, needed)) return false;
  if (permission !== (method === 'PUT' ? 'cw' : 'r')) return false;
  return Date.parse(expires) > now.getTime();
}

function putBlob(store: ArtifactStore, { blob, headers, body }: BlobRequest): BlobAnswer {
  if (headers.get('x-ms-blob-type') !== 'BlockBlob') return fault(400, 'MissingRequiredHeader');
  const type = headers.get('x-ms-blob-content-type') ?? headers.get('content-type') ?? 'application/octet-stream';
  store.blobs.set(blob, { content: body, contentType: type, blocks: new Map() });
  return created(body);
}

function putBlock(store: ArtifactStore, { blob, query, body }: BlobRequest): BlobAnswer {
  const id = query.get('blockid');
  if (!id) return fault(400, 'InvalidQueryParameterValue');
  const before: Blob = store.blobs.get(blob) ?? { content: null, contentType: '', blocks: new Map() };
  store.blobs.set(blob, { ...before, blocks: new Map(before.blocks).set(id, body) });
  return created(body);
}

function putBlockList(store: ArtifactStore, { blob, headers, body }: BlobRequest): BlobAnswer {
  const before = store.blobs.get(blob);
  const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(
    (match) => match[1],
  );
  const parts = ids.map((id) => (id === undefined ? undefined : before?.blocks.get(id)));
  const known = parts.filter((part) => part !== undefined);
  if (known.length !== parts.length) return fault(400, 'InvalidBlockList');
  const content = Buffer.concat(known);
  const type = headers.get('x-ms-blob-content-type') ?? 'application/octet-stream';
  store.blobs.set(blob, { content, contentType: type, blocks: new Map() });
  return created(content);
}

function getBlob(store: ArtifactStore, blob: string): BlobAnswer {
  const found = store.blobs.get(blob);
  if (!found?.content) return fault(404, 'BlobNotFound');
  const name = decodeURIComponent(blob.split('/').at(-1) ?? 'artifact').replaceAll('"', '');
  return {
    status: 200,
    headers: {
      'Content-Type': found.contentType,
      'Content-Disposition': `attachment; filename="${name}"`,
      ETag: etag(found.content),
      'x-ms-blob-type': 'BlockBlob',
    },
    body: found.content,
  };
}

function created(content: Buffer): BlobAnswer {
  const headers = { ETag: etag(content), 'x-ms-request-id': etag(content).slice(1, 17), 'x-ms-version': '2025-11-05' };
  return { status: 201, headers, body: '' };
}

function fault(status: number, code: string): BlobAnswer {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { 'Content-Type': 'application/xml', 'x-ms-error-code': code }, body };
}

function signature(blob: string, permission: string, expires: string): string {
  return createHmac('sha256', secret).update(`${blob}\n${permission}\n${expires}`).digest('base64');
}

function etag(content: Buffer): string {
  return `"${createHash('md5').update(content).digest('hex')}"`;
}
