import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { getInput, info, setFailed, setOutput, setSecret, warning } from '@actions/core';
import { context } from '@actions/github';
import type { Attended, Tools } from './app/attend.js';
import { occasionOf } from './app/event.js';
import { INPUTS, InputError, readInputs, type Inputs } from './app/inputs.js';
import type { ChangeOccasion, Occasion } from './app/occasions/occasion.js';
import type { EvidenceStore, Opening } from './app/ports.js';
import { changeRequest } from './app/request.js';
import type { Watch } from './app/watch.js';
import { createSource } from './collect/github/create-source.js';
import { createLandings } from './collect/github/landings.js';
import { createGroupReader } from './collect/github/merge-queue.js';
import { createSurvey } from './collect/github/survey.js';
import { createWorkflowFileComparison } from './collect/github/workflow-file.js';
import { createWorkflowRunReader } from './collect/github/workflow-run.js';
import type { Client } from './lib/client.js';
import { createClient } from './lib/client/create-client.js';
import { createTransport } from './lib/client/transport.js';
import { createArtifactService } from './publish/artifact/service.js';
import { createArtifactStore } from './publish/artifact/store.js';
import { noStore } from './publish/artifact/no-store.js';
import { createFollowUpWriter } from './publish/follow-up.js';
import type { Presentation } from './publish/present.js';
import { createStatusWriter } from './publish/status.js';
import { TOOL_VERSION } from './version.js';

// Red until proven otherwise: a crash, a signal or an empty event loop must not end well.
process.exitCode = 1;

const POLICY_PATH = '.github/countersign.yml';
const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
/** A sweep begins no judgement any more when so many of its runs' budgets are spent; the last one begun has its own left. */
const SWEEP_BUDGETS = 3;
/** GitHub kills a cancelled step ten seconds after it asked. */
const LAST_WORDS_MS = 5_000;

/** The judgement that is under way. */
let current: Watch | null = null;
/** The judgement that begins as soon as its code is loaded: a run that is ended before that ends it like any other. */
let coming: { readonly watch: Promise<Watch>; readonly begin: (watch: Watch) => void } | null = null;

const expectWatch = (): NonNullable<typeof coming> => {
  let begin: (watch: Watch) => void = () => undefined;
  const watch = new Promise<Watch>((resolve) => {
    begin = resolve;
  });
  return { watch, begin };
};

const main = async (): Promise<void> => {
  warnOfUnknownInputs();
  const inputs = readInputs(getInput);
  for (const secret of new Set([inputs.token, inputs.statusToken, inputs.policyToken])) setSecret(secret);
  const occasion = occasionOf({ environment: process.env, payload: context.payload }, inputs);
  const tools = toolsOf(inputs, occasion);
  const prepared = occasion.kind === 'change' ? ahead(tools, occasion) : tools;
  await turn();
  await turn();
  // What judges and shows is half of the bundle: it is loaded while GitHub answers the first request.
  const { attend, present } = await import('./later.js');
  const attended = await attend(prepared, occasion);
  await show(attended, present);
  process.exitCode = attended.exitCode;
};

/** One turn of the event loop, in which requests that were begun leave. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Sends what every judgement of a change begins with, before the judging code is there. */
const ahead = (tools: Tools, { repository, run, pull, hint }: ChangeOccasion): Tools => {
  coming = expectWatch();
  const ports = tools.portsOf(null);
  ports.store.prepare(changeRequest(tools.settings, { repository, run }, pull, hint).artifact);
  const begun = ports.source.open({ repository, pull }, POLICY_PATH);
  // Whoever asks for it hears of a failure; until then nobody listens.
  begun.catch(() => undefined);
  let waiting: Promise<Opening> | null = begun;
  const open: typeof ports.source.open = (...asked) => {
    const first = waiting;
    waiting = null;
    return first ?? ports.source.open(...asked);
  };
  const begunPorts = { ...ports, source: { ...ports.source, open } };
  return { ...tools, portsOf: (part) => (part === null && waiting !== null ? begunPorts : tools.portsOf(part)) };
};

const show = async (
  { shown, exitCode }: Attended,
  present: (presentation: Presentation) => Promise<void>,
): Promise<void> => {
  if (shown.kind === 'shown') await present(shown);
  else if (exitCode === 0) info(shown.line);
  else setFailed(shown.line);
};

const toolsOf = (inputs: Inputs, occasion: Occasion): Tools => {
  const started = performance.now();
  return {
    settings: { policyPath: POLICY_PATH, centralPolicy: inputs.policy, toolVersion: TOOL_VERSION },
    survey: () => {
      const client = clientOf(inputs, inputs.token);
      return createSurvey(client, writerOf(inputs, client));
    },
    portsOf: (part) => portsOf(inputs, occasion, part),
    left: () => SWEEP_BUDGETS * inputs.runTimeout * SECOND_MS - (performance.now() - started),
    onJudging: (watch) => {
      current = watch;
      if (watch !== null) coming?.begin(watch);
      coming = null;
    },
  };
};

