import { describe, expect, it } from '@jest/globals';
import {
  signatureBlock,
  signatureCommands,
  signatureLine,
  type SignatureShown,
} from '../../src/report/signature-text.js';

const SIGNER = 'https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main';

const keyless = {
  state: 'signed',
  by: 'keyless',
  signer: SIGNER,
  instance: 'public',
  witness: 'log',
  repository: 'acme/pay',
} as const satisfies SignatureShown;

const key: SignatureShown = { ...keyless, by: 'key', signer: 'sha256:00', instance: null, witness: null };

describe('the line of a signature', () => {
  it.each([
    [keyless, `signed by ${SIGNER} (the public Sigstore)`],
    [{ ...keyless, instance: 'github' }, `signed by ${SIGNER} (GitHub's Sigstore)`],
    [{ ...keyless, instance: 'own' }, `signed by ${SIGNER} (a Sigstore of your own)`],
    [key, 'signed with the key sha256:00'],
    [{ state: 'not-signed', found: 'certificate: it answered 503' }, 'not signed: certificate: it answered 503'],
    [{ state: 'unsigned', why: 'off' }, 'unsigned: the input "sign" is off'],
  ] as readonly (readonly [SignatureShown, string])[])('%#', (shown, line) => {
    expect(signatureLine(shown)).toBe(line);
  });
});

describe('the commands', () => {
  it("name GitHub's own only for the instances that it knows", () => {
    const gh = (shown: SignatureShown) =>
      signatureCommands(shown).filter((each) => each.startsWith('gh attestation verify '));
    expect(gh(keyless)).toEqual([
      'gh attestation verify evidence.json --bundle evidence.sigstore.json --repo acme/pay --predicate-type https://github.com/acme/countersign/predicates/change-control/v1 --signer-workflow acme/pay/.github/workflows/countersign.yml',
    ]);
    expect(gh({ ...keyless, instance: 'github', witness: 'timestamp' })).toHaveLength(1);
    expect(gh({ ...keyless, instance: 'own' })).toEqual([]);
    expect(gh(key)).toEqual([]);
  });

  it('take the root of trust from a file where cosign does not know it', () => {
    const cosign = (shown: SignatureShown) => signatureCommands(shown).find((each) => each.startsWith('cosign ')) ?? '';
    expect(cosign(keyless)).not.toContain('trusted-root');
    expect(cosign({ ...keyless, instance: 'own' })).toContain('--trusted-root trusted_root.json');
    expect(cosign({ ...keyless, instance: 'own' })).not.toContain('timestamps');
    expect(cosign({ ...keyless, instance: 'github', witness: 'timestamp' })).toContain('--use-signed-timestamps');
    const ofGitHub = signatureCommands({ ...keyless, instance: 'github', witness: 'timestamp' });
    expect(ofGitHub.slice(0, 2)).toEqual([
      'gh attestation trusted-root | grep githubapp > trusted_root.json',
      'countersign verify evidence.json --repository acme/pay --workflow .github/workflows/countersign.yml@refs/heads/main --trusted-root trusted_root.json',
    ]);
  });

  it('name the repository of a workflow that lies elsewhere', () => {
    const signer = SIGNER.replace('acme/pay', 'acme/central');
    expect(signatureCommands({ ...keyless, signer })[0]).toBe(
      'countersign verify evidence.json --repository acme/pay --workflow acme/central/.github/workflows/countersign.yml@refs/heads/main',
    );
  });

  it.each(["'; rm -rf ~ #", '$(id)', '`id`', '\n```\n# heading', ' --insecure', '"', '\\', '|sh'])(
    'are none where a name holds %j: a branch may be called so, and they are there to be copied',
    (name) => {
      expect(signatureCommands({ ...keyless, signer: `${SIGNER}${name}` })).toEqual([]);
      expect(signatureCommands({ ...keyless, repository: `acme/pay${name}` })).toEqual([]);
      const block = signatureBlock({ ...keyless, signer: `${SIGNER}${name}` }).join('\n');
      expect(block.split('\n')).toHaveLength(1);
    },
  );

  it('are none where nothing was signed', () => {
    for (const shown of [null, { state: 'unsigned', why: 'off' }, { state: 'not-signed', found: 'x' }] as const)
      expect(signatureCommands(shown)).toEqual([]);
    expect(signatureBlock(null)).toEqual([]);
  });
});
