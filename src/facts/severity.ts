import type { ScanFinding } from './scans.js';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'none';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'none'];

const BY_WORD: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['error', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['warning', 'medium'],
  ['low', 'low'],
  ['note', 'low'],
  ['none', 'none'],
]);

/**
 * How bad a finding is. A score in (0, 10] decides, with GitHub's thresholds: 9 and above critical, 7 high, 4 medium, else
 * low. Without one the source's word decides: error is high, warning medium, note low. A finding that tells neither, or
 * whose word is not known (a leaked secret has none), is critical: what cannot be weighed counts in full.
 */
export const severityOf = (finding: Pick<ScanFinding, 'score' | 'level'>): Severity => {
  const { score, level } = finding;
  if (score !== null && score > 0 && score <= 10) return ofScore(score);
  if (level !== null) return BY_WORD.get(level.toLowerCase()) ?? 'critical';
  return score === 0 ? 'none' : 'critical';
};

const ofScore = (score: number): Severity => {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
};
