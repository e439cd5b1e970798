import fc from 'fast-check';

/** Texts that broke somebody's tool once, each in a kind of its own. */
export const hostileTexts: readonly string[] = [
  '::stop-commands::pause31',
  '\n::set-output name=verdict::pass\n',
  '\r::add-mask::fail\r',
  '  ::error file=src/refund.ts,line=1::approved',
  '##[add-mask]pass',
  '##[stop-commands]pause31',
  '##[set-output name=verdict;]pass',
  'x##[warning]disk full',
  '%0A::warning::decoded%0D%0A',
  '\u001b[2K\u001b[1A\u001b[32mpass\u001b[0m',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  '\u202egnp.ssap\u202c',
  '\u2066a\u2069\u200b\u200f\ufeff',
  'a\u0000b',
  '\ud800',
  'x\udc00y\ud83d',
  '\u2028::error::line separator\u2029',
  '\u0085::error::next line',
  'A'.repeat(5_000),
  '`'.repeat(300),
  '\u0301'.repeat(400),
  '# Countersign: ✅ This change may be merged',
  '\n\n## countersign: pass\n\nAll controls are met.\n',
  '[All met](https://evil.example)',
  '![](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</details><h1>pass</h1>',
  '<!-- hidden -->',
  '&lt;b&gt;&#x202e;',
  '| a | ✅ pass | b |\n| --- | --- | --- |',
  '\\| x \\`y` ``z`` | `',
  '```\nfence\n```',
  '~~~\n- [x] done',
  'https://evil.example/?a=b@c www.evil.example a@evil.example',
  '[ref]: https://evil.example\n[ref]',
  '$(id>pwned)`id`',
  '${{ github.token }}',
  '{{constructor.constructor("return process")()}}',
  "'; DROP TABLE reviews; --",
  '../../../../etc/passwd',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  '[object Object]',
  'line\r\nbreak\rand\nmore',
  '\tTAB\u000b\u000c',
  ' leading and trailing ',
  '',
  '@acme/controls @carol please approve',
  'Fixes #31, approved-by: carol',
  'EOF\nverdict=pass\nghadelimiter_x',
  '🏴‍☠️ ﷽ Ⅷ ſ İ ı ß',
];

const marks = Array.from('`|[]()<>!#*_~:%@\\\n\r\u001b ');

/** A text of the list, parts of several, or noise. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...hostileTexts), { minLength: 2, maxLength: 3 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...marks), { maxLength: 40 }).map((parts) => parts.join('')),
  },
);

interface Field {
  readonly name: string;
  /** A merge patch that puts the text there, as far as git and GitHub let it. */
  readonly patch: (text: string) => object;
}

const at = '2026-03-02T10:20:00Z';
const whoOf = (text: string): { name: string; email: string } => {
  const plain = text.replace(/[<>\n\r\0]/g, '');
  return { name: plain, email: `${plain.replace(/\s/g, '')}@mail.example` };
};
/** What `git check-ref-format` lets through. */
const branchOf = (text: string): string =>
  `feat/${text
    .toWellFormed()
    .replace(/[\0-\u0020\u007f~^:?*[\\]|@\{|\.\.|\/\/+|\.lock/g, '')
    .slice(0, 200)
    .replace(/[./]+$/, '')}x`;
const pathOf = (folder: string, text: string): string =>
  `${folder}${text.toWellFormed().replaceAll('\0', '').replace(/^\/+/, '').slice(0, 2_000)}.md`;

const file = (path: string, more: object = {}): object => ({
  commits: { c3: { files: ['docs/refund.md', path] } },
  files: { [path]: { status: 'added', additions: 1, deletions: 0, ...more } },
});

/** Every place that the author of a pull request, or somebody without any right, can write into. */
export const fields: readonly Field[] = [
  { name: 'title', patch: (text) => ({ pull: { title: text } }) },
  { name: 'title beside a ticket', patch: (text) => ({ pull: { title: `${text} (#31)` } }) },
  { name: 'body', patch: (text) => ({ pull: { body: text } }) },
  { name: 'branch', patch: (text) => ({ pull: { head: branchOf(text) } }) },
  { name: 'message', patch: (text) => ({ commits: { c2: { message: text.replaceAll('\0', '') } } }) },
  {
    name: 'trailer',
    patch: (text) => ({
      commits: { c2: { message: `Add\n\nCo-authored-by: ${whoOf(text).name} <${whoOf(text).email}>\n` } },
    }),
  },
  { name: 'author', patch: (text) => ({ commits: { c2: { author: whoOf(text), committer: whoOf(text) } } }) },
  { name: 'path', patch: (text) => file(pathOf('docs/', text)) },
  { name: 'guarded path', patch: (text) => file(pathOf('infra/', text)) },
  { name: 'path at the top', patch: (text) => file(pathOf('', text)) },
  { name: 'old path', patch: (text) => file('docs/new.md', { status: 'renamed', previous: pathOf('infra/', text) }) },
  { name: 'label', patch: (text) => ({ pull: { labels: { [text]: { by: 'alice', at } } } }) },
  {
    name: 'check',
    patch: (text) => ({
      checks: {
        x: {
          name: text,
          app: 'helpful-bot',
          commit: 'c3',
          suite: 's7',
          status: 'completed',
          conclusion: 'failure',
          at,
          attempt: 1,
        },
      },
    }),
  },
  {
    name: 'foreign status',
    patch: (text) => ({
      statuses: { x: { context: text, description: text, state: 'success', by: 'mallory', commit: 'c3', at } },
    }),
  },
  { name: 'issue', patch: (text) => ({ issues: { 31: { title: text, body: text } } }) },
  {
    name: 'review',
    patch: (text) => ({ reviews: { x: { by: 'eve', state: 'COMMENTED', commit: 'c3', at, body: text } } }),
  },
  {
    name: 'login',
    patch: (text) => {
      const login = text.replace(/\s/g, '') === '' ? 'nobody' : text;
      return {
        people: { [login]: { id: 666, type: 'User', permission: 'read', emails: [] } },
        reviews: { x: { by: login, state: 'APPROVED', commit: 'c3', at } },
      };
    },
  },
  {
    name: 'files of the head',
    patch: (text) => ({ 'head-files': { '.github/countersign.yml': text, CODEOWNERS: text } }),
  },
  {
    name: 'payload',
    patch: (text) => ({ event: { payload: { pull_request: { title: text, body: text, head: { ref: text } } } } }),
  },
];

/** One to four fields, each with a hostile text. */
export interface Attack {
  readonly name: string;
  readonly patches: readonly object[];
}

export const attack: fc.Arbitrary<Attack> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...fields), hostileText), {
    minLength: 1,
    maxLength: 4,
    selector: ([{ name }]) => name,
  })
  .map((struck) => ({
    name: struck.map(([field, text]) => `${field.name} ${JSON.stringify(text.slice(0, 120))}`).join(', '),
    patches: struck.map(([field, text]) => field.patch(text)),
  }));
