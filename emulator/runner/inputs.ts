import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The inputs that an action.yml declares, with their defaults; undefined when there is no such file. */
export function declaredInputs(path: string): ReadonlyMap<string, string | undefined> | undefined {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const action = parse(text) as { inputs?: Record<string, { default?: unknown } | null> } | null;
  return new Map(
    Object.entries(action?.inputs ?? {}).map(([name, input]) => {
      const value = input?.default;
      return [
        name,
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? String(value)
          : undefined,
      ];
    }),
  );
}

/**
 * What a workflow's `with:` and the defaults of action.yml come to. Expressions know `github.token` only, since no
 * other makes a sensible default here. Credentials are given only where action.yml knows them.
 */
export function stepInputs(
  given: Readonly<Record<string, string>>,
  declared: ReadonlyMap<string, string | undefined> | undefined,
  token: string,
  credentials: ReadonlyMap<string, string>,
): Map<string, string> {
  const inputs = new Map<string, string>();
  for (const [name, value] of declared ?? []) {
    // A declared input without a value is an empty variable on a runner, not a missing one.
    inputs.set(name, (value ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/g, token));
  }
  for (const [name, value] of credentials) if (declared?.has(name) ?? true) inputs.set(name, value);
  for (const [name, value] of Object.entries(given)) inputs.set(name, value);
  if ((inputs.get('token') ?? '') === '') inputs.set('token', token);
  return inputs;
}
