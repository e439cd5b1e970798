/** Where a certificate comes from, and what proves when it was used: a public log, or a timestamp that tells nobody anything. */
export interface Instance {
  readonly kind: 'public' | 'github' | 'own';
  readonly fulcio: string;
  readonly witness: { readonly kind: 'log' | 'timestamp'; readonly url: string };
}

/** An instance of the user's own, which has at least one of the two witnesses. */
export interface OwnInstance {
  readonly fulcio: string;
  readonly rekor: string | null;
  readonly tsa: string | null;
}

const PUBLIC: Instance = {
  kind: 'public',
  fulcio: 'https://fulcio.sigstore.dev',
  witness: { kind: 'log', url: 'https://rekor.sigstore.dev' },
};

const GITHUB: Instance = {
  kind: 'github',
  fulcio: 'https://fulcio.githubapp.com',
  witness: { kind: 'timestamp', url: 'https://timestamp.githubapp.com' },
};

/**
 * A public log shows the repository's name for ever: only what says of itself that it is public goes there. Of one's own
 * instance the log is used for what is public and where there is no timestamp service; for all else nothing of the public one is.
 */
export const instanceFor = (visibility: string | null, own: OwnInstance | null): Instance | 'log-is-public' => {
  const isPublic = visibility === 'public';
  if (own === null) return isPublic ? PUBLIC : GITHUB;
  const { fulcio, rekor, tsa } = own;
  const log: Instance['witness'] | null = rekor === null ? null : { kind: 'log', url: rekor };
  const timestamp: Instance['witness'] | null = tsa === null ? null : { kind: 'timestamp', url: tsa };
  const witness = isPublic ? (log ?? timestamp) : (timestamp ?? log);
  if (witness === null) throw new Error('an instance without a witness');
  // The public authority writes every certificate, with the repository's name, into a log as well.
  if (!isPublic && [fulcio, witness.url].some(isOfPublicInstance)) return 'log-is-public';
  return { kind: 'own', fulcio, witness };
};

const isOfPublicInstance = (url: string): boolean => /(?:^|\.)sigstore\.dev\.?$/iu.test(new URL(url).hostname);
