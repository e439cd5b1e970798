import { describe, expect, it } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { createHash } from 'node:crypto';
import { depthOf } from '../../emulator/log.js';
import { runAction } from '../../emulator/runner.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { storedFiles } from '../../scripts/cases/observe.js';
import { session, type Turn } from './session.js';
import { worldWith } from './support.js';

const identified = { token: { 'id-token': true } };
const visible = (visibility: 'public' | 'private') => ({ ...identified, repository: { visibility } });

const WORKFLOW = 'https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const NAMES = ['evidence.sigstore.json', 'svr.sigstore.json', 'vsa.sigstore.json'];

interface Bundle {
  readonly mediaType: string;
  readonly verificationMaterial: Readonly<Record<string, unknown>> & {
    readonly tlogEntries?: readonly { readonly kindVersion: unknown; readonly canonicalizedBody: string }[];
  };
  readonly dsseEnvelope: { readonly payload: string; readonly payloadType: string };
}

const bundlesIn = (emulator: Emulator): ReadonlyMap<string, Bundle> => {
  const files = storedFiles(emulator).at(-1) ?? new Map<string, string>();
  const bundles = [...files].filter(([name]) => name.endsWith('.sigstore.json'));
  return new Map(bundles.map(([name, text]) => [name, JSON.parse(text) as Bundle]));
};

const statementOf = (bundles: ReadonlyMap<string, Bundle>, name: string): Readonly<Record<string, unknown>> => {
  const payload = Buffer.from(bundles.get(name)?.dsseEnvelope.payload ?? '', 'base64');
  return JSON.parse(payload.toString('utf8')) as Readonly<Record<string, unknown>>;
};

/** By the library of the Sigstore project, with the emulator's root of trust alone. */
async function verifyWithSigstore(emulator: Emulator, bundle: Bundle, wanted: { log: number; timestamps: number }) {
  const root = await (await fetch(`${emulator.url}/sigstore/trusted_root.json`)).json();
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)), {
    ctlogThreshold: 1,
    tlogThreshold: wanted.log,
    timestampThreshold: 1,
  });
  return verifier.verify(toSignedEntity(bundleFromJSON(bundle)), {
    subjectAlternativeName: WORKFLOW,
    extensions: { issuer: ISSUER },
  });
}

const statesOf = ({ statuses }: Turn): readonly string[] => statuses.map(({ state }) => state);

describe('a run with an identity', () => {
  it.each([
    ['public', { log: 1, timestamps: 0 }],
    ['private', { log: 0, timestamps: 1 }],
  ] as const)(
    'signs evidence, summary and result of a %s repository, as the library of Sigstore verifies',
    async (visibility, wanted) => {
      await session(visible(visibility), async ({ emulator, run }) => {
        const turn = await run();
        expect(turn.run.outputs.get('verdict')).toBe('pass');
        expect(turn.run.outputs.get('signed')).toBe('keyless');
        const bundles = bundlesIn(emulator);
        expect([...bundles.keys()].sort()).toEqual(NAMES);
        for (const bundle of bundles.values()) {
          const signer = await verifyWithSigstore(emulator, bundle, wanted);
          expect(signer.identity?.subjectAlternativeName).toBe(WORKFLOW);
          expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
          expect(Object.keys(bundle.verificationMaterial)).toContain('certificate');
          const changed = { ...bundle.dsseEnvelope, payload: Buffer.from('{}').toString('base64') };
          await expect(verifyWithSigstore(emulator, { ...bundle, dsseEnvelope: changed }, wanted)).rejects.toThrow();
        }
        const evidence = storedFiles(emulator).at(-1)?.get('evidence.json') ?? '';
        const digest = createHash('sha256').update(evidence).digest('hex');
        const [subject] = statementOf(bundles, 'evidence.sigstore.json')['subject'] as readonly object[];
        expect(subject).toEqual({ name: 'evidence.json', digest: { sha256: digest } });
        expect(statesOf(turn).at(-1)).toBe('success');
      });
    },
  );

  it('tells a public log nothing of what it signs, and a private repository no log at all', async () => {
    await session(visible('public'), async ({ emulator, run }) => {
      const { calls } = await run();
      expect(calls).not.toContain('SIGSTORE tsa');
      for (const bundle of bundlesIn(emulator).values()) {
        const [entry] = bundle.verificationMaterial.tlogEntries ?? [];
        expect(entry?.kindVersion).toEqual({ kind: 'dsse', version: '0.0.1' });
        const body = Buffer.from(entry?.canonicalizedBody ?? '', 'base64').toString('utf8');
        const spec = (JSON.parse(body) as { spec: object }).spec;
        expect(Object.keys(spec).sort()).toEqual(['envelopeHash', 'payloadHash', 'signatures']);
      }
    });
    await session(visible('private'), async ({ run }) => {
      const { calls } = await run();
      expect(calls.filter((call) => call.startsWith('SIGSTORE'))).toEqual([
        'SIGSTORE fulcio',
        'SIGSTORE tsa',
        'SIGSTORE tsa',
        'SIGSTORE tsa',
      ]);
    });
  });

  it('gets one certificate, and keeps the bundles before the status', async () => {
    await session(visible('public'), async ({ run }) => {
      const { calls } = await run();
      expect(calls.filter((call) => call === 'SIGSTORE fulcio')).toHaveLength(1);
      expect(calls.filter((call) => call === 'OIDC token')).toHaveLength(1);
      expect(calls.lastIndexOf('SIGSTORE rekor')).toBeLessThan(calls.lastIndexOf('ARTIFACT upload'));
      expect(calls.indexOf('OIDC token')).toBeLessThan(4);
      const success = calls.lastIndexOf('POST /repos/{owner}/{repo}/statuses/{sha}');
      expect(calls.lastIndexOf('ARTIFACT finalize')).toBeLessThan(success);
      expect(calls.lastIndexOf('ARTIFACT list')).toBeLessThan(success);
    });
  });

  it('waits for one answer more than without a signature', async () => {
    const depths = [];
    for (const patch of [{ repository: { visibility: 'public' } }, visible('public')]) {
      const world = worldWith(patch);
      const emulator = await startEmulator({ world, latencyMs: 600 });
      // The emulated Sigstore is made before, which takes longer than an answer.
      await fetch(`${emulator.url}/sigstore/trusted_root.json`);
      const before = emulator.log.length;
      const { outputs } = await runAction({ emulator, world });
      depths.push(depthOf(emulator.log.slice(before)));
      expect(outputs.get('verdict')).toBe('pass');
      await emulator.close();
    }
    const [without = 0, signed = 0] = depths;
    expect(without).toBeGreaterThan(4);
    expect(signed - without).toBeLessThanOrEqual(1);
  });
});
