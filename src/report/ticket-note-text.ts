import type { VerdictWord } from '../decision/types.js';
import { escaped, plain, quoted } from './plain.js';
import { sentence } from './sentences.js';

/** What a note on a ticket tells. */
export interface NotedChange {
  /** `owner/name` */
  readonly repository: string;
  readonly pull: number;
  readonly head: string;
  readonly verdict: VerdictWord;
  /** sha256 of the evidence, hex. */
  readonly digest: string;
  readonly runUrl: string | null;
}

/** Stands in the note as its last line, so that a later run with the same verdict on the same head finds it again. */
export const noteMarker = ({ repository, pull, head, verdict }: NotedChange): string =>
  `countersign ${repository}#${String(pull)} ${head} ${verdict}`;

/** Plain text: every system has a markup of its own. Holds nothing that others wrote but the name of the repository. */
export const noteText = (change: NotedChange): string => {
  const { repository, pull, head, verdict, digest, runUrl } = change;
  return [
    `Countersign judged ${repository}#${String(pull)} at ${head.slice(0, 12)}: ${verdict}`,
    ...(runUrl === null ? [] : [`Change: ${new URL(runUrl).origin}/${repository}/pull/${String(pull)}`]),
    `Evidence: sha256 ${digest}`,
    ...(runUrl === null ? [] : [`Run: ${runUrl}`]),
    noteMarker(change),
  ].join('\n');
};

export interface TicketNoteShown {
  readonly key: string;
  /** Why there is none; null: there is one. */
  readonly failed: string | null;
}

const CODE = 'ticket-note-not-written';

/** For the log. */
export const ticketNoteText = ({ key, failed }: TicketNoteShown): string =>
  failed === null
    ? `verdict noted on ${plain(key)}`
    : `${sentence(CODE).says} (${plain(key)}): ${plain(failed)}. ${sentence(CODE).next}`;

/** For the summary, as Markdown. */
export const ticketNoteBlocks = (notes: readonly TicketNoteShown[]): readonly string[] => {
  const written = notes.filter(({ failed }) => failed === null).map(({ key }) => quoted(key));
  return [
    ...(written.length === 0 ? [] : [`The verdict is noted on ${[...new Set(written)].join(', ')}.`]),
    ...notes.flatMap(({ key, failed }) =>
      failed === null
        ? []
        : [`**${escaped(sentence(CODE).says)}** (${quoted(key)}): ${quoted(failed)}. ${escaped(sentence(CODE).next)}`],
    ),
  ];
};
