import { Unreadable } from './byte-source.js';

/** What stands on the stack of the machine: a text that is known, something else, or the mark that starts a group. */
type Value = string | null | typeof MARK;

const MARK = Symbol('mark');
const DEEPEST = 5_000_000;

/** The machine's stack and memo, as far as they decide which names are imported. */
export interface PickleStack {
  readonly push: (value: string | null) => void;
  readonly mark: () => void;
  /** The value, `null` where it is no text that is known. */
  readonly pop: () => string | null;
  /** Takes so many values and puts one unknown in their place. */
  readonly fold: (count: number) => void;
  readonly popMark: () => void;
  readonly drop: () => void;
  readonly duplicate: () => void;
  readonly put: (slot: number) => void;
  readonly get: (slot: number) => void;
  readonly memoize: () => void;
}

const broken = (found: string): Unreadable => new Unreadable('pickle-malformed', found);

export const pickleStack = (): PickleStack => {
  const values: Value[] = [];
  const push = (value: Value): void => {
    if (values.length >= DEEPEST) throw broken('the stack is deeper than 5,000,000');
    values.push(value);
  };
  const pop = (): string | null => known(values.pop());
  return {
    push,
    mark: () => {
      push(MARK);
    },
    pop,
    fold: (count) => {
      for (let left = count; left > 0; left -= 1) pop();
      push(null);
    },
    popMark: () => {
      const start = values.lastIndexOf(MARK);
      if (start === -1) throw broken('a group ends that never began');
      values.length = start;
    },
    drop: () => {
      if (values.pop() === undefined) throw broken('a value is dropped from an empty stack');
    },
    duplicate: () => {
      push(known(values.at(-1)));
    },
    ...memoOf(push, () => known(values.at(-1))),
  };
};

const known = (value: Value | undefined): string | null => {
  if (value === undefined || value === MARK) throw broken('a value is needed, and the stack is empty');
  return value;
};

const memoOf = (
  push: (value: string | null) => void,
  top: () => string | null,
): Pick<PickleStack, 'put' | 'get' | 'memoize'> => {
  const memo = new Map<number, string | null>();
  return {
    put: (slot) => {
      memo.set(slot, top());
    },
    get: (slot) => {
      const value = memo.get(slot);
      if (value === undefined) throw broken(`the memo has nothing at ${String(slot)}`);
      push(value);
    },
    memoize: () => {
      memo.set(memo.size, top());
    },
  };
};
