import type { ScanDemand } from '../../facts/demand.js';
import type { Observed } from '../../facts/observed.js';
import type { ScanFact } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import type { ScannedChange } from './scanned-change.js';

/** As `readScans`, whose readers of reports are loaded where a scan is demanded, and no earlier. */
export const demandedScans = async (
  client: Client,
  change: ScannedChange,
  demands: readonly ScanDemand[],
  workspace: string | null,
): Promise<Observed<readonly ScanFact[]>> => {
  const { readScans } = await import('./read-scans.js');
  return readScans(client, change, demands, workspace);
};
