/** As a digest stands in a sentence. One that is part of a longer word is none. */
const DIGEST = /(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])/gu;

/** As many digits as the table of weights shows. */
const SHOWN = 12;

/** Digests of a sentence as a person compares them; the log and the record have all digits. Two that begin alike stay whole. */
export const shortDigests = (text: string): string => {
  const whole = new Set(text.match(DIGEST) ?? []);
  const begun = new Set([...whole].map((digest) => digest.slice(0, SHOWN)));
  return begun.size < whole.size ? text : text.replaceAll(DIGEST, (digest) => `${digest.slice(0, SHOWN)}…`);
};
