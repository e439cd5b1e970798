import type { Commit } from '../facts/commits.js';
import type { Dependencies } from '../facts/dependencies.js';
import type { Facts } from '../facts/facts.js';
import { known } from '../facts/observed.js';
import type { Observed } from '../facts/observed.js';
import type { Team } from '../facts/permissions.js';
import type { Protection } from '../facts/repository.js';
import type { ScanFact } from '../facts/scans.js';
import type { TicketFact } from '../facts/tickets.js';
import type { TestReport, TestResult } from '../facts/test-results.js';
import { compareText, distinct, keyOf, settled } from './order.js';
import { settledDeployment } from './settled-deployment.js';

/**
 * The facts with every list in an order of its own and each entry once, so that neither the order in which the host
 * answered nor an entry that it sent twice can change a finding. Lists that are told in time order keep it.
 */
export const settledFacts = (facts: Facts): Facts => ({
  ...facts,
  change: within(facts.change, (change) => ({
    ...change,
    labels: settled(change.labels),
    unlabeled: byTime(change.unlabeled),
    baseChanges: byTime(change.baseChanges),
  })),
  commits: within(facts.commits, ({ current, earlier }) => ({
    current: parentsFirst(current),
    earlier: parentsFirst(earlier),
  })),
  pushes: within(facts.pushes, (pushes) =>
    pushes.source === 'activity' ? { ...pushes, pushes: byTime(pushes.pushes) } : pushes,
  ),
  reviews: within(facts.reviews, byTime),
  approvedCommits: within(facts.approvedCommits, settled),
  permissions: within(facts.permissions, settled),
  teams: within(facts.teams, settledTeams),
  files: within(facts.files, settled),
  checks: within(facts.checks, (checks) => ({
    ...checks,
    head: settled(checks.head),
    earlier: settled(checks.earlier),
    runningWorkflows: settled(checks.runningWorkflows),
  })),
  scans: within(facts.scans, (scans) => settled(scans.map(settledScan))),
  dependencies: within(facts.dependencies, settledDependencies),
  testResults: within(facts.testResults, settledResults),
  tickets: within(facts.tickets, (tickets) => ({
    ...tickets,
    mentions: settled(tickets.mentions),
    answers: settled(tickets.answers.map(settledTicket)),
  })),
  protection: within(facts.protection, settledProtection),
  deployment: within(facts.deployment, (deployment) => (deployment === null ? null : settledDeployment(deployment))),
});

const settledProtection = (protection: Protection): Protection => ({
  ...protection,
  requiredContexts: settled(protection.requiredContexts),
  bypass: within(protection.bypass, settled),
});

const settledTeams = (teams: readonly Team[]): readonly Team[] =>
  settled(teams.map((team) => ({ ...team, members: within(team.members, settled) })));

const settledDependencies = (dependencies: Dependencies): Dependencies => ({
  ...dependencies,
  changes: settled(dependencies.changes),
  unread: settled(dependencies.unread),
  references: within(dependencies.references, settled),
});

const settledScan = (scan: ScanFact): ScanFact => ({
  ...scan,
  reports: within(scan.reports, (reports) =>
    settled(reports.map((report) => ({ ...report, findings: sorted(report.findings) }))),
  ),
});

type TicketAnswers = TicketFact['answers'][number];

/** Requesters, items, fields and uses are told in no order; answers of people in that of time. */
const settledTicket = ({ key, answer }: TicketAnswers): TicketAnswers => ({
  key,
  answer: within(answer, (told) => {
    if (told.found !== 'present') return told;
    const { ticket } = told;
    return {
      ...told,
      ticket: {
        ...ticket,
        requesters: settled(ticket.requesters),
        approvals: within(ticket.approvals, (list) =>
          [...settled(list)].sort((a, b) => compareText(a.at ?? '', b.at ?? '')),
        ),
        edited: within(ticket.edited, (edit) => (edit === null ? null : { ...edit, fields: settled(edit.fields) })),
        items: settled(ticket.items),
        usedBy: within(ticket.usedBy, settled),
      },
    };
  }),
});
const settledResults = (results: readonly TestResult[]): readonly TestResult[] =>
  settled(results.map((result) => ({ ...result, reports: within(result.reports, settledReports) })));

const settledReports = (reports: readonly TestReport[]): readonly TestReport[] =>
  settled(reports.map((report) => ({ ...report, files: settled(report.files), coverage: settled(report.coverage) })));

/** Equal findings stay as many as they are: a limit counts them. */
const sorted = <T>(values: readonly T[]): readonly T[] =>
  values
    .map((value) => ({ value, key: keyOf(value) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ value }) => value);

const within = <T>(fact: Observed<T>, change: (value: T) => T): Observed<T> =>
  fact.known ? known(change(fact.value)) : fact;

/** Equal instants keep an order that follows from the entries. */
const byTime = <T extends { readonly at: string }>(entries: readonly T[]): readonly T[] =>
  [...settled(entries)].sort((a, b) => compareText(a.at, b.at));

/** Parents before children; what is not bound by that, by id. */
const parentsFirst = (commits: readonly Commit[]): readonly Commit[] => {
  const byId = new Map(distinct(commits).map((commit) => [commit.id, commit]));
  // The same id with two contents is a contradiction: nothing is dropped, so that whoever looks sees both.
  if (byId.size !== distinct(commits).length) return settled(commits);
  const children = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  for (const commit of byId.values()) {
    const parents = [...new Set(commit.parents)].filter((parent) => byId.has(parent));
    waiting.set(commit.id, parents.length);
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), commit.id]);
  }
  const ordered: Commit[] = [];
  let ready = [...waiting.keys()].filter((id) => waiting.get(id) === 0).sort(compareText);
  while (ready.length > 0) {
    const next: string[] = [];
    for (const id of ready) {
      const commit = byId.get(id);
      if (commit !== undefined) ordered.push(commit);
      for (const child of children.get(id) ?? []) {
        const left = (waiting.get(child) ?? 1) - 1;
        waiting.set(child, left);
        if (left === 0) next.push(child);
      }
    }
    ready = next.sort(compareText);
  }
  return ordered.length === byId.size ? ordered : settled(commits);
};
