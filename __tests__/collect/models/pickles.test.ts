import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../../src/collect/models/formats/inspect.js';
import { forbiddenImports } from '../../../src/controls/kit/model-imports.js';
import { call, harmlessPickle, npy, op, pickle, pytorch, zipOf } from '../../support/weights.js';

interface Attack {
  readonly what: string;
  readonly bytes: Buffer;
  readonly name?: string;
  readonly imports: readonly string[];
  readonly faults?: readonly string[];
}

const system = pickle(op.global('os', 'system'), op.text('id'), op.tuple1, op.reduce);
const zlib = Buffer.from('789c0300000000010000', 'hex');

const attacks: readonly Attack[] = [
  { what: 'a call by GLOBAL', bytes: pickle(op.proto(2), system, op.stop), imports: ['os.system'] },
  { what: 'a call by GLOBAL, protocol 0', bytes: pickle("cposix\nsystem\n(S'id'\ntR."), imports: ['posix.system'] },
  { what: 'a call by INST', bytes: pickle("(S'id'\n", op.inst('os', 'system'), op.stop), imports: ['os.system'] },
  {
    what: 'a call by OBJ',
    bytes: pickle(op.mark, op.global('os', 'system'), op.text('id'), 'o.'),
    imports: ['os.system'],
  },
  { what: 'a call by STACK_GLOBAL', bytes: call('builtins', 'eval'), imports: ['builtins.eval'] },
  {
    what: 'names out of the memo, far from where they are used',
    bytes: pickle(
      op.proto(4),
      op.text('os'),
      op.memoize,
      op.pop,
      op.text('system'),
      op.put(9),
      op.pop,
      op.text('harmless'),
      op.pop,
      op.get(0),
      op.get(9),
      op.stackGlobal,
      op.text('id'),
      op.tuple1,
      op.reduce,
      op.stop,
    ),
    imports: ['os.system'],
  },
  {
    what: 'names of the oldest kind of text',
    bytes: pickle(op.proto(4), "S'os'\nS'system'\n", op.stackGlobal, op.stop),
    imports: ['os.system'],
  },
  {
    what: 'names with escapes, which two readers may read in two ways',
    bytes: pickle(op.proto(4), "S'\\x6fs'\nS'system'\n", op.stackGlobal, op.stop),
    imports: ['?'],
  },
  {
    what: 'a name that was computed',
    bytes: pickle(op.proto(4), system, op.text('system'), op.stackGlobal, op.stop),
    imports: ['?', 'os.system'],
  },
  {
    what: 'a call within a tuple within a list',
    bytes: pickle(op.proto(2), op.list, op.mark, op.none, system, op.tuple, op.append, op.stop),
    imports: ['os.system'],
  },
  {
    what: 'a second pickle behind a harmless one',
    bytes: Buffer.concat([harmlessPickle(), call('os', 'system')]),
    imports: ['collections.OrderedDict', 'os.system'],
  },
  {
    what: 'a second pickle of protocol 0 behind a harmless one',
    bytes: Buffer.concat([harmlessPickle(), pickle("cos\nsystem\n(S'id'\ntR.")]),
    imports: ['collections.OrderedDict', 'os.system'],
  },
  {
    what: 'one that breaks off after its call',
    bytes: pickle(op.proto(2), system),
    imports: ['os.system'],
    faults: ['pickle-malformed'],
  },
  {
    what: 'one of protocol 0 that breaks off after its call',
    name: 'model.pt',
    bytes: pickle("cos\nsystem\n(S'id'\ntR"),
    imports: ['os.system'],
    faults: ['pickle-malformed'],
  },
  {
    what: 'an opcode that no protocol has',
    bytes: pickle(op.proto(2), system, '\xff', op.stop),
    imports: ['os.system'],
    faults: ['pickle-malformed'],
  },
  {
    what: 'a protocol to come',
    bytes: pickle('N.', op.proto(6), op.stop),
    name: 'a.pkl',
    imports: [],
    faults: ['pickle-malformed'],
  },
  {
    what: 'a length beyond the end',
    bytes: pickle(op.proto(4), 'X\xff\xff\xff\xff', op.stop),
    imports: [],
    faults: ['pickle-malformed'],
  },
  {
    what: 'an empty stack',
    bytes: pickle(op.proto(4), op.stackGlobal, op.stop),
    imports: [],
    faults: ['pickle-malformed'],
  },
  {
    what: 'a place of the memo that is empty',
    bytes: pickle(op.proto(4), op.get(7), op.stop),
    imports: [],
    faults: ['pickle-malformed'],
  },
  { what: 'a code of the registry of extensions', bytes: pickle(op.proto(2), '\x82\x01', op.stop), imports: ['?'] },
  { what: 'a code of two bytes', bytes: pickle(op.proto(2), '\x83\x01\x01', op.stop), imports: ['?'] },
  { what: 'a code of four bytes', bytes: pickle(op.proto(2), '\x84\x01\x01\x01\x01', op.stop), imports: ['?'] },
  {
    what: 'bytes behind the end',
    bytes: Buffer.concat([harmlessPickle(), Buffer.from([0xff, 0xfe, 0xfd])]),
    imports: ['collections.OrderedDict'],
    faults: ['trailing-bytes'],
  },
  {
    what: 'the arrays of joblib',
    bytes: pickle(
      op.proto(3),
      op.global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
      op.empty,
      '\x81',
      Buffer.alloc(64, 0xff),
    ),
    imports: ['joblib.numpy_pickle.NumpyArrayWrapper'],
    faults: ['raw-arrays'],
  },
  { what: 'a packed pickle', name: 'model.pkl', bytes: zlib, imports: [], faults: ['packed'] },
  { what: 'a pickle packed by gzip', bytes: Buffer.from('1f8b0800', 'hex'), imports: [], faults: ['packed'] },
  { what: 'an array of objects', bytes: npy('|O', '(1,)', call('os', 'system')), imports: ['os.system'] },
  {
    what: 'a record with a field of objects',
    bytes: npy("|V8', 'x': '|O", '(1,)', call('os', 'system')),
    imports: ['os.system'],
  },
  { what: 'one within an archive', bytes: pytorch(call('os', 'system')), imports: ['os.system'] },
  {
    what: 'one within an archive, in capitals',
    bytes: zipOf([{ name: 'a/DATA.PKL', bytes: call('os', 'system'), deflated: true }]),
    imports: ['os.system'],
  },
  {
    what: 'an array of objects within an archive of arrays',
    bytes: zipOf([{ name: 'a.npy', bytes: npy('|O', '(1,)', call('os', 'system')) }]),
    imports: ['os.system'],
  },
];

