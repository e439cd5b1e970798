import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles TypeScript (`contents`, seen from the working directory) into one module and gives a function that loads it, anew
 * each time: what is computed while a module loads is computed with the mutant that is switched on then.
 */
export const bundled = async (contents) => {
  const outfile = resolve('.mutation-bundle', `${process.pid}.mjs`);
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    alias: { '@jest/globals': join(import.meta.dirname, 'jest-globals.mjs') },
    packages: 'external',
    plugins: [ownFolder],
    logLevel: 'error',
  });
  let loads = 0;
  return () => {
    loads += 1;
    return import(`${pathToFileURL(outfile)}?load=${loads}`);
  };
};

/** A bundled file is elsewhere than its source. */
const ownFolder = {
  name: 'own-folder',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

/** What the instrumented code looks at. */
export const stryker = () => (globalThis.__stryker__ ??= {});

/** Runs `work` with the mutant switched on; `load` runs under it where the mutant acts while modules load. */
export const withMutant = async ({ activeMutant, mutantActivation, reloadEnvironment, hitLimit }, load, work) => {
  const context = stryker();
  const isStatic = mutantActivation === 'static';
  Object.assign(context, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
  try {
    if (isStatic) context.activeMutant = activeMutant.id;
    if (isStatic || reloadEnvironment) await load();
    context.activeMutant = activeMutant.id;
    return await work(context);
  } finally {
    for (const key of ['activeMutant', 'hitLimit', 'hitCount']) delete context[key];
    if (isStatic) await load();
  }
};
