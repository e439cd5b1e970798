import { json, type Answer, type Context, type EmulatedRequest, type Handler, type Route } from '../handler.js';
import { addComment, listComments } from './azure-boards/comments.js';
import { updatesOf, workItem, type Asked } from './azure-boards/work-item.js';

export const azureBoardsToken = 'emulated-azure-boards-token';
/** A token that is known and may read code alone. */
export const azureBoardsCodeToken = 'emulated-azure-boards-code-token';

const wit = '/tickets/azure-boards/{organisation*}/_apis/wit';
const comments = '/tickets/azure-boards/{organisation*}/{project}/_apis/wit/workItems/{id}/comments';

const html = { 'content-type': 'text/html; charset=utf-8' };
const signIn = '<!DOCTYPE html><html><head><title>Azure DevOps Services | Sign In</title></head><body></body></html>';

const problem = (status: number, message: string, typeKey: string): Answer =>
  json({ $id: '1', innerException: null, message, typeName: typeKey, typeKey, errorCode: 0, eventId: 3200 }, status);

/** null: may read and write work items. */
const refusal = ({ headers }: EmulatedRequest): Answer | null => {
  const given = /^Basic (.+)$/.exec(headers['authorization'] ?? '')?.[1];
  const location = 'https://spsprodweu1.vssps.visualstudio.com/_signin?realm=dev.azure.com';
  if (given === undefined) return { status: 302, headers: { ...html, location }, body: signIn };
  const token = Buffer.from(given, 'base64')
    .toString()
    .replace(/^[^:]*:/, '');
  if (token === azureBoardsToken) return null;
  if (token === azureBoardsCodeToken) return { status: 401, headers: html, body: '' };
  return { status: 203, headers: html, body: signIn };
};

const ofWorkItem =
  (version: string, show: (asked: Asked, request: EmulatedRequest, context: Context) => Answer): Handler =>
  (request, context) => {
    const refused = refusal(request);
    if (refused !== null) return refused;
    if (request.query.get('api-version') !== version) {
      return problem(400, 'The requested REST API version is not supported.', 'VssVersionOutOfRangeException');
    }
    const id = Number(request.params['id']);
    const spec = new Map(Object.entries(context.world.tickets ?? {})).get(`AB#${String(id)}`);
    const words = `TF401232: Work item ${String(id)} does not exist, or you do not have permissions to read it.`;
    if (spec === undefined) return problem(404, words, 'WorkItemUnauthorizedAccessException');
    const organisation = `https://dev.azure.com/${request.params['organisation'] ?? ''}`;
    return show({ id, spec, organisation }, request, context);
  };

const showUpdates = (asked: Asked, { query }: EmulatedRequest): Answer => {
  const skip = Number(query.get('$skip') ?? 0);
  const value = updatesOf(asked).slice(skip, skip + Math.min(200, Number(query.get('$top') ?? 200)));
  return json({ count: value.length, value });
};

const read = (path: string, handle: Handler): Route => ({ method: 'GET', path, name: 'TICKET', auth: false, handle });

/**
 * What answers under `/tickets/azure-boards`, for any organisation or collection.
 * https://learn.microsoft.com/rest/api/azure/devops/wit
 */
export const azureBoardsRoutes: readonly Route[] = [
  read(comments, ofWorkItem('7.1-preview.4', listComments)),
  read(
    `${wit}/workitems/{id}`,
    ofWorkItem('7.1', (asked) => json(workItem(asked))),
  ),
  read(`${wit}/workItems/{id}/updates`, ofWorkItem('7.1', showUpdates)),
  {
    method: 'POST',
    path: comments,
    name: 'TICKET note',
    write: true,
    auth: false,
    handle: ofWorkItem('7.1-preview.4', addComment),
  },
];
