import {
  push,
  nothing,
  fold,
  fixed,
  line,
  u8,
  u32,
  u64,
  i32,
  counted,
  countedText,
  grouped,
  added,
  into,
  extension,
  global,
  decimal,
  textOf,
  unescaped,
  quotedText,
  LONGEST_LINE,
  type Step,
} from './pickle-steps.js';

const code = (character: string): number => character.charCodeAt(0);

/** What each opcode takes and leaves. STOP is the walk's own; one that is not listed exists in no protocol up to 5. */
export const OPCODES: ReadonlyMap<number, Step> = new Map<number, Step>([
  [
    code('('),
    ({ stack }) => {
      stack.mark();
    },
  ],
  [
    code('0'),
    ({ stack }) => {
      stack.drop();
    },
  ],
  [
    code('1'),
    ({ stack }) => {
      stack.popMark();
    },
  ],
  [
    code('2'),
    ({ stack }) => {
      stack.duplicate();
    },
  ],
  ...['F', 'I', 'L', 'P'].map((each): [number, Step] => [code(each), line]),
  [code('J'), fixed(4)],
  [code('K'), fixed(1)],
  [code('M'), fixed(2)],
  [code('G'), fixed(8)],
  ...['N', '}', ']', ')'].map((each): [number, Step] => [code(each), push]),
  ...[0x88, 0x89, 0x8f, 0x97].map((each): [number, Step] => [each, push]),
  [code('Q'), fold(1)],
  [code('R'), fold(2)],
  [code('b'), fold(2)],
  [code('S'), quotedText],
  [code('T'), countedText(i32)],
  [code('U'), countedText(u8)],
  [
    code('V'),
    ({ reader, stack }) => {
      stack.push(unescaped(textOf(reader.line(LONGEST_LINE))));
    },
  ],
  [code('X'), countedText(u32)],
  [0x8c, countedText(u8)],
  [0x8d, countedText(u64)],
  [code('B'), counted(u32)],
  [code('C'), counted(u8)],
  [0x8a, counted(u8)],
  [0x8b, counted(i32)],
  [0x8e, counted(u64)],
  [0x96, counted(u64)],
  [code('a'), into(1)],
  [code('s'), into(2)],
  ...['e', 'u'].map((each): [number, Step] => [code(each), added]),
  [0x90, added],
  ...['d', 'l', 't'].map((each): [number, Step] => [code(each), grouped]),
  [0x91, grouped],
  // The class stands within the group, and was imported by another opcode.
  [code('o'), grouped],
  [code('c'), global],
  [
    code('i'),
    (machine) => {
      machine.stack.popMark();
      global(machine);
    },
  ],
  [
    code('g'),
    ({ reader, stack }) => {
      stack.get(decimal(reader));
    },
  ],
  [
    code('h'),
    ({ reader, stack }) => {
      stack.get(reader.u8());
    },
  ],
  [
    code('j'),
    ({ reader, stack }) => {
      stack.get(reader.u32());
    },
  ],
  [
    code('p'),
    ({ reader, stack }) => {
      stack.put(decimal(reader));
    },
  ],
  [
    code('q'),
    ({ reader, stack }) => {
      stack.put(reader.u8());
    },
  ],
  [
    code('r'),
    ({ reader, stack }) => {
      stack.put(reader.u32());
    },
  ],
  [0x81, fold(2)],
  [0x82, extension(1)],
  [0x83, extension(2)],
  [0x84, extension(4)],
  [0x85, fold(1)],
  [0x86, fold(2)],
  [0x87, fold(3)],
  [0x92, fold(3)],
  [
    0x93,
    ({ stack, imported }) => {
      const name = stack.pop();
      imported(stack.pop(), name);
      stack.push(null);
    },
  ],
  [
    0x94,
    ({ stack }) => {
      stack.memoize();
    },
  ],
  [
    0x95,
    ({ reader }) => {
      reader.u64();
    },
  ],
  [0x98, nothing],
]);
