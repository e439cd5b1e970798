/** Addresses named by `Co-authored-by:` lines anywhere in a message; the key in any case, with any line ends. */
export const coAuthorTrailers = (message: string): readonly string[] =>
  message.split(/\r\n|\r|\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    if (colon < 0 || line.slice(0, colon).trim().toLowerCase() !== 'co-authored-by') return [];
    const value = line.slice(colon + 1);
    const open = value.lastIndexOf('<');
    const close = value.indexOf('>', open);
    if (open < 0 || close < 0) return [];
    return [value.slice(open + 1, close).trim()];
  });
