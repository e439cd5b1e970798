import type { Blocking, Finding, Outcome, VerdictWord } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import type { Reason } from '../facts/observed.js';
import { carriedBlocks } from './carried-text.js';
import type { FollowUpShown } from './follow-up-text.js';
import { enumerated, escaped, quoted } from './plain.js';
import { headline } from './headline.js';
import { sentence } from './sentences.js';
import { standingText } from './standing-text.js';

/** What the summary says besides the evidence: how storing and publishing ended. */
export interface Ending {
  readonly verdict: VerdictWord;
  readonly blocking: readonly Blocking[];
  readonly digest: string;
  readonly path: string;
  readonly artifact: { readonly name: string; readonly url: string | null } | null;
  readonly status: {
    readonly context: string;
    readonly commit: string;
    readonly state: string;
    readonly published: boolean;
    /** Whole sentences on what else was found in the context. */
    readonly remarks?: readonly string[];
  } | null;
  /** Issues that were asked for to review an emergency, opened or not. */
  readonly followUps: readonly FollowUpShown[];
}

const SIGN: Readonly<Record<Outcome, string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  pending: '⏳ pending',
  indeterminate: '❓ indeterminate',
  waived: '⚠️ waived',
  'not-applicable': '➖ not applicable',
};

/** The job summary: one table that a person reads in ten seconds, details folded below. Texts of others are shown as code only. */
export const markdown = (evidence: Evidence, ending: Ending): string =>
  [
    `## Countersign: ${headline(evidence, ending.verdict)}`,
    subject(evidence),
    carriedBlocks(evidence.decision.carried),
    table(shown(evidence.findings)),
    afterwards(evidence, ending),
    ...shown(evidence.findings).map(details),
    notes(evidence),
    standingText(evidence, quoted),
    record(evidence, ending),
    ...followUps(ending),
  ]
    .filter((part) => part !== '')
    .join('\n\n') + '\n';

const subject = (evidence: Evidence): string => {
  const { pull, head, base, repository, commit } = evidence.subject;
  const carrier = commit === null ? '' : `, status on ${quoted(commit.slice(0, 12))}`;
  const where = `${quoted(repository.name)}${pull === null ? '' : ` pull request #${pull}`}`;
  return head === null || base === null
    ? `${where}${carrier}`
    : `${where}, commit ${quoted(head.slice(0, 12))} into ${quoted(base.ref)}${carrier}`;
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
    .map(
      (each) =>
        `**${escaped(sentence(each.code).says)}**: ${enumerated(each.about, quoted)}. ${escaped(sentence(each.code).next)}`,
    )
    .join('\n\n');
};

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
    ...(ending.status?.remarks ?? []).map(escaped),
    `Judged at ${quoted(evidence.judgedAt ?? 'unknown')} by countersign ${evidence.tool.version}. Check it yourself: ${quoted('countersign verify evidence.json')}.`,
  ].join('\n');
};

const followUps = (ending: Ending): readonly string[] =>
  ending.followUps.map(({ pull, url, failed }) => {
    if (failed !== null)
      return `**${escaped(sentence('follow-up-not-written').says)}** (#${pull}): ${quoted(failed)}. ${escaped(sentence('follow-up-not-written').next)}`;
    return `The review of #${pull} afterwards is asked for in ${url === null ? 'an issue' : `[an issue](${url})`}.`;
  });
