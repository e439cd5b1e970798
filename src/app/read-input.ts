/** Reads one input of the action by name; empty where it is not given. */
export type ReadInput = (name: string) => string;

/** An input with a bad value: names the input, what was given and what is wanted. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
