/**
 * Whether a path holds a character that hides or reorders what is read: control characters, line and paragraph
 * separators, bidirectional marks and overrides, invisible format characters, half a surrogate pair. The joiners U+200C
 * and U+200D are ordinary in several scripts and in emoji; guarding globs look through them instead.
 */
export const isSuspiciousPath = (path: string): boolean => SUSPICIOUS.test(path);

/** The path with each such character written as `U+202E`, so that it can be shown. */
export const showSuspicious = (path: string): string =>
  path.replace(
    EACH_SUSPICIOUS,
    (found) => `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

const CHARACTERS = '(?![\\u200c\\u200d])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]';
const SUSPICIOUS = new RegExp(CHARACTERS, 'u');
const EACH_SUSPICIOUS = new RegExp(CHARACTERS, 'gu');
