import type { BuildProvenance } from '../../facts/deployment.js';
import { fromBase64 } from '../../lib/base64.js';
import { cursor, Malformed, filledText, objectId, optional, text, type Cursor } from '../../lib/shape.js';
import type { SignatureResult, SignerIdentity } from '../../verify/types.js';

interface Host {
  readonly issuer: string;
  readonly serverUrl: string;
}

const STATEMENT = 'https://in-toto.io/Statement/v1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';

/** The predicate that a bundle says it is about, before anything of it is verified; null: none can be read. */
export const predicateIn = (bundle: Uint8Array): string | null =>
  orNull(() => {
    const payload = cursor(JSON.parse(utf8(bundle)), '$')
      .at('dsseEnvelope')
      .get('payload', text);
    return cursor(JSON.parse(utf8(fromBase64(payload))), '$').get('predicateType', filledText);
  });

/**
 * What a signed statement says of the build of a digest, or why it is not counted. Who built, from which repository and commit,
 * and where, is the certificate's word; the statement must say the same.
 */
export const provenanceOf = (signed: SignatureResult, digest: string, host: Host): BuildProvenance | string => {
  if (signed.state === 'refused') return `${signed.kind}: ${signed.found}`;
  if (signed.signer.by === 'key') return 'it was signed with a key, not by a workflow';
  const { identity } = signed.signer;
  if (identity.issuer !== host.issuer) return `it was signed by somebody of ${identity.issuer ?? 'nobody named'}`;
  const said = orNull(() => readStatement(signed.payload));
  if (said === null) return 'its statement cannot be read';
  if (!said.subjects.includes(digest)) return 'its statement is about something else';
  return agreed(identity, said, host);
};

interface Said {
  readonly subjects: readonly string[];
  readonly builder: string;
  readonly sources: readonly { readonly repository: string; readonly commit: string }[];
}

const readStatement = (payload: Uint8Array): Said => {
  const statement = cursor(JSON.parse(utf8(payload)), '$');
  if (statement.get('_type', text) !== STATEMENT) throw new Malformed('$._type', STATEMENT);
  if (statement.get('predicateType', text) !== PROVENANCE) throw new Malformed('$.predicateType', PROVENANCE);
  const predicate = statement.at('predicate');
  return {
    subjects: statement.list('subject', (subject) => subject.at('digest').get('sha256', optional(text)) ?? ''),
    builder: predicate.at('runDetails').at('builder').get('id', filledText),
    sources: predicate
      .at('buildDefinition')
      .list('resolvedDependencies', sourceIn)
      .filter((each) => each !== null),
  };
};

/** Sources of git are named `git+https://host/owner/name@ref`. */
const sourceIn = (dependency: Cursor): Said['sources'][number] | null => {
  const commit = dependency.maybe('digest')?.get('gitCommit', optional(objectId)) ?? null;
  const uri = dependency.get('uri', optional(text)) ?? '';
  const repository = /^git\+(https:\/\/[^@]+?)(?:\.git)?(?:@.*)?$/su.exec(uri)?.[1];
  return commit === null || repository === undefined ? null : { repository, commit };
};

const agreed = (identity: SignerIdentity, said: Said, { serverUrl }: Host): BuildProvenance | string => {
  const { repository, commit, signerUri } = identity;
  if (repository === null || commit === null || signerUri === null) return 'its certificate names no workflow';
  if (said.builder !== signerUri) return `it names the builder ${said.builder}, it was signed by ${signerUri}`;
  const commits = said.sources.filter((each) => each.repository === repository).map((each) => each.commit);
  const [other] = commits.filter((each) => each !== commit);
  if (other !== undefined) return `it names the commit ${other}, the certificate ${commit}`;
  if (commits.length === 0) return `it names no commit of ${repository}`;
  const inside = `${serverUrl}/`;
  if (!repository.startsWith(inside) || !signerUri.startsWith(inside)) return `${repository} is of another host`;
  return {
    repository: repository.slice(inside.length),
    repositoryId: numberOf(identity.repositoryId),
    commit,
    builder: signerUri.slice(inside.length),
    hosted: hostedOf(identity.runner),
  };
};

const numberOf = (digits: string | null): number | null =>
  /^[1-9]\d{0,14}$/u.test(digits ?? '') ? Number(digits) : null;

const hostedOf = (runner: string | null): BuildProvenance['hosted'] =>
  runner === 'github-hosted' || runner === 'self-hosted' ? runner : 'not-told';

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Free text that is no statement makes no fault of ours. */
const orNull = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch (error) {
    const isTheirs =
      error instanceof Malformed ||
      error instanceof SyntaxError ||
      error instanceof TypeError ||
      (error instanceof Error && error.name === 'InvalidCharacterError');
    if (isTheirs) return null;
    throw error;
  }
};
