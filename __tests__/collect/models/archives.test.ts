import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { inspectBytes } from '../../../src/collect/models/formats/inspect.js';
import { call, harmlessPickle, npy, zipOf } from '../../support/weights.js';

const codes = (bytes: Buffer, name = 'weights'): readonly string[] =>
  inspectBytes(name, bytes).faults.map(({ code }) => code);
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

describe('an archive', () => {
  const data = { name: 'archive/data.pkl', bytes: harmlessPickle() };

  it.each<readonly [string, Buffer]>([
    ['two files of one name', zipOf([data, { ...data, bytes: call('os', 'system') }])],
    ['names that differ in case', zipOf([data, { ...data, name: 'archive/Data.pkl' }])],
    ['a checksum that does not agree', zipOf([{ ...data, crc: 1 }])],
    ['a flag of encryption', zipOf([{ ...data, flags: 1 }])],
    ['a flag in one of the two headers', zipOf([{ ...data, localFlags: 1 }])],
    ['two names for one file', zipOf([{ ...data, localName: 'archive/none.pkl' }])],
    ['two methods for one file', zipOf([{ ...data, localMethod: 8 }])],
    ['bytes before it', Buffer.concat([Buffer.from('504b0304', 'hex'), zipOf([data])])],
    ['bytes before it that it knows of', zipOf([data], { before: Buffer.from('504b0304ff', 'hex') })],
    ['bytes before the directory', zipOf([data], { gap: Buffer.from('x') })],
    ['a comment', zipOf([data], { comment: 'x' })],
    ['bytes behind it', Buffer.concat([zipOf([data]), Buffer.from('x')])],
    ['a name that leads out', zipOf([{ ...data, name: '../data.pkl' }])],
    ['its end cut off', zipOf([data]).subarray(0, -1)],
  ])('with %s is at fault', (_what, bytes) => {
    expect(codes(bytes)).toEqual(['zip-anomaly']);
  });

  it('of Keras tells a Lambda; of PyTorch, its programs', () => {
    const config = Buffer.from('{"config":{"layers":[{"class_name":"Lambda","config":{}}]}}');
    const keras = zipOf([
      { name: 'config.json', bytes: config },
      { name: 'model.weights.h5', bytes: Buffer.alloc(9) },
    ]);
    expect(inspectBytes('x', keras)).toMatchObject({ format: 'keras', faults: [], runsCode: ['Lambda'] });
    const script = zipOf([data, { name: 'archive/code/__torch__.py', bytes: Buffer.from('x') }]);
    expect(inspectBytes('x', script).runsCode).toEqual(['archive/code/__torch__.py']);
  });
});

describe('other files', () => {
  it.each<readonly [string, string, Buffer, object]>([
    [
      'config.json',
      'auto_map',
      Buffer.from('{"a":[{"auto_map":{"AutoModel":"m.M"}}]}'),
      { format: 'json', runsCode: ['auto_map'] },
    ],
    [
      'config.json',
      'trust',
      Buffer.from('{"trust_remote_code":true,"custom_pipelines":{}}'),
      { runsCode: ['custom_pipelines', 'trust_remote_code'] },
    ],
    ['config.json', 'no trust', Buffer.from('{"trust_remote_code":false}'), { runsCode: [], faults: [] }],
    ['tokenizer_config.json', 'template', Buffer.from('{"chat_template":"x"}'), { chatTemplate: sha256('x') }],
    [
      'config.json',
      'no JSON',
      Buffer.from('{"a":'),
      { format: 'json', faults: [{ code: 'json-malformed', found: 'it is no JSON' }] },
    ],
    ['m.onnx', 'onnx', Buffer.from('0807120470797468', 'hex'), { format: 'onnx', faults: [] }],
    ['m.h5', 'hdf5', Buffer.from('894844460d0a1a0a00', 'hex'), { format: 'hdf5', faults: [] }],
    ['a.npy', 'an array', npy('<f4', '(2, 3)', Buffer.alloc(24)), { format: 'numpy', faults: [] }],
    [
      'a.npz',
      'arrays',
      zipOf([{ name: 'a.npy', bytes: npy('<f4', '(2,)', Buffer.alloc(8)) }]),
      { format: 'numpy', faults: [] },
    ],
    ['x.bin', 'random bytes', Buffer.from('fffefdfc', 'hex'), { format: 'unknown', faults: [] }],
    ['x.bin', 'a pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), { format: 'text' }],
  ])('%s (%s)', (name, _what, bytes, wanted) => {
    expect(inspectBytes(name, bytes)).toMatchObject(wanted);
  });

  it('of a name that promises something else are at fault', () => {
    for (const name of ['a.safetensors', 'a.GGUF', 'a.npz', 'a.onnx', 'a.h5', 'a.keras'])
      expect([name, codes(call('os', 'system'), name)]).toEqual([name, ['other-format']]);
    expect(codes(Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'a.safetensors')).toEqual([
      'other-format',
    ]);
  });

  it('that are arrays with bytes behind them, or empty, are at fault', () => {
    expect(codes(npy('<f4', '(2, 3)', Buffer.alloc(25)))).toEqual(['trailing-bytes']);
    expect(codes(npy('<f4', '(2, 3)', Buffer.alloc(23)))).toEqual(['truncated']);
    expect(codes(Buffer.alloc(0))).toEqual(['empty']);
  });
});
