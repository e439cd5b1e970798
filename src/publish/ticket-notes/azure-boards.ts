import { RequestError, type Client } from '../../lib/client.js';
import { cursor, filledText, natural, optional, text } from '../../lib/shape.js';
import type { WriteNote } from './write-note.js';

const VERSION = '7.1-preview.4';
const COMMENTS = '/{project}/_apis/wit/workItems/{id}/comments';

/** Pages of comments that are looked through for the note of an earlier attempt, newest first: 1000 comments. */
const PAGES = 5;
const PAGE = 200;

/** Writes a comment on a work item. The comments lie under the project, which the work item tells. */
export const noteAzureBoards: WriteNote = async (client, key, { marker, text: words }) => {
  const id = Number(/^AB#([1-9]\d{0,9})$/u.exec(key)?.[1]);
  if (!Number.isSafeInteger(id)) throw new RequestError('refused', null, `${key}: no number of a work item`);
  const item = cursor(await client.read('GET /_apis/wit/workitems/{id}', { id, 'api-version': '7.1' }), '$');
  const place = { project: item.at('fields').get('System.TeamProject', filledText), id };
  if (await isThere(client, place, marker)) return 'already-there';
  try {
    const route = `POST ${COMMENTS}?api-version=${VERSION}`;
    const comment = cursor(await client.write(route, { ...place, text: inHtml(words) }), '$');
    if (comment.get('workItemId', natural) !== id) throw new RequestError('refused', 200, `${route}: not a comment`);
    return 'written';
  } catch (error) {
    // Whether a write whose answer was lost was done, only the list can tell.
    if (isLost(error) && (await isThere(client, place, marker))) return 'written';
    throw error;
  }
};

const isLost = (error: unknown): boolean =>
  error instanceof RequestError && (error.fault === 'unreachable' || error.fault === 'malformed');

interface Place {
  readonly project: string;
  readonly id: number;
}

const isThere = async (client: Client, place: Place, marker: string): Promise<boolean> => {
  let from: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const more: { readonly continuationToken?: string } = from === null ? {} : { continuationToken: from };
    const asked = { ...place, 'api-version': VERSION, $top: PAGE, order: 'desc', ...more };
    const answer = cursor(await client.read(`GET ${COMMENTS}`, asked), '$');
    const texts = answer.list('comments', (comment) => comment.get('text', optional(text)) ?? '');
    if (texts.some((each) => linesOf(each).includes(marker))) return true;
    from = answer.get('continuationToken', optional(text));
    if (from === null || from === '') return false;
  }
  return false;
};

/** Comments are HTML: every sign of it is written as what it is, every line ends as one. `@` would name somebody. */
const SIGNS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['@', '&#64;'],
  ['\n', '<br>'],
]);

const inHtml = (plain: string): string => plain.replaceAll(/[&<>"@\n]/gu, (sign) => SIGNS.get(sign) ?? sign);

const linesOf = (html: string): readonly string[] =>
  html
    .replaceAll(/<[^>]*>/gu, '\n')
    .replaceAll(/&(?:amp|lt|gt|quot|#64);/gu, (written) => PLAIN.get(written) ?? written)
    .split('\n')
    .map((line) => line.trim());

const PLAIN = new Map([...SIGNS].map(([sign, written]) => [written, sign]));
