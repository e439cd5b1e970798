import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { appToken, workflowToken } from '../../emulator/desk.js';
import type { LogEntry } from '../../emulator/server.js';
import type { Observation } from './observe.js';
import { replay } from './replay.js';
import type { Build } from './run-case.js';

const severity = ['pass', 'pass-with-exception', 'not-applicable', 'pending', 'indeterminate', 'fail'];

/** What holds for every case, whatever it expects. */
export async function alwaysChecked(seen: Observation, build: Build): Promise<string[]> {
  return [
    ...(seen.run.timedOut ? ['the run took too long and was killed'] : []),
    ...(await evidence(seen, build)),
    ...successLast(seen),
    ...writes(seen.log),
    ...secrets(seen),
  ];
}

/** No token is shown or stored; the runner is told to mask them, which is no place that anybody sees. */
function secrets({ run, statuses }: Pick<Observation, 'run' | 'statuses'>): string[] {
  const shown = run.stdout.replaceAll(/^::add-mask::.*$/gm, '');
  const places = [shown, run.stderr, run.summary, run.evidence ?? '', JSON.stringify([...run.outputs, statuses])];
  return [workflowToken, appToken]
    .filter((token) => places.some((text) => text.includes(token)))
    .map((token) => `secrets: the token ${token} is shown`);
}

/** The evidence exists, validates, and replays to the judgement that it records. */
async function evidence({ run, judgement, verdict, blocking }: Observation, build: Build): Promise<string[]> {
  if (run.evidence === undefined) return ['evidence: there is no file'];
  if (judgement?.verdict === undefined) return ['evidence: it records no verdict'];
  const recorded = judgement.verdict;
  const codes = new Set(judgement.reasons.map(({ code }) => code));
  // A fault that came after the evidence was stored may end the run worse than the evidence says, never better.
  const later = blocking.some(({ code }) => !codes.has(code));
  const worse = severity.indexOf(verdict) > severity.indexOf(recorded) && ['indeterminate', 'fail'].includes(verdict);
  const agrees = verdict === recorded || (later && worse);
  return [
    ...(agrees ? [] : [`evidence: it records ${recorded}, the output says ${verdict}`]),
    ...schemaFaults(judgement.document, build.schema),
    ...(await replay(build.cli, run.evidence, recorded)),
  ];
}

type Validate = ((document: unknown) => boolean) & { errors?: unknown };
const compiled = new Map<string, Validate>();

function schemaFaults(document: unknown, schemaFile: string): string[] {
  if (!existsSync(schemaFile)) return [`evidence: ${schemaFile} is missing`];
  const validate = compiled.get(schemaFile) ?? compile(schemaFile);
  compiled.set(schemaFile, validate);
  return validate(document) ? [] : [`evidence: breaks its schema: ${JSON.stringify(validate.errors)}`];
}

function compile(schemaFile: string): Validate {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as { readonly $schema?: string };
  const options = { strict: false, validateFormats: false };
  const is2020 = schema.$schema?.includes('2020-12') ?? true;
  return (is2020 ? new Ajv2020(options) : new Ajv(options)).compile(schema);
}

/** Success was published only after an artifact with this very evidence was finalized. */
function successLast({ statuses, log, stored, run }: Observation): string[] {
  const [success] = statuses.filter(({ state }) => state === 'success');
  if (!success) return [];
  const before = log.filter(({ n }) => n < success.at);
  const finalized = before.find(({ template, status }) => template === 'ARTIFACT finalize' && status === 200);
  const published = log.find(({ n }) => n === success.at);
  if (!finalized || !published || finalized.until > published.at) {
    return ['order: success was published before the evidence was stored'];
  }
  return stored.includes(run.evidence ?? '')
    ? []
    : ['order: success was published and the stored artifact holds other evidence'];
}

const allowed = [
  /^POST .*\/statuses\/\{sha\}$/,
  /^(?:POST|PATCH) .*\/check-runs(?:\/\{check_run_id\})?$/,
  /^POST .*\/issues\/\{issue_number\}\/comments$/,
  /^PATCH .*\/issues\/comments\/\{comment_id\}$/,
  /^ARTIFACT (?:create|upload|finalize)$/,
  // Only where the world gives the job an identity.
  /^SIGSTORE (?:fulcio|rekor|tsa)$/,
  // Only where the input asks for it.
  /^TICKET note$/,
];

/** Nothing is written but the gate's own status, check run, comment, artifact, signatures and notes on tickets; and `more`. */
export function writes(log: readonly LogEntry[], more: readonly RegExp[] = []): string[] {
  return log
    .filter(isWrite)
    .filter((entry) => ![...allowed, ...more].some((pattern) => pattern.test(entry.template)) || foreignContext(entry))
    .map(({ template, path }) => `writes: ${template} (${path}) is not the gate's to call`);
}

// Asking the store of large files what it holds is a POST, and moves nothing.
const reads = /^(?:ARTIFACT (?:list|url)|TICKET\b.*|OIDC .*|POST .*\/info\/lfs\/objects\/batch)$/;

/** Also what the emulator does not serve: that it was refused does not make it allowed. */
function isWrite({ write, method, template, body }: LogEntry): boolean {
  if (write) return true;
  if (method === 'GET' || method === 'HEAD' || reads.test(template)) return false;
  const query = (body as { query?: unknown } | undefined)?.query;
  return template !== 'POST /graphql' || (typeof query === 'string' && /(?:^|\})\s*mutation\b/.test(query));
}

function foreignContext({ template, body }: LogEntry): boolean {
  if (!template.includes('/statuses/')) return false;
  const context = (body as { context?: unknown } | undefined)?.context;
  return typeof context !== 'string' || !context.startsWith('countersign (');
}
