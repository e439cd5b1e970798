import { restUser } from '../github/account.js';
import type { Observed } from '../../facts/observed.js';
import type { ScanFinding, ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, instant, natural, optional, text, type Cursor } from '../../lib/shape.js';
import { readAlertList, type Count } from './alerts.js';
import type { ScannedChange } from './scanned-change.js';

/** Dependabot's alerts of the repository, open and dismissed, with the severity that GitHub shows. */
export function readDependabot(
  client: Client,
  change: ScannedChange,
  scan: string,
): Promise<Observed<readonly ScanReport[]>> {
  return readAlertList(client, change, scan, {
    tool: 'Dependabot',
    route: 'GET /repos/{owner}/{repo}/dependabot/alerts',
    states: ['open', 'dismissed'],
    parameters: {},
    finding: findingOf,
    recount: countOtherwise,
  });
}

type AlertState = 'open' | 'dismissed';

/** The states mean the same as those of the list; what Dependabot dismissed by itself or saw fixed is in neither. */
export const ALERT_COUNTS_QUERY = `
query AlertCounts($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    open: vulnerabilityAlerts(states: [OPEN], first: 1) { totalCount }
    dismissed: vulnerabilityAlerts(states: [DISMISSED], first: 1) { totalCount }
  }
}`;

/** The other API of the host, under the same permission. Where that is refused, the alerts are not known. */
async function countOtherwise(
  client: Client,
  { owner, name }: ScannedChange,
  states: readonly AlertState[],
): Promise<readonly Count<AlertState>[]> {
  const repository = cursor(await client.query(ALERT_COUNTS_QUERY, { owner, name }), '$.data').at('repository');
  return states.map((state) => ({ state, alerts: repository.at(state).get('totalCount', natural) }));
}

function findingOf(alert: Cursor): ScanFinding {
  const advisory = alert.at('security_advisory');
  const dismissed = alert.get('state', text) === 'dismissed';
  return {
    rule: advisory.get('cve_id', optional(filledText)) ?? advisory.get('ghsa_id', filledText),
    score: null,
    level: alert.at('security_vulnerability').get('severity', filledText).toLowerCase(),
    path: alert.at('dependency').get('manifest_path', optional(text)),
    line: null,
    state: dismissed ? 'dismissed' : 'open',
    dismissedBy: dismissed ? restUser(alert.get('dismissed_by', optional(cursor))) : null,
    onBase: null,
    since: alert.get('created_at', optional(instant)),
  };
}
