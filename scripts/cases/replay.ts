import { fork, type ChildProcess } from 'node:child_process';
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
    const { status, text } = await inTurn({ cli: resolve(cli), parameters: ['verify', file, '--allow-unsigned'] });
    if (status !== 0) return [`replay: verify ended with ${String(status)}: ${lastLine(text)}`];
    const named = new RegExp(`(?<![\\w-])${recorded}(?![\\w-])`).test(text);
    return named ? [] : [`replay: verify does not name the verdict ${recorded}: ${lastLine(text)}`];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Command {
  readonly cli: string;
  readonly parameters: readonly string[];
}

interface Ended {
  /** Null when the process was killed, or died. */
  readonly status: number | null;
  readonly text: string;
}

/** What a build leaves in memory is given back after so many runs. */
const RUNS = 200;
const LIMIT_MS = 30_000;

let child: ChildProcess | undefined;
let left = 0;
let last: Promise<unknown> = Promise.resolve();

/** One after another, since a process has one command line and one exit status. */
function inTurn(command: Command): Promise<Ended> {
  const ended = last.then(() => run(command));
  last = ended;
  return ended;
}

function run(command: Command): Promise<Ended> {
  const asked = replayer();
  left -= 1;
  return new Promise((done) => {
    const end = (ended: Ended): void => {
      clearTimeout(timer);
      asked.removeAllListeners();
      if (ended.status === null || left === 0) {
        asked.kill('SIGKILL');
        child = undefined;
      }
      done(ended);
    };
    const timer = setTimeout(() => {
      end({ status: null, text: 'it took too long' });
    }, LIMIT_MS);
    asked.once('message', (ended) => {
      end(ended as Ended);
    });
    asked.once('exit', (status) => {
      end({ status: null, text: `the process ended with ${String(status)}` });
    });
    asked.send(command);
  });
}

function replayer(): ChildProcess {
  if (child !== undefined) return child;
  left = RUNS;
  child = fork(resolve('scripts/cases/replaying.mjs'), [], { env: {}, execArgv: [], stdio: 'ignore' });
  // Who has no more to ask shall end.
  child.unref();
  child.channel?.unref();
  return child;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
