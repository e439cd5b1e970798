import { canonical } from '../evidence/canonical.js';
import { cursor, Malformed, record, text, type Cursor } from '../lib/shape.js';
import { NotStrict, parseStrictJson } from '../lib/strict-json.js';

/**
 * What was signed must be, byte for byte, the statement that follows from the evidence at hand: then it says nothing else of
 * any subject. Where it is not, the words name the first difference.
 */
export const statementFaults = (payload: Uint8Array, expected: string): readonly string[] => {
  if (Buffer.from(payload).equals(Buffer.from(expected))) return [];
  try {
    return [difference(cursor(parseStrictJson(payload), '$'), cursor(parseStrictJson(expected), '$'))];
  } catch (error) {
    if (error instanceof NotStrict || error instanceof Malformed)
      return [`the statement cannot be read: ${error.message}`];
    throw error;
  }
};

const difference = (signed: Cursor, due: Cursor): string => {
  for (const name of ['_type', 'predicateType']) {
    if (signed.get(name, text) !== due.get(name, text)) {
      return `its ${name} is ${signed.get(name, text)}, expected ${due.get(name, text)}`;
    }
  }
  const [first, wanted] = [subjects(signed)[0], subjects(due)[0]];
  if (first !== wanted) return `it is about ${first ?? 'nothing'}, this is ${wanted ?? 'nothing'}`;
  if (subjects(signed).join() !== subjects(due).join()) return 'it names other commits than the evidence';
  const predicate = (of: Cursor): string => canonical(of.get('predicate', record));
  if (predicate(signed) !== predicate(due)) return 'what it says of the change does not follow from the evidence';
  return 'it is written in another form than countersign writes it';
};

const subjects = (statement: Cursor): readonly string[] =>
  statement.list(
    'subject',
    (each) => `${each.has('name') ? each.get('name', text) : 'a commit'} ${canonical(each.get('digest', record))}`,
  );
