import { describe, expect, it } from '@jest/globals';
import { json, on, servicesOf, signerWith, statement, type Lie } from './signers.js';

interface Entry {
  body: string;
  logID: string;
  integratedTime: number;
  verification: {
    signedEntryTimestamp: string;
    inclusionProof: { rootHash: string; treeSize: number; logIndex: number; hashes: string[]; checkpoint: string };
  };
}

const entriesWith = (body: Record<string, unknown>, change: (entry: Entry) => void): Record<string, unknown> => {
  for (const entry of Object.values(body)) change(entry as Entry);
  return body;
};

/** Each would be found by whoever verifies, when nobody can sign it again. */
const entryLies: Readonly<Record<string, (entry: Entry) => void>> = {
  'a promise that is none': ({ verification }) => (verification.signedEntryTimestamp = 'AAAA'),
  'a root that is no digest': ({ verification }) => (verification.inclusionProof.rootHash = 'zz'),
  'another root': ({ verification }) => (verification.inclusionProof.rootHash = 'ab'.repeat(32)),
  'another size': ({ verification }) => (verification.inclusionProof.treeSize += 1),
  'another place': ({ verification }) => (verification.inclusionProof.logIndex += 1),
  'a hash too many': ({ verification }) => verification.inclusionProof.hashes.push('ab'.repeat(32)),
  'a checkpoint that is none': ({ verification }) => (verification.inclusionProof.checkpoint = 'x'),
  'a log that has no id': (entry) => (entry.logID = 'zz'),
  'a time before the certificate': (entry) => (entry.integratedTime = 1),
  "somebody else's certificate": (entry) => {
    const body = JSON.parse(Buffer.from(entry.body, 'base64').toString()) as { spec: { signatures: object[] } };
    body.spec.signatures = body.spec.signatures.map((each) => ({ ...each, verifier: 'AAAA' }));
    entry.body = Buffer.from(JSON.stringify(body)).toString('base64');
  },
};

describe('a witness that lies', () => {
  it.each(Object.entries(entryLies))('of an entry with %s: not signed', async (_, change) => {
    const lie = on(/log\/entries/, (answer) =>
      // What is asked again is there already, and is lied of as well.
      answer.status === 409 ? answer : json(answer, (body) => entriesWith(body, change)),
    );
    const ended = await signerWith(lie).signer.sign([statement('a')]);
    expect(ended.state === 'not-signed' && ended.found).toMatch(/^transparency log/u);
  });

  it.each([
    ['the digest and nothing else', (digest: Buffer) => Buffer.concat([Buffer.from([0x30, 0x20]), digest])],
    [
      'a refusal that names the digest',
      (digest: Buffer) => Buffer.from(`302730030201020420${digest.toString('hex')}`, 'hex'),
    ],
    ['a page', (digest: Buffer) => Buffer.from(`<html>${digest.toString('latin1')}</html>`, 'latin1')],
  ])('a timestamp that is %s: not signed', async (_, made) => {
    const own = { fulcio: `${servicesOf()}/fulcio`, rekor: null, tsa: `${servicesOf()}/tsa` };
    const lie: Lie = ({ url, body }, answer) => {
      if (!url.endsWith('/api/v1/timestamp')) return answer;
      const { artifactHash } = JSON.parse(Buffer.from(body ?? '').toString()) as { artifactHash: string };
      return { ...answer, body: made(Buffer.from(artifactHash, 'base64')) };
    };
    const ended = await signerWith(lie, { own }).signer.sign([statement('a')]);
    expect(ended).toMatchObject({ state: 'not-signed' });
  });
});
