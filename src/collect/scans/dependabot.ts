import { restUser } from '../github/account.js';
import type { Observed } from '../../facts/observed.js';
import type { ScanFinding, ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, optional, text, type Cursor } from '../../lib/shape.js';
import { readAlertList } from './alerts.js';
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
  });
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
  };
}
