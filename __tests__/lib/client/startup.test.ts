import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';

describe('what the client loads before its first request', () => {
  it('is small, and not undici', async () => {
    const { metafile } = await build({
      entryPoints: ['src/lib/client/create-client.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      outfile: 'out.js',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((path) => /node_modules\/(undici|@actions)\//.test(path))).toEqual([]);
    const [output] = Object.values(metafile.outputs);
    expect(output?.bytes).toBeLessThan(200_000);
    // An import reads every export, the lazy ones too: of node:http undici's WebSocket (25 ms), of node:process the streams (5 ms).
    const imports = output?.imports.map(({ path }) => path) ?? [];
    expect(imports).toContain('node:crypto');
    expect(imports.filter((path) => /^(node:)?(http|https|http2|process)$/.test(path))).toEqual([]);
  });
});
