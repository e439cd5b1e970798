import { restUser } from '../github/account.js';
import type { ObjectId } from '../../facts/account.js';
import type { ScanDemand } from '../../facts/demand.js';
import { known, type Observed } from '../../facts/observed.js';
import type { ScanFinding, ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, instant, objectId, optional, text, type Cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { readAlertList, type Count } from './alerts.js';
import { onBaseBranch } from './on-base.js';
import type { ScannedChange } from './scanned-change.js';

/**
 * Leaked secrets of the repository, open and resolved; the secrets themselves are not asked for. Where new ones are told from
 * old ones: it is on the base where the commit in which it was seen first is.
 */
export async function readSecretScanning(
  client: Client,
  change: ScannedChange,
  demand: ScanDemand,
): Promise<Observed<readonly ScanReport[]>> {
  const firstSeen = new Map<ScanFinding, ObjectId | null>();
  const reports = await readAlertList(client, change, demand.scan, {
    tool: 'secret scanning',
    route: ROUTE,
    states: ['open', 'resolved'],
    parameters: { hide_secret: true },
    // A host that is older than this parameter sends the secrets all the same.
    bodies: 'withheld',
    finding: (alert) => {
      const finding = findingOf(alert);
      firstSeen.set(finding, commitOf(alert));
      return finding;
    },
    recount: listAgain,
  });
  if (!reports.known || !demand.newOnly) return reports;
  const places = await observe(demand.scan, () => onBaseBranch(client, change, [...firstSeen.values()]));
  if (!places.known) return places;
  const placed = (finding: ScanFinding): ScanFinding => {
    const commit = firstSeen.get(finding) ?? null;
    return { ...finding, onBase: commit === null ? null : places.value(commit) };
  };
  return known(reports.value.map((report) => ({ ...report, findings: report.findings.map(placed) })));
}

const ROUTE = 'GET /repos/{owner}/{repo}/secret-scanning/alerts';

type SecretState = 'open' | 'resolved';

/** The host has no second source for these. In another order, so that no cache on the way answers both times. */
function listAgain(
  client: Client,
  { owner, name }: ScannedChange,
  states: readonly SecretState[],
): Promise<readonly Count<SecretState>[]> {
  const parameters = { owner, repo: name, hide_secret: true, sort: 'updated' };
  return Promise.all(
    states.map(async (state) => {
      const listed = await client.list(ROUTE, { ...parameters, state }, { unique: 'number', bodies: 'withheld' });
      return { state, alerts: listed.length };
    }),
  );
}

function findingOf(alert: Cursor): ScanFinding {
  const state = stateOf(alert);
  return {
    rule: alert.get('secret_type', filledText),
    score: null,
    level: null,
    path: null,
    line: null,
    state,
    dismissedBy: state === 'dismissed' ? restUser(alert.get('resolved_by', optional(cursor))) : null,
    onBase: null,
    since: alert.get('created_at', optional(instant)),
  };
}

/** A secret in an issue or a comment has no commit; older hosts do not tell any. */
function commitOf(alert: Cursor): ObjectId | null {
  return alert.maybe('first_location_detected')?.get('commit_sha', optional(objectId)) ?? null;
}

/** A secret that the host itself found to be revoked opens nothing any more; every other way to close an alert is somebody's word. */
function stateOf(alert: Cursor): ScanFinding['state'] {
  if (alert.get('state', text) !== 'resolved') return 'open';
  const isGone = alert.get('validity', optional(text)) === 'inactive';
  return isGone && alert.get('resolution', optional(text)) === 'revoked' ? 'fixed' : 'dismissed';
}
