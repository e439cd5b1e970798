import { carrierOf } from './carrier.js';
import { GATE } from '../decision/decide.js';
import type { Standing } from '../decision/standing.js';
import type { Blocking, Finding, Outcome, VerdictWord } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import { accessTable } from './access-lines.js';
import { carriedBlocks } from './carried-text.js';
import type { FollowUpShown } from './follow-up-text.js';
import { dependencyTable } from './dependency-table.js';
import { weightMarkdown } from './models/weight-markdown.js';
import { deploymentTable } from './deployment-lines.js';
import { enumerated, escaped, quoted } from './plain.js';
import { headline } from './headline.js';
import { judgedChanges, missingOf, type JudgedChange, type Missing } from './missing.js';
import { missingLine, reasonLine, SIGN } from './reason-line.js';
import { sentence } from './sentences.js';
import { stageText } from './stage-text.js';
import { signatureBlock, type SignatureShown } from './signature-text.js';
import { testsText } from './tests-text.js';
import { onlyArtifacts, storesTable, type StoreShown } from './stores-text.js';
import { ticketLines } from './ticket-lines.js';
import { standingText } from './standing-text.js';
import { ticketNoteBlocks, type TicketNoteShown } from './ticket-note-text.js';

/** What the summary says besides the evidence: how storing and publishing ended. */
export interface Ending {
  readonly verdict: VerdictWord;
  readonly blocking: readonly Blocking[];
  readonly digest: string;
  readonly path: string;
  /** null, or absent: nothing was to be signed. */
  readonly signature?: SignatureShown | null;
  /** How keeping it ended, a store each; empty: nothing was to be kept. */
  readonly stores: readonly StoreShown[];
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
  /** Notes that were asked for on tickets, written or not. */
  readonly ticketNotes?: readonly TicketNoteShown[];
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'indeterminate', 'pending', 'waived', 'pass', 'not-applicable'];

/** As many as fit on one screen. */
const LISTED = 10;

/** Only these read as alarming in the sentences on what a status is worth: they are not folded away. */
const ALARMING: ReadonlySet<Standing['workflow']> = new Set(['untrusted', 'untrusted-accepted', 'unknown']);

/** The job summary: what is missing and who can give it, read in ten seconds; the rest below. Texts of others are shown as code only. */
export const markdown = (evidence: Evidence, ending: Ending): string => {
  const changes = judgedChanges(evidence);
  const findings = worstFirst(changes.flatMap((change, at) => shownOf(change, changes.length > 1, at === 0)));
  return (
    [
      `## Countersign: ${headline(evidence, ending.verdict, ending.blocking)}`,
      subject(evidence),
      carriedBlocks(evidence.decision.carried),
      ...followUps(ending),
      ...ticketNoteBlocks(ending.ticketNotes ?? []),
      missingList(missingOf(evidence, ending.blocking)),
      deploymentTable(evidence),
      accessTable(evidence),
      table(findings),
      ...findings.map(details),
      ticketLines(evidence),
      weightMarkdown(evidence),
      dependencyTable(evidence),
      testsText(evidence),
      notes(evidence),
      standing(evidence),
      stageText(evidence, quoted).join(' '),
      record(evidence, ending),
    ]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  );
};

const subject = (evidence: Evidence): string => {
  const { pull, head, base, repository, commit } = evidence.subject;
  const carrier = commit === null ? '' : `, ${carrierOf(evidence)} ${quoted(commit.slice(0, 12))}`;
  const where = `${quoted(repository.name)}${pull === null ? '' : ` pull request #${pull}`}`;
  return head === null || base === null
    ? `${where}${carrier}`
    : `${where}, commit ${quoted(head.slice(0, 12))} into ${quoted(base.ref)}${carrier}`;
};

interface Shown {
  /** The control, and the change where the status covers several. */
  readonly name: string;
  readonly finding: Finding;
}

/** The run's own finding is of interest only where it found something; of further changes only what is not met. */
const shownOf = ({ name, findings }: JudgedChange, several: boolean, isFirst: boolean): readonly Shown[] =>
  findings
    .filter(({ control, reasons }) => control !== GATE || reasons.length > 0)
    .filter(({ outcome }) => isFirst || (outcome !== 'pass' && outcome !== 'not-applicable'))
    .map((finding) => ({ name: several && name !== null ? `${name} ${finding.control}` : finding.control, finding }));

