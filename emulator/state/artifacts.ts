import { digestOf, type StoredArtifact } from '../artifacts/store.js';
import { backendIds } from '../artifacts/token.js';
import { zipOf } from '../artifacts/zip.js';
import type { ArtifactSpec, World } from '../world.js';
import type { CheckSuite, WorkflowRun } from './check-types.js';
import { byTime, idOf, idsByTime, nodeIdOf } from './ids.js';
import type { Surroundings } from './pulls.js';
import type { Pull } from './pull-types.js';

/** An artifact that the world describes, with its bytes. */
export interface WorldArtifact extends StoredArtifact {
  readonly content: Buffer;
}

export interface WorldArtifacts {
  readonly artifacts: readonly WorldArtifact[];
  /** Runs that left artifacts and made no check. */
  readonly runs: readonly WorkflowRun[];
}

const dayMs = 86_400_000;
const livesDays = 90;

/** What runs of workflows left, oldest first: the run of a check, else a run of its own for each workflow and commit. */
export function artifactsOf(
  around: Surroundings,
  suites: readonly CheckSuite[],
  [pull]: readonly Pull[],
): WorldArtifacts {
  const entries = byTime(around.world.artifacts, ({ at }) => at);
  const ids = idsByTime(entries.map(([, { at }]) => at));
  const own = new Map<string, WorkflowRun>();
  const artifacts = entries.map(([, spec], index): WorldArtifact => {
    const sha = around.byKey.get(around.graph.resolve(spec.commit, around.world))?.sha ?? spec.commit;
    const name = `${spec.workflow} ${sha}`;
    const run = runOfCheck(spec, suites) ?? own.get(name) ?? ownRun(spec, sha, pull);
    if (spec.check === undefined) own.set(name, run);
    return artifactOf(spec, ids[index] ?? 0, run, around.world);
  });
  return { artifacts, runs: [...own.values()] };
}

function runOfCheck({ check }: ArtifactSpec, suites: readonly CheckSuite[]): WorkflowRun | undefined {
  if (check === undefined) return undefined;
  const suite = suites.find(({ runs }) => runs.some(({ key }) => key === check));
  if (suite?.workflowRun === undefined) throw new Error(`No run of a workflow made the check ${check}.`);
  return suite.workflowRun;
}

function ownRun(spec: ArtifactSpec, sha: string, pull: Pull | undefined): WorkflowRun {
  const id = idOf(`workflow run of ${spec.workflow} ${sha}`);
  return {
    id,
    nodeId: nodeIdOf('WFR', id),
    suite: idOf(`suite of ${spec.workflow} ${sha}`),
    attempt: 1,
    name: spec.workflow.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
    path: spec.workflow,
    ref: undefined,
    event: spec.event ?? 'pull_request',
    branch: spec.branch ?? pull?.headRef ?? '',
    sha,
    status: 'completed',
    conclusion: 'success',
    at: spec.at,
    actor: pull?.author,
    triggeringActor: pull?.author,
    pulls: pull === undefined ? [] : [pull.number],
  };
}

function artifactOf(spec: ArtifactSpec, id: number, run: WorkflowRun, world: World): WorldArtifact {
  const files = Object.entries(spec.files).map(([name, file]) => ({
    name,
    content: typeof file === 'string' ? Buffer.from(file) : Buffer.from(file.base64, 'base64'),
  }));
  const [only] = files;
  const single = spec.archive === 'single';
  // A file that is not archived gives the artifact its name.
  const name = single ? (only?.name.split('/').at(-1) ?? spec.name) : spec.name;
  const content = single ? (only?.content ?? Buffer.alloc(0)) : zipOf(files);
  const at = new Date(spec.at);
  const expiresAt = new Date(at.getTime() + livesDays * dayMs);
  return {
    id,
    backend: backendIds(run.id, run.attempt),
    name,
    mimeType: single ? mimeOf(name) : 'application/zip',
    createdAt: at,
    expiresAt: spec.expired === true ? new Date(Date.parse(world.now) - 1000) : expiresAt,
    blob: `results-${String(id)}/${encodeURIComponent(single ? name : `${name}.zip`)}`,
    finalized: { size: content.length, digest: digestOf(content), at },
    content,
  };
}

const mimeTypes = new Map([
  ['xml', 'application/xml'],
  ['json', 'application/json'],
  ['zip', 'application/zip'],
  ['txt', 'text/plain'],
]);

const mimeOf = (name: string): string => mimeTypes.get(name.split('.').at(-1) ?? '') ?? 'application/octet-stream';
