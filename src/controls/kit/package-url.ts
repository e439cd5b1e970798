/** A package URL as it is compared: decoded, without qualifiers and subpath. */
export interface PackageUrl {
  readonly exact: string;
  /** Without the version. */
  readonly anyVersion: string;
}

export const packageUrl = (text: string): PackageUrl => {
  const [bare = ''] = text.split(/[?#]/u);
  const start = bare.lastIndexOf('/') + 1;
  // The @ of a scope stands before the last slash, or begins the name.
  const at = bare.lastIndexOf('@') > start ? bare.lastIndexOf('@') : bare.length;
  const name = decoded(bare.slice(start, at));
  // A name that has an @ or a slash of its own must not read like a version, or like another package.
  const plain = /[@/]/u.test(name) ? bare.slice(start, at) : name;
  const anyVersion = `${decoded(bare.slice(0, start))}${plain}`.toLowerCase();
  return { exact: `${anyVersion}${decoded(bare.slice(at))}`.toLowerCase(), anyVersion };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
