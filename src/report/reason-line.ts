import type { Outcome } from '../decision/types.js';
import type { Reason } from '../facts/observed.js';
import type { Missing } from './missing.js';
import { enumerated, escaped, quoted } from './plain.js';
import { shortDigests } from './short-digests.js';
import { sentence } from './sentences.js';
import { whom, withAddresses } from './whom.js';

export const SIGN: Readonly<Record<Outcome, string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  pending: '⏳ pending',
  indeterminate: '❓ indeterminate',
  waived: '⚠️ waived',
  'not-applicable': '➖ not applicable',
};

/** One thing that is missing, and who can give it, as an entry of a list. Texts of others are shown as code only. */
export const missingLine = ({ change, outcome, control, code, about, who, found, needed }: Missing): string => {
  const { says, next } = sentence(code, control);
  const where = change === null ? '' : `${escaped(change)}: `;
  const what = about.length === 0 ? '' : `: ${enumerated(about, quoted)}`;
  return `- ${SIGN[outcome].split(' ')[0] ?? ''} ${where}**${escaped(capital(says))}**${what}.${seen(found, needed)} ${escaped(next)}${whoCan(who)}`;
};

const seen = (found: string | null | undefined, needed: string | null | undefined): string =>
  `${fact('Found', found ?? '')}${fact('Needed', needed ?? '')}`;

const fact = (label: string, text: string): string =>
  text === '' ? '' : ` ${label}: ${quoted(shortDigests(withAddresses(text)))}.`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const whoCan = (who: readonly string[]): string =>
  who.length === 0 ? '' : ` Who can: ${enumerated(who, (text) => quoted(whom(text)))}.`;

/** One reason of a control, in full. */
export const reasonLine = (reason: Reason, control: string): string => {
  const about = reason.about.length === 0 ? '' : `: ${enumerated(reason.about, quoted, 20)}`;
  const words = sentence(reason.code, control);
  return `- ${quoted(reason.code)}: ${escaped(words.says)}${about}.${seen(reason.found, reason.needed)} ${escaped(words.next)}${whoCan(reason.who ?? [])}`;
};
