import type { ScanDemand } from '../../facts/demand.js';
import { known, type Observed } from '../../facts/observed.js';
import type { ScanFact, ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { readCodeScanning } from './code-scanning.js';
import { readDependabot } from './dependabot.js';
import type { ScannedChange } from './scanned-change.js';
import { readSecretScanning } from './secret-scanning.js';

/** Every scan that is demanded, side by side; one that cannot be read is unknown by itself. `workspace` null: there is none. */
export async function readScans(
  client: Client,
  change: ScannedChange,
  demands: readonly ScanDemand[],
  workspace: string | null,
): Promise<Observed<readonly ScanFact[]>> {
  const read = async (demand: ScanDemand): Promise<ScanFact> => {
    const reports = await readReports(client, change, demand, workspace);
    return { scan: demand.scan, source: demand.source, reports };
  };
  return known(await Promise.all(demands.map(read)));
}

async function readReports(
  client: Client,
  change: ScannedChange,
  demand: ScanDemand,
  workspace: string | null,
): Promise<Observed<readonly ScanReport[]>> {
  switch (demand.source) {
    case 'code-scanning':
      return readCodeScanning(client, change, demand);
    case 'dependabot':
      return readDependabot(client, change, demand.scan);
    case 'secret-scanning':
      return readSecretScanning(client, change, demand);
    case 'sarif':
      return (await import('./workspace.js')).readWorkspaceScan(workspace, demand.path);
    case 'artifact':
      return (await import('./artifact.js')).readArtifactScan(client, change, demand);
  }
}
