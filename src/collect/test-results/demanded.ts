import type { CheckRun } from '../../facts/checks.js';
import type { TestDemand } from '../../facts/demand.js';
import type { Observed } from '../../facts/observed.js';
import type { TestResult } from '../../facts/test-results.js';
import type { Client } from '../../lib/client.js';
import type { TestedChange } from './read-test-results.js';

/** As `readTestResults`, once the check runs are known. What reads reports is loaded only here, where they are demanded. */
export const demandedTestResults = async (
  client: Client,
  change: TestedChange,
  checks: Promise<Observed<{ readonly runs: readonly CheckRun[] }>>,
  demands: readonly TestDemand[],
): Promise<Observed<readonly TestResult[]>> => {
  const found = await checks;
  if (!found.known) return found;
  const { readTestResults } = await import('./read-test-results.js');
  return readTestResults(client, change, found.value.runs, demands);
};
