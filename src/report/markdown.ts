import type { Blocking, Finding, Outcome, VerdictWord } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import type { Reason } from '../facts/observed.js';
import { enumerated, escaped, quoted } from './plain.js';
import { sentence } from './sentences.js';

/** What the summary says besides the evidence: how storing and publishing ended. */
export interface Ending {
  readonly verdict: VerdictWord;
  readonly blocking: readonly Blocking[];
  readonly digest: string;
  readonly path: string;
  readonly artifact: { readonly name: string; readonly url: string | null } | null;
  readonly status: { readonly context: string; readonly commit: string; readonly state: string; readonly published: boolean } | null;
}

const SIGN: Readonly<Record<Outcome, string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  pending: '⏳ pending',
  indeterminate: '❓ indeterminate',
  waived: '⚠️ waived',
  'not-applicable': '➖ not applicable',
};

const HEADLINE: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ This change may be merged',
  'pass-with-exception': '⚠️ This change may be merged, with an exception',
  pending: '⏳ Something is still missing',
  indeterminate: '❓ This change cannot be judged',
  fail: '❌ This change may not be merged',
  'not-applicable': '➖ The policy does not cover this change',
};

/** The job summary: one table that a person reads in ten seconds, details folded below. Texts of others are shown as code only. */
export const markdown = (evidence: Evidence, ending: Ending): string =>
  [
    `## Countersign: ${HEADLINE[ending.verdict]}`,
    subject(evidence),
    table(shown(evidence.findings)),
    afterwards(evidence, ending),
    carried(evidence),
    ...shown(evidence.findings).map(details),
    notes(evidence),
    record(evidence, ending),
  ]
    .filter((part) => part !== '')
    .join('\n\n') + '\n';

const subject = (evidence: Evidence): string => {
  const { pull, head, base, repository } = evidence.subject;
  const where = `${quoted(repository.name)}${pull === null ? '' : ` pull request #${pull}`}`;
  return head === null || base === null ? where : `${where}, commit ${quoted(head.slice(0, 12))} into ${quoted(base.ref)}`;
};

/** The run's own finding is of interest only where it found something. */
const shown = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.control !== 'gate' || finding.reasons.length > 0);

const table = (findings: readonly Finding[]): string => {
  if (findings.length === 0) return '';
  const rows = findings.map((finding) => {
    const report = finding.enforcement === 'report' && finding.outcome !== 'pass' ? ' (report only)' : '';
    return `| ${escaped(finding.control)} | ${SIGN[finding.outcome]}${report} | ${todo(finding)} |`;
  });
  return ['| Control | Outcome | What to do, and who can |', '| --- | --- | --- |', ...rows].join('\n');
};

const todo = (finding: Finding): string => {
  const [first] = finding.reasons;
  if (first === undefined || finding.outcome === 'pass' || finding.outcome === 'not-applicable') return '';
  const next = sentence(first.code).next;
  const who = first.who === undefined || first.who.length === 0 ? '' : ` Who can: ${enumerated(first.who, quoted)}.`;
  const more = finding.reasons.length > 1 ? ` (${finding.reasons.length - 1} more below)` : '';
  return `${escaped(next)}${who}${more}`;
};

const afterwards = (evidence: Evidence, ending: Ending): string => {
  const later = ending.blocking.slice(evidence.decision.blocking.length);
  if (later.length === 0) return '';
  return later
    .map((each) => `**${escaped(sentence(each.code).says)}**: ${enumerated(each.about, quoted)}. ${escaped(sentence(each.code).next)}`)
    .join('\n\n');
};

const carried = (evidence: Evidence): string =>
  evidence.decision.carried
    .map(
      (each) =>
        `> **${each.by === 'emergency' ? 'Emergency' : 'Exception'}** for ${quoted(each.control)}: ${quoted(each.why)}, ` +
        `by ${quoted(each.approvedBy)}, ${each.by === 'emergency' ? 'to be reviewed by' : 'until'} ${quoted(each.until)}.`,
    )
    .join('\n>\n');

const details = (finding: Finding): string => {
  if (finding.reasons.length === 0 || finding.outcome === 'not-applicable') return '';
  const lines = finding.reasons.slice(0, 50).map(reasonLine);
  const rest = finding.reasons.length - lines.length;
  return [
    `<details><summary>${finding.control}: ${finding.reasons.length} reason${finding.reasons.length === 1 ? '' : 's'}</summary>`,
    '',
    ...lines,
    ...(rest > 0 ? [`- and ${rest} more, in the evidence`] : []),
    '',
    '</details>',
  ].join('\n');
};

const reasonLine = (reason: Reason): string => {
  const about = reason.about.length === 0 ? '' : `: ${enumerated(reason.about, quoted, 20)}`;
  const found = reason.found === undefined ? '' : ` Found: ${quoted(reason.found)}.`;
  const needed = reason.needed === undefined ? '' : ` Needed: ${quoted(reason.needed)}.`;
  const who = reason.who === undefined || reason.who.length === 0 ? '' : ` Who can: ${enumerated(reason.who, quoted)}.`;
  const words = sentence(reason.code);
  return `- ${quoted(reason.code)}: ${escaped(words.says)}${about}.${found}${needed} ${escaped(words.next)}${who}`;
};

const notes = (evidence: Evidence): string => {
  const all = [...evidence.decision.notes, ...evidence.findings.flatMap((finding) => finding.notes)];
  if (all.length === 0) return '';
  const lines = all.slice(0, 50).map((note) => {
    const found = note.found === undefined ? '' : ` Found: ${quoted(note.found)}.`;
    return `- ${quoted(note.code)}: ${escaped(sentence(note.code).says)}: ${enumerated(note.about, quoted, 20)}.${found}`;
  });
  return ['<details><summary>Notes that block nothing</summary>', '', ...lines, '', '</details>'].join('\n');
};

const record = (evidence: Evidence, ending: Ending): string => {
  const artifact = ending.artifact;
  const kept =
    artifact === null
      ? 'not stored'
      : artifact.url === null
        ? quoted(artifact.name)
        : `[${escaped(artifact.name)}](${artifact.url})`;
  const status =
    ending.status === null
      ? 'none'
      : `${quoted(ending.status.context)} = ${ending.status.state} on ${quoted(ending.status.commit.slice(0, 12))}${ending.status.published ? '' : ' (NOT written)'}`;
  return [
    `Evidence: ${kept}, sha256 ${quoted(ending.digest)}. Status: ${status}.`,
    `Judged at ${quoted(evidence.judgedAt ?? 'unknown')} by countersign ${evidence.tool.version}. Check it yourself: ${quoted('countersign verify evidence.json')}.`,
  ].join('\n');
};
