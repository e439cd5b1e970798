import type { Client } from '../../lib/client.js';
import { RequestError } from '../../lib/client.js';

/** An issue that a machine opened. */
export interface Found {
  readonly number: number;
  readonly url: string | null;
  readonly body: string;
  readonly isOpen: boolean;
}

type Repository = { readonly owner: string; readonly repo: string };

/** Those with our label, open and closed. */
export const foundIssues = async (client: Client, repository: Repository, label: string): Promise<readonly Found[]> => {
  const listed = await client.list(
    'GET /repos/{owner}/{repo}/issues',
    { ...repository, state: 'all', labels: label },
    { unique: 'id' },
  );
  return listed.map(readIssue).filter((each) => each !== null);
};

/** One by its number; null: it is gone, to another repository too, or it is not ours. */
export const issueAt = async (
  client: Client,
  repository: Repository,
  { number, marker }: { readonly number: number; readonly marker: string },
): Promise<Found | null> => {
  try {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    const found = readIssue(await client.read(route, { ...repository, issue_number: number }));
    return found?.body.includes(marker) === true ? found : null;
  } catch (error) {
    if (error instanceof RequestError && (error.fault === 'not-found' || GONE.has(error.status))) return null;
    throw error;
  }
};

/** Moved to another repository, where nobody who looks here finds it; or deleted. */
const GONE: ReadonlySet<number | null> = new Set([301, 302, 307, 308, 410]);

/** null: it is no issue, or a person opened it. */
export const readIssue = (issue: unknown): Found | null => {
  if (!isRecord(issue) || issue['pull_request'] !== undefined) return null;
  const { number, html_url: url, body, state, user } = issue;
  if (typeof number !== 'number' || !isRecord(user) || user['type'] !== 'Bot') return null;
  return {
    number,
    url: typeof url === 'string' && url.startsWith('https://') ? url : null,
    body: typeof body === 'string' ? body : '',
    isOpen: state === 'open',
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
