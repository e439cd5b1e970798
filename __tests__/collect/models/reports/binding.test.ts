import { describe, expect, it } from '@jest/globals';
import { testKey } from '../../../../emulator/models/signing.js';
import type { VerifyModelSignature } from '../../../../src/app/ports-models.js';
import { sample } from './sample.js';
import { reportsAmong, sha256, signed, statementAbout, WEIGHT, type Files } from './place.js';

const report = sample('lm-eval/results_cand.json');
const PATH = 'evidence/results.json';
const BESIDE = `${PATH}.sigstore.json`;

const bindingsOf = async (files: Files, verify?: VerifyModelSignature) =>
  (await reportsAmong({ [PATH]: report, ...files }, verify === undefined ? {} : { verify })).map(
    ({ binding }) => binding,
  );
const found = async (statement: string, path = BESIDE): Promise<string> => {
  const [binding] = await bindingsOf({ [path]: statement });
  return binding?.by === 'nothing' ? binding.found : JSON.stringify(binding);
};

describe('a signed statement', () => {
  it.each([BESIDE, 'evidence/all.sigstore.json', 'evidence/one.intoto.json', 'evidence/some.intoto.jsonl'])(
    'at %s binds the report whose digest it names',
    async (place) => {
      expect(await bindingsOf({ [place]: signed([report]) })).toEqual([
        {
          by: 'statement',
          place,
          predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
          signature: {
            state: 'verified',
            by: { kind: 'key', fingerprint: testKey('evaluation').fingerprint },
            at: null,
          },
          subjects: [{ name: 'models/m/model.safetensors', sha256: WEIGHT }],
          at: null,
        },
      ]);
    },
  );

  it('is found beside the report where no glob names it', async () => {
    const files = { [PATH]: report, [BESIDE]: signed([report]) };
    const [one, ...others] = await reportsAmong(files, { globs: [PATH] });
    expect(one).toMatchObject({ path: PATH, sha256: sha256(report), binding: { by: 'statement', place: BESIDE } });
    expect(others).toEqual([]);
  });

  it('binds several reports, and stands among several on lines of one file', async () => {
    const other = sample('lm-eval/results_base.json');
    const both = await reportsAmong({
      [PATH]: report,
      'evidence/other.json': other,
      'evidence/a.intoto.jsonl': `${signed(['x'])}\n${signed([report, other])}\n`,
    });
    expect(both.map(({ binding }) => binding.by)).toEqual(['statement', 'statement']);
  });

  it.each<readonly [string, string, string]>([
    [
      'another predicate',
      signed([report], { predicateType: 'https://in-toto.io/attestation/scai/attribute-report' }),
      'its predicate is https://in-toto.io/attestation/scai/attribute-report; https://in-toto.io/attestation/test-result/v0.1 binds',
    ],
    ['another report', signed(['x']), 'it names other files, not this one as it is'],
    [
      'another type',
      signed([report], { _type: 'https://in-toto.io/Statement/v0.1' }),
      'the statement is of the type https://in-toto.io/Statement/v0.1',
    ],
    [
      'another digest than sha256',
      signed([], { predicate: { configuration: [{ name: PATH, digest: { sha512: 'a' } }] } }),
      'it names other files, not this one as it is',
    ],
    ['no list of files', signed([report], { predicate: {} }), '$.predicate.configuration: a list expected'],
    ['no signature', JSON.stringify(statementAbout([report])), 'the statement is not signed'],
    [
      'an envelope alone',
      JSON.stringify((JSON.parse(signed([report])) as { dsseEnvelope: object }).dsseEnvelope),
      'the envelope is in no Sigstore bundle',
    ],
    ['no statement in it', '{"results":{}}', 'neither a Sigstore bundle nor an in-toto statement'],
    [
      'no JSON',
      '{"a":NaN}',
      'bare NaN, which is no JSON: Python writes it where a number could not be computed; mend the run (at "NaN}")',
    ],
  ])('with %s does not bind, and says why', async (_what, statement, why) => {
    expect(await found(statement)).toBe(`${BESIDE}: ${why}`);
  });

  it('does not bind a report that was altered since', async () => {
    const [binding] = await bindingsOf({ [PATH]: report.replace('0.58', '0.78'), [BESIDE]: signed([report]) });
    expect(binding).toEqual({ by: 'nothing', found: `${BESIDE}: it names other files, not this one as it is` });
  });

  it('tells the weights that it names, though they are others', async () => {
    const subject = [{ name: 'models/m/model.safetensors', digest: { sha256: 'd'.repeat(64) } }];
    const [binding] = await bindingsOf({ [BESIDE]: signed([report], { subject }) });
    expect(binding).toMatchObject({ subjects: [{ sha256: 'd'.repeat(64) }] });
  });

  it('by a key that nobody named is refused, and nothing of it is told', async () => {
    expect(await bindingsOf({ [BESIDE]: signed([report], {}, 'stranger') })).toMatchObject([
      {
        by: 'statement',
        place: BESIDE,
        predicateType: '',
        signature: { state: 'refused', code: 'key-unknown' },
        subjects: [],
      },
    ]);
  });

  it('that was altered after it was signed is refused', async () => {
    const bundle = JSON.parse(signed(['x'])) as { dsseEnvelope: { payload: string } };
    bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statementAbout([report]))).toString('base64');
    const [binding] = await bindingsOf({ [BESIDE]: JSON.stringify(bundle) });
    expect(binding).toMatchObject({ signature: { state: 'refused', code: 'signature-invalid' }, subjects: [] });
  });

  it('is no report', async () => {
    expect(await reportsAmong({ [BESIDE]: signed([report]), 'evidence/b.json': signed([report]) })).toEqual([]);
  });
});

