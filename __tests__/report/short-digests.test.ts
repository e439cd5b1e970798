import { describe, expect, it } from '@jest/globals';
import { shortDigests } from '../../src/report/short-digests.js';
import { evidence, found, page, status } from './blocked-evidence.js';

const one = `0123456789ab${'c'.repeat(52)}`;
const other = 'f'.repeat(64);

describe('digests in a sentence', () => {
  it.each([
    [
      `it names sha256:${one} (a); b is sha256:${other}`,
      'it names sha256:0123456789ab… (a); b is sha256:ffffffffffff…',
    ],
    [`sha256:${one}, and again ${one}`, 'sha256:0123456789ab…, and again 0123456789ab…'],
    // Shortened, these two would look like one.
    ...[`${one} is not ${one.slice(0, 12)}${'d'.repeat(52)}`, `${one}0`, `x${one}`, one.slice(1), ''].map((text) => [
      text,
      text,
    ]),
  ])('of %j', (text = '', shown = '') => {
    expect(shortDigests(text)).toBe(shown);
  });

  it('are short in the summary and the status, where they leave room for what matters', () => {
    const reason = { code: 'digest-differs', about: ['a'], found: `sha256:${one}`, needed: `sha256:${other}` };
    const record = evidence([found('model-integrity', 'fail', reason)]);
    expect(page(record)).toContain('Found: `sha256:0123456789ab…`. Needed: `sha256:ffffffffffff…`.');
    expect(status(record)).toContain('Found: sha256:0123456789ab…');
  });
});
