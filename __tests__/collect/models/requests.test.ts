import { describe, expect, it } from '@jest/globals';
import { modelOf, pointer, readChange, told } from './model-reading.js';

const LFS = '*.safetensors filter=lfs diff=lfs merge=lfs -text\n';

describe('the number of requests', () => {
  const shards = (size: number) => {
    const names = Array.from(
      { length: 200 },
      (_, index) => [`models/m/model-${String(index)}.safetensors`, String(index).padStart(64, '0')] as const,
    );
    return {
      base: { '.gitattributes': LFS },
      head: Object.fromEntries(names.map(([path, digest]) => [path, pointer(digest, size)])),
      lfs: Object.fromEntries(names.map(([, digest]) => [digest, size])),
    };
  };

  it('is small for 200 pointers, and the same for 4 MB and for 400 GB', async () => {
    const small = await readChange(shards(20_000));
    const large = await readChange(shards(2e9));
    expect(told(modelOf(large).files)).toHaveLength(200);
    expect(
      told(modelOf(large).files).every(({ storage }) => storage.kind === 'lfs' && told(storage.held) === 'held'),
    ).toBe(true);
    expect(large.calls.length).toBeLessThanOrEqual(12);
    expect([...large.calls].sort()).toEqual([...small.calls].sort());
    expect(large.calls.filter((call) => call.includes('lfs'))).toEqual(
      Array(2).fill('POST /{owner}/{repo}.git/info/lfs/objects/batch'),
    );
  });
});
