import { answerBlob, signBlob } from './artifacts/blobs.js';
import {
  createArtifactStore,
  listStoredArtifacts,
  type ArtifactStore,
  type Blob,
  type StoredArtifact,
} from './artifacts/store.js';
import { answerTwirp } from './artifacts/twirp.js';
import type { Answer, Context, EmulatedRequest, Route } from './handler.js';

export { artifactContent, digestOf, listStoredArtifacts } from './artifacts/store.js';
export type { ArtifactStore, StoredArtifact } from './artifacts/store.js';
export { backendIds, makeRuntimeToken } from './artifacts/token.js';

const service = '/twirp/github.actions.results.api.v1.ArtifactService';
const defaultRetentionDays = 90;

const stores = new WeakMap<object, ArtifactStore>();

/** The artifacts of one emulator, found by what the gate wrote there, so that a rebuilt state keeps them. */
export function artifactStoreOf(written: object): ArtifactStore {
  const known = stores.get(written);
  if (known) return known;
  const store = createArtifactStore();
  stores.set(written, store);
  return store;
}

/** How long artifacts live at most: the repository's setting `retention-days`, which the base format does not have. */
export function retentionDays(repository: object): number {
  const days: unknown = 'retention-days' in repository ? repository['retention-days'] : undefined;
  return typeof days === 'number' ? days : defaultRetentionDays;
}

/** Whether single files are taken without an archive: not where the world's `raw-artifacts` says no, as older services do. */
function takesFiles(repository: object): boolean {
  return !('raw-artifacts' in repository && repository['raw-artifacts'] === false);
}

/** Finalized artifacts, those of the world first: what GitHub lists. */
export function everyArtifact({ state, written }: Context): readonly StoredArtifact[] {
  return [...state.artifacts, ...listStoredArtifacts(artifactStoreOf(written))];
}

/** Where an artifact can be fetched for an hour without a token. */
export function downloadUrl({ blob }: StoredArtifact, { url, now }: Context): string {
  return `${url}/blob/${blob}?${signBlob(blob, 'r', new Date(now))}`;
}

/** The artifact service and its blob store, each call under the name that faults and `meanwhile` use. */
export const artifactRoutes: readonly Route[] = [
  twirp('CreateArtifact', 'ARTIFACT create', true),
  twirp('FinalizeArtifact', 'ARTIFACT finalize', true),
  twirp('ListArtifacts', 'ARTIFACT list', false),
  twirp('GetSignedArtifactURL', 'ARTIFACT url', false),
  twirp('DeleteArtifact', 'ARTIFACT delete', true),
  { method: 'PUT', path: '/blob/{path*}', name: 'ARTIFACT upload', write: true, auth: false, handle: blob },
  { method: 'GET', path: '/blob/{path*}', name: 'ARTIFACT download', auth: false, handle: blob },
];

function twirp(method: string, name: string, write: boolean): Route {
  const handle = (request: EmulatedRequest, context: Context): Answer => {
    const token = /^Bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
    return answerTwirp(
      artifactStoreOf(context.written),
      { method, token, body: request.json },
      {
        blobUrl: `${context.url}/blob`,
        now: new Date(context.now),
        retentionDays: retentionDays(context.world.repository),
        takesFiles: takesFiles(context.world.repository),
      },
    );
  };
  return { method: 'POST', path: `${service}/${method}`, name, write, auth: false, handle };
}

function blob(request: EmulatedRequest, context: Context): Answer {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, value);
  const store = artifactStoreOf(context.written);
  return answerBlob(
    request.method === 'PUT' ? store : { ...store, blobs: new Map([...worldBlobs(context), ...store.blobs]) },
    {
      method: request.method,
      blob: request.path.replace(/^\/blob\//, ''),
      query: request.query,
      headers,
      body: request.body,
    },
    new Date(context.now),
  );
}

/** Those of the world are read, never written. */
const worldBlobs = ({ state }: Context): readonly [string, Blob][] =>
  state.artifacts.map(({ blob: path, content, mimeType }) => [
    path,
    { content, contentType: mimeType, blocks: new Map<string, Buffer>() },
  ]);
