import { readerOf, Unreadable, type ByteReader, type ByteSource } from './byte-source.js';
import { distinct, headerOf, type Fault, type Header } from './header.js';
import { OPCODES } from './pickle-opcodes.js';
import { pickleStack } from './pickle-stack.js';

const PROTO = 0x80;
const STOP = 0x2e;
const NEWEST = 5;

/** The number that old PyTorch files begin with, as their first pickle. */
const TORCH_MAGIC = Buffer.from('6cfc9c46f9206aa85019', 'hex');
/** Old PyTorch files: magic, version, system, the object, the keys of its storages; raw numbers follow. */
const TORCH_PICKLES = 5;

/** Pickles of joblib have the bytes of arrays between their opcodes. */
const RAW_ARRAYS = /^(?:joblib|sklearn\.externals\.joblib)\.numpy_pickle(?:_compat)?\./u;

/** What was walked until the end or the first thing that cannot be. */
export interface Walk {
  readonly imports: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  /** Pickles that ended with their own STOP. */
  readonly whole: number;
}

/**
 * Every import of every pickle that stands there, one after the other. Nothing is built and nothing is run: only names are kept.
 * What a pickle does before it breaks it does, so imports before a fault count too.
 */
export const walkPickles = (source: ByteSource, from = 0, end = source.size): Walk => {
  const imports = new Set<string>();
  const reader = readerOf(source, from, end);
  const most = isTorch(source, from, end) ? TORCH_PICKLES : Infinity;
  let whole = 0;
  while (reader.at() < end && whole < most) {
    const start = reader.at();
    const fault = walkOne(reader, imports);
    if (fault !== null) return { imports, whole, faults: [faultAt(fault, source, start, whole)] };
    whole += 1;
  }
  const faults = whole === 0 ? [{ code: 'pickle-malformed', found: 'there is nothing' }] : [];
  return { imports, faults, whole };
};

/** Bytes behind a pickle that are none of their own are told as that. */
const faultAt = (fault: Fault, source: ByteSource, start: number, whole: number): Fault =>
  whole === 0 || fault.code === 'raw-arrays' || source.read(start, 1)[0] === PROTO
    ? fault
    : {
        code: 'trailing-bytes',
        found: `${String(source.size - start)} bytes stand behind the end of a pickle, at ${String(start)}`,
      };

const isTorch = (source: ByteSource, from: number, end: number): boolean => {
  const length = TORCH_MAGIC.length;
  // PROTO 2, LONG1 of ten bytes, STOP.
  return (
    end - from > length + 5 &&
    source
      .read(from, length + 4)
      .subarray(4)
      .equals(TORCH_MAGIC)
  );
};

/** Up to its STOP; or what is wrong with it. */
const walkOne = (reader: ByteReader, imports: Set<string>): Fault | null => {
  const stack = pickleStack();
  const start = reader.at();
  const imported = (module: string | null, name: string | null): void => {
    const whole = module === null || name === null || module === '' || name === '' ? '?' : `${module}.${name}`;
    imports.add(whole);
    if (RAW_ARRAYS.test(whole))
      throw new Unreadable(
        'raw-arrays',
        'joblib puts the bytes of arrays between the opcodes: what follows cannot be told (as `pickle.dump` writes it, it can)',
      );
  };
  try {
    for (;;) {
      const opcode = reader.u8();
      if (opcode === STOP) {
        stack.pop();
        return null;
      }
      if (opcode === PROTO) refuseProtocol(reader.u8());
      else step(opcode, { reader, stack, imported });
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const code = error.code === 'raw-arrays' ? error.code : 'pickle-malformed';
    return { code, found: `in the pickle at ${String(start)}, before ${String(reader.at())}: ${error.message}` };
  }
};

const refuseProtocol = (protocol: number): void => {
  if (protocol > NEWEST) throw new Unreadable('pickle-malformed', `protocol ${String(protocol)}, which is not known`);
};

const step = (opcode: number, machine: Parameters<NonNullable<ReturnType<typeof OPCODES.get>>>[0]): void => {
  const act = OPCODES.get(opcode);
  if (act === undefined)
    throw new Unreadable('pickle-malformed', `the opcode 0x${opcode.toString(16).padStart(2, '0')} is not known`);
  act(machine);
};

export const pickleHeader = (walk: Walk): Header =>
  headerOf('pickle', { imports: distinct(walk.imports), faults: walk.faults });
