import type { Blocking, VerdictWord } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import { carriedWords } from './carried-text.js';
import { missingOf, type Missing } from './missing.js';
import { enumerated, plain } from './plain.js';
import { shortDigests } from './short-digests.js';
import { sentence } from './sentences.js';
import { whom } from './whom.js';

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
  const [first, ...rest] = missingOf(evidence, blocking);
  if (first === undefined) return 'Blocked; see the summary.';
  const names = [...(first.change === null ? [] : [first.change]), ...first.about];
  const about = names.length === 0 ? '' : ` (${enumerated(names, (text) => plain(text, 40), 2)})`;
  const who = first.who.length === 0 ? '' : ` - ask ${enumerated(first.who, (text) => plain(whom(text), 50), 3)}`;
  const more = rest.length === 0 ? '' : `; ${String(rest.length)} more`;
  const { says } = sentence(first.code, first.control);
  const text = `${says.charAt(0).toUpperCase()}${says.slice(1)}${about}${who}${more}`;
  return `${text}${foundText(first, LIMIT - text.length)}`;
};

/** Less room than this says nothing. */
const ROOM = 24;

/** What was found, where there is room. How something failed (times, attempts) stays out: a status that changes with each look is written with each look. */
const foundText = ({ outcome, found }: Missing, room: number): string =>
  outcome === 'indeterminate' || found === null || room < ROOM ? '' : `. Found: ${shortDigests(found)}`;
