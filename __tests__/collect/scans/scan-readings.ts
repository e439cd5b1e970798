import type { Answer, Route } from '../../../emulator/handler.js';
import { readScans } from '../../../src/collect/scans/read-scans.js';
import type { ScanDemand } from '../../../src/facts/demand.js';
import type { ScanFact, ScanReport } from '../../../src/facts/scans.js';
import type { Opened } from '../emulated.js';

const common = { tool: null, newOnly: false } as const;
export const sast = { ...common, scan: 'sast', source: 'code-scanning', codeScanning: 'CodeQL' } as const;
export const alerts = { ...common, scan: 'alerts', source: 'dependabot' } as const;
export const leaks = { ...common, scan: 'leaks', source: 'secret-scanning' } as const;
export const dast = { ...common, scan: 'dast', source: 'artifact', artifact: 'zap', path: 'zap.sarif' } as const;

/** A critical alert of CodeQL on the head, as the world has it. */
export const alert = {
  kind: 'code-scanning',
  severity: 'critical',
  state: 'open',
  tool: 'CodeQL',
  rule: 'js/sql-injection',
  commit: 'c3',
  path: 'src/refund.ts',
};

/** What the one demanded scan tells. */
export const read = async ({ client, core }: Opened, demand: ScanDemand): Promise<ScanFact['reports']> => {
  const found = await readScans(client, core, [demand], null);
  const [fact] = found.known ? found.value : [];
  if (fact?.scan !== demand.scan) throw new Error('one fact for each demand');
  return fact.reports;
};

/** The same, known. */
export const reports = async (opened: Opened, demand: ScanDemand): Promise<readonly ScanReport[]> => {
  const found = await read(opened, demand);
  if (!found.known) throw new Error(JSON.stringify(found.why));
  return found.value;
};

/** A route of the repository that answers before the emulated ones. */
export const at = (path: string, answer: (query: URLSearchParams) => Answer): Route => ({
  method: 'GET',
  path: `/api/v3/repos/{owner}/{repo}${path}`,
  handle: ({ query }) => answer(query),
});
