import { createHash } from 'node:crypto';
import { NotStrict, parseStrictJson } from '../../../lib/strict-json.js';
import type { ByteSource } from './byte-source.js';
import { distinct, headerOf, type Header } from './header.js';

const LARGEST = 128 << 20;
const BRACES = [0x7b, 0x5b];
const BLANK = [0x20, 0x09, 0x0a, 0x0d];

/** An object or a list, after white space. */
export const looksLikeJson = (source: ByteSource): boolean => {
  const first = source.read(0, Math.min(64, source.size)).find((byte) => !BLANK.includes(byte));
  return first !== undefined && BRACES.includes(first);
};

/** null: no JSON after all. */
export const jsonHeader = (source: ByteSource): Header | null => {
  if (source.size > LARGEST)
    return headerOf('json', {
      faults: [{ code: 'too-large', found: `${String(source.size)} bytes, over ${String(LARGEST)}` }],
    });
  try {
    const value = parseStrictJson(source.read(0, source.size));
    return headerOf('json', { runsCode: runsCode(value), chatTemplate: templateOf(value) });
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    if (error.kind === 'malformed') return null;
    return headerOf('json', { faults: [{ code: 'json-ambiguous', found: error.message }] });
  }
};

/** What makes loaders run code that lies beside the weights, or within the configuration itself. */
const runsCode = (value: unknown): readonly string[] => {
  const found = new Set<string>();
  const look = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(look);
    else if (typeof each === 'object' && each !== null)
      for (const [key, inner] of Object.entries(each)) {
        const name = codeOf(key, inner);
        if (name !== null) found.add(name);
        look(inner);
      }
  };
  look(value);
  return distinct(found);
};

const codeOf = (key: string, value: unknown): string | null => {
  if (key === 'auto_map' || key === 'custom_pipelines') return value === null ? null : key;
  if (key === 'trust_remote_code') return value === false || value === null ? null : key;
  // Keras keeps the code of a Lambda as marshalled bytes.
  if (key === 'class_name' && value === 'Lambda') return 'Lambda';
  // A list in the place of a class's name: the file and the class within it.
  return key === '_class_name' && Array.isArray(value) ? key : null;
};

/** Of `tokenizer_config.json` and its like: one template, or a list of them with names. */
const templateOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || !('chat_template' in value)) return null;
  const { chat_template: template } = value;
  if (template === null) return null;
  const text = typeof template === 'string' ? template : JSON.stringify(template);
  return createHash('sha256').update(text, 'utf8').digest('hex');
};
