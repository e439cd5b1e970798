import { restUser } from '../github/account.js';
import type { Observed } from '../../facts/observed.js';
import type { ScanFinding, ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, optional, text, type Cursor } from '../../lib/shape.js';
import { readAlertList, type Count } from './alerts.js';
import type { ScannedChange } from './scanned-change.js';

/** Leaked secrets of the repository, open and resolved; the secrets themselves are not asked for. */
export function readSecretScanning(
  client: Client,
  change: ScannedChange,
  scan: string,
): Promise<Observed<readonly ScanReport[]>> {
  return readAlertList(client, change, scan, {
    tool: 'secret scanning',
    route: ROUTE,
    states: ['open', 'resolved'],
    parameters: { hide_secret: true },
    // A host that is older than this parameter sends the secrets all the same.
    bodies: 'withheld',
    finding: findingOf,
    recount: listAgain,
  });
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
  };
}

/** A revoked secret opens nothing any more; every other way to close an alert is somebody's word. */
function stateOf(alert: Cursor): ScanFinding['state'] {
  if (alert.get('state', text) !== 'resolved') return 'open';
  return alert.get('resolution', optional(text)) === 'revoked' ? 'fixed' : 'dismissed';
}
