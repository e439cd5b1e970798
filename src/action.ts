import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { getInput, setFailed, setSecret, warning } from '@actions/core';
import { context } from '@actions/github';
import { occasionOf, type Occasion } from './app/event.js';
import { gate } from './app/gate.js';
import type { GatePorts } from './app/gate-request.js';
import { INPUTS, InputError, readInputs, type Inputs } from './app/inputs.js';
import { showing } from './app/showing.js';
import { createSource } from './collect/github/create-source.js';
import { createClient } from './lib/client/create-client.js';
import { createTransport } from './lib/client/transport.js';
import { createArtifactService } from './publish/artifact/service.js';
import { createArtifactStore } from './publish/artifact/store.js';
import { noStore } from './publish/artifact/no-store.js';
import { present } from './publish/present.js';
import { createStatusWriter } from './publish/status.js';
import { TOOL_VERSION } from './version.js';

// Red until proven otherwise: a crash, a signal or an empty event loop must not end well.
process.exitCode = 1;

const POLICY_PATH = '.github/countersign.yml';
const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

const main = async (): Promise<void> => {
  warnOfUnknownInputs();
  const inputs = readInputs(getInput);
  for (const secret of new Set([inputs.token, inputs.statusToken, inputs.policyToken])) setSecret(secret);
  const occasion = occasionOf({ environment: process.env, payload: context.payload }, inputs);
  const result = await gate(portsOf(inputs, occasion), {
    target: { repository: occasion.repository, pull: occasion.pull },
    run: occasion.run,
    hint: occasion.hint,
    policyPath: POLICY_PATH,
    centralPolicy: inputs.policy,
    artifact: `countersign-pr-${occasion.pull}-${occasion.run.id}-${occasion.run.attempt}`,
    members: null,
    contained: null,
    statusCommit: null,
    toolVersion: TOOL_VERSION,
  });
  await present(showing(result));
  process.exitCode = result.conclusion.exitCode;
};

const portsOf = (inputs: Inputs, occasion: Occasion): GatePorts => {
  const clientOf = (token: string) =>
    createClient({
      baseUrl: context.apiUrl,
      graphqlUrl: context.graphqlUrl,
      token,
      userAgent: `countersign/${TOOL_VERSION}`,
      attemptMs: inputs.callTimeout * SECOND_MS,
      totalMs: inputs.runTimeout * SECOND_MS,
    });
  const client = clientOf(inputs.token);
  const source = createSource(client, { workspace: process.env['GITHUB_WORKSPACE'] ?? null });
  return {
    source,
    policySource: inputs.policyToken === inputs.token ? source : createSource(clientOf(inputs.policyToken), { workspace: null }),
    status: createStatusWriter(inputs.statusToken === inputs.token ? client : clientOf(inputs.statusToken)),
    store: storeOf(inputs, occasion),
    saveLocally: (bytes) => save(inputs.evidencePath, bytes),
  };
};

const storeOf = (inputs: Inputs, occasion: Occasion): GatePorts['store'] => {
  const resultsUrl = process.env['ACTIONS_RESULTS_URL'] ?? '';
  const runtimeToken = process.env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (resultsUrl === '' || runtimeToken === '') return noStore('this runner offers no artifact service (ACTIONS_RESULTS_URL is not set)');
  if (!URL.canParse(resultsUrl)) return noStore('this runner offers no artifact service (ACTIONS_RESULTS_URL is no address)');
  return createArtifactStore({
    service: createArtifactService({ resultsUrl, runtimeToken }, createTransport(inputs.callTimeout * SECOND_MS)),
    expires: inputs.retentionDays === null ? null : new Date(Date.now() + inputs.retentionDays * DAY_MS).toISOString(),
    urlOf: (id) => (occasion.run.url === null ? null : `${occasion.run.url}/artifacts/${id}`),
  });
};

const save = async (wanted: string | null, bytes: string): Promise<string> => {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const path = wanted === null ? join(process.env['RUNNER_TEMP'] ?? workspace, 'countersign', 'evidence.json') : resolve(workspace, wanted);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    if (wanted === null) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new InputError(`The input "evidence-path" is ${JSON.stringify(wanted)}; no file can be written there: ${found}.`);
  }
  return path;
};

/** An input that is not known changes nothing; whoever wrote it should learn that. */
const warnOfUnknownInputs = (): void => {
  const known = new Set(INPUTS.map((name) => `INPUT_${name.toUpperCase()}`));
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('INPUT_') && !known.has(name)) warning(`The input "${name.slice(6).toLowerCase()}" is not known and changes nothing.`);
  }
};

const explain = (error: unknown): string => {
  if (error instanceof InputError) return error.message;
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `The gate itself failed, so nothing is shown to be in order: ${words}. Run it again; report it if it happens twice.`;
};

try {
  await main();
} catch (error) {
  setFailed(explain(error));
  process.exitCode = 1;
}
