import { createHash } from 'node:crypto';
import { makeSigningKey, signJwt, verifyJwt } from '../jwt.js';

/** The ids by which the results service knows a run and a job; GUID-like, unlike the REST ids. */
export interface BackendIds {
  readonly run: string;
  readonly job: string;
}

const key = makeSigningKey('emulated-runtime');

/** The GUIDs of a run's attempt and its only job; the same run gives the same GUIDs. */
export function backendIds(runId: number, attempt = 1): BackendIds {
  return { run: guid(`run ${String(runId)}`), job: guid(`job ${String(runId)} ${String(attempt)}`) };
}

/** The token that a runner hands to its steps as `ACTIONS_RUNTIME_TOKEN`. */
export function makeRuntimeToken(runId: number, attempt = 1): string {
  const { run, job } = backendIds(runId, attempt);
  return signJwt(
    { scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run}:${job}`, orchid: run },
    key,
  );
}

/** The ids in the `Actions.Results` scope of a runtime token that this process made; undefined for any other text. */
export function readRuntimeToken(token: string): BackendIds | undefined {
  const scopes = verifyJwt(token, key)?.['scp'];
  if (typeof scopes !== 'string') return undefined;
  for (const scope of scopes.split(' ')) {
    const [name, run, job, ...rest] = scope.split(':');
    if (name === 'Actions.Results' && run && job && rest.length === 0) return { run, job };
  }
  return undefined;
}

function guid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
