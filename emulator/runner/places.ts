import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, sep } from 'node:path';
import { bytesOf } from '../state/bytes.js';
import type { Places } from './environment.js';

/** Makes the folders and the empty command files of one step below a new temporary folder. */
export async function makePlaces(
  workspaceFiles: Readonly<Record<string, string>>,
  event: unknown,
): Promise<{ readonly root: string; readonly places: Places }> {
  const root = await mkdtemp(join(tmpdir(), 'countersign-run-'));
  const commands = join(root, 'temp', '_runner_file_commands');
  const places: Places = {
    home: join(root, 'home'),
    workspace: join(root, 'work', 'workspace'),
    temp: join(root, 'temp'),
    event: join(root, 'temp', '_github_workflow', 'event.json'),
    output: join(commands, 'set_output'),
    summary: join(commands, 'step_summary'),
    env: join(commands, 'set_env'),
    state: join(commands, 'save_state'),
    path: join(commands, 'add_path'),
  };
  await Promise.all(
    [places.home, places.workspace, commands, dirname(places.event)].map((path) => mkdir(path, { recursive: true })),
  );
  await writeFile(places.event, JSON.stringify(event));
  await Promise.all(
    [places.output, places.summary, places.env, places.state, places.path].map((path) => writeFile(path, '')),
  );
  await Promise.all(Object.entries(workspaceFiles).map(([path, text]) => writeInside(places.workspace, path, text)));
  return { root, places };
}

async function writeInside(folder: string, path: string, text: string): Promise<void> {
  const target = normalize(join(folder, path));
  if (!target.startsWith(folder + sep)) throw new Error(`${path} lies outside of the workspace`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytesOf(text));
}