describe('a pickle', () => {
  it.each(attacks)('with $what is told by its imports and faults', ({ bytes, name, imports, faults = [] }) => {
    const found = inspectBytes(name ?? 'weights', bytes);
    expect({ imports: found.imports, faults: found.faults.map(({ code }) => code) }).toEqual({ imports, faults });
    const isRefused = forbiddenImports(found.imports, []).length > 0 || faults.length > 0;
    expect(isRefused).toBe(true);
  });

  it('of tensors alone imports what is harmless', () => {
    const found = inspectBytes('weights', harmlessPickle());
    expect([found.format, found.faults, forbiddenImports(found.imports, [])]).toEqual(['pickle', [], []]);
    expect(inspectBytes('weights', pytorch())).toMatchObject({ format: 'pytorch', faults: [], imports: found.imports });
  });

  it('of old PyTorch has numbers behind its five pickles, and a call in each of them is found', () => {
    const magic = pickle(op.proto(2), '\x8a\x0a', Buffer.from('6cfc9c46f9206aa85019', 'hex'), op.stop);
    const rest = pickle(op.proto(2), op.none, op.stop);
    const numbers = Buffer.alloc(40, 0xff);
    const old = (main: Buffer): Buffer => Buffer.concat([magic, rest, rest, main, rest, numbers]);
    expect(inspectBytes('w.pt', old(harmlessPickle()))).toMatchObject({
      faults: [],
      imports: ['collections.OrderedDict'],
    });
    expect(inspectBytes('w.pt', old(call('os', 'system'))).imports).toEqual(['os.system']);
  });

  it('that is text by its bytes is no pickle where it calls nothing', () => {
    for (const text of ['(x)', 'N.', 'I am a text.', 'cat\ndog\n'])
      expect([text, inspectBytes('notes.txt', Buffer.from(text))]).toEqual([
        text,
        expect.objectContaining({ format: 'text', faults: [], imports: [] }),
      ]);
  });
});
