import type { Route } from './handler.js';

/** A route that fits a request, with the parts of the path that its template names. */
export interface Match {
  readonly route: Route;
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Finds the first route of the list that fits. `{path*}` takes slashes, `{path}` takes none unless they are percent-encoded. */
export function compileRoutes(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const compiled = routes.map(compile);
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (found !== null) return { route, name: nameOf(route), params: paramsOf(names, found.slice(1)) };
    }
    return undefined;
  };
}

function compile(route: Route): Compiled {
  const names: string[] = [];
  const source = route.path.split(/(\{[^}]+\})/).map((part) => {
    const [, name, star] = /^\{([^}*]+)(\*?)\}$/.exec(part) ?? [];
    if (name === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(name);
    return star === '*' ? '(.+)' : '([^/]+)';
  });
  return { route, pattern: new RegExp(`^${source.join('')}/?$`), names };
}

/** How the log, faults and `meanwhile` call a route. */
export function nameOf({ method, path, name }: Route): string {
  return name ?? `${method} ${path.replaceAll('*}', '}')}`;
}

/** Two names mean the same call when they differ in nothing but what the parts in braces are called. */
export function sameCall(a: string, b: string): boolean {
  const plain = (name: string): string => (name === 'STATUS' ? statusCall : name).replaceAll(/\{[^}]*\}/g, '{}');
  return plain(a) === plain(b);
}

const statusCall = 'POST /repos/{owner}/{repo}/statuses/{sha}';

function paramsOf(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]));
}

/** Percent-encoding that is none stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
