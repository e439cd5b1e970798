import type { Evidence, PolicyReading } from '../../evidence/document.js';
import { counted } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { standingText } from '../standing-text.js';
import { unknownParts } from '../unknown-parts.js';
import { exactRow, row, rowsIf, type Row } from './row.js';

/** What was demanded: every source that counted, the policy itself last. */
export const policyRows = ({ policy, companions }: Evidence): readonly Row[] => [
  ...ofReading(policy),
  ...companions.flatMap(({ pull, policy: own }) =>
    own === undefined ? [] : [row('Judged by another', `#${String(pull)}`), ...ofReading(own)],
  ),
];

const ofReading = (policy: PolicyReading): readonly Row[] => {
  if (policy.state === 'missing') return [row('Policy', `missing: there is no ${policy.path}`)];
  if (policy.state === 'unreadable') return [row('Policy', `unreadable: ${policy.path}, ${policy.found}`)];
  return policy.sources.flatMap(({ kind, name, repository, path, commit, digest, bytes }) => [
    row(KINDS[kind], kind === 'preset' ? name : `${path ?? name}${repository === null ? '' : ` of ${repository}`}`),
    ...rowsIf(commit, (id) => [exactRow('At commit', id)]),
    exactRow('sha256', digest),
    row('Size', counted(bytes, 'byte')),
  ]);
};

const KINDS = { file: 'Policy', 'extended-file': 'Extends the file', preset: 'Extends the preset' } as const;

/** What judged, and what its verdict is worth. */
export const runRows = (evidence: Evidence): readonly Row[] => {
  const { facts, tool, judgedAt, subject } = evidence;
  const standing = standingText(evidence, (text) => text);
  return [
    row('Judged', `at ${judgedAt ?? 'a time that is not known'} by ${tool.name} ${tool.version}`),
    ...rowsIf(subject.context, (context) => [row('Status', context)]),
    ...(facts.run.known ? ofRun(facts.run.value) : [row('Run', 'not known')]),
    ...(standing === '' ? [] : [row('Worth', standing)]),
  ];
};

type Run = Extract<Evidence['facts']['run'], { readonly known: true }>['value'];

const ofRun = ({ event, id, attempt, actor, triggeringActor, workflow, url, ...program }: Run): readonly Row[] => [
  row(
    'Woken by',
    `${event}${actor === '' ? '' : `, actor ${actor}`}${triggeringActor === actor ? '' : `, started by ${triggeringActor}`}`,
  ),
  row('Workflow', workflow === null ? 'none ran' : `${workflow.repository}/${workflow.path}@${workflow.ref}`),
  ...rowsIf(workflow?.commit, (commit) => [exactRow('Workflow commit', commit)]),
  ...rowsIf(program.action, ({ repository, ref }) => [row('Action', `${repository}${ref === null ? '' : `@${ref}`}`)]),
  ...rowsIf(program.build, (digest) => [exactRow('Program sha256', digest)]),
  ...rowsIf(program.environment, (environment) => [row('Runner', environment)]),
  ...(id === 0 ? [] : [row('Run', `${String(id)}, attempt ${String(attempt)}`)]),
  ...rowsIf(url, (address) => [row('Address', address)]),
];

/** How the record hangs together with others. */
export const linkRows = ({ links, stage }: Evidence): readonly Row[] => [
  row('Stage', `${STAGES[stage].name} (${stage})`),
  ...rowsIf(links.parentCommit, (commit) => [exactRow('Commit before', commit)]),
  ...links.covers.map((commit) => exactRow('Covers', commit)),
  ...parentRow(links, stage),
  ...rowsIf(links.earlierEvidence, (digest) => [exactRow('Earlier record', digest)]),
];

const parentRow = ({ parentEvidence }: Evidence['links'], stage: Evidence['stage']): readonly Row[] => {
  if (!parentEvidence.known) return [row('Record before', 'not known')];
  if (parentEvidence.value !== null) return [exactRow('Record before', parentEvidence.value)];
  return stage === 'sealed' ? [row('Record before', 'none: the first record of the branch, or a hole')] : [];
};

export const STAGES: Readonly<Record<Evidence['stage'], { readonly name: string; readonly says: string }>> = {
  'pull-request': { name: 'provisional', says: 'This record was made before the merge.' },
  'merge-queue': { name: 'provisional', says: 'This record was made in the merge queue.' },
  sealed: { name: 'final', says: 'This record was made afterwards, of what the branch holds.' },
  'dry-run': { name: 'dry run', says: 'A dry run from the command line: nothing was published.' },
  deployment: { name: 'before a deployment', says: 'This record was made before the deployment.' },
  deployed: { name: 'deployment', says: 'This record was made after the deployment.' },
  reconciliation: { name: 'reconciliation', says: 'This record compares the branch with its records.' },
  retest: { name: 'retest', says: 'This record judges again the models that the default branch held.' },
  access: { name: 'access', says: 'This record compares who may do what with what was expected.' },
  assurance: { name: 'assurance', says: 'This record says what a scheduled run looked after, and whom it told.' },
};

/** Where the facts came from, in numbers, and what is not known. */
export const sourceRows = (evidence: Evidence): readonly Row[] => {
  const { facts, transcript, faults } = evidence;
  const failed = transcript.filter(({ error }) => error !== null).length;
  const bytes = transcript.reduce((sum, each) => sum + each.bytes, 0);
  const times = transcript.flatMap(({ date }) => (date === null ? [] : [date]));
  const names = Object.entries(facts);
  const unknown = unknownParts(evidence).map(({ name }) => plain(name));
  const unasked = names.flatMap(([name, fact]) => (!fact.known && fact.why.code === 'not-demanded' ? [name] : []));
  const say = (list: readonly string[]): string =>
    list.length === 0 ? 'nothing' : enumerated(list, (name) => name, 30);
  return [
    row(
      'Calls',
      `${counted(transcript.length, 'call')}, ${counted(bytes, 'byte')} of answers${failed === 0 ? '' : `, ${String(failed)} failed`}`,
    ),
    ...rowsIf(times[0], (first) => [row('Between', `${first} and ${times.at(-1) ?? first}`)]),
    row('Could not be read', say(unknown)),
    row('Was not asked for', say(unasked)),
    ...faults.map(({ code, found }) => row('Fault', `${code}${found === undefined ? '' : `: ${found}`}`)),
  ];
};
