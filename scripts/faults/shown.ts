import { lexer, type Token, type Tokens } from 'marked';
import { controls } from '../../src/controls/index.js';
import type { Observation } from '../cases/observe.js';
import { runnerCommands } from './runner-commands.js';

/** What only somebody else can have put into what the gate shows. Empty: nothing was found. */
export function foreignWords({ run, statuses }: Observation): readonly string[] {
  return [
    ...runnerCommands(run.stdout)
      .filter(isForeign)
      .map(({ name, data }) => `a foreign runner command: ${name} ${data.slice(0, 80)}`),
    ...(hidden.test(run.stdout.replaceAll('\n', '')) ? ['the log holds control or bidirectional characters'] : []),
    ...(hidden.test(run.summary.replaceAll('\n', '')) ? ['the summary holds control or bidirectional characters'] : []),
    ...[...run.outputs.keys()]
      .filter((name) => !outputs.has(name))
      .map((name) => `a foreign output: ${name.slice(0, 80)}`),
    ...foreignMarkdown(run.summary),
    ...statuses.flatMap(statusFaults),
  ];
}

const hidden = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;
const outputs = new Set([
  'receipts',
  'signed',
  'verdict',
  'blocking',
  'evidence-path',
  'evidence-digest',
  'artifact-id',
  'artifact-url',
]);
const mask = 'ghs_emulated';

/** Ours are the mask of the token and annotations under our own title. */
function isForeign({ name, parameters, data }: ReturnType<typeof runnerCommands>[number]): boolean {
  if (name === 'add-mask') return data !== mask;
  return name !== 'error' || !/(?:^|,)title=countersign%3A /.test(parameters);
}

function statusFaults({ context, description }: Observation['statuses'][number]): readonly string[] {
  return [
    ...(context === 'countersign (main)' ? [] : [`a status in another context: ${context.slice(0, 80)}`]),
    ...(description.length <= 140 ? [] : ['a status of more than 140 characters']),
    ...(hidden.test(description) ? ['a status with control or bidirectional characters'] : []),
  ];
}

/** Reads the summary as GitHub's Markdown: headings, links, images, HTML, quotes and code blocks are ours or none. */
export function foreignMarkdown(summary: string): readonly string[] {
  const found: string[] = [];
  const tables = new Map<string, number>();
  for (const token of everyToken(lexer(summary, { gfm: true }))) {
    if (token.type === 'table') {
      const heads = headsOf(token as Tokens.Table);
      tables.set(heads, (tables.get(heads) ?? 0) + 1);
    }
    const foreign = foreignToken(token);
    if (foreign !== null) found.push(`the summary holds ${foreign}: ${token.raw.slice(0, 80)}`);
  }
  return [...tables.values()].some((count) => count > 1) ? [...found, 'the summary holds a table too many'] : found;
}

const ids = new Set(['gate', ...controls.map(({ id }) => id)]);
const folded =
  /^(?:<details><summary>(?:(?:#\d+ )?[a-z-]+: \d+ reasons?|What this status is worth: [a-z-]+|Notes that block nothing|How to check the signature|\d+ tickets?|Dependencies: \d+ [a-z]+(?:, \d+ [a-z]+)*)<\/summary>|<\/details>)$/;
const ownLink = /^https:\/\/github\.com\/acme\/pay\/actions\/runs\/\d+\/artifacts\/\d+$/;

function foreignToken(token: Token): string | null {
  switch (token.type) {
    case 'heading':
      return token.depth === 2 &&
        /^(?:✅|⚠️|⏳|❓|❌|➖) [\w ,]+$/u.test(String(token.text).replace('Countersign: ', ''))
        ? null
        : 'a heading';
    case 'link':
      return ownLink.test(String(token.href)) ? null : 'a link';
    case 'html':
      return folded.test(token.raw.trim()) ? null : 'HTML';
    case 'image':
    case 'def':
    case 'code':
    case 'hr':
    case 'del':
      return `a ${token.type}`;
    case 'table':
      return foreignRows(token as Tokens.Table);
    default:
      return null;
  }
}

/** The table of the stores, and of its rows those of a run that is told of no other than the artifact. */
const ofStores = 'Store|Until|Evidence|Remarks';

const headsOf = ({ header }: Tokens.Table): string => header.map(({ text }) => text).join('|');

function foreignRows(table: Tokens.Table): string | null {
  const { rows } = table;
  const heads = headsOf(table);
  if (heads === ofStores) return rows.length === 1 && rows[0]?.[0]?.text === 'artifact' ? null : 'a foreign row';
  const own = rows.every(
    ([id, outcome]) =>
      ids.has(id?.text.replaceAll('\\', '').replace(/^#\d+ /, '') ?? '') &&
      /^(?:✅|❌|⏳|❓|⚠️|➖) /u.test(outcome?.text ?? ''),
  );
  return own && heads === 'Control|Outcome' ? null : 'a foreign row';
}

function everyToken(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const inner = 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
    const items = token.type === 'list' ? (token as Tokens.List).items : [];
    const cells =
      token.type === 'table' ? [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()] : [];
    return [token, ...everyToken([...inner, ...items, ...cells.flatMap((cell) => cell.tokens)])];
  });
}
