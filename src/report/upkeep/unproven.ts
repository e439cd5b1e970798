/**
 * What says that something is not known, or that nothing was compared at all. While a task gives one of these, nothing that it found
 * earlier may be said to be over.
 */
const CODES: ReadonlySet<string> = new Set([
  // Answers that are missing.
  'fact-unavailable',
  'not-demanded',
  'control-failed',
  'list-truncated',
  'list-unstable',
  'snapshot-inconsistent',
  'rate-limited',
  'deadline-exceeded',
  'rules-undecided',
  'record-unreadable',
  'access-file-unreadable',
  'earlier-run-unreadable',
  // What is said of models.
  'document-unreadable',
  'report-unreadable',
  'too-many-reports',
  'scan-unreadable',
  'evaluation-unreadable',
  'safety-unreadable',
  'fairness-unreadable',
  'baseline-unreadable',
  'digest-unknown',
  'score-unclear',
  'fairness-unclear',
  'config-not-seen',
  // Work that is left.
  'task-undone',
  'more-to-reconcile',
  'nothing-to-evaluate',
  // Nothing to compare with.
  'no-control-applies',
  'policy-missing',
  'policy-invalid',
  'policy-unreadable',
  'models-not-declared',
  'access-not-asked',
  'access-file-missing',
  'access-file-invalid',
]);

export const isUnproven = (code: string): boolean => CODES.has(code);
