const NAMED_STATEMENT = /\.(?:sigstore\.json|intoto\.jsonl?)$/;

/** By its name a statement, whatever it holds: a broken one is no broken report. */
export const isNamedStatement = (path: string): boolean => NAMED_STATEMENT.test(path);
