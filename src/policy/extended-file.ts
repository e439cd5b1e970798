/** A file of another place, as `extends` writes it: `owner/repository/path@ref`. */
interface ExtendedFile {
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** Takes `owner/repository/path@ref` apart; null where the name has another form (a preset). */
export const extendedFile = (name: string): ExtendedFile | null => {
  const match = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/([^@\s]+)@([^@\s]+)$/u.exec(name);
  const [, repository, path, ref] = match ?? [];
  if (repository === undefined || path === undefined || ref === undefined) return null;
  const isPlain = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  return isPlain ? { repository, path, ref } : null;
};
