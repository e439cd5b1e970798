/** A letter, digit, mark or invisible character of any script: what it touches is part of a longer word. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}_]/u;
const NOT_IN_WORD = '(?![\\p{L}\\p{N}\\p{M}\\p{Cf}_])';
const NUMBER = new RegExp(`#([1-9][0-9]{0,9})${NOT_IN_WORD}`, 'gu');
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}\\p{Cf}_-])GH-([1-9][0-9]{0,9})${NOT_IN_WORD}`, 'gu');
/** Addresses of pages as they stand in texts. */
export const ADDRESSES = /https?:\/\/[^\s<>()[\]"'`]+/giu;
const URL_NUMBER = new RegExp(`^([1-9][0-9]{0,9})(?![\\p{L}\\p{N}\\p{M}\\p{Cf}_-])`, 'u');

/** What may stand before a number and make it another repository's or a link's: `acme/pay#12`, `x.example/page#12`. */
const isQualifier = (character: string): boolean => WORD.test(character) || './-'.includes(character);

/**
 * Numbers of issues that a text refers to as GitHub's readers know it: `#12`, `GH-12`, `owner/name#12` of this
 * repository and full addresses of its issues. Not the digits of another script, not a part of a longer word.
 */
export function issueReferences(text: string, repository: string, host = 'github.com'): readonly number[] {
  const linked: number[] = [];
  const plain = text.replace(ADDRESSES, (address) => {
    const number = numberOfAddress(address, repository, host);
    if (number !== null) linked.push(number);
    return ' ';
  });
  return [...linked, ...hashed(plain, repository), ...[...plain.matchAll(SHORT)].map((match) => Number(match[1]))];
}

/** In the name of a branch `/` and `-` only part words, so `fix/#12-limit` refers to 12. A bare number never does. */
export function branchReferences(branch: string): readonly number[] {
  const marked = [...branch.matchAll(NUMBER)].filter(
    (match) => !/[\p{L}\p{N}\p{M}\p{Cf}_&]/u.test(before(branch, match.index)),
  );
  return [...marked, ...branch.matchAll(SHORT)].map((match) => Number(match[1]));
}

function hashed(text: string, repository: string): readonly number[] {
  const found: number[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    const qualifier = qualifierOf(text, end, match.index);
    end = match.index + match[0].length;
    const bare = !WORD.test(qualifier) && before(text, match.index) !== '&';
    if (bare || qualifier.toLowerCase() === repository.toLowerCase()) found.push(Number(match[1]));
  }
  return found;
}

/** The run of qualifying characters that ends at `end`, looked for no further back than `start`. */
function qualifierOf(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && isQualifier(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end);
}

const before = (text: string, index: number): string => (index === 0 ? '' : text.charAt(index - 1));

function numberOfAddress(address: string, repository: string, host: string): number | null {
  const place = address.replace(/^https?:\/\//iu, '');
  for (const kind of ['issues', 'pull']) {
    const prefix = `${host}/${repository}/${kind}/`;
    if (!place.toLowerCase().startsWith(prefix.toLowerCase())) continue;
    const number = URL_NUMBER.exec(place.slice(prefix.length));
    if (number !== null) return Number(number[1]);
  }
  return null;
}
