import type { Evidence } from '../../evidence/document.js';
import type { Review } from '../../facts/reviews.js';
import { pointer } from '../../lib/json-pointer.js';
import { COVERAGE_WORDS } from '../coverage-words.js';
import { counted, nameOf, short, ticketPersonName } from '../names.js';
import { plain } from '../plain.js';
import { fieldWords } from '../ticket-words.js';
import { testsLine, testsShown } from '../test-words.js';
import { moment, type Moment } from './moment.js';

const OPINIONS: Readonly<Record<Review['opinion'], string>> = {
  approved: 'Approved',
  'changes-requested': 'Changes requested',
  commented: 'Commented',
  unknown: 'Reviewed, with an opinion that is not known',
};

export const reviewMoments = ({ facts, coverage }: Evidence): readonly Moment[] => {
  if (!facts.reviews.known) return [];
  const covered = new Map(coverage.map(({ review, covers }) => [review, covers]));
  return facts.reviews.value.flatMap(({ id, by, opinion, commit, at, dismissed }, index) => {
    const place = pointer('facts', 'reviews', 'value', index);
    const covers = covered.get(id);
    const of = commit === null ? '' : ` ${short(commit)}`;
    const saw = covers === undefined || opinion === 'commented' ? '' : ` (${COVERAGE_WORDS[covers]})`;
    return [
      moment('review', at, `${OPINIONS[opinion]}${of}${saw}`, { by: nameOf(by), pointer: place }),
      ...(dismissed?.at == null
        ? []
        : [
            moment('review', dismissed.at, `Dismissed the review of ${nameOf(by)}`, {
              by: nameOf(dismissed.by),
              pointer: `${place}/dismissed`,
            }),
          ]),
    ];
  });
};

export const checkMoments = ({ facts }: Evidence): readonly Moment[] => {
  if (!facts.checks.known) return [];
  return facts.checks.value.head.flatMap(({ name, conclusion, completedAt, app }, index) =>
    completedAt === null
      ? []
      : [
          moment('check', completedAt, `Check ${plain(name)}: ${plain(conclusion ?? 'no result')}`, {
            by: app === null ? null : plain(app),
            pointer: pointer('facts', 'checks', 'value', 'head', index),
          }),
        ],
  );
};

export const testMoments = (evidence: Evidence): readonly Moment[] =>
  testsShown(evidence).flatMap((shown) =>
    shown.artifact === null
      ? []
      : [
          moment('check', shown.artifact.at, `Results of ${plain(shown.check)}: ${plain(testsLine(shown))}`, {
            by: null,
            pointer: shown.place,
          }),
        ],
  );

export const scanMoments = ({ facts }: Evidence): readonly Moment[] => {
  if (!facts.scans.known) return [];
  return facts.scans.value.flatMap(({ scan, reports }, at) =>
    (reports.known ? reports.value : []).flatMap((report, index) =>
      report.at === null
        ? []
        : [
            moment('check', report.at, `Scan ${plain(scan)}: ${counted(report.findings.length, 'finding')}`, {
              by: report.tool === null ? null : plain(report.tool),
              pointer: pointer('facts', 'scans', 'value', at, 'reports', 'value', index),
            }),
          ],
    ),
  );
};

export const ticketMoments = ({ facts }: Evidence): readonly Moment[] => {
  if (!facts.tickets.known) return [];
  return facts.tickets.value.answers.flatMap(({ answer }, at) => {
    if (!answer.known || answer.value.found !== 'present') return [];
    const { key, approvals, edited, approvedBy } = answer.value.ticket;
    const moved = approvedBy === 'move' ? ' by moving it' : '';
    const place = pointer('facts', 'tickets', 'value', 'answers', at, 'answer', 'value', 'ticket');
    return [
      ...(approvals.known ? approvals.value : []).flatMap((approval, index) =>
        approval.at === null
          ? []
          : [
              moment('ticket', approval.at, `Ticket ${plain(key)} ${approval.answer}${moved}`, {
                by: ticketPersonName(approval.by),
                pointer: `${place}/approvals/value/${String(index)}`,
              }),
            ],
      ),
      ...(!edited.known || edited.value === null
        ? []
        : [
            moment('ticket', edited.value.at, `Ticket ${plain(key)} edited${fieldWords(edited.value)}`, {
              by: ticketPersonName(edited.value.by),
              pointer: `${place}/edited/value`,
            }),
          ]),
    ];
  });
};
