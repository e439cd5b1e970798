import { enumerated, escaped, plain, quoted } from '../plain.js';
import { reasonLine } from '../reason-line.js';
import { sentence } from '../sentences.js';
import type { UpkeepFinding } from './finding.js';

/** Which run speaks. */
export interface Speaker {
  /** `owner/name` */
  readonly repository: string;
  readonly runUrl: string | null;
}

/** Reasons of one control that an issue shows; the record names all. */
const MOST_REASONS = 30;
/** GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 50_000;

/** Stands in the text of the issue, so that later runs find it again. */
export const issueMarker = (key: string): string => `<!-- ${key} -->`;

export const issueTitle = (subject: string): string => `Countersign: ${plain(subject, 120)}`;

/** What is wrong with one subject, as Markdown. Words of others stand in it as code only, so that nobody is called. */
export const issueBody = (
  subject: string,
  findings: readonly UpkeepFinding[],
  marker: string,
  speaker: Speaker,
): string => {
  const text = [
    `Countersign looked after ${quoted(speaker.repository)} and found this about ${quoted(subject)}.`,
    ...findings.flatMap(findingPart),
  ].join('\n\n');
  const shown = text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…`;
  return `${[
    shown,
    `This issue was written by a machine: ${runWords(speaker)}. It is altered when something changes, and closed when a run finds nothing any more; what is written here by hand is lost, so answer in comments.`,
    marker,
  ].join('\n\n')}\n`;
};

const findingPart = ({ control, reasons, since, due, evidence, seen }: UpkeepFinding): readonly string[] => [
  `### ${escaped(control)}`,
  [
    ...reasons.slice(0, MOST_REASONS).map((reason) => reasonLine(reason, control)),
    ...(reasons.length > MOST_REASONS ? [`- and ${String(reasons.length - MOST_REASONS)} more`] : []),
  ].join('\n'),
  [
    `Found first: ${escaped(since)}.`,
    ...(due === null ? [] : [`Due: **${escaped(due)}**.`]),
    ...(evidence === null ? [] : [`Evidence: sha256 ${quoted(evidence)}.`]),
    ...(seen ? [] : ['The latest run could not look at it again.']),
  ].join(' '),
];

/** Told to whoever follows the issue when something is new about its subject. */
export const issueNews = (codes: readonly string[], speaker: Speaker): string =>
  `New here: ${enumerated(codes, (code) => `${quoted(code)} (${escaped(sentence(code).says)})`)}. Found by ${runWords(speaker)}.`;

export const issueReturned = (codes: readonly string[], speaker: Speaker): string =>
  `It is here again: ${enumerated(codes, (code) => `${quoted(code)} (${escaped(sentence(code).says)})`)}. Found by ${runWords(speaker)}.`;

export const issueFarewell = (speaker: Speaker): string =>
  `Nothing of this is found any more, by ${runWords(speaker)}, which could look at everything.`;

const runWords = ({ runUrl }: Speaker): string =>
  runUrl === null ? 'a run of the scheduled workflow' : `[this run](${runUrl})`;
