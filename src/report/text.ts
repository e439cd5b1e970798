import { carrierOf } from './carrier.js';
import type { Blocking, Carried, Finding, VerdictWord } from '../decision/types.js';
import { MOMENTS, type Evidence } from '../evidence/document.js';
import type { Reason } from '../facts/observed.js';
import type { FollowUpShown } from './follow-up-text.js';
import { accessFacts } from './access-lines.js';
import { deploymentFacts } from './deployment-lines.js';
import { weightRows, weightsShown } from './models/weights-shown.js';
import { enumerated, plain } from './plain.js';
import { sentence } from './sentences.js';
import { stageText } from './stage-text.js';
import { standingText } from './standing-text.js';
import { whom, withAddresses } from './whom.js';

/** How words are set off: nothing for pipes and logs, escape codes for a terminal. */
export type Paint = (text: string, tone: 'good' | 'bad' | 'wait' | 'dim' | 'bold') => string;

export const unpainted: Paint = (text) => text;

const CODES: Readonly<Record<Parameters<Paint>[1], string>> = {
  good: '32',
  bad: '31',
  wait: '33',
  dim: '2',
  bold: '1',
};

export const painted: Paint = (text, tone) => `\u001b[${CODES[tone]}m${text}\u001b[0m`;

/** The outcome for a log or a terminal. No line begins with a word of others. */
export const outcomeText = (
  evidence: Evidence,
  verdict: VerdictWord,
  later: readonly Blocking[],
  paint: Paint,
): string => {
  const { subject } = evidence;
  const change = `${subject.repository.name}${subject.pull === null ? '' : `#${subject.pull}`}`;
  const standing = standingText(evidence, (text) => plain(text));
  const commit = subject.head === null ? '' : ` at ${subject.head.slice(0, 12)}`;
  const isDeployment = MOMENTS[evidence.stage] === 'deployment';
  const carrier = subject.commit === null ? '' : `, ${carrierOf(evidence)} ${subject.commit.slice(0, 12)}`;
  const covers = isDeployment ? 'it carries' : 'the status covers';
  return [
    `${paint('countersign', 'bold')} ${plain(change)}${commit}${carrier}: ${paint(verdict, tone(verdict))}`,
    ...[...deploymentFacts(evidence), ...accessFacts(evidence)].map(
      ([name, words]) => `  ${paint(name.toLowerCase(), 'dim')} ${plain(words)}`,
    ),
    ...findingsText(evidence.findings, paint),
    ...evidence.companions.flatMap(({ pull, decision, findings }) => [
      `  ${covers} #${pull} too: ${paint(decision.verdict, tone(decision.verdict))}`,
      ...findingsText(findings, paint),
    ]),
    ...later.map(
      (each) => `  gate: ${sentence(each.code).says} (${enumerated(each.about, plain)}). ${sentence(each.code).next}`,
    ),
    ...weightRows(weightsShown(evidence)).map(({ label, value }) => `  ${paint(label, 'dim')} ${value}`),
    ...evidence.decision.carried.map((each) => `  ${carriedLine(each)}`),
    ...evidence.decision.notes.map((note) => `  ${paint('note', 'dim')} ${noteText(note)}`),
    ...stageText(evidence, (text) => plain(text)).map((said) => `  ${paint('record', 'dim')} ${said}`),
    ...(standing === '' ? [] : [`  ${paint('standing', 'dim')} ${standing}`]),
  ].join('\n');
};

const carriedLine = ({ by, control, approvedBy, until, why }: Carried): string =>
  by === 'emergency'
    ? `EMERGENCY: ${control} lifted by ${plain(approvedBy)}, review due by ${until}; missing: ${plain(why)}`
    : `exception for ${control} by ${plain(approvedBy)} until ${until}: ${plain(why)}`;

const tone = (verdict: VerdictWord): Parameters<Paint>[1] => {
  switch (verdict) {
    case 'pass':
    case 'pass-with-exception':
      return 'good';
    case 'pending':
    case 'not-applicable':
      return 'wait';
    case 'fail':
    case 'indeterminate':
      return 'bad';
  }
};

/** The run's own finding is of interest only where it found something. */
const findingsText = (findings: readonly Finding[], paint: Paint): readonly string[] =>
  findings
    .filter((finding) => finding.control !== 'gate' || finding.reasons.length > 0)
    .flatMap((finding) => findingLines(finding, paint));

const findingLines = (finding: Finding, paint: Paint): readonly string[] => {
  const report = finding.enforcement === 'report' ? paint(' (report only)', 'dim') : '';
  const outcome = paint(
    finding.outcome.padEnd(14),
    finding.outcome === 'pass' ? 'good' : finding.outcome === 'fail' ? 'bad' : 'wait',
  );
  return [
    `  ${outcome} ${finding.control}${report}`,
    ...(finding.outcome === 'not-applicable' ? [] : finding.reasons)
      .slice(0, 20)
      .map((reason) => `                 - ${reasonText(reason, finding.control)}`),
    ...finding.notes.slice(0, 20).map((note) => `                 ${paint('note', 'dim')} ${noteText(note)}`),
  ];
};

/** One reason as a sentence: what, about whom, found, needed, what to do and who can. */
export const reasonText = (reason: Reason, control?: string): string => {
  const words = sentence(reason.code, control);
  const about = reason.about.length === 0 ? '' : ` (${enumerated(reason.about, plain)})`;
  const found = reason.found === undefined ? '' : ` Found: ${plain(withAddresses(reason.found))}.`;
  const needed = reason.needed === undefined ? '' : ` Needed: ${plain(withAddresses(reason.needed))}.`;
  const who = reason.who === undefined || reason.who.length === 0 ? '' : ` Who can: ${enumerated(reason.who, whom)}.`;
  return `${reason.code}: ${words.says}${about}.${found}${needed} ${words.next}${who}`;
};

const noteText = ({ code, about, found, needed }: Reason): string => {
  const names = about.length === 0 ? '' : ` (${enumerated(about, plain)})`;
  const seen = found === undefined ? '' : `. Found: ${plain(withAddresses(found))}`;
  const wanted = needed === undefined ? '' : `. Needed: ${plain(withAddresses(needed))}`;
  return `${code}: ${sentence(code).says}${names}${seen}${wanted}`;
};

/** How the issue for the review of an emergency ended. */
export const followUpText = ({ pull, url, failed }: FollowUpShown): string => {
  const { says, next } = sentence('follow-up-not-written');
  return failed === null
    ? `review of #${String(pull)} afterwards: ${url ?? 'an issue is open'}`
    : `${says} (#${String(pull)}): ${plain(failed)}. ${next}`;
};
