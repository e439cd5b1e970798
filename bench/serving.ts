import { fork } from 'node:child_process';
import type { Counts } from './counts.js';
import type { WorldName } from './worlds.js';

/** How answers come: after so many milliseconds, or in waves, so that depth is counted and time says nothing. */
export type Pace = number | 'waves';

export type Order =
  { readonly act: 'open'; readonly world: WorldName; readonly pace: Pace } | { readonly act: 'close' };

/** Where the emulated services are, and the token of the workflow. */
export interface Addresses {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly resultsUrl: string;
  readonly oidcUrl: string;
  readonly token: string;
  /** Opens the artifact service; signed with a key that only that process has. */
  readonly runtimeToken: string;
}

/** What one program asked of the emulator. */
export interface Served {
  readonly counts: Counts;
  /** Milliseconds that the emulator itself took along the longest chain. */
  readonly ownTimeMs: number;
  /** Monotonic time of the machine in nanoseconds, as text; `0`: nothing was asked. */
  readonly firstRequestAt: string;
  /** States of the commit statuses written, in order. */
  readonly statuses: readonly string[];
  readonly calls: readonly {
    readonly at: number;
    readonly until: number;
    readonly template: string;
    readonly status: number;
  }[];
}

export interface Serving {
  readonly open: (world: WorldName, pace: Pace) => Promise<Addresses>;
  readonly close: () => Promise<Served>;
  /** Ends the process. */
  readonly end: () => void;
}

type Reply = { readonly value: unknown } | { readonly error: string };

/** Starts the process that serves (`script` is the built serve.ts). Its calls reject when it fails or ends. */
export const startServing = (script: string): Serving => {
  const child = fork(script, [], { execArgv: [] });
  const ask = (order: Order): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        child.off('message', answered);
        child.off('exit', ended);
        act();
      };
      const answered = (reply: Reply): void => {
        settle(() => {
          if ('error' in reply) reject(new Error(`the emulator's process: ${reply.error}`));
          else resolve(reply.value);
        });
      };
      const ended = (): void => {
        settle(() => {
          reject(new Error("the emulator's process has ended"));
        });
      };
      child.on('message', answered);
      child.on('exit', ended);
      child.send(order);
    });
  return {
    open: async (world, pace) => (await ask({ act: 'open', world, pace })) as Addresses,
    close: async () => (await ask({ act: 'close' })) as Served,
    end: () => {
      child.disconnect();
    },
  };
};