const clientOf = (inputs: Inputs, token: string): Client =>
  createClient({
    baseUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    token,
    userAgent: `countersign/${TOOL_VERSION}`,
    attemptMs: inputs.callTimeout * SECOND_MS,
    totalMs: inputs.runTimeout * SECOND_MS,
  });

const writerOf = (inputs: Inputs, client: Client): Client =>
  inputs.statusToken === inputs.token ? client : clientOf(inputs, inputs.statusToken);

/** Each judgement has clients of its own: its budget and its transcript are its own too. */
const portsOf = (inputs: Inputs, occasion: Occasion, part: string | null): ReturnType<Tools['portsOf']> => {
  const client = clientOf(inputs, inputs.token);
  const source = createSource(client, { workspace: process.env['GITHUB_WORKSPACE'] ?? null });
  const hasPolicyToken = inputs.policyToken !== inputs.token;
  return {
    source,
    policySource: hasPolicyToken ? createSource(clientOf(inputs, inputs.policyToken), { workspace: null }) : source,
    status: createStatusWriter(writerOf(inputs, client)),
    statusByReader: inputs.statusToken === inputs.token,
    workflowRun: createWorkflowRunReader(client),
    workflowFile: createWorkflowFileComparison(client),
    group: createGroupReader(client),
    landings: createLandings(client),
    allowance: client.allowance,
    store: storeOf(inputs, occasion),
    ...(inputs.followUp === null ? {} : { followUp: createFollowUpWriter(client) }),
    saveLocally: (bytes) => save(inputs.evidencePath, part, bytes),
  };
};

const storeOf = (inputs: Inputs, occasion: Occasion): EvidenceStore => {
  const resultsUrl = process.env['ACTIONS_RESULTS_URL'] ?? '';
  const runtimeToken = process.env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (resultsUrl === '' || runtimeToken === '')
    return noStore('this runner offers no artifact service (ACTIONS_RESULTS_URL is not set)');
  if (!URL.canParse(resultsUrl))
    return noStore('this runner offers no artifact service (ACTIONS_RESULTS_URL is no address)');
  return createArtifactStore({
    service: createArtifactService(
      { resultsUrl, runtimeToken },
      createTransport(inputs.callTimeout * SECOND_MS, inputs.runTimeout * SECOND_MS),
    ),
    expires: inputs.retentionDays === null ? null : new Date(Date.now() + inputs.retentionDays * DAY_MS).toISOString(),
    urlOf: (id) => (occasion.run.url === null ? null : `${occasion.run.url}/artifacts/${id}`),
  });
};

/** `part` keeps the files of several judgements apart. */
const save = async (wanted: string | null, part: string | null, bytes: string): Promise<string> => {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const whole =
    wanted === null
      ? join(process.env['RUNNER_TEMP'] ?? workspace, 'countersign', 'evidence.json')
      : resolve(workspace, wanted);
  const path = part === null ? whole : whole.replace(/(\.[^./\\]*)?$/u, (ending) => `-${part}${ending}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    if (wanted === null) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `The input "evidence-path" is ${JSON.stringify(wanted)}; no file can be written there: ${found}.`,
    );
  }
  return path;
};

/** An input that is not known changes nothing; whoever wrote it should learn that. */
const warnOfUnknownInputs = (): void => {
  const known = new Set(INPUTS.map((name) => `INPUT_${name.toUpperCase()}`));
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('INPUT_') && !known.has(name))
      warning(`The input "${name.slice(6).toLowerCase()}" is not known and changes nothing.`);
  }
};

const explain = (error: unknown): string => {
  if (error instanceof InputError) return error.message;
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `The gate itself failed, so nothing is shown to be in order: ${words}. Run it again; report it if it happens twice.`;
};

/** A cancelled run leaves `error` on the commit and evidence on the disk, as far as there is time for it, and never ends well. */
const stop = (signal: NodeJS.Signals): void => {
  process.exitCode = 1;
  setFailed(`The run was ended by ${signal} before its verdict. Run it again.`);
  const end = (): never => process.exit(1);
  setTimeout(end, LAST_WORDS_MS);
  const watched = current === null ? coming?.watch : Promise.resolve(current);
  if (watched === undefined) end();
  else void watched.then((watch) => watch.interrupt(sayInterrupted)).finally(end);
};

const sayInterrupted = (evidencePath: string): void => {
  setOutput('verdict', 'indeterminate');
  setOutput('evidence-path', evidencePath);
};

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);

try {
  await main();
} catch (error) {
  setFailed(explain(error));
  process.exitCode = 1;
}
