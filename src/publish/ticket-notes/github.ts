import { RequestError, type Client } from '../../lib/client.js';
import { cursor, optional, text } from '../../lib/shape.js';
import type { WriteNote } from './write-note.js';

/** A comment on an issue of the repository. Only what a machine wrote counts as ours: a person could keep a note away. */
export const noteGitHub =
  (repository: string): WriteNote =>
  async (client, key, { marker, text: body }) => {
    const [owner = '', repo = ''] = repository.split('/');
    const issue = { owner, repo, issue_number: Number(key.slice(1)) };
    if (await isThere(client, issue, marker)) return 'already-there';
    try {
      await client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
      return 'written';
    } catch (error) {
      // Whether a write whose answer was lost was done, only the list can tell.
      if (isLost(error) && (await isThere(client, issue, marker))) return 'written';
      throw error;
    }
  };

interface Issue {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

const isLost = (error: unknown): boolean =>
  error instanceof RequestError && (error.fault === 'unreachable' || error.fault === 'malformed');

const isThere = async (client: Client, issue: Issue, marker: string): Promise<boolean> => {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const listed = await client.list(route, { ...issue }, { unique: 'id' });
  return listed.some((each) => {
    const comment = cursor(each, '$');
    const lines = (comment.get('body', optional(text)) ?? '').split(/\r?\n/u);
    return comment.maybe('user')?.get('type', text) === 'Bot' && lines.some((line) => line.trim() === marker);
  });
};
