import type { Evidence } from '../../evidence/document.js';
import { pointer } from '../../lib/json-pointer.js';
import { COVERAGE_WORDS } from '../coverage-words.js';
import { counted, nameOf, short } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { answer, STATE_OF, type Answer } from './attribute.js';
import { testsLine, testsShown, type TestsShown } from '../test-words.js';
import { isAnswer, judgedBy, unread } from './judged.js';

const LISTED = 5;

/** D: somebody else looked at what was merged. */
export const review = (evidence: Evidence): Answer => {
  const judged = judgedBy(evidence, 'peer-review');
  if (isAnswer(judged)) return judged;
  const { reviews } = evidence.facts;
  if (!reviews.known) return unread(evidence, 'reviews');
  const approvals = reviews.value.flatMap((each, at) => {
    if (each.opinion !== 'approved' || each.dismissed !== null) return [];
    const coverage = evidence.coverage.findIndex(({ review: id }) => id === each.id);
    const covers = evidence.coverage[coverage]?.covers;
    const places = [pointer('facts', 'reviews', 'value', at), ...(coverage < 0 ? [] : [pointer('coverage', coverage)])];
    const what =
      covers === undefined ? (each.commit === null ? '' : ` of ${short(each.commit)}`) : ` (${COVERAGE_WORDS[covers]})`;
    return [{ says: `${nameOf(each.by)} at ${each.at}${what}`, places }];
  });
  const said =
    approvals.length === 0 ? 'Nobody approved.' : `Approvals: ${enumerated(approvals, ({ says }) => says, LISTED)}.`;
  return answer(STATE_OF[judged.finding.outcome], `${judged.says} ${said}`, [
    judged.pointer,
    ...approvals.flatMap(({ places }) => places),
  ]);
};

/** E: what tested it, on what was judged. */
export const tests = (evidence: Evidence): Answer => {
  const judged = judgedBy(evidence, 'required-checks');
  if (isAnswer(judged)) return judged;
  const { checks } = evidence.facts;
  if (!checks.known) return unread(evidence, 'checks');
  const ended = checks.value.head.flatMap((each, at) =>
    each.status === 'completed' ? [{ each, place: pointer('facts', 'checks', 'value', 'head', at) }] : [],
  );
  const said = enumerated(
    ended,
    ({ each }) =>
      `${plain(each.name)} ${plain(each.conclusion ?? 'without a result')} at ${each.completedAt ?? 'a time that is not told'}`,
    LISTED,
  );
  const left = testsShown(evidence);
  const results = left.length === 0 ? '' : ` ${enumerated(left, testsSaid, LISTED)}.`;
  return answer(
    STATE_OF[judged.finding.outcome],
    `${judged.says} ${ended.length === 0 ? 'No check ended on the head.' : `On the head: ${said}.`}${results}`,
    [judged.pointer, ...ended.map(({ place }) => place), ...left.map(({ place }) => place)],
  );
};

const testsSaid = (shown: TestsShown): string => `Results of ${plain(shown.check)}: ${plain(testsLine(shown))}`;

/** F: which scanners looked, and what they found. */
export const scans = (evidence: Evidence): Answer => {
  const judged = judgedBy(evidence, 'passing-scans');
  if (isAnswer(judged)) return judged;
  const told = evidence.facts.scans;
  if (!told.known && told.why.code !== 'not-demanded') return unread(evidence, 'scans');
  // Scans that are check runs are told with the checks.
  const reports = (told.known ? told.value : []).flatMap(({ scan, reports: read }, at) =>
    (read.known ? read.value : []).map((report, index) => ({
      says: `${plain(report.tool ?? scan)} ${plain(report.toolVersion ?? 'of a version that is not told')}: ${counted(report.findings.length, 'finding')}`,
      place: pointer('facts', 'scans', 'value', at, 'reports', 'value', index),
    })),
  );
  const said =
    reports.length === 0
      ? 'The scans are checks: see there; no report of a scanner was read.'
      : `${enumerated(reports, ({ says }) => says, LISTED)}.`;
  return answer(STATE_OF[judged.finding.outcome], `${judged.says} ${said} Thresholds stand in the policy.`, [
    judged.pointer,
    ...reports.map(({ place }) => place),
    ...(told.known ? ['/facts/scans'] : ['/facts/checks']),
    '/policy',
  ]);
};
