import { count, coverings, hitsIn, type CoverageReading, type Coverings } from './covered.js';
import { Refused } from './refused.js';

/** LCOV's records, whole: what is cut off within one is refused. Its sums (LF, LH, BRF, BRH) are not looked at. */
export const readLcov = (bytes: Uint8Array): CoverageReading => {
  const found = coverings();
  let file: string | null = null;
  for (const line of linesOf(textOf(bytes))) {
    if (line === 'end_of_record') file = null;
    else if (line.startsWith('SF:')) {
      if (file !== null) throw new Refused('it begins a file within another');
      file = line.slice('SF:'.length);
    } else if (line !== '') entry(line, file, found);
  }
  if (file !== null) throw new Refused('it ends within a record');
  return found.reading('lcov');
};

const entry = (line: string, file: string | null, found: Coverings): void => {
  const [, key = '', value = ''] = /^([A-Z]{1,8}):(.*)$/u.exec(line) ?? [];
  if (key === '' && !line.startsWith('#')) throw new Refused('it is neither XML, JSON nor LCOV');
  if (key !== 'DA' && key !== 'BRDA') return;
  if (file === null) throw new Refused('it has a line of no file');
  const parts = value.split(',');
  const number = count(parts[0], 'the number of a line');
  if (key === 'DA') found.line(file, number, hitsIn(parts[1], 'how often a line ran'));
  else {
    // `-`: the branch could not be reached; a sign before the block marks an exception.
    const taken = parts.at(-1);
    const covered = taken === '-' ? 0 : hitsIn(taken, 'how often a branch was taken');
    found.branches(file, parts.slice(0, -1).join(','), { covered, total: 1 });
  }
};

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('it is not utf-8 text');
  }
};

/** Line by line, without a list of all. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    yield text.slice(at, end).trimEnd();
    at = end + 1;
  }
}
