import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { parse } from 'yaml';

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> };
type Serial = { readonly group?: string; readonly 'cancel-in-progress'?: unknown };
type Job = {
  readonly steps: readonly Step[];
  readonly permissions?: unknown;
  readonly concurrency?: Serial;
  readonly 'timeout-minutes'?: number;
};
type Workflow = {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: Serial;
  readonly jobs: Readonly<Record<string, Job>>;
};
type Metadata = {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { description: string }>>;
};

const manifest = parse(readFileSync('action.yml', 'utf8')) as Metadata;
const files = [
  ...['examples/workflows', '.github/workflows'].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  ),
  'examples/models/train-and-attest.yml',
];
const read = (file: string): Workflow => parse(readFileSync(file, 'utf8')) as Workflow;
const stepsOf = (file: string): readonly Step[] => Object.values(read(file).jobs).flatMap(({ steps }) => steps);
const isGate = ({ uses }: Step): boolean => uses === './' || (uses?.startsWith('acme/countersign@') ?? false);

/** Inputs of actions of others, as far as we give them; those of ours are its own. */
const known: ReadonlyMap<string, Metadata> = new Map([
  ['acme/countersign', manifest],
  ['actions/checkout', metadata('ref', 'persist-credentials', 'repository', 'path')],
  ['actions/setup-node', metadata('node-version')],
  ['actions/upload-artifact', metadata('name', 'path', 'if-no-files-found', 'archive')],
  ['actions/download-artifact', metadata('name', 'path')],
  ['actions/create-github-app-token', metadata('app-id', 'private-key', 'owner', 'repositories')],
  ['github/codeql-action', metadata('sarif_file', 'category')],
  ['actions/attest-build-provenance', metadata('subject-path')],
  ['aws-actions/configure-aws-credentials', metadata('role-to-assume', 'aws-region')],
]);

function metadata(...inputs: readonly string[]): Metadata {
  return {
    name: 'of others',
    description: 'of others',
    inputs: Object.fromEntries(inputs.map((name) => [name, { description: name }])),
  };
}

type Document = Parameters<typeof validate>[0];
type Position = ReturnType<Document['positionAt']>;

/** What of an editor's document the service uses. */
function documentOf(uri: string, text: string): Document {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetAt = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
  const positionAt = (at: number): Position => {
    const line = starts.filter((start) => start <= at).length - 1;
    return { line, character: at - (starts[line] ?? 0) };
  };
  const getText: Document['getText'] = (range) =>
    range === undefined ? text : text.slice(offsetAt(range.start), offsetAt(range.end));
  const document: Partial<Document> = {
    uri,
    languageId: 'yaml',
    version: 1,
    lineCount: starts.length,
    getText,
    offsetAt,
    positionAt,
  };
  return document as Document;
}

let documents = 0;

/** What GitHub's own language service finds. It caches by address, so that each text gets an address of its own. */
async function faultsOf(text: string, name: string): Promise<readonly string[]> {
  documents += 1;
  const document = documentOf(`file:///${String(documents)}/${name}`, text);
  const found = await validate(document, {
    actionsMetadataProvider: { fetchActionMetadata: async ({ owner, name }) => known.get(`${owner}/${name}`) },
  });
  return found
    .map(({ message }) => (typeof message === 'string' ? message : message.value))
    .filter((message) => !knownMistake.test(message));
}

/** An index into a list of the payload is right; the service knows none. */
const knownMistake = /^Context access might be invalid: \d+$/;

describe("GitHub's own language service", () => {
  it.each(files)('finds no fault in %s', async (file) => {
    // Where the action is a neighbour, it is checked as the examples name it.
    const text = readFileSync(file, 'utf8').replace('uses: ./', `uses: acme/countersign@${'0'.repeat(40)}`);
    expect(await faultsOf(text, '.github/workflows/a.yml')).toEqual([]);
  });

  it('finds no fault in action.yml', async () => {
    expect(await faultsOf(readFileSync('action.yml', 'utf8'), 'action.yml')).toEqual([]);
  });

  it('finds what is wrong', async () => {
    const simplest = readFileSync('examples/workflows/simplest.yml', 'utf8');
    expect(await faultsOf(simplest.replace('contents: read', 'contentss: read'), '.github/workflows/a.yml')).toEqual([
      "Unexpected value 'contentss'",
    ]);
    expect(await faultsOf(`${simplest}        with: {polcy: x}\n`, '.github/workflows/a.yml')).toEqual([
      "Invalid action input 'polcy'",
    ]);
    const action = readFileSync('action.yml', 'utf8');
    expect(await faultsOf(action.replace('main:', 'mian:'), 'action.yml')).not.toEqual([]);
    expect(await faultsOf(action.replace('node24', 'node99'), 'action.yml')).not.toEqual([]);
  });
});

/** What runs of other phases must not do side by side. */
const GROUPS: readonly (readonly [phase: string, group: RegExp])[] = [
  ['before', /^deploy-/],
  ['assure', /^countersign-assure$/],
  ['reconcile', /^countersign-reconcile$/],
  ['access', /^countersign-access$/],
  ['models', /^countersign-models$/],
];

describe.each(files)('%s', (file) => {
  const workflow = read(file);

  it('gives the gate inputs that action.yml declares', () => {
    const given = stepsOf(file)
      .filter(isGate)
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(manifest.inputs, name))).toEqual([]);
  });

  it('pins every action to a commit', () => {
    const uses = stepsOf(file).flatMap((step) => step.uses ?? []);
    expect(uses.filter((name) => name !== './' && !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  it('checks out no change where its token can write, and leaves no token behind', () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    const events = Object.keys(
      typeof workflow.on === 'object' && workflow.on !== null && !Array.isArray(workflow.on) ? workflow.on : {},
    );
    const runsWithSecrets = events.some((event) =>
      ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'].includes(event),
    );
    for (const { with: given } of checkouts) {
      expect(given?.['persist-credentials']).toBe(false);
      if (runsWithSecrets) expect(given?.['ref']).toBe('${{ github.event.repository.default_branch }}');
    }
  });

  it('runs one gate at a time for a change, an environment or a schedule, and cancels none', () => {
    const gates = Object.values(workflow.jobs).filter(({ steps }) => steps.some(isGate));
    const phases = stepsOf(file).map(({ with: given }) => given?.['phase']);
    const group = GROUPS.find(([phase]) => phases.includes(phase))?.[1] ?? /github\.event\.pull_request\.number/;
    for (const job of gates) {
      const serial = job.concurrency ?? workflow.concurrency;
      expect(serial?.group).toMatch(group);
      expect(serial?.['cancel-in-progress']).toBe(false);
    }
  });

  it('puts nothing that others wrote into a script', () => {
    expect(stepsOf(file).filter(({ run }) => run?.includes('${{') ?? false)).toEqual([]);
  });

  it('grants nothing to all jobs, and ends', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });
});

describe('the gate and its relay', () => {
  it('know each other by name', () => {
    for (const folder of ['examples/workflows', '.github/workflows']) {
      const gate = read(join(folder, 'countersign.yml')) as {
        readonly on: { readonly workflow_run: { readonly workflows: readonly string[] } };
      };
      const relay = parse(readFileSync(join(folder, 'countersign-relay.yml'), 'utf8')) as { readonly name: string };
      expect(gate.on.workflow_run.workflows).toContain(relay.name);
    }
  });
});
