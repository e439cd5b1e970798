const MAX_ALTERNATIVES = 8;
const MAX_LENGTH = 512;
const MAX_STARS = 16;

/**
 * Why a glob is refused, or null. Braces and stars are counted because their cost grows with every one of them; shapes
 * that can match nothing are refused because a guard that guards nothing is a mistake.
 */
export const globFault = (glob: string): string | null => {
  if (glob.length > MAX_LENGTH) return `must be at most ${String(MAX_LENGTH)} characters`;
  if (alternatives(glob) > MAX_ALTERNATIVES) {
    return `must have at most ${String(MAX_ALTERNATIVES)} alternatives in braces; write several globs`;
  }
  if (/\{[^{}]*\.\.[^{}]*\}/u.test(glob)) return 'must not have a range in braces';
  if ((glob.match(/\*+/gu)?.length ?? 0) > MAX_STARS) return `must have at most ${String(MAX_STARS)} stars`;
  if (/[*?+@!]\(/u.test(glob)) return 'must not have extended patterns such as +(…)';
  if (glob.startsWith('!')) return 'must not begin with !; negation is not supported';
  if (glob.startsWith('/') || glob.startsWith('./')) return 'must not begin with / or ./; names start at the root';
  if (glob.endsWith('/')) return 'must not end with /; write dir/** for all that is below';
  return null;
};

/** As for `globFault`, for names of branches. */
export const branchGlobFault = (glob: string): string | null =>
  glob.startsWith('refs/') ? "must be the branch's name, without refs/heads/" : globFault(glob);

const alternatives = (glob: string): number => {
  let depth = 0;
  let count = 0;
  for (const character of glob) {
    if (character === '{') {
      depth++;
      count++;
    }
    if (character === '}') depth = Math.max(0, depth - 1);
    if (character === ',' && depth > 0) count++;
  }
  return count;
};
