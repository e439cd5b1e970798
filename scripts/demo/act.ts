import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { artifactStoreOf, listStoredArtifacts } from '../../emulator/artifacts.js';
import { runAction } from '../../emulator/runner.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import type { Evidence } from '../../src/evidence/document.js';
import type { Scene } from './scenes.js';

/** What the real action made of a scene, as it can be seen from outside. */
export interface Act {
  readonly scene: Scene;
  readonly exitCode: number | null;
  readonly ms: number;
  readonly evidence: Evidence;
  readonly path: string;
  readonly digest: string;
  readonly statuses: readonly { readonly state: string; readonly context: string; readonly description: string }[];
  readonly artifact: string | null;
  /** How `node dist/cli.js verify` ended on the evidence, and what it printed. */
  readonly verified: { readonly exitCode: number | null; readonly text: string };
}

/**
 * Runs dist/action.js on the scene, puts its evidence below `countersign-demo` in the temporary folder, and verifies it
 * with dist/cli.js. Throws with the action's log when there is no evidence.
 */
export async function act(scene: Scene): Promise<Act> {
  const emulator = await startEmulator({ world: scene.world });
  try {
    const run = await runAction({ emulator, world: scene.world });
    if (run.evidence === undefined) throw new Error(`The action left no evidence.\n${run.stdout}${run.stderr}`);
    const path = keep(scene.folder, run.evidence);
    const digest = run.outputs.get('evidence-digest') ?? '';
    const evidence = JSON.parse(run.evidence) as Evidence;
    const verified = verify(path, digest);
    return { scene, exitCode: run.exitCode, ms: run.ms, evidence, path, digest, ...written(emulator), verified };
  } finally {
    await emulator.close();
  }
}

function keep(folder: string, evidence: string): string {
  const place = join(tmpdir(), 'countersign-demo', folder);
  mkdirSync(place, { recursive: true });
  const path = join(place, 'evidence.json');
  writeFileSync(path, evidence);
  return path;
}

function written(emulator: Emulator): Pick<Act, 'statuses' | 'artifact'> {
  const [stored] = listStoredArtifacts(artifactStoreOf(emulator.written));
  const statuses = emulator.written.statuses.map(({ state, context, description }) => ({
    state,
    context,
    description: description ?? '',
  }));
  return { statuses, artifact: stored?.name ?? null };
}

function verify(path: string, digest: string): Act['verified'] {
  const parameters = ['dist/cli.js', 'verify', path, '--allow-unsigned', '--digest', digest];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8', env: {} });
  return { exitCode: status, text: stdout + stderr };
}
