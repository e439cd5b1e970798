import { artifactContent, artifactStoreOf, digestOf, listStoredArtifacts } from './artifacts.js';
import { runAction } from './runner.js';
import type { Emulator } from './server.js';
import { mergePatch, type RecordSpec, type World } from './world.js';

/** Runs of records have ids of their own, below those that worlds give the case's run. */
const FIRST_RUN = 401;

/**
 * Makes the records that the world says earlier runs made, by running the action on each in its turn. Afterwards the emulator
 * shows the world itself again; what the runs wrote stays, but for what the world says became of it.
 */
export async function makeRecords(emulator: Emulator, world: World, dist: string): Promise<void> {
  const entries = Object.entries(world.records ?? {});
  if (entries.length === 0) return;
  for (const [index, [name, spec]] of entries.entries()) {
    const then = worldThen(world, spec, FIRST_RUN + index);
    emulator.become(then);
    const before = new Set(listStoredArtifacts(artifactStoreOf(emulator.written)));
    const { exitCode, timedOut, stdout, evidence } = await runAction({ emulator, world: then, dist });
    if (evidence === undefined || timedOut || exitCode === null)
      throw new Error(`The record ${name} could not be made:\n${stdout}`);
    befall(emulator, before, spec.kept ?? 'whole');
  }
  emulator.become(world);
}

/** The world as that run sees it: its own event, without what goes wrong in the case's run. */
function worldThen(world: World, { push, before, given }: RecordSpec, run: number): World {
  const rest = mergePatch(world, { inputs: null, faults: null, meanwhile: null, records: null, event: null }) as World;
  const file = world.event['workflow-ref'].split('/').slice(0, 2).join('/');
  const pushed = push === undefined ? {} : { pushed: { commit: push, ...(before === undefined ? {} : { before }) } };
  const then: World = {
    ...rest,
    event: {
      name: 'push',
      actor: 'carol',
      run: { id: run, attempt: 1 },
      'workflow-ref': `${file}/.github/workflows/countersign.yml@refs/heads/${world.pull.base}`,
      ...pushed,
    },
  };
  return mergePatch(then, given ?? {}) as World;
}

/** What somebody who may write to the repository can do to artifacts: take them away, or put others in their place. */
function befall({ written }: Emulator, before: ReadonlySet<object>, kept: 'whole' | 'deleted' | 'altered'): void {
  if (kept === 'whole') return;
  const store = artifactStoreOf(written);
  for (const artifact of listStoredArtifacts(store).filter((each) => !before.has(each))) {
    const content = artifactContent(store, artifact);
    if (kept === 'deleted' || content?.subarray(0, 1).toString() !== '{') {
      store.artifacts.delete(artifact.id);
      continue;
    }
    const altered = Buffer.from(content.toString('utf8').replaceAll('"verdict":"fail"', '"verdict":"pass"'));
    store.blobs.set(artifact.blob, { content: altered, contentType: artifact.mimeType, blocks: new Map() });
    const finalized = { size: altered.length, digest: digestOf(altered), at: artifact.createdAt };
    store.artifacts.set(artifact.id, { ...artifact, finalized });
  }
}
