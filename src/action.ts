import { getInput, info, setFailed, setSecret, warning } from '@actions/core';
import { context } from '@actions/github';
import type { Attended, Tools } from './app/tools.js';
import { occasionOf } from './app/event.js';
import { INPUTS, InputError, readInputs, type Inputs } from './app/inputs.js';
import type { Occasion } from './app/occasions/occasion.js';
import { ticketSecrets } from './app/ticket-inputs.js';
import { upkeepSecrets } from './app/upkeep-inputs.js';
import { createSurvey } from './collect/github/survey.js';
import type { Presentation } from './publish/present.js';
import { TOOL_VERSION } from './version.js';
import { afterMergeOf } from './wiring/after-merge.js';
import { begunAhead } from './wiring/ahead.js';
import { budgetOf } from './wiring/budget.js';
import { buildDigest } from './wiring/build-digest.js';
import { clientOf, writerOf } from './wiring/clients.js';
import { checkEvidencePath } from './wiring/evidence-file.js';
import { keepLastWords, type LastWords } from './wiring/last-words.js';
import { portsOf } from './wiring/ports.js';
import { checkSigningKey } from './wiring/signer.js';
import { storeSecrets } from './wiring/s3-access.js';

// Red until proven otherwise: a crash, a signal or an empty event loop must not end well.
process.exitCode = 1;

const main = async (lastWords: LastWords): Promise<void> => {
  warnOfUnknownInputs();
  const inputs = readInputs(getInput);
  const secrets = [
    ...[inputs.token, inputs.statusToken, inputs.policyToken],
    ...storeSecrets(inputs, process.env),
    ...ticketSecrets(inputs.tickets),
    ...upkeepSecrets(inputs.upkeep),
  ];
  for (const secret of new Set(secrets)) setSecret(secret);
  await checkSigningKey(inputs);
  await checkEvidencePath(inputs.evidencePath);
  const occasion = occasionOf({ environment: process.env, payload: context.payload }, inputs);
  const tools = toolsOf(inputs, occasion, lastWords);
  if (occasion.kind === 'change') lastWords.expect();
  const begun = occasion.kind === 'change' ? begunAhead(tools, occasion) : tools;
  await turn();
  await turn();
  // What judges and shows is half of the bundle: it is loaded while GitHub answers the first request.
  const [{ attend, present }, build] = await Promise.all([import('./later.js'), buildDigest(import.meta.url)]);
  const attended = await attend(begun, { ...occasion, run: { ...occasion.run, build } });
  await show(attended, present);
  process.exitCode = attended.exitCode;
};

/** One turn of the event loop, in which requests that were begun leave. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

const toolsOf = (inputs: Inputs, occasion: Occasion, { onJudging }: LastWords): Tools => {
  const started = performance.now();
  const patience = { lost: false };
  return {
    settings: { policyPath: '.github/countersign.yml', centralPolicy: inputs.policy, toolVersion: TOOL_VERSION },
    survey: () => {
      const client = clientOf(inputs, inputs.token);
      return createSurvey(client, writerOf(inputs, client));
    },
    runEvidence: async () => (await import('./later.js')).createRunEvidence(clientOf(inputs, inputs.token)),
    portsOf: (part) => portsOf({ inputs, patience }, occasion, part),
    afterMerge: afterMergeOf(inputs),
    left: () => budgetOf(inputs).sweep - (performance.now() - started),
    onJudging,
  };
};

const show = async (
  { shown, exitCode }: Attended,
  present: (presentation: Presentation) => Promise<void>,
): Promise<void> => {
  if (shown.kind === 'shown') await present(shown);
  else if (exitCode === 0) info(shown.line);
  else setFailed(shown.line);
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

try {
  await main(keepLastWords());
} catch (error) {
  setFailed(explain(error));
  process.exitCode = 1;
}
