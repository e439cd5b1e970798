/** How long a large file takes to be hashed, against `sha256sum` on the same file. One argument: gigabytes (default 1). */
import { MOST_OVER_SHA256SUM } from './aims.js';
import { hashed } from './hashed.js';

const { megabytes, ours, theirs } = await hashed(Number(process.argv[2] ?? '1') * 1024);
const told = [
  `${String(megabytes)} MB`,
  `countersign ${ours.toFixed(2)} s`,
  `sha256sum ${theirs.toFixed(2)} s`,
  `ratio ${(ours / theirs).toFixed(2)} (aim: at most ${String(MOST_OVER_SHA256SUM)})`,
];
process.stdout.write(`${told.join(', ')}\n`);
