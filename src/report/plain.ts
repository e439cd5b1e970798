/** Control and bidirectional characters, and line breaks: nothing that others wrote may start a line or hide a part of one. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;

/** The runner obeys this wherever it stands in a line of the log; `::` it obeys at the start of a line only. */
const COMMAND = '##[';

/** Text that others wrote, with nothing in it that cannot be seen. */
export const visible = (text: string): string => text.replace(HIDDEN, '␣');

/** One line of text that others wrote, fit to be shown: hidden characters become `␣`, length is capped, no runner obeys it. */
export const plain = (text: string, limit = 300): string => {
  const shown = visible(text).replaceAll(COMMAND, '##␣[').trim();
  return shown.length <= limit ? shown : `${shown.slice(0, limit - 1).toWellFormed()}…`;
};

/** The same as inline code of Markdown; what is inside is neither Markdown nor HTML. Not for cells of a table: a bar would end them. */
export const quoted = (text: string): string => {
  const shown = plain(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') || shown === '' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
};

/** A sentence of ours that may hold words of others, as Markdown text: every character that could mean something is escaped. */
export const escaped = (text: string): string =>
  plain(text, 1000).replace(/[\\`*_{}[\]<>()#+!|~@]/g, (character) => `\\${character}`);

/** `a, b and 3 more` */
export const enumerated = <Item>(items: readonly Item[], show: (item: Item) => string, limit = 5): string => {
  const shown = items.slice(0, limit).map((item) => show(item));
  const rest = items.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
};

/** The same for a cell of a table: no bar ends it, and no bare address in it becomes a link. */
export const cell = (text: string): string =>
  escaped(text)
    .replaceAll('://', ':\\//')
    .replace(/www(?=\.)/giu, '$&\\');
