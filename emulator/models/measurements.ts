import { merged, type Json } from './merged.js';
import type { DriftSpec, ReportSpec, ScanSpec } from './spec.js';
import type { Weight } from './weights.js';

/** ModelAudit's report on the weights, as it prints it in a job that has them. */
export function scanOf(spec: ScanSpec, root: string, weights: readonly Weight[], at: string): string {
  const seconds = Date.parse(spec.at ?? at) / 1000;
  const seen = weights.flatMap((weight) => {
    const digest = spec.digests?.[weight.name] ?? weight.sha256;
    return digest === '<absent>' ? [] : [{ ...weight, digest, path: `/github/workspace/${root}/${weight.name}` }];
  });
  const extra = Object.entries(spec.digests ?? {}).filter(([name]) => weights.every((weight) => weight.name !== name));
  const files = [
    ...seen,
    ...extra.flatMap(([name, digest]) =>
      digest === '<absent>' ? [] : [{ name, digest, size: 1000, path: `/github/workspace/${root}/${name}` }],
    ),
  ];
  const pointer = spec.pointers === true;
  const document: Json = {
    bytes_scanned: files.reduce((sum, { size }) => sum + (pointer ? 134 : size), 0),
    issues: [
      ...(pointer ? files.map(({ path, digest, size }) => pointerIssue(path, digest, size, seconds)) : []),
      ...(spec.issues ?? []),
    ],
    checks: files.map(({ path }) => ({
      name: 'File Type Validation',
      status: 'passed',
      message: 'File type validation passed',
      location: path,
      details: {},
      timestamp: seconds,
    })),
    files_scanned: files.length,
    assets: files.map(({ path, size }) => ({ path, type: 'safetensors', size: pointer ? 134 : size })),
    file_metadata: Object.fromEntries(
      files.map(({ path, digest, size }) => [
        path,
        { file_size: pointer ? 134 : size, file_hashes: { sha256: pointer ? '0'.repeat(64) : digest } },
      ]),
    ),
    has_errors: false,
    scanner_names: ['safetensors'],
    start_time: seconds,
    duration: 1.5,
    success: true,
    total_checks: files.length,
    passed_checks: files.length,
    failed_checks: 0,
    modelaudit_version: '0.2.99',
  };
  return `${JSON.stringify(merged(document, spec.merge), null, 2)}\n`;
}

function pointerIssue(path: string, digest: string, size: number, timestamp: number): Json {
  return {
    message: 'Git LFS pointer detected - file is 134 bytes but should be larger',
    severity: 'critical',
    location: path,
    details: {
      file_path: path,
      actual_size_bytes: 134,
      issue_type: 'lfs_pointer',
      lfs_oid: `sha256:${digest}`,
      expected_size_bytes: size,
    },
    why: 'This file is a Git LFS pointer rather than the actual model weights.',
    timestamp,
    type: 'lfs_check_check',
  };
}

/** Our own form, for tools that write none. */
export function fairnessOf(spec: ReportSpec, root: string, weights: readonly Weight[], at: string): string {
  const ratio = (slice: string, value: number): Json => ({
    name: 'demographic_parity_ratio',
    slice,
    value,
    stderr: 0.02,
    n: 800,
    higherIsBetter: true,
  });
  const document: Json = {
    schema: 'countersign/metrics@1',
    at: spec.at ?? at,
    subjects: weights.map(({ name, sha256 }) => ({ path: `${root}/${name}`, sha256 })),
    dataset: { id: 'acme/fairness-panel', revision: 'a'.repeat(40), sha256: 'b'.repeat(64) },
    metrics: [ratio('sex', 0.95), ratio('age_band', 0.93)],
  };
  return `${JSON.stringify(merged(document, spec.merge), null, 2)}\n`;
}

const ordinaryTests = { 'Share of Drifted Columns: Less 0.3': 'SUCCESS', 'Mean Value of score: Within 0.1': 'SUCCESS' };

/** Evidently's report of how the data of the running version moved. Its new form tells no time, so that the statement's counts. */
export function driftOf(spec: DriftSpec, at: string): string {
  const tests = Object.entries({ ...ordinaryTests, ...spec.tests }).filter(([, status]) => status !== '<absent>');
  const document: Json = {
    timestamp: spec.at ?? at,
    metrics: [
      {
        id: 'm1',
        metric_name: 'DriftedColumnsCount(drift_share=0.3)',
        config: { type: 'evidently:metric_v2:DriftedColumnsCount', drift_share: 0.3 },
        value: { count: 1, share: 0.1 },
      },
    ],
    tests: tests.map(([name, status], index) => ({
      id: `t${String(index)}`,
      name,
      description: name,
      status,
      metric_config: { metric_id: 'm1', params: {} },
      test_config: {},
    })),
  };
  return `${JSON.stringify(merged(document, spec.merge), null, 2)}\n`;
}
