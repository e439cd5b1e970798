import type { Answer, Context, EmulatedRequest, Route } from './handler.js';
import type { Sigstore } from './sigstore/instance.js';

const instances = new WeakMap<object, Promise<Sigstore>>();

/**
 * The Sigstore of one emulator, found by what the gate wrote there, so that a rebuilt state keeps its keys. Loaded and made when it
 * is first asked for: the libraries behind it take longer to load than a run takes.
 */
function sigstoreOf({ written, now }: Pick<Context, 'written' | 'now'>): Promise<Sigstore> {
  const known = instances.get(written);
  if (known) return known;
  const made = import('./sigstore/instance.js').then(({ makeSigstore }) => makeSigstore(new Date(now)));
  instances.set(written, made);
  return made;
}

/** The inputs that name the services. */
export function sigstoreInputs(url: string): Record<string, string> {
  return {
    'fulcio-url': `${url}/sigstore/fulcio`,
    'rekor-url': `${url}/sigstore/rekor`,
    'tsa-url': `${url}/sigstore/tsa`,
  };
}

type Handle = (sigstore: Sigstore, request: EmulatedRequest, now: Date) => Answer | Promise<Answer>;

/** Certificate authority, transparency log and timestamp authority, each call under the name that faults use, and their root of trust. */
export const sigstoreRoutes: readonly Route[] = [
  route('POST', '/fulcio/api/v2/signingCert', 'SIGSTORE fulcio', ({ certify }, { body }, now) => certify(body, now)),
  route('POST', '/rekor/api/v1/log/entries', 'SIGSTORE rekor', ({ log }, { json }, now) => log(json, now)),
  route('GET', '/rekor/api/v1/log/entries/{uuid}', 'SIGSTORE rekor entry', ({ entry }, { params }) =>
    entry(params['uuid'] ?? ''),
  ),
  route('POST', '/tsa/api/v1/timestamp', 'SIGSTORE tsa', ({ timestamp }, { body }, now) => timestamp(body, now)),
  route('GET', '/trusted_root.json', 'SIGSTORE root', ({ trustedRoot }) => ({ status: 200, body: trustedRoot })),
];

function route(method: string, path: string, name: string, handle: Handle): Route {
  return {
    method,
    path: `/sigstore${path}`,
    name,
    write: method === 'POST',
    auth: false,
    handle: async (request, context) => handle(await sigstoreOf(context), request, new Date(context.now)),
  };
}
