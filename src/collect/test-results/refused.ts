/** A file that cannot be relied on; the message says why, in words that are safe to show. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
