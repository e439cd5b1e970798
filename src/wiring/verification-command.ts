import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';

export interface CommandEnded {
  /** null: it was ended, by the time limit or a signal. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  /** sha256 of what it wrote to both outputs, in the order in which it came, hex. */
  readonly output: string;
}

interface Running {
  readonly seconds: number;
  readonly environment: NodeJS.ProcessEnv;
  /** What no variable may hold, however it is called. */
  readonly secrets: readonly string[];
  readonly folder: string;
}

/** Time to end by itself once it was told to. */
const GRACE_MS = 2_000;

/**
 * Runs a command of bash as a step of a workflow would, and waits for it. What it writes is hashed and shown nowhere: in the log
 * it could give orders to the runner. A command that does not end is ended with all that it started.
 */
export const runCommand = (text: string, { seconds, environment, secrets, folder }: Running): Promise<CommandEnded> =>
  new Promise((resolve, reject) => {
    const hash = createHash('sha256');
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], {
      cwd: folder,
      env: commandEnvironment(environment, secrets),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that everything in it can be ended.
      detached: true,
    });
    let timedOut = false;
    const end = (signal: NodeJS.Signals): void => {
      if (child.pid !== undefined) killGroup(child.pid, signal);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      end('SIGTERM');
      killing = setTimeout(end, GRACE_MS, 'SIGKILL');
    }, seconds * 1000);
    let killing: NodeJS.Timeout | undefined;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => hash.update(part));
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    // What it left running is ended too, or it would hold the outputs open; one that got away is not waited for.
    child.on('exit', (exitCode) => {
      clearTimeout(timer);
      clearTimeout(killing);
      end('SIGKILL');
      const settle = (): void => {
        for (const stream of [child.stdout, child.stderr]) stream.destroy();
        resolve({ exitCode: timedOut ? null : exitCode, timedOut, output: hash.copy().digest('hex') });
      };
      const late = setTimeout(settle, GRACE_MS);
      child.on('close', () => {
        clearTimeout(late);
        settle();
      });
    });
  });

const killGroup = (group: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-group, signal);
  } catch {
    // Nothing of it is left.
  }
};

/** Ours, the runner's own, credentials of clouds, and what makes bash run something else first. */
const WITHHELD =
  /^(?:INPUT_|ACTIONS_|AWS_|BASH_|GITHUB_(?:TOKEN|OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$|GH_TOKEN$|ENV$|SHELLOPTS$|BASHOPTS$|NODE_OPTIONS$)/u;

/** The step's environment without what is not the command's. */
export const commandEnvironment = (
  environment: NodeJS.ProcessEnv,
  secrets: readonly string[],
): Record<string, string> => {
  const held = secrets.filter((secret) => secret !== '');
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined &&
        !WITHHELD.test(entry[0].toUpperCase()) &&
        !held.some((secret) => entry[1]?.includes(secret)),
    ),
  );
};
