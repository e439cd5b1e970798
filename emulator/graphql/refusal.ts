import { GraphQLError } from 'graphql';

/** The words that GitHub puts in the `type` of an error. */
export type RefusalType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'EXCESSIVE_PAGINATION'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'UNPROCESSABLE'
  | 'EMULATOR';

/** One entry of `errors` as GitHub sends it: `type` stands beside `message`, not under `extensions`. */
export interface ErrorEntry {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** An error for one field: the field becomes null and the rest of the answer stays. */
export const refusal = (type: RefusalType, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

/** What an app's token hears wherever it lacks a permission. */
export const forbidden = (): GraphQLError => refusal('FORBIDDEN', 'Resource not accessible by integration');

/** Marks what this emulator does not know of; the whole answer then has no data, so that nobody takes it for GitHub's null. */
export const notServed = (type: string, field: string): GraphQLError =>
  refusal('EMULATOR', `emulator: field ${type}.${field} is not served`);

const typeOf = (error: GraphQLError): string | undefined => {
  const type = error.extensions['type'];
  return typeof type === 'string' ? type : undefined;
};

export const isUnserved = (error: GraphQLError): boolean => typeOf(error) === 'EMULATOR';

/** Puts an error of graphql-js into GitHub's shape. */
export const errorEntry = (error: GraphQLError): ErrorEntry => {
  const type = typeOf(error);
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.message,
  };
};
