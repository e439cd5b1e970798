import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkLeaf, identityOf } from '../../src/verify/certificate.js';
import { checkSignature } from '../../src/verify/signature.js';
import { startSigstore } from '../support/sigstore.js';
import { listDer, NotDer, readDer, SEQUENCE } from '../../src/verify/der.js';

/** Certificates that the mock of Fulcio would never make, made by openssl. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-certificates-'));
  authority('ca');
  authority('other');
  authority('github', '/O=GitHub, Inc./CN=Fulcio Intermediate l2');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const openssl = (...parameters: readonly string[]): void => {
  execFileSync('openssl', [...parameters], { cwd: folder, stdio: 'pipe' });
};
const der = (name: string): Uint8Array => {
  openssl('x509', '-in', `${name}.pem`, '-outform', 'DER', '-out', `${name}.der`);
  return readFileSync(at(`${name}.der`));
};

function authority(name: string, subject = `/CN=${name}`): void {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    '-subj',
    subject,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.pem`,
  );
}

const FULCIO = '1.3.6.1.4.1.57264.1';
const CODE = 'extendedKeyUsage = codeSigning\n';
const NAME = 'subjectAltName = critical, URI:https://github.com/acme/pay\n';

function leaf(extensions: string, by = 'ca'): Uint8Array {
  writeFileSync(at('extensions'), extensions);
  openssl(
    'req',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    '/CN=leaf',
    '-keyout',
    'leaf.key',
    '-out',
    'leaf.csr',
  );
  openssl(
    'x509',
    '-req',
    '-in',
    'leaf.csr',
    '-CA',
    `${by}.pem`,
    '-CAkey',
    `${by}.key`,
    '-days',
    '1',
    '-extfile',
    'extensions',
    '-out',
    'leaf.pem',
  );
  return der('leaf');
}

describe('checkLeaf', () => {
  it('accepts a certificate for signing code of a trusted authority', () => {
    expect(() => {
      checkLeaf(leaf(`${CODE}${NAME}`), [der('other'), der('ca')]);
    }).not.toThrow();
  });

  it.each([
    ['of another authority', () => leaf(`${CODE}${NAME}`, 'other'), /by none of the trusted authorities/],
    ['for a server', () => leaf(`extendedKeyUsage = serverAuth\n${NAME}`), /not made for signing code/],
    ['for anything', () => leaf(NAME), /not made for signing code/],
    [
      'that is itself an authority',
      () => leaf(`${CODE}${NAME}basicConstraints = critical, CA:TRUE\n`),
      /not made for signing code/,
    ],
  ])('refuses one %s', (_, make, why) => {
    const made = make();
    expect(() => {
      checkLeaf(made, [der('ca')]);
    }).toThrow(why);
  });

  it('refuses spare bits in the signature, and a length in another form', () => {
    const good = Buffer.from(leaf(`${CODE}${NAME}`));
    const bits = Buffer.from(good);
    const [, , signature] = listDer(readDer(bits, SEQUENCE).value);
    signature?.value.set([1], 0);
    expect(bits).not.toEqual(good);
    expect(() => {
      checkLeaf(bits, [der('ca')]);
    }).toThrow();
    expect(() => {
      checkLeaf(Buffer.concat([good, Buffer.from([0])]), [der('ca')]);
    }).toThrow();
  });
});

describe('identityOf', () => {
  it('reads what Fulcio writes, and nothing where it wrote nothing', () => {
    const identity = identityOf(
      leaf(`${CODE}${NAME}${FULCIO}.9 = ASN1:FORMAT:UTF8,UTF8String:https://github.com/acme/päy\n`),
    );
    expect(identity.name).toBe('https://github.com/acme/pay');
    expect(identity.signerUri).toBe('https://github.com/acme/päy');
    expect(identity.issuer).toBeNull();
  });

  it.each([
    [
      'two names',
      `${CODE}subjectAltName = URI:https://github.com/acme/pay, URI:https://github.com/evil/pay\n`,
      /one alternative name/,
    ],
    ['a member of another type', `${CODE}${NAME}${FULCIO}.9 = ASN1:PRINTABLESTRING:x\n`, /tag 12 expected/],
    ['two texts in one member', `${CODE}${NAME}${FULCIO}.9 = DER:0c01610c0162\n`, /one value expected/],
    ['bytes that are no text', `${CODE}${NAME}${FULCIO}.9 = DER:0c01ff\n`, /no UTF-8/],
    ['a length in a longer form than needed', `${CODE}${NAME}${FULCIO}.9 = DER:0c810161\n`, /longer than needed/],
  ])('refuses %s', (_, extensions, why) => {
    const made = leaf(extensions);
    expect(() => identityOf(made)).toThrow(NotDer);
    expect(() => identityOf(made)).toThrow(why);
  });

  it('refuses a member twice', () => {
    const made = Buffer.from(leaf(`${CODE}${NAME}${FULCIO}.8 = ASN1:UTF8String:a\n${FULCIO}.9 = ASN1:UTF8String:b\n`));
    const branch = Buffer.from('2b0601040183bf3001', 'hex');
    made[made.indexOf(branch) + branch.length] = 9;
    expect(() => identityOf(made)).toThrow('an extension twice');
  });

  it('takes a name that is neither an address nor a mail address for none', () => {
    expect(identityOf(leaf(`${CODE}subjectAltName = DNS:github.com\n`)).name).toBeNull();
    expect(identityOf(leaf(CODE)).name).toBeNull();
  });
});

describe('a signature of GitHub’s own instance', () => {
  it('is refused under the shipped root with the way to its own', async () => {
    const instance = await startSigstore();
    const claims = { name: 'https://github.com/acme/pay', 8: 'https://issuer.test' };
    const bundle = JSON.parse(await instance.sign('{}', { claims })) as {
      verificationMaterial: { certificate: { rawBytes: string } };
    };
    const refusal = (certificate: Uint8Array): string => {
      bundle.verificationMaterial.certificate.rawBytes = Buffer.from(certificate).toString('base64');
      const result = checkSignature(Buffer.from(JSON.stringify(bundle)), { roots: null, key: null });
      return result.state === 'refused' ? result.found : result.state;
    };
    expect(refusal(leaf(`${CODE}${NAME}`, 'github'))).toMatch(/gh attestation trusted-root > trusted_root\.jsonl/);
    expect(refusal(leaf(`${CODE}${NAME}`, 'other'))).not.toMatch(/gh attestation/);
  });
});
