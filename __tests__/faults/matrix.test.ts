import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FaultAnswer } from '../../emulator/world.js';
import type { Observation } from '../../scripts/cases/observe.js';
import { answers, callsOf, cell, cellsOf, pairsOf, type Cell, type Length } from '../../scripts/faults/matrix.js';
import { cleanRun } from '../../scripts/faults/matrix-report.js';
import { violations } from '../../scripts/faults/oracle.js';
import { randomOf, sampleOf } from '../../scripts/faults/random.js';
import { inParallel, strike } from '../../scripts/faults/strike.js';
import { scenes, type Scene } from '../../scripts/faults/worlds.js';
import { bundle, width } from './bundle.js';

const QUERY = 'POST /graphql';
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';
const MEMBERS = 'GET /orgs/{org}/teams/{team_slug}/members';
const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const ALERTS = 'GET /repos/{owner}/{repo}/dependabot/alerts';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const GRAPH = 'GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}';
const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
const LEFT = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const DOWNLOAD = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
const TICKET = 'TICKET';
const TICKET_NOTE = 'TICKET note';
const STORE = 'POST /{owner}/{repo}.git/info/lfs/objects/batch';
const ATTESTATIONS = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
const APPROVALS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
const ENVIRONMENT = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
const DEPLOYMENTS = 'GET /repos/{owner}/{repo}/deployments';
const STATUSES = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
const KEYS = 'GET /repos/{owner}/{repo}/keys';
const PEOPLE = 'GET /repos/{owner}/{repo}/collaborators';
const INVITED = 'GET /orgs/{org}/invitations';
const INSTALLED = 'GET /orgs/{org}/installations';
const AUDIT = 'GET /orgs/{org}/audit-log';

const ISSUES = 'GET /repos/{owner}/{repo}/issues';
const NEW_ISSUE = 'POST /repos/{owner}/{repo}/issues';
const ISSUE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const HOOK = 'WEBHOOK';
const RUNS = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';

type Nasty = readonly [scene: string, on: string, nth: number, length: Length, ...answers: readonly FaultAnswer[]];

