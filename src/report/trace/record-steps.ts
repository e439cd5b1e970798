import type { Evidence } from '../../evidence/document.js';
import type { TracedChange, TracedRecord } from '../../evidence/trace/trace.js';
import { judgedIn } from '../../evidence/trace/trace-holes.js';
import type { Facts } from '../../facts/facts.js';
import { counted, nameOf, short } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { DUTY_WORDS } from '../record/people.js';
import { exactRow, row, rowsIf, type Row } from '../record/row.js';
import { testRows } from '../record/test-rows.js';
import { ticketWords, whyUnknown } from '../ticket-words.js';
import { verifyCommand } from '../verify-command.js';
import type { StepShown } from './trace-shown.js';

type Step = Omit<StepShown, 'faults'>;

const LISTED = 30;

/** The record of a deployment: what was found before it, or how it ended. */
export const deploymentRecordStep = (record: TracedRecord): Step => ({
  ...recordStep(record, 'record of the deployment'),
  part: 'deployment-record',
});

/** From the record of a commit to the evidence. */
export const recordSteps = (place: string, change: TracedChange): readonly Step[] => {
  const { record, pulls } = change;
  const own = { ...recordStep(record, 'sealed record'), part: 'record' as const };
  if (record.state !== 'verified') {
    const told = pulls?.known === true ? pulls.value : [];
    return [own, ...told.map((pull) => pullStep(place, pull, [row('Told by', 'the host alone: no record verifies')]))];
  }
  const { evidence } = record;
  return [
    own,
    ...judgedIn(evidence).flatMap((judged) =>
      judged.pull === null ? [] : [pullStep(place, judged.pull, pullRows(judged.facts))],
    ),
    ...judgedIn(evidence).flatMap(({ facts }) => ticketSteps(place, facts)),
    peopleStep(evidence),
    ...checkSteps(place, evidence),
    evidenceStep(evidence),
  ];
};

const recordStep = (record: TracedRecord, name: string): Omit<Step, 'part'> => {
  if (record.state === 'absent') return { title: name, rows: [row('Record', 'none')], url: null, digest: null };
  if (record.state === 'unreadable')
    return { title: name, rows: [row('Record', `not known: ${record.found}`)], url: null, digest: null };
  const { place, digest } = record;
  const where = [row('Lies in', `${place.store}: ${place.name}`)];
  if (record.state === 'refused')
    return { title: name, rows: [row('Does not verify', record.found), ...where], url: place.url, digest };
  const { evidence, signer, vouchedBy } = record;
  return {
    title: name,
    rows: [
      row('Verdict', evidence.decision.verdict),
      ...(evidence.decision.blocking.length === 0
        ? []
        : [
            row(
              'Blocked by',
              enumerated(blockedBy(evidence), (name) => name, LISTED),
            ),
          ]),
      row('Judged at', evidence.judgedAt ?? 'a time that is not known'),
      ...where,
      row(vouchedBy === 'signature' ? 'Signed by' : 'Vouched for by the run of', signer),
    ],
    url: place.url,
    digest,
  };
};

const blockedBy = ({ decision }: Evidence): readonly string[] => [
  ...new Set(
    decision.blocking.map(({ code, about }) => plain(about.length === 0 ? code : `${code} (${about.join(', ')})`)),
  ),
];

const pullStep = (place: string, pull: number, rows: readonly Row[]): Step => ({
  part: 'pull',
  title: `pull request #${String(pull)}`,
  rows,
  url: `${place}/pull/${String(pull)}`,
  digest: null,
});

const pullRows = ({ change }: Facts): readonly Row[] => {
  if (!change.known) return [row('Change', 'not known')];
  const { title, author, merged, head } = change.value;
  return [
    row('Title', title),
    row('Opened by', nameOf(author)),
    ...rowsIf(merged, ({ by, at }) => [row('Merged', `by ${nameOf(by)} at ${at}`)]),
    exactRow('Head', head.commit),
  ];
};

