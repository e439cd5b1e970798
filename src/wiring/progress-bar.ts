import { bytesText } from '../report/inspected-files.js';
import { plain } from '../report/plain.js';

export interface Progress {
  readonly begin: (name: string, size: number) => void;
  /** So many bytes of the file that was begun last. */
  readonly reached: (bytes: number) => void;
  readonly end: () => void;
}

const SILENT: Progress = { begin: () => undefined, reached: () => undefined, end: () => undefined };
const CELLS = 24;
const LONGEST_NAME = 40;
const EVERY_MS = 100;
/** To the beginning of the line, which is emptied. */
const CLEAR = '\r\u001b[2K';

/** A line on a terminal that is written over; silent where there is no terminal, so that no log is filled with it. */
export const progressBar = (
  stream: { readonly isTTY?: boolean; readonly write: (text: string) => unknown },
  total: number,
  now: () => number,
): Progress => {
  if (stream.isTTY !== true) return SILENT;
  let done = 0;
  let current = { name: '', size: 0 };
  let shown = -Infinity;
  const show = (bytes: number): void => {
    if (now() - shown < EVERY_MS) return;
    shown = now();
    stream.write(`${CLEAR}${barOf(done + bytes, total)} ${plain(current.name, LONGEST_NAME)}`);
  };
  return {
    begin: (name, size) => {
      done += current.size;
      current = { name, size };
      show(0);
    },
    reached: show,
    end: () => {
      stream.write(CLEAR);
    },
  };
};

const barOf = (done: number, total: number): string => {
  const part = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(part * CELLS);
  const percent = String(Math.floor(part * 100)).padStart(3);
  return `[${'#'.repeat(full)}${' '.repeat(CELLS - full)}] ${percent} % of ${bytesText(total)}`;
};
