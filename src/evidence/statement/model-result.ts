import { canonical } from '../canonical.js';

/** A file by its path in the repository, and the sha256 of its bytes, hex. */
export interface NamedDigest {
  readonly name: string;
  readonly sha256: string;
}

export interface ModelResult {
  /** What was looked at. */
  readonly weights: readonly NamedDigest[];
  /** What the tool wrote. */
  readonly reports: readonly NamedDigest[];
  readonly result: 'PASSED' | 'WARNED' | 'FAILED';
}

/** The in-toto statement that ties reports to weights: a test result, whose configuration names the reports by digest. */
export const modelResultStatement = ({ weights, reports, result }: ModelResult): string =>
  canonical({
    _type: 'https://in-toto.io/Statement/v1',
    subject: weights.map(descriptor),
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: { result, configuration: reports.map(descriptor) },
  });

const descriptor = ({ name, sha256 }: NamedDigest): object => ({ name, digest: { sha256 } });
