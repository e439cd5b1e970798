import type { Manifest } from '../../facts/model-documents.js';
import type { ModelFile } from '../../facts/models.js';
import type { Reason } from '../../facts/observed.js';
import { groupBy } from '../../lib/group-by.js';
import type { Fault } from './control.js';
import { failed, faultsOnly, undecided, type Part } from './fault-of.js';
import { isUnsafePath, unsafePath } from './model-paths.js';
import type { independenceIn } from './model-independence.js';
import { matchSigner, signersInWords } from './model-signer.js';
import { identityOfFile, nameBelow, type JudgedModel } from './model-weights.js';

const PREDICATE = 'https://model_signing/signature/v1.0';

type Independent = ReturnType<typeof independenceIn>;

/** The files below the root are exactly those that somebody signed who may, and who is no author of the change. */
export const manifestPart = (judged: JudgedModel, independent: Independent): Part => {
  const { model } = judged;
  if (!model.manifest.known) return faultsOnly(undecided(model.manifest.why));
  const manifest = model.manifest.value;
  if (manifest === null) {
    const needed = 'a signature over all files of the root (OpenSSF Model Signing)';
    return faultsOnly(failed({ code: 'manifest-missing', about: [model.name, model.root], needed, found: 'none' }));
  }
  const refused = unusable(manifest, model.name);
  if (refused !== null) return faultsOnly(refused);
  const files = fileStandings(judged, manifest);
  return {
    faults: [
      ...signerFaults(judged, manifest, independent),
      ...rootFaults(manifest, model.name),
      ...files.flatMap(({ fault }) => fault ?? []),
      ...goneFaults(judged, manifest),
    ],
    notes: files.flatMap(({ note }) => note ?? []),
  };
};

/** Why nothing that it says can be compared with the files. */
const unusable = (manifest: Manifest, model: string): Fault | null => {
  const { path, signature, predicateType, method, hash, resources } = manifest;
  const about = [path, model];
  if (signature.state === 'refused') {
    const found = `${signature.code}: ${signature.found}`;
    return failed({ code: 'signature-refused', about, needed: 'a signature that verifies', found });
  }
  if (predicateType !== PREDICATE)
    return failed({ code: 'predicate-not-accepted', about, needed: PREDICATE, found: predicateType });
  const other = resources.find(({ algorithm }) => algorithm !== 'sha256');
  if (method === 'files' && hash === 'sha256' && other === undefined) return null;
  const found = `${method}, ${hash}${other === undefined ? '' : `, ${other.algorithm} of ${other.name}`}`;
  const needed = 'method files, sha256: only these are the digests of pointers';
  return failed({ code: 'serialization-not-comparable', about, needed, found });
};

const signerFaults = (
  { model, terms }: JudgedModel,
  { path, signature }: Manifest,
  independent: Independent,
): readonly Fault[] => {
  const match = matchSigner(signature, terms.signers);
  const about = [path, model.name];
  if (match.state === 'refused') return [];
  if (match.state === 'not-allowed') {
    const needed =
      terms.signers.length === 0
        ? 'signers named under `signers`'
        : `one of \`signers\`: ${signersInWords(terms.signers)}`;
    return [failed({ code: 'signer-not-allowed', about, needed, found: match.found })];
  }
  const standing = independent(match);
  if (standing.is === 'unknown') return standing.why.map(undecided);
  if (standing.is === 'independent') return [];
  const needed = 'a signer who had no hand in the change';
  return [failed({ code: 'signer-is-author', about: [standing.who, path, model.name], needed, found: standing.who })];
};

/** What is wrong with what it says as a whole. */
const rootFaults = (manifest: Manifest, model: string): readonly Fault[] => {
  const { path, rootDigest, computedRoot, allowsSymlinks, resources } = manifest;
  const about = [path, model];
  const twice = [...groupBy(resources, ({ name }) => name)].filter(([, each]) => each.length > 1);
  return [
    ...(rootDigest !== null && rootDigest === computedRoot
      ? []
      : [
          failed({
            code: 'root-differs',
            about,
            needed: `sha256:${computedRoot ?? 'unknown'}, which its files come to`,
            found: rootDigest === null ? 'no digest' : `sha256:${rootDigest}`,
          }),
        ]),
    ...(allowsSymlinks
      ? [failed({ code: 'symlinks-allowed', about, needed: 'allow_symlinks: false', found: 'true' })]
      : []),
    ...resources
      .filter(({ name }) => isUnsafePath(name))
      .map(({ name }) => unsafePath(name, model, 'a path in the manifest that leads elsewhere')),
    ...twice.map(([name]) => unsafePath(name, model, 'named twice in the manifest')),
  ];
};

