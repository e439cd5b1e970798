import { setFailed, setOutput } from '@actions/core';
import type { Watch } from '../app/watch.js';

/** GitHub kills a cancelled step ten seconds after it asked. */
const LAST_WORDS_MS = 5_000;

type Interruptible = Pick<Watch, 'interrupt'>;

export interface LastWords {
  /** Told which judgement is under way; null: none is. */
  readonly onJudging: (watch: Interruptible | null) => void;
  /** Told that one begins as soon as its code is loaded: a run that is ended before that ends it like any other. */
  readonly expect: () => void;
}

/**
 * From now on a cancelled run leaves `error` on the commit and evidence on the disk, as far as there is time for it, and
 * never ends well.
 */
export const keepLastWords = (): LastWords => {
  let current: Promise<Interruptible> | null = null;
  let begin: (watch: Interruptible) => void = () => undefined;
  const stop = (signal: NodeJS.Signals): void => {
    process.exitCode = 1;
    setFailed(`The run was ended by ${signal} before its verdict. Run it again.`);
    const end = (): never => process.exit(1);
    setTimeout(end, LAST_WORDS_MS);
    if (current === null) end();
    else void current.then((watch) => watch.interrupt(sayInterrupted)).finally(end);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  return {
    onJudging: (watch) => {
      if (watch !== null) begin(watch);
      current = watch === null ? null : Promise.resolve(watch);
    },
    expect: () => {
      current = new Promise<Interruptible>((resolve) => {
        begin = resolve;
      });
    },
  };
};

const sayInterrupted = (evidencePath: string): void => {
  setOutput('verdict', 'indeterminate');
  setOutput('evidence-path', evidencePath);
};
