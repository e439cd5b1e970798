import { MOMENTS, type Evidence } from '../../evidence/document.js';
import type { Change } from '../../facts/change.js';
import type { Landing } from '../../facts/landing.js';
import { carrierOf } from '../carrier.js';
import { deploymentOf } from '../deployment-words.js';
import { counted, nameOf, short } from '../names.js';
import { sentence } from '../sentences.js';
import { retestRows } from '../models/retest-rows.js';
import { accessRows } from './access-rows.js';
import { deploymentRows } from './deployment-rows.js';
import { lineRows, upkeepRows } from './line-rows.js';
import { exactRow, row, rowsIf, type Row } from './row.js';
import { testRows } from './test-rows.js';

/** What was judged. */
export const changeRows = (evidence: Evidence): readonly Row[] => {
  const { subject, facts, companions } = evidence;
  const { repository, pull } = subject;
  const deployment = deploymentOf(evidence);
  const id = repository.id === null ? '' : ` (id ${String(repository.id)})`;
  return [
    row('Repository', `${repository.name}${id}`),
    ...rowsIf(pull, (number) => [row('Pull request', `#${String(number)}`)]),
    ...(facts.change.known
      ? ofChange(facts.change.value)
      : deployment === null
        ? otherRows(evidence, facts.change.why.code)
        : deploymentRows(deployment)),
    ...rowsIf(subject.base, (base) => [row('Into branch', base.ref), exactRow('Branch stood at', base.commit)]),
    ...rowsIf(subject.head, (head) => [exactRow('Head commit', head)]),
    ...(facts.change.known ? [exactRow('Head tree', facts.change.value.head.tree)] : []),
    ...(deployment === null
      ? rowsIf(subject.commit, (commit) => [
          exactRow(carrierOf(evidence) === 'commit' ? 'Commit' : 'Status on commit', commit),
        ])
      : []),
    ...sizes(evidence),
    ...testRows(evidence),
    ...(facts.landing.known ? rowsIf(facts.landing.value, ofLanding) : []),
    ...(companions.length === 0
      ? []
      : [
          row(
            deployment === null ? 'Judged with it' : 'Carries',
            companions.map(({ pull: other }) => `#${String(other)}`).join(', '),
          ),
        ]),
  ];
};

/** Of a record of access, of a branch or of a scheduled run, or of one that could not even read its change. */
const otherRows = (evidence: Evidence, code: string): readonly Row[] => {
  const rows = [...accessRows(evidence), ...lineRows(evidence), ...upkeepRows(evidence), ...retestRows(evidence)];
  if (rows.length === 0 && MOMENTS[evidence.stage] !== 'merge') return [];
  return rows.length > 0 ? rows : [row('Change', `not known: ${sentence(code).says}`)];
};

const ofChange = ({ title, author, initiator, head, state, draft, merged }: Change): readonly Row[] => [
  row('Title', title),
  row('Opened by', nameOf(author)),
  ...rowsIf(initiator, (who) => [row('Started by', nameOf(who))]),
  row(
    'From branch',
    `${head.ref}${head.repository === null ? ' of a deleted repository' : head.fork ? ` of the fork ${head.repository.name}` : ''}`,
  ),
  row('State', `${state}${draft ? ', a draft' : ''}`),
  ...rowsIf(merged, ({ by, at }) => [row('Merged', `by ${nameOf(by)} at ${at}`)]),
];

const sizes = ({ facts }: Evidence): readonly Row[] => {
  const { files, commits, change } = facts;
  const lines = change.known ? `, +${String(change.value.additions)} −${String(change.value.deletions)} lines` : '';
  return [
    ...(files.known ? [row('Size', `${counted(files.value.length, 'file')}${lines}`)] : []),
    ...(commits.known
      ? [
          row(
            'Commits',
            `${String(commits.value.current.length)}${commits.value.earlier.length === 0 ? '' : `, and ${String(commits.value.earlier.length)} of earlier heads`}`,
          ),
        ]
      : []),
  ];
};

const ofLanding = (landing: Landing): readonly Row[] => [
  row('Landed', `on ${landing.branch} by ${nameOf(landing.by)}, method: ${landing.method}`),
  exactRow('Landed commit', landing.commit),
  exactRow('Landed tree', landing.tree),
  row('Content', landed(landing)),
  ...landing.ungated.map((commit) => exactRow('Came without a change', commit)),
];

const landed = ({ tree, expectedTree }: Landing): string => {
  if (expectedTree === null) return 'what a clean merge gives could not be computed';
  return tree === expectedTree
    ? 'exactly what a clean merge of the change gives'
    : `NOT what a clean merge of the change gives, which is ${short(expectedTree)}`;
};