/** Where a loss would turn blocked into pass, or success would come too early. */
const nastiest: readonly Nasty[] = [
  ['objection', QUERY, 1, 'lasting', '[]', 'graphql-partial', 'truncated-json'],
  ['objection', QUERY, 1, 'once', 'graphql-partial'],
  ['no review', 'STATUS', 1, 'lasting', '403', '422'],
  ['approver pushed before', ACTIVITY, 1, 'lasting', '[]', '204', '404', 'null'],
  ['guarded path', FILES, 1, 'lasting', '[]', 'empty-200', 'reset-mid-body'],
  ['ticket label by its author', QUERY, 2, 'lasting', 'graphql-partial', '{}'],
  ['ticket label by its author', MEMBERS, 1, 'lasting', '[]'],
  ['compliant', 'ARTIFACT upload', 1, 'lasting', 'reset-before-headers', '204'],
  ['compliant', 'ARTIFACT finalize', 1, 'once', '502-html', 'reset-mid-body'],
  ['compliant', 'ARTIFACT list', 1, 'lasting', '{}'],
  ['compliant', 'STATUS', 2, 'once', 'reset-mid-body', '502-html'],
  ['compliant', STATUSES, 1, 'lasting', '[]'],
  ['compliant', QUERY, 1, 'once', 'hang'],
  ['signed in public', 'OIDC token', 1, 'lasting', '403', '{}', 'html-200'],
  ['signed in public', 'SIGSTORE fulcio', 1, 'lasting', '500', 'truncated-json'],
  ['signed in public', 'SIGSTORE rekor', 1, 'lasting', '502-html', '[]', 'reset-before-headers'],
  ['signed in private', 'SIGSTORE tsa', 2, 'lasting', '204', 'html-200', 'reset-mid-body'],
  ['signed in private', 'ARTIFACT upload', 2, 'lasting', '403', 'reset-before-headers'],
  ['objection just now', QUERY, 1, 'once', 'previous-version'],
  ['check failed just now', QUERY, 1, 'once', 'previous-version'],
  ['label taken off just now', QUERY, 3, 'once', 'previous-version'],
  ['pushed just now', QUERY, 1, 'once', 'previous-version'],
  ['ticket in Jira', TICKET, 1, 'lasting', 'hang', 'html-200', '404', '{}', 'redirect-other-host'],
  ['ticket in Jira', TICKET, 4, 'lasting', 'hang', '401'],
  ['ticket in Jira', TICKET_NOTE, 1, 'lasting', 'hang', '403', 'reset-mid-body'],
  ['Jira ticket refused', TICKET, 2, 'lasting', '404', '[]', 'truncated-json'],
  ['Jira ticket edited after its approval', TICKET, 3, 'lasting', '404', '{}', '204', 'empty-200'],
  ['Jira ticket edited just now', TICKET, 1, 'once', 'previous-version'],
  ['access: a key too many', KEYS, 1, 'lasting', '[]', '404', '204'],
  ['access: an outsider too many', PEOPLE, 3, 'lasting', '[]', '403'],
  ['access: a member with access by name', PEOPLE, 2, 'lasting', '[]'],
  ['access: somebody invited', INVITED, 1, 'lasting', '[]', '404', 'null'],
  ['access: an app that may write', INSTALLED, 1, 'lasting', '{}', '403'],
  ['access: a way round the rules', QUERY, 6, 'lasting', 'graphql-partial', '{}'],
  ['access', AUDIT, 1, 'lasting', '404', '[]', 'html-200'],
  ['deployment that a reviewer rejected', APPROVALS, 1, 'lasting', '[]', '404', 'null'],
  ['deployment of a record that is gone', LEFT, 1, 'lasting', '[]', '404'],
  ['deployment over a commit without a record', DEPLOYMENTS, 1, 'lasting', '[]', '404'],
  ['deployment over a commit without a record', COMPARE, 1, 'lasting', '404', '{}'],
  ['deployment to an environment without reviewers', ENVIRONMENT, 1, 'lasting', '404', '{}'],
  ['reconciled: a push by hand', QUERY, 2, 'lasting', 'graphql-partial', '{}'],
  ['reconciled: a record that is gone', LEFT, 1, 'lasting', '[]', '404'],
  ['reconciled: a branch pushed by force', ACTIVITY, 1, 'lasting', '404', 'null'],
  ['reconciled: a branch pushed by force', ACTIVITY, 2, 'once', '[]'],
  ['reconciled: something open since an earlier run', RUNS, 1, 'lasting', '[]', '{}', '404'],
  ['assured: a key too many', HOOK, 1, 'lasting', '500', '429', 'hang', 'html-200', '404'],
  ['assured: a key too many', HOOK, 1, 'once', 'reset-mid-body', '502-html'],
  ['assured: a key too many', NEW_ISSUE, 1, 'once', 'reset-mid-body', '502-html', '403', '{}'],
  ['assured: a key too many', KEYS, 1, 'lasting', '[]', '404'],
  ['assured: a key too many that was told', ISSUES, 1, 'lasting', '[]', '403', '{}'],
  ['assured: a key too many that was told', KEYS, 1, 'lasting', '[]', '403'],
  ['assured: a key too many that was told', RUNS, 1, 'lasting', '[]', '404'],
  ['assured: a key too many that is gone', ISSUE, 1, 'once', 'reset-mid-body', '404'],
  ['assured: a key too many that is gone', HOOK, 1, 'lasting', '502-html'],
  ['a model whose weights the host does not hold', STORE, 1, 'lasting', '{}'],
  ['a model with a finding that is bound by the host alone', ATTESTATIONS, 1, 'once', '404'],
  ['a model with a finding that is bound by the host alone', ATTESTATIONS, 1, 'lasting', '403'],
  ['rich with a critical alert', ALERTS, 1, 'lasting', '[]'],
  ['a weakness that the graph alone tells', GRAPH, 1, 'once', '[]'],
  ['a weakness that the graph alone tells', GRAPH, 1, 'lasting', '404', '{}'],
  ['a weak package', GRAPH, 1, 'lasting', '[]', '404'],
  ['a package from elsewhere', BLOB, 1, 'lasting', 'empty-200', '{}', '404'],
  ['a package from elsewhere', BLOB, 1, 'once', 'html-200'],
  ['an action by a tag', QUERY, 4, 'lasting', 'graphql-partial', '{}'],
  ['rich', COMPARE, 4, 'once', '404'],
  ['rich with a test that failed', LEFT, 1, 'lasting', '[]', '{}', '404', 'truncated-json'],
  ['rich with a test that failed', DOWNLOAD, 1, 'lasting', '204', 'empty-200', 'html-200'],
  ['rich with a test that failed', 'ARTIFACT download', 1, 'lasting', 'reset-mid-body', 'empty-200', 'html-200'],
  ['rich', 'ARTIFACT download', 1, 'once', 'hang', 'empty-200'],
  ['scanned with a new finding', LEFT, 1, 'lasting', '[]', '{}', 'truncated-json', '404'],
  ['scanned with a new finding', DOWNLOAD, 1, 'lasting', 'empty-200', 'reset-mid-body', 'html-200', '404'],
  ['scanned with a new finding', COMPARE, 1, 'lasting', '404', '{}'],
  ['approver may only read just now', PERMISSION, 1, 'once', 'previous-version'],
  ['approver is no maintainer just now', PERMISSION, 1, 'once', 'previous-version'],
  ['ticket approver left the team just now', MEMBERS, 1, 'once', 'previous-version'],
  ['approver left the team of a seat just now', MEMBERS, 2, 'once', 'previous-version'],
];

