import { describe, it } from '@jest/globals';
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** A program that is no package of ours; null: it is not on this machine. `variable` may name its file. */
export function findProgram(name: string, variable: string): string | null {
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  const folders = [resolve('.cache/system/bin'), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Tests that need a program. Where it is absent one line says how many were left out, and nothing else runs. */
export function describeWith(
  name: string,
  program: string | null,
  tests: Readonly<Record<string, (program: string) => Promise<void>>>,
): void {
  const all = Object.entries(tests);
  describe(name, () => {
    if (program === null) {
      it(`is not here: skipped ${String(all.length)}`, () => {
        process.stdout.write(`skipped ${String(all.length)}: ${name} is not on this machine\n`);
      });
      return;
    }
    for (const [title, test] of all) it(title, () => test(program));
  });
}
