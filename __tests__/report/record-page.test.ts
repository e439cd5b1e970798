import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/evidence/verify.js';
import { fromBase64 } from '../../src/lib/base64.js';
import { recordPage } from '../../src/report/html/page.js';
import { recordText } from '../../src/report/record-text.js';
import { painted, unpainted } from '../../src/report/text.js';

const folder = join(import.meta.dirname, '..', 'evidence', 'golden', 'v1');

/** What a program writes that forgot a case; a `NaN` that a tool wrote is quoted. */
const LEAKED = /undefined|\[object|(?<!bare |"|&quot;|&#34;)NaN|\u001b/u;

describe('every golden record', () => {
  it.each(readdirSync(folder))('of %s can be read, as text and as a page that holds its bytes', (file) => {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(0, -1)) {
      const bytes = Buffer.from(line.slice(line.indexOf('\t') + 1));
      const verification = verify(bytes, null);
      const { evidence, digest } = verification;
      if (evidence === null) throw new Error(`${line.slice(0, 20)} is no evidence`);
      const text = recordText(evidence, verification, { signed: false }, unpainted);
      expect(text).toContain(digest);
      expect(text).toContain('same decision');
      expect(text).not.toMatch(LEAKED);
      // Colours add nothing to be read.
      const coloured = recordText(evidence, verification, { signed: false }, painted);
      expect(coloured.replaceAll(/\u001b\[\d+m/gu, '')).toBe(text);
      const page = recordPage({ evidence, bytes, digest, script: 'void 0' });
      const held = /id="evidence">([^<]*)</u.exec(page)?.[1] ?? '';
      expect(Buffer.from(fromBase64(held)).equals(bytes)).toBe(true);
      expect(page.replace(held, '')).not.toMatch(LEAKED);
      expect(depths(page.replace(held, ''))).toEqual({ open: [], wrong: [] });
    }
  });
});

/** What is left open, or closed by another name, of a page's elements. */
function depths(page: string): { open: string[]; wrong: string[] } {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closes, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
    if (name === 'meta' || name === 'link') continue;
    if (closes === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return { open, wrong };
}
