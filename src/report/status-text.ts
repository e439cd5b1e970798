import type { Blocking, VerdictWord } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import { carriedWords } from './carried-text.js';
import { enumerated, plain } from './plain.js';
import { sentence } from './sentences.js';

/** GitHub cuts a status's description at 140 characters. */
const LIMIT = 140;

/** What is missing and who can give it, in one line. The verdict is the one published, which storing may have worsened. */
export const statusText = (
  verdict: Exclude<VerdictWord, 'not-applicable'>,
  blocking: readonly Blocking[],
  evidence: Evidence,
): string => plain(words(verdict, blocking, evidence), LIMIT);

const words = (
  verdict: Exclude<VerdictWord, 'not-applicable'>,
  blocking: readonly Blocking[],
  evidence: Evidence,
): string => {
  switch (verdict) {
    case 'pass':
      return `All ${evidence.findings.filter((finding) => finding.outcome === 'pass' && finding.control !== 'gate').length} controls are met.`;
    case 'pass-with-exception':
      return carriedWords(evidence.decision.carried);
    case 'pending':
    case 'fail':
    case 'indeterminate':
      return missing(blocking, evidence);
  }
};

const missing = (blocking: readonly Blocking[], evidence: Evidence): string => {
  const [first, ...rest] = blocking;
  if (first === undefined) return 'Blocked; see the summary.';
  const about = first.about.length === 0 ? '' : ` (${enumerated(first.about, (text) => plain(text, 40), 2)})`;
  const others = new Set(rest.filter((each) => each.code !== first.code).map((each) => each.code)).size;
  const more = others === 0 ? '' : `; ${others} more`;
  const says = sentence(first.code).says;
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}${about}${helpers(first, evidence)}${more}`;
};

const helpers = (blocking: Blocking, evidence: Evidence): string => {
  const who = evidence.findings
    .filter((finding) => finding.control === blocking.control)
    .flatMap((finding) => finding.reasons)
    .filter((reason) => reason.code === blocking.code)
    .flatMap((reason) => reason.who ?? []);
  return who.length === 0 ? '' : ` - ask ${enumerated([...new Set(who)], (text) => plain(text, 40), 3)}`;
};
