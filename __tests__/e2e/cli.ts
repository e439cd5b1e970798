import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmulator, type Emulator, type LogEntry } from '../../emulator/server.js';
import { worldWith } from './support.js';

export interface Said {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** The whole environment; default: empty. */
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  readonly file?: string;
}

/** Runs dist/cli.js in a process of its own; nothing of this process's environment gets in. */
export function cli(
  parameters: readonly string[],
  { env = {}, node = process.execPath, file = 'dist/cli.js' }: CliOptions = {},
): Promise<Said> {
  return new Promise((done, failed) => {
    const child = spawn(node, [resolve(file), ...parameters], { env });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
    child.on('error', failed);
    child.on('close', (exitCode) => {
      done({ ...texts, exitCode });
    });
  });
}

/** Runs `check` on the pull request of the compliant world after a merge patch. */
export async function check(
  patch: unknown,
  ...more: readonly string[]
): Promise<Said & { readonly log: readonly LogEntry[] }> {
  const emulator = await startEmulator({ world: worldWith(patch) });
  try {
    const said = await cli(['check', 'acme/pay#7', '--api', emulator.apiUrl, ...more], { env: tokenOf(emulator) });
    return { ...said, log: emulator.log };
  } finally {
    await emulator.close();
  }
}

function tokenOf(emulator: Emulator): Record<string, string> {
  return { GITHUB_TOKEN: emulator.token };
}

export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-cli-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
