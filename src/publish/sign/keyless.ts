import { sign } from 'node:crypto';
import type { EvidenceFile, Signable, Signer } from '../../app/ports.js';
import { RequestError } from '../../lib/client.js';
import { certify, signerName, type Certified } from './certificate.js';
import { checkBundle } from './check-bundle.js';
import { notSigned } from './endings.js';
import type { Exchanges } from './exchange.js';
import { readIdentity, type TokenAccess } from './identity-token.js';
import { instanceFor, type Instance, type OwnInstance } from './instance.js';
import { logEntry, timestampOf, type Testimony, type Witnessed } from './witness.js';

export interface KeylessOptions extends Exchanges {
  readonly access: TokenAccess;
  /** null: the public instance for public repositories, GitHub's for every other. */
  readonly own: OwnInstance | null;
  /** The repository's id as the runner tells it; null: it does not. */
  readonly repositoryId: string | null;
  /** Told every secret as soon as there is one. */
  readonly hide: (secret: string) => void;
  readonly now: () => number;
}

interface Identity extends Certified {
  readonly instance: Instance;
  readonly since: number;
}

/** Certificates hold for ten minutes, and the witness must see the signature within them. */
const FRESH_MS = 300_000;

/**
 * Signs as the run itself, by its identity token: one key and one certificate for all statements, got while other things are
 * read; what is left when the evidence is known is one request a statement, all at once.
 */
export const createKeylessSigner = (options: KeylessOptions): Signer => {
  let current: { readonly identity: Promise<Identity>; readonly since: number } | null = null;
  const identify = (): Promise<Identity> => {
    if (current !== null && options.now() - current.since < FRESH_MS) return current.identity;
    const identity = identityOf(options);
    current = { identity, since: options.now() };
    // Told by `sign`, which waits for it.
    identity.catch(() => undefined);
    return identity;
  };
  return {
    prepare: () => {
      void identify();
    },
    sign: async (signables) => {
      try {
        const identity = await identify();
        const bundles = await Promise.all(signables.map((signable) => signOne(options, identity, signable)));
        const { certificate, instance } = identity;
        const { kind, witness } = instance;
        const signer = signerName(certificate);
        return { state: 'signed', by: 'keyless', signer, instance: kind, witness: witness.kind, bundles };
      } catch (error) {
        // The next round tries again from the beginning.
        current = null;
        return notSigned(error);
      }
    },
  };
};

const identityOf = async (options: KeylessOptions): Promise<Identity> => {
  const since = options.now();
  const run = await readIdentity(options, options.access, options.hide);
  if (options.repositoryId !== null && run.repositoryId !== options.repositoryId)
    throw new RequestError('refused', null, 'identity token: it is of another repository than this run');
  const instance = instanceFor(run.visibility, options.own);
  if (instance === 'log-is-public')
    throw new RequestError(
      'refused',
      null,
      'the input "fulcio-url" or "rekor-url" names the public Sigstore, which logs in public, and the repository is not public: name another, and a "tsa-url"',
    );
  const certifying = certify(options, instance.fulcio, run);
  // The library that builds bundles is loaded while the certificate is made.
  const [certified] = await Promise.all([certifying, import('./bundle.js')]);
  return { ...certified, instance, since };
};

const signOne = async (options: Exchanges, identity: Identity, signable: Signable): Promise<EvidenceFile> => {
  const { key, certificate, instance } = identity;
  const { bundleOf } = await import('./bundle.js');
  const bundle = await bundleOf({
    statement: signable.statement,
    sign: (bytes) => ({
      signature: sign('sha256', bytes, key),
      key: { $case: 'x509Certificate', certificate: certificate.toString() },
    }),
    witness: (witnessed) => witnessedBy(options, instance, witnessed),
  });
  checkBundle(bundle, {
    statement: signable.statement,
    publicKey: certificate.publicKey,
    certificate: certificate.raw,
  });
  return { name: `${signable.name}.sigstore.json`, bytes: Buffer.from(bundle, 'utf8') };
};

const witnessedBy = async (options: Exchanges, { witness }: Instance, witnessed: Witnessed): Promise<Testimony> =>
  witness.kind === 'log'
    ? { entry: await logEntry(options, witness.url, witnessed) }
    : { timestamp: await timestampOf(options, witness.url, witnessed) };