const ticketSteps = (place: string, { tickets }: Facts): readonly Step[] => {
  if (!tickets.known) return [];
  const { answers, system } = tickets.value;
  return answers.map(({ key, answer }): Step => {
    const title = `ticket ${plain(key)}`;
    const common = { part: 'ticket' as const, title, digest: null };
    if (!answer.known) return { ...common, url: null, rows: [row(system, `not known: ${whyUnknown(answer.why)}`)] };
    if (answer.value.found !== 'present') return { ...common, url: null, rows: [row(system, 'there is none')] };
    const { ticket } = answer.value;
    const { requested, answers: approvals } = ticketWords(ticket);
    return {
      ...common,
      // Tickets of the code host are its issues.
      url: ticket.url ?? (/^#\d+$/u.test(key) ? `${place}/issues/${key.slice(1)}` : null),
      rows: [
        row('System', system),
        ...rowsIf(ticket.title, (words) => [row('Title', words)]),
        row('State', ticket.state),
        row('Requested by', requested),
        row('Approvals', approvals),
      ],
    };
  });
};

const peopleStep = (evidence: Evidence): Step => ({
  part: 'people',
  title: 'people and duties',
  rows: judgedIn(evidence).flatMap(({ pull, participants }) =>
    participants.map(({ account, duties }) =>
      row(
        nameOf(account),
        `${duties.map((duty) => DUTY_WORDS[duty]).join(', ')}${pull === null ? '' : ` of #${String(pull)}`}`,
      ),
    ),
  ),
  url: null,
  digest: null,
});

const checkSteps = (place: string, evidence: Evidence): readonly Step[] => {
  const { checks, scans } = evidence.facts;
  const { testResults } = evidence.facts as Partial<Facts>;
  const tests = testRows(evidence);
  return [
    {
      part: 'checks',
      title: 'runs and checks',
      rows: checks.known ? checks.value.head.slice(0, LISTED).map(checkRow) : [unasked(checks)],
      url: runUrl(place, checks.known ? (checks.value.head.find(({ runId }) => runId !== null)?.runId ?? null) : null),
      digest: null,
    },
    {
      part: 'scans',
      title: 'scans',
      rows: scans.known ? scanRows(scans.value) : [unasked(scans)],
      url: null,
      digest: null,
    },
    {
      part: 'tests',
      title: 'test results',
      rows: tests.length > 0 ? tests : [testResults?.known === false ? unasked(testResults) : row('Tests', 'none')],
      url: null,
      digest: null,
    },
  ];
};

type Unknown = Extract<Facts['checks'], { known: false }>;

const unasked = ({ why }: Pick<Unknown, 'why'>): Row =>
  row('Not here', why.code === 'not-demanded' ? 'the policy does not ask for it' : (why.found ?? why.code));

const runUrl = (place: string, run: number | null): string | null =>
  run === null ? null : `${place}/actions/runs/${String(run)}`;

type Check = Extract<Facts['checks'], { known: true }>['value']['head'][number];

const checkRow = ({ name, conclusion, status, runId, commit }: Check): Row =>
  row(name, `${conclusion ?? status} on ${short(commit)}${runId === null ? '' : `, run ${String(runId)}`}`);

const scanRows = (scans: Extract<Facts['scans'], { known: true }>['value']): readonly Row[] =>
  scans.length === 0
    ? [row('Scans', 'none but checks')]
    : scans.flatMap(({ scan, source, reports }) =>
        reports.known
          ? reports.value.flatMap(({ tool, findings, digest }) => [
              row(scan, `${tool ?? source}: ${counted(findings.length, 'finding')}`),
              ...rowsIf(digest, (sha) => [exactRow(`Report of ${scan}`, `sha256:${sha}`)]),
            ])
          : [row(scan, `not known: ${reports.why.found ?? reports.why.code}`)],
      );

/** What the record itself rests on. */
const evidenceStep = (evidence: Evidence): Step => {
  const { policy, transcript, bill, tool } = evidence;
  return {
    part: 'evidence',
    title: 'evidence',
    rows: [
      row('Made by', `${tool.name} ${tool.version}`),
      row('Rests on', `${counted(transcript.length, 'call')}, each with its answer's digest`),
      ...(policy.state === 'found'
        ? [
            row(
              'Policy',
              enumerated(policy.sources, ({ name, digest }) => `${plain(name)} sha256:${digest}`),
            ),
          ]
        : [row('Policy', policy.state)]),
      ...rowsIf(bill, ({ digest, components }) => [
        exactRow('Bill of materials', `sha256:${digest}, ${counted(components, 'component')}`),
      ]),
      exactRow('Check it yourself', verifyCommand(evidence)),
    ],
    url: evidence.facts.run.known ? evidence.facts.run.value.url : null,
    digest: null,
  };
};
