/** A JSON pointer (RFC 6901) to a member of a document. */
export const pointer = (...path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What stands at a pointer; undefined where it leads nowhere. Only own members of objects and indexes of lists count. */
export const atPointer = (document: unknown, path: string): unknown => {
  if (path !== '' && !path.startsWith('/')) return undefined;
  return path.split('/').slice(1).reduce<unknown>(memberOf, document);
};

const memberOf = (value: unknown, written: string): unknown => {
  const step = written.replaceAll('~1', '/').replaceAll('~0', '~');
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/u.test(step) ? (value[Number(step)] as unknown) : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[step];
};
