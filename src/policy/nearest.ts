/** The allowed word that somebody who wrote `word` most likely meant; null where none is near. */
export const nearest = (word: string, allowed: readonly string[]): string | null => {
  const written = plain(word);
  const ranked = allowed
    .map((candidate) => ({ candidate, cost: cost(written, plain(candidate)) }))
    .sort((a, b) => a.cost - b.cost);
  const [best] = ranked;
  return best !== undefined && best.cost <= 2 ? best.candidate : null;
};

const plain = (word: string): string =>
  word
    .slice(0, 100)
    .toLowerCase()
    .replace(/[_\s-]/gu, '');

const cost = (written: string, candidate: string): number =>
  candidate.length > 3 && written.includes(candidate) ? 1 : distance(written, candidate);

/** Edit distance: insertions, deletions and replacements. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let index = 0; index < a.length; index++) {
    const character = a[index];
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (character === b[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
