import type { Evidence } from '../../evidence/document.js';
import type { TracedChange, TracedRecord } from '../../evidence/trace/trace.js';
import { judgedIn } from '../../evidence/trace/trace-holes.js';
import type { Facts } from '../../facts/facts.js';
import { counted, nameOf } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { DUTY_WORDS } from '../record/people.js';
import { exactRow, row, rowsIf, type Row } from '../record/row.js';
import { ticketWords, whyUnknown } from '../ticket-words.js';
import { verifyCommand } from '../verify-command.js';
import { checkSteps } from './check-steps.js';
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