const worstFirst = (all: readonly Shown[]): readonly Shown[] =>
  WORST_FIRST.flatMap((outcome) => all.filter(({ finding }) => finding.outcome === outcome));

const missingList = (all: readonly Missing[]): string => {
  if (all.length === 0) return '';
  const rest = all.length - LISTED;
  return [
    'What is missing, and who can give it:',
    '',
    ...all.slice(0, LISTED).map(missingLine),
    ...(rest > 0 ? [`- and ${String(rest)} more, below`] : []),
  ].join('\n');
};

const table = (all: readonly Shown[]): string => {
  if (all.length === 0) return '';
  const rows = all.map(({ name, finding }) => {
    const report = finding.enforcement === 'report' && finding.outcome !== 'pass' ? ' (report only)' : '';
    return `| ${escaped(name)} | ${SIGN[finding.outcome]}${report} |`;
  });
  return ['| Control | Outcome |', '| --- | --- |', ...rows].join('\n');
};

const details = ({ name, finding }: Shown): string => {
  if (finding.reasons.length === 0 || finding.outcome === 'not-applicable') return '';
  const lines = finding.reasons.slice(0, 50).map((reason) => reasonLine(reason, finding.control));
  const rest = finding.reasons.length - lines.length;
  return [
    `<details><summary>${name}: ${finding.reasons.length} reason${finding.reasons.length === 1 ? '' : 's'}</summary>`,
    '',
    ...lines,
    ...(rest > 0 ? [`- and ${rest} more, in the evidence`] : []),
    '',
    '</details>',
  ].join('\n');
};

const notes = (evidence: Evidence): string => {
  const all = [...evidence.decision.notes, ...evidence.findings.flatMap((finding) => finding.notes)];
  if (all.length === 0) return '';
  const lines = all.slice(0, 50).map((note) => {
    const found = note.found === undefined ? '' : ` Found: ${quoted(note.found)}.`;
    const needed = note.needed === undefined ? '' : ` Needed: ${quoted(note.needed)}.`;
    return `- ${quoted(note.code)}: ${escaped(sentence(note.code).says)}: ${enumerated(note.about, quoted, 20)}.${found}${needed}`;
  });
  return ['<details><summary>Notes that block nothing</summary>', '', ...lines, '', '</details>'].join('\n');
};

/** Folded where it only says how it always is; open where the verdict is worth less than it looks. */
const standing = (evidence: Evidence): string => {
  const text = standingText(evidence, quoted);
  const { workflow, status, required } = evidence.standing;
  if (text === '' || workflow === 'none' || required === false || ALARMING.has(workflow)) return text;
  return [`<details><summary>What this status is worth: ${status}</summary>`, '', text, '', '</details>'].join('\n');
};

const record = (evidence: Evidence, ending: Ending): string => {
  const status =
    ending.status === null
      ? 'none'
      : `${quoted(ending.status.context)} = ${ending.status.state} on ${quoted(ending.status.commit.slice(0, 12))}${ending.status.published ? '' : ' (NOT written)'}`;
  const lines = [
    `- Evidence: sha256 ${quoted(ending.digest)}`,
    `- Status: ${status}`,
    ...(ending.status?.remarks ?? []).map((remark) => `- ${escaped(remark)}`),
    `- Judged at ${quoted(evidence.judgedAt ?? 'unknown')} by countersign ${evidence.tool.version}.${checkUnsigned(ending)}`,
    ...signatureBlock(ending.signature ?? null),
  ].join('\n');
  return [onlyArtifacts(ending.stores, evidence.judgedAt), storesTable(ending.stores), lines]
    .filter((part) => part !== '')
    .join('\n\n');
};

/** Of a signed record the commands are shown below, with who must have signed. */
const checkUnsigned = ({ signature }: Ending): string =>
  signature?.state === 'signed'
    ? ''
    : ` Check it yourself: ${quoted('countersign verify evidence.json --allow-unsigned')}.`;

const followUps = (ending: Ending): readonly string[] =>
  ending.followUps.map(({ pull, url, failed }) => {
    if (failed !== null)
      return `**${escaped(sentence('follow-up-not-written').says)}** (#${pull}): ${quoted(failed)}. ${escaped(sentence('follow-up-not-written').next)}`;
    return `The review of #${pull} afterwards is asked for in ${url === null ? 'an issue' : `[an issue](${url})`}.`;
  });
