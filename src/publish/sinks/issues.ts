import { createHash } from 'node:crypto';
import type { IssueDesk, IssueEnded, IssueSink, SubjectIssue } from '../../app/ports-sinks.js';
import type { Client } from '../../lib/client.js';
import { RequestError } from '../../lib/client.js';
import { foundIssues, issueAt, readIssue, type Found } from './found-issue.js';

/** GitHub objects to more at once; the next run goes on. */
const MOST_WRITES = 60;

/**
 * Issues that are found again by a marker in their text and by who opened them: a machine. One that a person opened with our
 * marker is not ours, or anybody could have a finding told where nobody looks.
 */
export const createIssueSink = (client: Client, label: string): IssueSink => ({
  open: async (repository) => {
    try {
      return await openDesk(client, repository, label);
    } catch (error) {
      if (error instanceof RequestError) return error.found;
      throw error;
    }
  },
});

interface Place {
  readonly client: Client;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly label: string;
  /** Writes that are left. */
  readonly left: () => number;
}

const openDesk = async (client: Client, repository: string, label: string): Promise<IssueDesk> => {
  const [owner = '', repo = ''] = repository.split('/');
  let writes = 0;
  const counted: Client = {
    ...client,
    write: (route, parameters) => {
      writes += 1;
      return client.write(route, parameters);
    },
  };
  const place = { client: counted, repository: { owner, repo }, label, left: () => MOST_WRITES - writes };
  const listed = await foundIssues(client, place.repository, label);
  return {
    keep: (issue) => keep(place, listed, issue),
    standing: listed.filter(({ isOpen }) => isOpen).flatMap(({ number, body }) => strays(number, body)),
  };
};

const MARKER = /<!-- countersign-[0-9a-f]{32} -->/gu;

const strays = (number: number, body: string) => [...body.matchAll(MARKER)].map(([marker]) => ({ number, marker }));

const keep = async (place: Place, listed: readonly Found[], issue: SubjectIssue): Promise<IssueEnded> => {
  try {
    const there = await existing(place, listed, issue);
    if (issue.wanted === null) return await close(place, there, issue.farewell);
    if (there !== null && isAsWanted(there, issue)) return endedOf('unchanged', there, there.body);
    if (place.left() <= 0) return { state: 'failed', found: `more than ${String(MOST_WRITES)} writes in one run` };
    return there === null ? await create(place, issue, issue.wanted) : await alter(place, there, issue, issue.wanted);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { state: 'failed', found: error.found };
  }
};

type Wanted = NonNullable<SubjectIssue['wanted']>;

/** By the number that an earlier run wrote down, where the label was taken off; else the oldest of those that carry the marker. */
const existing = async (
  { client, repository }: Place,
  listed: readonly Found[],
  { place, marker }: SubjectIssue,
): Promise<Found | null> => {
  const own = listed.filter(({ body }) => body.includes(marker)).sort((a, b) => a.number - b.number);
  const known = own.find(({ number }) => number === place) ?? own.find(({ isOpen }) => isOpen) ?? own[0];
  if (known !== undefined || place === null) return known ?? null;
  return issueAt(client, repository, { number: place, marker });
};

/** What was written last says the same, and nobody altered it since. */
const isAsWanted = ({ body, isOpen }: Found, { text, wanted }: SubjectIssue): boolean =>
  isOpen && wanted !== null && wanted.news === null && wanted.unchanged && text !== null && digestOf(body) === text;

const create = async (
  { client, repository, label }: Place,
  { marker }: SubjectIssue,
  { title, body }: Wanted,
): Promise<IssueEnded> => {
  try {
    const made = await client.write('POST /repos/{owner}/{repo}/issues', {
      ...repository,
      title,
      body,
      labels: [label],
    });
    const found = readIssue(made);
    return found === null ? { state: 'failed', found: 'the answer names no issue' } : endedOf('written', found, body);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // Whether a write whose answer was lost was done, only the list can tell.
    const there = (await foundIssues(client, repository, label)).find((each) => each.body.includes(marker));
    if (there !== undefined) return endedOf('written', there, there.body);
    throw error;
  }
};

/** Who follows the issue is told before its text changes: of a run that ends in between, the next tells it once more. */
const alter = async (place: Place, there: Found, issue: SubjectIssue, wanted: Wanted): Promise<IssueEnded> => {
  const news = there.isOpen ? wanted.news : wanted.returned;
  if (news !== null) await comment(place, there, news);
  const { title, body, unchanged } = wanted;
  const stands = there.isOpen && unchanged && issue.text === digestOf(there.body);
  if (stands) return endedOf('written', there, there.body);
  await patch(place, there, { title, body, state: 'open' });
  return endedOf('written', there, body);
};

const close = async (place: Place, there: Found | null, farewell: string): Promise<IssueEnded> => {
  if (there?.isOpen !== true) return { state: 'closed' };
  if (place.left() <= 0) return { state: 'failed', found: `more than ${String(MOST_WRITES)} writes in one run` };
  await comment(place, there, farewell);
  await patch(place, there, { state: 'closed', state_reason: 'completed' });
  return { state: 'closed' };
};

const comment = async ({ client, repository }: Place, { number }: Found, body: string): Promise<void> => {
  await client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...repository,
    issue_number: number,
    body,
  });
};

const patch = async (
  { client, repository }: Place,
  { number }: Found,
  change: Readonly<Record<string, string>>,
): Promise<void> => {
  await client.write('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repository,
    issue_number: number,
    ...change,
  });
};

const endedOf = (state: 'written' | 'unchanged', { number, url }: Found, body: string): IssueEnded => ({
  state,
  number,
  url,
  text: digestOf(body),
});

/** GitHub's editor writes other line ends. */
const digestOf = (body: string): string =>
  createHash('sha256').update(body.replaceAll('\r\n', '\n').trimEnd()).digest('hex');