interface FileStanding {
  readonly fault?: Fault;
  readonly note?: Reason;
}

const fileStandings = ({ model }: JudgedModel, manifest: Manifest): readonly FileStanding[] => {
  if (!model.files.known) return [{ fault: undecided(model.files.why) }];
  const digests = new Map(manifest.resources.map(({ name, digest }) => [name, digest]));
  return model.files.value
    .filter(({ path }) => path !== manifest.path)
    .map((file) => fileStanding(file, nameBelow(model.root, file.path), { manifest, digests, model: model.name }));
};

interface Signed {
  readonly manifest: Manifest;
  readonly digests: ReadonlyMap<string, string>;
  readonly model: string;
}

const fileStanding = (file: ModelFile, name: string, { manifest, digests, model }: Signed): FileStanding => {
  const about = [file.path, model, manifest.path];
  const signed = digests.get(name);
  const { sha256, why } = identityOfFile(file);
  if (signed === undefined) return unsigned(file, name, { manifest, digests, model });
  // Links, and pointers that are none, are another part's to name.
  if (sha256 === null && (file.kind !== 'file' || file.storage.kind === 'malformed-pointer')) return {};
  const needed = `sha256:${signed} in the signed manifest`;
  if (sha256 === null)
    return { fault: undecided({ code: 'digest-unknown', about, needed, found: why ?? 'no digest' }) };
  if (sha256 === signed) return {};
  return { fault: failed({ code: 'digest-differs', about, needed, found: `sha256:${sha256} in this change` }) };
};

/** Left out by the signer, or not there when it was signed. */
const unsigned = (file: ModelFile, name: string, { manifest, model }: Signed): FileStanding => {
  const about = [file.path, model, manifest.path];
  const ignoring = manifest.ignored.find((ignored) => isBelow(name, ignored));
  const isLoaded = LOADED.includes(file.role);
  if (!isLoaded && isOfGit(name)) return {};
  if (ignoring === undefined) {
    const code = file.role === 'weight' ? 'weight-not-in-manifest' : 'file-not-in-manifest';
    return { fault: failed({ code, about, needed: 'its digest in the signed manifest', found: 'not named' }) };
  }
  const found = `left out by ${ignoring === '' ? 'the signer' : ignoring}`;
  if (!isLoaded && isText(file)) return { note: { code: 'left-out-by-signer', about, found } };
  return { fault: failed({ code: 'ignored-by-signer', about, needed: 'its digest in the signed manifest', found }) };
};

/** What a loader reads, or may. */
const LOADED: readonly ModelFile['role'][] = ['weight', 'tokenizer', 'config', 'template', 'code'];

/** What a signer leaves out without being told to; below the root alone. */
const isOfGit = (name: string): boolean =>
  ['.git', '.gitignore', '.gitattributes', '.github'].some((ignored) => isBelow(name, ignored));

const isText = ({ inspection }: ModelFile): boolean =>
  inspection?.known === true && ['text', 'json'].includes(inspection.value.format);

/** Paths that are left out are written as the signer's system writes them, with all that lies below. */
const isBelow = (name: string, ignored: string): boolean => {
  const folder = ignored
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .replace(/\/+$/u, '');
  return folder === '' || folder === '.' || name === folder || name.startsWith(`${folder}/`);
};

const goneFaults = ({ model }: JudgedModel, manifest: Manifest): readonly Fault[] => {
  if (!model.files.known) return [];
  const there = new Set(model.files.value.map(({ path }) => nameBelow(model.root, path)));
  return manifest.resources
    .filter(({ name }) => !there.has(name))
    .map(({ name }) =>
      failed({
        code: 'signed-file-missing',
        about: [`${model.root}/${name}`, model.name, manifest.path],
        needed: 'every file that was signed',
        found: 'not below the root',
      }),
    );
};
