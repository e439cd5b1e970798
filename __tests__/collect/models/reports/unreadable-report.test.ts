import { describe, expect, it } from '@jest/globals';
import { testKey } from '../../../../emulator/models/signing.js';
import { statementOf } from '../../../../emulator/models/binding.js';
import { readReports } from '../../../../src/collect/models/reports/read-reports.js';
import { known, unknown, type Observed } from '../../../../src/facts/observed.js';
import { shippedModelSignatures } from '../../../../src/wiring/model-signatures.js';

const PATH = 'evidence/evaluation.json';
const CUT_OFF = '{"results": {';
const weight = { name: 'm.safetensors', sha256: 'a'.repeat(64) } as Parameters<
  typeof statementOf
>[1]['weights'][number];

const sourceOf = (texts: Readonly<Record<string, string | null>>) => ({
  files: known(Object.keys(texts).map((path) => ({ path, kind: 'file' as const }))),
  read: (path: string): Promise<Observed<Uint8Array>> => {
    const text = texts[path];
    const refused: Observed<Uint8Array> = unknown({ code: 'fact-unavailable', about: [path], found: '403' });
    return Promise.resolve(typeof text === 'string' ? known(Buffer.from(text)) : refused);
  },
});

const statement = JSON.stringify(
  statementOf({}, { root: 'models/m', weights: [weight], path: PATH, report: CUT_OFF, samples: {}, beside: {} }, 'evaluation'),
);

const read = async (texts: Readonly<Record<string, string | null>>) => {
  const head = sourceOf(texts);
  const host = { repository: 'acme/pay', proofs: () => Promise.resolve(new Map()), weight: null };
  const keys = [{ path: 'k.pem', text: testKey('evaluation').pem }];
  const place = { head, base: head, host, baseline: null, verify: shippedModelSignatures, keys };
  const reports = [{ part: 'evaluation' as const, globs: [PATH] }];
  const [report] = await readReports(place, { name: 'm', reports, statements: 'files' });
  return report;
};

describe('a report that cannot be read', () => {
  it('is tied to the weights all the same, so that nobody takes it for absent', async () => {
    const report = await read({ [PATH]: CUT_OFF, [`${PATH}.sigstore.json`]: statement });
    expect(report).toMatchObject({
      report: { known: false, why: { code: 'report-unreadable' } },
      binding: { by: 'statement', subjects: [{ sha256: weight.sha256 }] },
    });
  });

  it('is tied to nothing where no statement names it', async () => {
    expect(await read({ [PATH]: `${CUT_OFF} `, [`${PATH}.sigstore.json`]: statement })).toMatchObject({
      report: { known: false },
      binding: { by: 'nothing', found: expect.stringContaining('it names other files') as unknown },
    });
  });

  it('has no digest where its bytes are withheld', async () => {
    expect(await read({ [PATH]: null, [`${PATH}.sigstore.json`]: statement })).toMatchObject({
      sha256: null,
      report: { known: false, why: { found: '403' } },
    });
  });
});
