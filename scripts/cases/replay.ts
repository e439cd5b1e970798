import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Replays evidence offline with `verify FILE --allow-unsigned`, in an empty environment and without a network address of any service.
 * It must end with status 0 and name the recorded verdict.
 */
export async function replay(cli: string, evidence: string, recorded: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-replay-'));
  try {
    const file = join(folder, 'evidence.json');
    await writeFile(file, evidence);
    const { status, text } = await run([resolve(cli), 'verify', file, '--allow-unsigned']);
    if (status !== 0) return [`replay: verify ended with ${String(status)}: ${lastLine(text)}`];
    const named = new RegExp(`(?<![\\w-])${recorded}(?![\\w-])`).test(text);
    return named ? [] : [`replay: verify does not name the verdict ${recorded}: ${lastLine(text)}`];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(parameters: readonly string[]): Promise<{ readonly status: number | null; readonly text: string }> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...parameters],
      { env: {}, timeout: 30_000 },
      (_error, stdout, stderr) => {
        done({ status: child.exitCode, text: stdout + stderr });
      },
    );
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
