import { createHash } from 'node:crypto';
import { signedBundle, testKey } from '../../../../emulator/models/signing.js';
import type { ReportPart } from '../../../../src/collect/models/reports/adapter.js';
import type { FileSource } from '../../../../src/collect/models/reports/file-source.js';
import { readReports, type ReportPlace } from '../../../../src/collect/models/reports/read-reports.js';
import type { ReportFile } from '../../../../src/facts/models.js';
import { known, unknown } from '../../../../src/facts/observed.js';
import { checkModelSignature } from '../../../../src/verify/model-signature.js';

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

export const WEIGHT = 'c'.repeat(64);

/** The statement that binds files to the weight. */
export const statementAbout = (files: readonly string[], own: object = {}): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'models/m/model.safetensors', digest: { sha256: WEIGHT } }],
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  predicate: {
    result: 'PASSED',
    configuration: files.map((text, index) => ({ name: String(index), digest: { sha256: sha256(text) } })),
  },
  ...own,
});

export const signed = (files: readonly string[], own: object = {}, key = 'evaluation'): string =>
  signedBundle(statementAbout(files, own), key);

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const sourceOf = (files: Files): FileSource => ({
  files: known(
    Object.keys(files)
      .sort()
      .map((path) => ({ path, kind: path.endsWith('-link') ? ('symlink' as const) : ('file' as const) })),
  ),
  read: (path) => {
    const content = files[path];
    if (content === undefined)
      return Promise.resolve(unknown({ code: 'fact-unavailable', about: [path], found: '502' }));
    return Promise.resolve(known(typeof content === 'string' ? Buffer.from(content) : content));
  },
});

interface Given extends Partial<Pick<ReportPlace, 'host' | 'baseline' | 'verify'>> {
  readonly base?: Files;
  readonly part?: ReportPart;
  readonly globs?: readonly string[];
  readonly statements?: 'files' | 'files-and-host';
}

const noHost: ReportPlace['host'] = {
  repository: 'acme/ml',
  weight: WEIGHT,
  proofs: () => Promise.reject(new Error('the host was asked')),
};

const isSource = (files: Files | FileSource): files is FileSource => typeof files['read'] === 'function';

/** The reports among some files; the key `evaluation` is the one that is named. */
export const reportsAmong = (files: Files | FileSource, given: Given = {}): Promise<readonly ReportFile[]> =>
  readReports(
    {
      head: isSource(files) ? files : sourceOf(files),
      base: sourceOf(given.base ?? {}),
      host: given.host ?? noHost,
      baseline: given.baseline ?? null,
      keys: [{ path: 'keys/evaluation.pem', text: testKey('evaluation').pem }],
      verify: given.verify ?? ((bundle, keys) => Promise.resolve(checkModelSignature(bundle, { roots: null, keys }))),
    },
    {
      name: 'm',
      reports: [{ part: given.part ?? 'evaluation', globs: given.globs ?? ['evidence/**'] }],
      statements: given.statements ?? 'files',
    },
  );
