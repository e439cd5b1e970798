/** A package URL as it is compared: decoded, without qualifiers and subpath. */
export interface PackageUrl {
  readonly exact: string;
  /** Without the version. */
  readonly anyVersion: string;
}

export const packageUrl = (text: string): PackageUrl => {
  const [bare = ''] = text.split(/[?#]/u);
  const exact = decoded(bare).toLowerCase();
  const at = exact.lastIndexOf('@');
  // The @ of a scope stands before the last slash.
  return { exact, anyVersion: at > exact.lastIndexOf('/') ? exact.slice(0, at) : exact };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
