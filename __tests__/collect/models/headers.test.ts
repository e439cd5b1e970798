import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { inspectBytes } from '../../../src/collect/models/formats/inspect.js';
import { gguf, safetensors, zipOf } from '../../support/weights.js';

const codes = (bytes: Buffer, name = 'weights'): readonly string[] =>
  inspectBytes(name, bytes).faults.map(({ code }) => code);
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const headed = (header: string, data = 0): Buffer => {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(header)));
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(data)]);
};

describe('safetensors', () => {
  it('that are whole have no fault', () => {
    const two = safetensors(
      { b: { dtype: 'F16', shape: [4], data_offsets: [16, 24] }, a: {} },
      { metadata: { format: 'pt', license: 'apache-2.0' } },
    );
    expect(inspectBytes('x.bin', two)).toEqual({
      format: 'safetensors',
      sha256: sha256(two),
      size: two.length,
      faults: [],
      imports: [],
      runsCode: [],
      licence: 'apache-2.0',
      chatTemplate: null,
      tensors: 2,
    });
    expect(codes(safetensors({}))).toEqual([]);
    expect(codes(safetensors({ empty: { shape: [0], data_offsets: [0, 0] } }))).toEqual([]);
  });

  it.each<readonly [string, Buffer, string]>([
    ['eight bytes behind them', safetensors({ w: {} }, { tail: 8 }), 'trailing-bytes'],
    ['a tensor that ends behind the file', safetensors({ w: {} }, { data: Buffer.alloc(15) }), 'truncated'],
    ['a hole', safetensors({ a: {}, b: { data_offsets: [20, 36] } }), 'hole'],
    ['a hole before the first', safetensors({ a: { data_offsets: [4, 20] } }), 'hole'],
    ['an overlap', safetensors({ a: {}, b: { data_offsets: [8, 24] } }), 'overlap'],
    ['metadata that are no texts', safetensors({ w: {} }, { metadata: { a: { b: 1 } } }), 'metadata-malformed'],
    ['metadata that are a list', safetensors({ w: {} }, { metadata: [] }), 'metadata-malformed'],
    ['a shape that needs more bytes', safetensors({ w: { shape: [3, 2] } }), 'safetensors-malformed'],
    ['a shape of less than nothing', safetensors({ w: { shape: [-2, -2] } }), 'safetensors-malformed'],
    ['a type that is none', safetensors({ w: { dtype: 'F33' } }), 'safetensors-malformed'],
    ['one offset', headed('{"w":{"dtype":"F32","shape":[0],"data_offsets":[0]}}'), 'safetensors-malformed'],
    ['a name twice', headed('{"w":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"w":{}}'), 'safetensors-malformed'],
    ['a header that is no JSON', headed('{"w":'), 'safetensors-malformed'],
    ['a header that is longer than the file', Buffer.concat([headed('{}').fill(200, 0, 1)]), 'truncated'],
    [
      'a header over the cap',
      Buffer.concat([Buffer.from('0000000200000000', 'hex'), Buffer.from('{}')]),
      'header-too-large',
    ],
    [
      'an archive within the last tensor',
      safetensors(
        { w: { shape: [zipOf([]).length + 100], dtype: 'U8', data_offsets: [0, zipOf([]).length + 100] } },
        { data: endingAsZip() },
      ),
      'polyglot',
    ],
  ])('with %s are at fault', (_what, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
  });
});

function endingAsZip(): Buffer {
  const zip = zipOf([{ name: 'data.pkl', bytes: Buffer.alloc(4) }]);
  const wanted = zipOf([]).length + 100;
  return Buffer.concat([Buffer.alloc(wanted - zip.length), zip]);
}

describe('GGUF', () => {
  const template = '{% for m in messages %}{{ m }}{% endfor %}';

  it('tells licence and template', () => {
    const bytes = gguf([
      ['general.license', 'llama3.1'],
      ['tokenizer.ggml.tokens', ['a', 'b']],
      ['tokenizer.chat_template', template],
    ]);
    expect(inspectBytes('x', bytes)).toMatchObject({
      format: 'gguf',
      faults: [],
      licence: 'llama3.1',
      chatTemplate: sha256(template),
      tensors: 1,
    });
    expect(codes(gguf([], { version: 2 }))).toEqual([]);
    expect(codes(gguf([['general.alignment', 32]]))).toEqual([]);
  });

  it('has another digest of its templates where one of several differs', () => {
    const digestOf = (text: string): string | null =>
      inspectBytes(
        'x',
        gguf([
          ['tokenizer.chat_template', template],
          ['tokenizer.chat_template.tool_use', text],
        ]),
      ).chatTemplate;
    expect(digestOf('a')).not.toBe(digestOf('b'));
  });

  it.each<readonly [string, Buffer, string]>([
    ['an absurd count of keys', gguf([], { keys: 2n ** 40n }), 'absurd-count'],
    ['an absurd count of tensors', gguf([], { tensors: 2n ** 40n }), 'absurd-count'],
    ['a count beyond numbers', gguf([], { keys: 2n ** 63n }), 'absurd-length'],
    ['more keys than there are', gguf([['a', 'b']], { keys: 3 }), 'absurd-length'],
    ['more tensors than there are', gguf([], { tensors: 2 }), 'absurd-length'],
    ['a version to come', gguf([], { version: 4 }), 'gguf-malformed'],
    [
      'a key twice',
      gguf([
        ['general.license', 'mit'],
        ['general.license', 'x'],
      ]),
      'gguf-malformed',
    ],
    ['an alignment that is none', gguf([['general.alignment', 3]]), 'gguf-malformed'],
    ['an end within the header', gguf().subarray(0, 40), 'truncated'],
    ['an end within the tensor', gguf().subarray(0, -4), 'truncated'],
    ['a tensor with bytes before it', gguf([], { offset: 32, tail: 32 }), 'hole'],
    ['bytes behind the tensor', gguf([], { tail: 8 }), 'trailing-bytes'],
  ])('with %s is at fault', (_what, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
  });
});

describe('a pointer in the place of the file', () => {
  it.each([
    ['model.safetensors', 'text', ['other-format']],
    ['model.gguf', 'text', ['other-format']],
    ['model.pt', 'text', []],
    ['pytorch_model.bin', 'text', []],
  ])('is a text, whatever it is called: %s', (name, format, faults) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('x')}\nsize 5\n`;
    const found = inspectBytes(name, Buffer.from(pointer));
    expect([found.format, found.faults.map(({ code }) => code)]).toEqual([format, faults]);
  });
});
