import { annotations, type Annotation } from '../report/annotations.js';
import type { FollowUpShown } from '../report/follow-up-text.js';
import type { Evidence } from '../evidence/document.js';
import { markdown } from '../report/markdown.js';
import { plain } from '../report/plain.js';
import { statusRemarks, type StatusFound } from '../report/status-remarks.js';
import { signatureLine, type SignatureShown } from '../report/signature-text.js';
import { storeLine } from '../report/stores-text.js';
import { followUpText, outcomeText, unpainted } from '../report/text.js';
import { ticketNoteText, type TicketNoteShown } from '../report/ticket-note-text.js';
import type { TicketNoted } from './note-tickets.js';
import type { Conclusion } from './conclude.js';
import type { FollowUp } from './follow-up.js';
import type { GateResult } from './gate.js';
import type { Sealed } from './seal.js';
import { keptIn, keptShown, receiptsOf } from './kept-shown.js';

/** Everything that the runner shows of a result. */
export interface Showing {
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly outputs: {
    readonly verdict: string;
    readonly blocking: string;
    readonly 'evidence-path': string;
    readonly 'evidence-digest': string;
    readonly 'artifact-id': string;
    readonly 'artifact-url': string;
    readonly signed: string;
    readonly receipts: string;
    /** Of a scheduled run alone. */
    readonly findings?: string;
    readonly 'findings-count'?: string;
  };
}

export const showing = ({ evidence, sealed, conclusion, followUps, ticketNotes }: GateResult): Showing => {
  const stores = keptShown(sealed.kept);
  const { status, verdict, blocking } = conclusion;
  const later = blocking.slice(evidence.decision.blocking.length);
  const shown = followUps.map(followUpShown);
  const noted = ticketNotes.map(noteShown);
  const signature = signatureOf(evidence, sealed);
  const remarks = status === null ? [] : statusRemarks(foundOf(status));
  return {
    log: [
      outcomeText(evidence, verdict, later, unpainted),
      ...remarks.map((remark) => `  ${remark}`),
      ...shown.map((each) => `  ${followUpText(each)}`),
      ...noted.map((each) => `  ${ticketNoteText(each)}`),
      `  evidence sha256:${sealed.digest} in ${sealed.path}`,
      ...(signature === null ? [] : [`  ${plain(signatureLine(signature))}`]),
      ...stores.map((each) => `  kept in ${storeLine(each)}`),
    ].join('\n'),
    summary: markdown(evidence, {
      verdict,
      blocking,
      digest: sealed.digest,
      path: sealed.path,
      signature,
      stores,
      status: status === null ? null : statusShown(status, remarks),
      followUps: shown,
      ticketNotes: noted,
    }),
    annotations: annotations(evidence),
    outputs: outputsOf({ sealed, conclusion }),
  };
};

const outputsOf = ({ sealed, conclusion }: Pick<GateResult, 'sealed' | 'conclusion'>): Showing['outputs'] => {
  const artifact = keptIn(sealed.kept, 'artifact');
  return {
    verdict: conclusion.verdict,
    blocking: JSON.stringify(conclusion.blocking),
    'evidence-path': sealed.path,
    'evidence-digest': sealed.digest,
    signed: signedBy(sealed.signed),
    'artifact-id': artifact?.id ?? '',
    'artifact-url': artifact?.url ?? '',
    receipts: receiptsOf(sealed.kept),
  };
};

const signatureOf = ({ subject }: Evidence, { signed }: Sealed): SignatureShown | null =>
  signed?.state === 'signed'
    ? {
        state: signed.state,
        by: signed.by,
        signer: signed.signer,
        instance: signed.instance,
        witness: signed.witness,
        repository: subject.repository.name,
      }
    : signed;

const signedBy = (signed: Sealed['signed']): string =>
  signed?.state === 'signed' ? signed.by : signed?.state === 'unsigned' ? signed.state : '';

const statusShown = ({ text, commit, published }: Written, remarks: readonly string[]) => ({
  context: text.context,
  commit,
  state: text.state,
  published: published.state === 'published',
  remarks,
});

type Written = NonNullable<Conclusion['status']>;

const foundOf = ({ published, foreign }: Written): StatusFound => ({
  superseded: published.state === 'superseded' ? published.found : null,
  foreign,
});

const noteShown = ({ key, ended }: TicketNoted): TicketNoteShown => ({
  key,
  failed: ended.state === 'not-written' ? ended.found : null,
});

const followUpShown = ({ pull, ended }: FollowUp): FollowUpShown =>
  ended.state === 'not-written' ? { pull, url: null, failed: ended.found } : { pull, url: ended.url, failed: null };
