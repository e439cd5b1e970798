import { describe, expect, it } from '@jest/globals';
import { extractorOf } from '../../../src/collect/dependencies/references/read-references.js';
import { HEX } from './lock-reading.js';

const DIGEST = `sha256:${HEX(64)}`;

/** `line kind pin name` of each. */
const named = (path: string, text: string): readonly string[] =>
  (extractorOf(path)?.(text) ?? []).map(({ line, kind, pin, name }) => `${String(line)} ${kind} ${pin} ${name}`);

describe('what hides an image in a Dockerfile', () => {
  const only = (text: string): readonly string[] => named('Dockerfile', text);
  const PINNED = `node@${DIGEST}`;

  it.each([
    ['an escape that is escaped', `FROM ${PINNED}\nRUN echo \\\\\nFROM evil:1\n`, '3 image moving evil:1'],
    [
      'a stage that is text of a heredoc',
      `FROM ${PINNED}\nRUN <<EOF\nFROM ${PINNED} AS evil\nEOF\nFROM evil\n`,
      '5 image moving evil',
    ],
    [
      'the end of a heredoc that ends in an escape',
      `FROM ${PINNED}\nRUN <<'E\\'\ntrue\nE\\\nFROM evil:1\n`,
      '5 image moving evil:1',
    ],
    [
      'the end of a heredoc that looks like a comment',
      `FROM ${PINNED}\nRUN <<EOF\ntrue \\\nEOF\nFROM evil:1\n`,
      '5 image moving evil:1',
    ],
    [
      'what looks like a heredoc',
      `FROM ${PINNED}\nRUN echo "<<EOF"\nCOPY \\\n  --from=evil:1 / /\n`,
      '3 image moving evil:1',
    ],
    ['a mount in capitals', `FROM ${PINNED}\nRUN --mount=type=bind,FROM=evil:1 true\n`, '2 image moving evil:1'],
    ['a mount in quotes', `FROM ${PINNED}\nRUN --mount=type=bind,"from=evil:1" true\n`, '2 image moving evil:1'],
    ['a frontend after #!', `#!/bin/docker\n# syntax=evil:1\nFROM ${PINNED}\n`, '2 image moving evil:1'],
    ['a frontend with words behind it', `# syntax=evil:1 --flag\nFROM ${PINNED}\n`, '1 image moving evil:1'],
    ['a frontend in another comment', `// syntax=evil:1\nFROM ${PINNED}\n`, '1 image moving evil:1'],
    ['a frontend in JSON', `{"syntax": "evil:1"}\n`, '1 image moving evil:1'],
  ])('is not %s', (_, text, expected) => {
    expect(only(text)).toContain(expected);
  });

  it('is no escape at a place of its own', () => {
    expect(() => only(`# note=1\n# escape=\`\nFROM ${PINNED}\n`)).toThrow('an escape stands where not every builder');
  });

  it('is not the stage after a heredoc', () => {
    const text = `FROM ${PINNED} AS a\nRUN <<-EOF cat <<'B'\n\tx\n\tEOF\ny\nB\nFROM a AS b\nCOPY --from=b / /\nFROM b\n`;
    expect(only(text)).toEqual([`1 image digest ${PINNED}`]);
  });
});

describe('what hides an image in a compose file', () => {
  const PINNED = `postgres@${DIGEST}`;

  it.each([
    ['a merged service', `x-base: &base {image: evil:1}\nservices:\n  a:\n    <<: *base\n    ports: []\n`],
    ['one of several', `x: &x {image: evil:1}\ny: &y {}\nservices:\n  a:\n    <<: [*y, *x]\n`],
    ['one within another', `x: &x {image: evil:1}\ny: &y {<<: *x}\nservices:\n  a: {<<: *y}\n`],
    ['merged services', `x: &x\n  a: {image: evil:1}\nservices:\n  <<: *x\n`],
  ])('is not %s', (_, text) => {
    expect(named('compose.yml', text)).toContainEqual(expect.stringContaining('image moving evil:1'));
  });

  it('ends where merges have no end', () => {
    const text = `x: &x\n  <<: *x\nservices:\n  a: {<<: *x, image: '${PINNED}'}\n`;
    expect(() => named('compose.yml', text)).toThrow();
  });
});
