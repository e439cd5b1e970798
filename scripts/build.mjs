// Bundles the entries into dist/. Those of Node are unminified on purpose: faster to start, and a reviewer can read them.
import { build } from 'esbuild';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { licenses } from './licenses.mjs';

const root = resolve(import.meta.dirname, '..');
const outdir = process.argv[2] === undefined ? resolve(root, 'dist') : resolve(process.argv[2]);

/**
 * Modules of the runner's toolkit that we never call: the OIDC client and the ready-made Octokit. They bring an HTTP
 * stack of 400 kB (undici), twice. Marked free of side effects, they fall away with what they import.
 */
const UNUSED = /@actions\/(core\/lib\/(oidc-utils|platform)|github\/lib\/utils|http-client\/lib\/)/;
const dropUnused = {
  name: 'drop-unused',
  setup(builder) {
    builder.onResolve({ filter: /^(\.\.?\/|@actions\/http-client|@actions\/exec|undici)/ }, async (args) => {
      if (args.pluginData === 'resolved' || !args.importer.includes('node_modules/@actions')) return undefined;
      const found = await builder.resolve(args.path, {
        kind: args.kind,
        importer: args.importer,
        resolveDir: args.resolveDir,
        pluginData: 'resolved',
      });
      const unused =
        UNUSED.test(found.path) || /node_modules\/(undici|@actions\/(http-client|exec))\//.test(found.path);
      return unused ? { ...found, sideEffects: false } : found;
    });
  },
};

/**
 * The HTTP stack of @sigstore/sign: a megabyte that takes proxies from the environment. We hand it signers and witnesses of
 * our own (docs/decisions/0005-sigstore.md), so nothing of it is called; were it called, it would say so instead of sending.
 */
const notSent = {
  name: 'not-sent',
  setup(builder) {
    builder.onResolve({ filter: /^make-fetch-happen$/ }, () => ({ path: 'make-fetch-happen', namespace: 'not-sent' }));
    builder.onLoad({ filter: /.*/, namespace: 'not-sent' }, () => ({
      contents: `module.exports = () => { throw new Error('countersign sends by its own transport'); };`,
      loader: 'js',
    }));
  },
};

/**
 * The list of every route of GitHub, from which Octokit makes a method each: 96 kB that every run would load. We name routes as
 * GitHub's reference does (`src/lib/client`), and call none of the methods.
 */
const noMethods = {
  name: 'no-methods',
  setup(builder) {
    builder.onLoad({ filter: /plugin-rest-endpoint-methods\/dist-src\/generated\/endpoints\.js$/ }, () => ({
      contents: 'export default {};',
      loader: 'js',
    }));
  },
};

rmSync(outdir, { recursive: true, force: true });
const result = await build({
  absWorkingDir: root,
  entryPoints: ['src/action.ts', 'src/cli.ts'].filter(
    (entry) => readFileSync(resolve(root, entry), { encoding: 'utf8' }) !== '',
  ),
  outdir,
  bundle: true,
  // The action sends its first request before it loads what judges.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'linked',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  plugins: [dropUnused, notSent, noMethods],
  metafile: true,
  logLevel: 'warning',
});

/** The program inside of a page that shows a record. Small, since every page carries it; ASCII, since it is hashed as text. */
const page = await build({
  absWorkingDir: root,
  entryPoints: ['src/page.ts'],
  outfile: resolve(outdir, 'page.js'),
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  charset: 'ascii',
  minify: true,
  legalComments: 'none',
  // The core is synchronous, a browser's own digest is not.
  alias: { 'node:crypto': './src/page/crypto.ts' },
  metafile: true,
  logLevel: 'warning',
});

const metafile = {
  inputs: { ...result.metafile.inputs, ...page.metafile.inputs },
  outputs: { ...result.metafile.outputs, ...page.metafile.outputs },
};
writeFileSync(resolve(outdir, 'licenses.txt'), licenses(metafile, root));
for (const [file, { bytes }] of Object.entries(metafile.outputs))
  process.stdout.write(`${file} ${Math.round(bytes / 1000)} kB\n`);
if (process.env.BUILD_META) writeFileSync(process.env.BUILD_META, JSON.stringify(metafile));
