/** A file whose content has no meaning that is certain. The message says what is wrong, never what it holds. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export const refuse = (what: string): never => {
  throw new Unreadable(what);
};
