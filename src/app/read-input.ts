/** Reads one input of the action by name; empty where it is not given. */
export type ReadInput = (name: string) => string;

/** What stands in front of a host, also where it is encoded: a user, and perhaps a password. */
const USER = /(\/\/|%2F%2F)[^\s"/?#]*?(@|%40)/giu;

/** An input with a bad value: names the input, what was given, but for a password in it, and what is wanted. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(message: string) {
    super(message.replaceAll(USER, '$1…$2'));
  }
}