describe('several statements about one report', () => {
  const subject = [{ name: 'other', digest: { sha256: 'e'.repeat(64) } }];

  it('are all told, so that a signer whom nobody named hides none who is', async () => {
    // As a log vouches for times, which keys have none of.
    const times: Readonly<Record<string, string>> = { a: '2026-11-20T10:00:00Z', b: '2026-11-21T10:00:00Z' };
    const verify: VerifyModelSignature = (bundle) => {
      const { dsseEnvelope } = JSON.parse(Buffer.from(bundle).toString()) as { dsseEnvelope: { payload: string } };
      const payload = Buffer.from(dsseEnvelope.payload, 'base64');
      const [own] = (JSON.parse(payload.toString()) as { subject: readonly { name: string }[] }).subject;
      const by = { kind: 'identity', issuer: 'i', identity: own?.name ?? '', workflow: null } as const;
      const signature = { state: 'verified', by, at: times[own?.name ?? ''] ?? null } as const;
      return Promise.resolve({ signature, payloadType: 'application/vnd.in-toto+json', payload });
    };
    const named = (name: string) => signed([report], { subject: [{ name, digest: { sha256: WEIGHT } }] });
    const lines = ['none', 'a', 'b'].map(named).join('\n');
    const bindings = await bindingsOf({ 'evidence/a.intoto.jsonl': lines }, verify);
    expect(bindings.map((one) => (one.by === 'statement' ? one.at : one.by))).toEqual([times['b'], times['a'], null]);
  });

  it('count where one verifies, whatever the others are', async () => {
    const bindings = await bindingsOf({
      [BESIDE]: signed([report], {}, 'stranger'),
      'evidence/z.intoto.jsonl': `${signed([report])}\n${JSON.stringify(statementAbout([report], { subject }))}\n`,
    });
    expect(bindings).toMatchObject([{ place: 'evidence/z.intoto.jsonl', subjects: [{ sha256: WEIGHT }] }]);
  });

  it('are at most 200 in a file, of which 20 are told', async () => {
    const about = (index: number) =>
      signed([report], { subject: [{ name: String(index), digest: { sha256: WEIGHT } }] });
    const lines = (count: number) => Array.from({ length: count }, (_, index) => about(index)).join('\n');
    expect(await found(lines(201))).toMatch(/it holds more than 200 statements/);
    expect(await bindingsOf({ [BESIDE]: lines(21) })).toHaveLength(20);
    expect(await bindingsOf({ [BESIDE]: about(0), 'evidence/b.sigstore.json': about(0) })).toHaveLength(1);
  });
});

describe('without a statement', () => {
  it('a report binds by the digests that the tool printed, or by nothing', async () => {
    const scan = sample('modelaudit/results.json');
    const [own] = await reportsAmong({ 'evidence/scan.json': scan }, { part: 'scan' });
    expect(own?.binding).toMatchObject({ by: 'tool' });
    expect(await bindingsOf({})).toEqual([{ by: 'nothing', found: 'no statement names the digest of this file' }]);
  });
});
