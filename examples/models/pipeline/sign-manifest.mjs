// Signs the files of a model as OpenSSF Model Signing does, with a key: what `model_signing sign key` writes, for places without Python.
// Takes the folder of the model and the private key (PEM, P-256); writes model.sig into the folder.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';

const TYPE = 'application/vnd.in-toto+json';
const SIGNATURE = 'model.sig';
/** What the tool leaves out by itself. */
const IGNORED = ['.git', '.gitattributes', '.github', '.gitignore', SIGNATURE];
const [folder, keyPath] = process.argv.slice(2);

const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => {
    if (entry.isSymbolicLink()) throw new Error(`${entry.name} is a link`);
    return entry.isFile();
  })
  .map((entry) => resolve(entry.parentPath ?? entry.path, entry.name).slice(resolve(folder).length + 1))
  .map((name) => name.split(sep).join('/'))
  .filter((name) => !IGNORED.includes(name.split('/')[0]))
  .sort();
const resources = names.map((name) => ({
  name,
  digest: sha256(readFileSync(join(folder, name))).toString('hex'),
  algorithm: 'sha256',
}));
const root = sha256(Buffer.concat(resources.map(({ digest }) => Buffer.from(digest, 'hex')))).toString('hex');
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: basename(resolve(folder)), digest: { sha256: root } }],
  predicateType: 'https://model_signing/signature/v1.0',
  predicate: {
    resources,
    serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: IGNORED },
  },
};

const key = createPrivateKey(readFileSync(keyPath));
const publicKey = createPublicKey(key);
const payload = Buffer.from(JSON.stringify(statement));
const signed = Buffer.concat([Buffer.from(`DSSEv1 ${TYPE.length} ${TYPE} ${payload.length} `), payload]);
const pem = publicKey.export({ format: 'pem', type: 'spki' });
const bundle = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { publicKey: { hint: sha256(pem).toString('hex') }, tlogEntries: [] },
  dsseEnvelope: {
    payload: payload.toString('base64'),
    payloadType: TYPE,
    signatures: [{ sig: sign('sha256', signed, key).toString('base64'), keyid: '' }],
  },
};
writeFileSync(join(folder, SIGNATURE), `${JSON.stringify(bundle)}\n`);
