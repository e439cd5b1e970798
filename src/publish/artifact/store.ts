import { createHash } from 'node:crypto';
import type { EvidenceFile, EvidenceStore, Kept } from '../../app/ports.js';
import { RequestError } from '../../lib/client.js';
import type { ArtifactService, Created } from './service.js';
import { zip } from './zip.js';

export interface ArtifactOptions {
  readonly service: ArtifactService;
  /** When the artifact may be deleted, ISO 8601; null: the repository's own retention. */
  readonly expires: string | null;
  readonly urlOf: (artifactId: string) => string | null;
}

const ATTEMPTS = 3;

/**
 * Keeps evidence as an artifact of the run, in three calls of our own: the official client costs six round trips and two
 * megabytes, and takes some faults for success.
 */
export const createArtifactStore = (options: ArtifactOptions): EvidenceStore => {
  const opened = new Map<string, Promise<Created | RequestError>>();
  const open = (name: string): Promise<Created | RequestError> => {
    const early = opened.get(name);
    if (early !== undefined) return early;
    const opening = settle(() => create(options, name));
    opened.set(name, opening);
    return opening;
  };
  return {
    kind: 'artifact',
    prepare: (name) => {
      // What goes wrong here is told by `keep`, which waits for the same promise.
      open(name).catch(() => undefined);
    },
    keep: async ({ name, evidence, proofs }) => {
      const [created, signed] = await Promise.all([open(name), proofs]);
      if (created instanceof RequestError) return notKept(created.found);
      const kept = await settle(() => fill(options, created, [evidence, ...signed]));
      return kept instanceof RequestError ? notKept(kept.found) : kept;
    },
    confirm: async (kept) => {
      const confirmed = await settle(() => readBack(options.service, kept));
      return confirmed instanceof RequestError ? notKept(confirmed.found) : confirmed;
    },
  };
};

/** A name that exists already was opened by a call whose answer got lost: its upload address is gone, so another name serves. */
const create = async (options: ArtifactOptions, name: string): Promise<Created> => {
  let suffix = '';
  return again(async () => {
    const created = await options.service.create(`${name}${suffix}`, options.expires);
    if (created !== 'exists') return created;
    suffix += '-again';
    throw new RequestError('unreachable', 409, `CreateArtifact: ${name} exists already`);
  });
};

const fill = async (options: ArtifactOptions, created: Created, files: readonly EvidenceFile[]): Promise<Kept> => {
  const archive = zip(files);
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  await again(() => options.service.upload(created, archive));
  const id = await again(async () => finalizeOnce(options.service, created, archive.length, digest));
  return {
    state: 'kept',
    store: 'artifact',
    id,
    name: created.name,
    url: options.urlOf(id),
    digest,
    expires: options.expires,
    receipt: {},
    remarks: [],
  };
};

/** Finalizing is no idempotent call: after a lost answer the artifact may already be there. */
const finalizeOnce = async (
  service: ArtifactService,
  created: Created,
  size: number,
  digest: string,
): Promise<string> => {
  try {
    return await service.finalize(created, size, digest);
  } catch (error) {
    const there = await service.find(created.name);
    if (there?.digest === digest) return there.id;
    throw error;
  }
};

const readBack = async (service: ArtifactService, kept: Kept): Promise<Kept> => {
  if (kept.state !== 'kept') return kept;
  const there = await again(() => service.find(kept.name));
  if (there === null) return notKept(`the artifact ${kept.name} is not listed after its upload`);
  if (there.digest === kept.digest && there.id === kept.id) return kept;
  return notKept(`the artifact ${kept.name} holds ${there.digest ?? 'no digest'}, sent was ${kept.digest}`);
};

const notKept = (found: string): Kept => ({ state: 'not-kept', store: 'artifact', found });

const again = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof RequestError) || error.fault !== 'unreachable' || attempt === ATTEMPTS) throw error;
    }
  }
};

const settle = async <T>(act: () => Promise<T>): Promise<T | RequestError> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
};
