/**
 * Where a record lies in a store: parts that read `name=value`, which query engines take for columns. Names of others are
 * encoded, so that none leads to another folder.
 */
export const recordFolder = (repository: string, judgedAt: string | null): string => {
  const slash = repository.indexOf('/');
  const owner = slash < 0 ? repository : repository.slice(0, slash);
  const name = slash < 0 ? '' : repository.slice(slash + 1);
  return `evidence/v1/owner=${part(owner)}/repo=${part(name)}/date=${day(judgedAt)}`;
};

const part = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*~]/gu, percent)
    .replace(/^\.+$/u, (dots) => dots.replaceAll('.', '%2E'));

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const day = (instant: string | null): string => /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(instant ?? '')?.[0] ?? 'unknown';