const SAMPLED = 12;
const PAIRS = 4;
const SEED = 7;
/** Of the scenes that no row above names so many are run each time; `npm run faults` runs all of them. */
const OTHERS = 8;

const named = new Set(nastiest.map(([scene]) => scene));
const chosen = (): readonly Scene[] => {
  const [rest, wanted] = [
    scenes().filter(({ name }) => !named.has(name)),
    scenes().filter(({ name }) => named.has(name)),
  ];
  return [...wanted, ...sampleOf(rest, OTHERS, randomOf(SEED))];
};

/** Scenes that are in order; each of the others is blocked, mostly for one reason. */
const passing = new Set([
  'compliant',
  'rich',
  'depending',
  'scanned',
  'model',
  'model judged again',
  'signed in public',
  'signed in private',
  'access',
  'ticket in Jira',
  'change request in ServiceNow',
  'deployment',
  'reconciled',
  'assured',
  'assured: a key too many that is gone',
  'ticket in Azure Boards',
  'ticket in Linear',
]);

describe('the fault matrix', () => {
  let cleans: ReadonlyMap<string, { readonly scene: Scene; readonly clean: Observation }>;
  beforeAll(async () => {
    const runs = await inParallel(chosen(), width, async (scene) => ({ scene, clean: await cleanRun(scene, bundle) }));
    cleans = new Map(runs.map((each) => [each.scene.name, each]));
  });

  const known = (name: string): { readonly scene: Scene; readonly clean: Observation } => {
    const found = cleans.get(name);
    if (found === undefined) throw new Error(`there is no scene ${name}`);
    return found;
  };

  it('has worlds that pass, and worlds that are blocked for one reason each', () => {
    const runs = [...cleans.values()];
    const wrong = runs.filter(({ scene, clean }) => (clean.verdict === 'pass') !== passing.has(scene.name));
    expect(wrong.map(({ scene, clean }) => [scene.name, clean.verdict])).toEqual([]);
    expect(runs.filter(({ clean }) => clean.verdict === 'pass').length).toBeGreaterThan(6);
    expect(runs.filter(({ clean }) => clean.verdict !== 'pass').length).toBeGreaterThan(20);
    const all = new Set(scenes().map(({ name }) => name));
    expect([...named, ...passing].filter((name) => !all.has(name))).toEqual([]);
    expect(answers).toHaveLength(26);
  });

  it('holds where it hurts most, and in a sample of the rest', async () => {
    const random = randomOf(SEED);
    const all = [...cleans.values()];
    const nasty = nastiest.flatMap(([name, on, nth, length, ...given]) =>
      given.map((answer) => cell(known(name).scene, [{ call: { on, nth }, answer, length }])),
    );
    const sampled = sampleOf(
      all.flatMap(({ scene, clean }) => cellsOf(scene, callsOf(clean.log))),
      SAMPLED,
      random,
    );
    const pairs = sampleOf(
      all.flatMap(({ scene, clean }) => pairsOf(scene, callsOf(clean.log), 2, random)),
      PAIRS,
      random,
    );
    const outcomes = await inParallel([...nasty, ...sampled, ...pairs], width, async (one: Cell) => {
      const seen = await strike(one, { dist: bundle });
      return {
        name: one.name,
        struck: seen.log.some(({ fault }) => fault !== undefined),
        violated: violations(seen, known(one.scene.name).clean),
      };
    });
    expect(outcomes.filter(({ violated }) => violated.length > 0)).toEqual([]);
    // A fault that meets no call proves nothing.
    expect(outcomes.slice(0, nasty.length).filter(({ struck }) => !struck)).toEqual([]);
  }, 120_000);
});
