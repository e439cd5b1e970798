import { createHash } from 'node:crypto';
import { RequestError } from '../../../lib/client.js';
import { again } from '../again.js';
import type { ArtifactForm, ArtifactService, Created, Stored } from './service.js';

/** An artifact that was filled and finalized. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly form: ArtifactForm;
  /** `sha256:…` of what was sent. */
  readonly digest: string;
}

const MALFORMED = 400;

/** What an artifact is, and how its name ends: a browser saves a single file under the name of its artifact. */
interface Kind {
  readonly form: ArtifactForm;
  readonly ending: '.json' | '.proof' | '';
}

/** Opens an artifact for a single file; for an archive where the service does not take the file as it is. */
export const openFile = async (service: ArtifactService, name: string, expires: string | null): Promise<Created> => {
  try {
    return await openAs(service, name, { form: 'json', ending: '.json' }, expires);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== MALFORMED) throw error;
    return openAs(service, name, { form: 'zip', ending: '' }, expires);
  }
};

/** A name that exists already was opened by a call whose answer got lost: its upload address is gone, so another name serves. */
export const openAs = async (
  service: ArtifactService,
  name: string,
  { form, ending }: Kind,
  expires: string | null,
): Promise<Created> => {
  let suffix = '';
  return again(async () => {
    const created = await service.create(`${name}${suffix}${ending}`, form, expires);
    if (created !== 'exists') return created;
    suffix += '-again';
    throw new RequestError('unreachable', 409, `CreateArtifact: ${name} exists already`);
  });
};

export const fill = async (service: ArtifactService, created: Created, content: Uint8Array): Promise<Uploaded> => {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  await again(() => service.upload(created, content));
  const id = await again(async () => finalizeOnce(service, created, content.length, digest));
  return { id, name: created.name, form: created.form, digest };
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

/** What the service lists under the name, compared with what was sent; null: the very same. */
export const differenceOf = async (
  service: ArtifactService,
  { id, name, digest }: Uploaded,
): Promise<string | null> => {
  const there: Stored | null = await again(() => service.find(name));
  if (there === null) return `the artifact ${name} is not listed after its upload`;
  if (there.digest === digest && there.id === id) return null;
  return `the artifact ${name} holds ${there.digest ?? 'no digest'}, sent was ${digest}`;
};
