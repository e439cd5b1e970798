import type { Inputs } from '../app/inputs.js';
import type { Occasion } from '../app/occasions/occasion.js';
import type { EvidenceStore } from '../app/ports.js';
import { createTransport } from '../lib/client/transport.js';
import { noStore } from '../publish/artifact/no-store.js';
import { createArtifactService } from '../publish/artifact/service.js';
import { createArtifactStore } from '../publish/artifact/store.js';
import { budgetOf } from './budget.js';

const DAY_MS = 86_400_000;

/** The runner's artifact service; where it offers none, a store that says so. */
export const storeOf = (inputs: Inputs, { run }: Occasion): EvidenceStore => {
  const resultsUrl = process.env['ACTIONS_RESULTS_URL'] ?? '';
  const runtimeToken = process.env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (resultsUrl === '' || runtimeToken === '')
    return noStore('this runner offers no artifact service (ACTIONS_RESULTS_URL is not set)');
  if (!URL.canParse(resultsUrl))
    return noStore('this runner offers no artifact service (ACTIONS_RESULTS_URL is no address)');
  const { attempt, total, reserve } = budgetOf(inputs);
  return createArtifactStore({
    service: createArtifactService({ resultsUrl, runtimeToken }, createTransport(attempt, total - reserve / 2)),
    expires: inputs.retentionDays === null ? null : new Date(Date.now() + inputs.retentionDays * DAY_MS).toISOString(),
    urlOf: (id) => (run.url === null ? null : `${run.url}/artifacts/${id}`),
  });
};
