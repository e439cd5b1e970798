import type { RawAnswer, Transport } from '../../../lib/client.js';
import { RequestError } from '../../../lib/client.js';

/** Where the runner keeps artifacts, and the token that it gives to the job for it. */
export interface ArtifactAccess {
  readonly resultsUrl: string;
  readonly runtimeToken: string;
}

/**
 * How an artifact is kept: `json`, the file as it is, so that its digest is the artifact's and a browser saves these very
 * bytes; or in an archive, where the service takes nothing else.
 */
export type ArtifactForm = 'json' | 'zip';

export interface Created {
  readonly name: string;
  readonly form: ArtifactForm;
  readonly uploadUrl: string;
}

export interface Stored {
  readonly id: string;
  /** `sha256:…` as the service tells it, or null. */
  readonly digest: string | null;
}

/** The calls of the artifact service (Twirp, JSON) that one upload needs. */
export interface ArtifactService {
  readonly create: (name: string, form: ArtifactForm, expires: string | null) => Promise<Created | 'exists'>;
  readonly upload: (created: Created, content: Uint8Array) => Promise<void>;
  readonly finalize: (created: Created, size: number, digest: string) => Promise<string>;
  readonly find: (name: string) => Promise<Stored | null>;
}

const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService';
const MIME_TYPES: Readonly<Record<ArtifactForm, string>> = { json: 'application/json', zip: 'application/zip' };

/** Single files came with version 7 of the upload protocol; archives are created as services before it know them too. */
const FORMS: Readonly<Record<ArtifactForm, Readonly<Record<string, unknown>>>> = {
  json: { version: 7, mime_type: MIME_TYPES.json },
  zip: { version: 4 },
};

export const createArtifactService = (access: ArtifactAccess, transport: Transport): ArtifactService => {
  const call = async (method: string, fields: Readonly<Record<string, unknown>>): Promise<RawAnswer> =>
    transport({
      method: 'POST',
      url: new URL(`/${SERVICE}/${method}`, access.resultsUrl).href,
      headers: { authorization: `Bearer ${access.runtimeToken}`, 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ ...backendIds(access.runtimeToken), ...fields })),
    });
  return {
    create: async (name, form, expires) => {
      const fields = { name, ...FORMS[form], ...(expires === null ? {} : { expires_at: expires }) };
      const answer = await call('CreateArtifact', fields);
      if (answer.status === 409) return 'exists';
      const body = json(answer, 'CreateArtifact');
      return { name, form, uploadUrl: textOf(body, 'signed_upload_url', 'CreateArtifact') };
    },
    upload: async (created, content) => {
      const answer = await transport({
        method: 'PUT',
        url: created.uploadUrl,
        headers: { 'content-type': MIME_TYPES[created.form], 'x-ms-blob-type': 'BlockBlob' },
        body: content,
      });
      if (answer.status !== 201) throw refusal('upload', answer.status);
    },
    finalize: async (created, size, digest) => {
      const answer = await call('FinalizeArtifact', { name: created.name, size: String(size), hash: digest });
      return textOf(json(answer, 'FinalizeArtifact'), 'artifact_id', 'FinalizeArtifact');
    },
    find: async (name) => firstOf(json(await call('ListArtifacts', { name_filter: name }), 'ListArtifacts')),
  };
};

const firstOf = (body: Readonly<Record<string, unknown>>): Stored | null => {
  const artifacts: unknown = body['artifacts'] ?? [];
  if (!Array.isArray(artifacts)) throw new RequestError('malformed', 200, 'ListArtifacts: artifacts is not a list');
  const first: unknown = artifacts[0];
  if (!isRecord(first)) return null;
  const digest = first['digest'];
  return { id: textOf(first, 'database_id', 'ListArtifacts'), digest: typeof digest === 'string' ? digest : null };
};

const json = (answer: RawAnswer, method: string): Readonly<Record<string, unknown>> => {
  if (answer.status !== 200) throw refusal(method, answer.status);
  try {
    const body: unknown = JSON.parse(Buffer.from(answer.body).toString('utf8'));
    if (isRecord(body) && body['ok'] !== false) return body;
  } catch {
    // Falls through: a body that is no JSON is no answer either.
  }
  throw new RequestError('malformed', answer.status, `${method}: the artifact service did not answer with its JSON`);
};

const refusal = (method: string, status: number): RequestError =>
  new RequestError(
    status >= 500 ? 'unreachable' : 'refused',
    status,
    `${method}: the artifact service answered ${status}`,
  );

const textOf = (body: Readonly<Record<string, unknown>>, key: string, method: string): string => {
  const value = body[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new RequestError('malformed', 200, `${method}: the artifact service's answer has no ${key}`);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The run's and the job's ids in the service, from the token's scope `Actions.Results:<run>:<job>`. */
const backendIds = (token: string): { workflow_run_backend_id: string; workflow_job_run_backend_id: string } => {
  const claims = payloadOf(token);
  const scopes = typeof claims['scp'] === 'string' ? claims['scp'].split(' ') : [];
  for (const scope of scopes) {
    const [kind, run, job, ...rest] = scope.split(':');
    if (kind === 'Actions.Results' && run !== undefined && job !== undefined && rest.length === 0) {
      return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    }
  }
  throw new RequestError('unauthorized', null, "the runner's token gives no access to this run's artifacts");
};

const payloadOf = (token: string): Readonly<Record<string, unknown>> => {
  try {
    const body: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
};
