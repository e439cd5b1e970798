import { describe, expect, it } from '@jest/globals';
import { readIssueTicket } from '../../../src/collect/tickets/github.js';
import type { TicketDemand } from '../../../src/facts/demand.js';
import type { Ticket } from '../../../src/facts/tickets.js';
import { known, type Observed } from '../../../src/facts/observed.js';
import type { Client } from '../../../src/lib/client.js';

const demand: TicketDemand = {
  system: 'github',
  url: null,
  keys: [],
  in: ['title'],
  label: 'go',
  states: [],
  approval: 'record',
  singleUse: true,
};
const carol = { __typename: 'User', login: 'carol', databaseId: 13 };

const page = (nodes: readonly object[], endCursor: string | null = null): object => ({
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  nodes,
});

interface Answer {
  readonly events?: object;
  readonly closers?: object;
  readonly more?: object;
}

const issue = ({ events = page([]), closers = page([]), more = {} }: Answer): object => ({
  repository: {
    nameWithOwner: 'acme/pay',
    hasIssuesEnabled: true,
    issueOrPullRequest: {
      __typename: 'Issue',
      number: 31,
      state: 'OPEN',
      title: 'Refunds',
      lastEditedAt: null,
      author: carol,
      editor: null,
      labels: page([{ name: 'go' }]),
      timelineItems: events,
      closedByPullRequestsReferences: closers,
      ...more,
    },
  },
});

type Variables = Readonly<Record<string, unknown>>;

/** Reads one ticket where the host answers like this; also the cursors that it was asked with. */
const read = async (answers: (variables: Variables) => object) => {
  const asked: Variables[] = [];
  const query = (_: string, variables: Variables): Promise<unknown> => {
    asked.push(variables);
    return Promise.resolve(answers(variables));
  };
  const place = { owner: 'acme', name: 'pay', pull: 7 };
  const { answer } = await readIssueTicket({ query } as unknown as Client, place, '#31', demand);
  return { answer, asked };
};

const ticketOf = async (answers: (variables: Variables) => object): Promise<Ticket> => {
  const { answer } = await read(answers);
  if (answer.known && answer.value.found === 'present') return answer.value.ticket;
  throw new Error(JSON.stringify(answer));
};

const label = (kind: 'Labeled' | 'Unlabeled', at: string, name = 'go'): object => ({
  __typename: `${kind}Event`,
  createdAt: at,
  actor: carol,
  label: { name },
});

const pull = (number: number, merged = true): object => ({
  __typename: 'PullRequest',
  number,
  merged,
  repository: { nameWithOwner: 'acme/pay' },
});

describe('the pages of an issue', () => {
  it('are read to the end of both lists, and nothing is counted twice', async () => {
    const events = new Map([
      [null, page([label('Labeled', '2026-03-01T00:00:00Z')], 'e1')],
      ['e1', page([label('Unlabeled', '2026-03-02T00:00:00Z')], 'e2')],
      ['e2', page([label('Labeled', '2026-03-03T00:00:00Z')])],
    ]);
    const closers = new Map([
      [null, page([pull(5)], 'c1')],
      ['c1', page([pull(6)])],
    ]);
    const { answer, asked } = await read((variables) =>
      issue({
        events: events.get(variables['events'] as string) ?? page([]),
        closers: closers.get(variables['closers'] as string) ?? page([]),
      }),
    );
    expect(answer).toMatchObject({
      value: {
        ticket: {
          approvals: { value: [{ at: '2026-03-03T00:00:00Z' }] },
          usedBy: { known: true, value: ['#5', '#6'] },
        },
      },
    });
    expect(asked.map(({ events, closers }) => [events, closers])).toEqual([
      [null, null],
      ['e1', 'c1'],
      ['e2', null],
    ]);
  });

  it('without an end make the ticket unknown', async () => {
    const { answer, asked } = await read(() => issue({ events: page([], 'on') }));
    expect(answer).toMatchObject({ known: false, why: { code: 'fact-unavailable', about: ['#31'] } });
    expect(asked.length).toBeLessThan(50);
  });

  it('that turn into another thing make the ticket unknown', async () => {
    const none = { repository: { hasIssuesEnabled: true, issueOrPullRequest: null } };
    const { answer } = await read(({ events }) => (events === null ? issue({ events: page([], 'e1') }) : none));
    expect(answer.known).toBe(false);
  });
});

describe('the approval', () => {
  it('is nobody’s where the label stands and no event says who set it', async () => {
    const nobody = known([{ by: null, at: null, answer: 'approved' }]);
    expect((await ticketOf(() => issue({}))).approvals).toEqual(nobody);
    const taken = page([label('Labeled', '2026-03-01T00:00:00Z'), label('Unlabeled', '2026-03-02T00:00:00Z')]);
    expect((await ticketOf(() => issue({ events: taken }))).approvals).toEqual(nobody);
    const other = page([label('Labeled', '2026-03-01T00:00:00Z', 'other')]);
    expect((await ticketOf(() => issue({ events: other }))).approvals).toEqual(nobody);
  });

  it('is not known of an issue with more labels than are listed', async () => {
    const { answer } = await read(() => issue({ more: { labels: page([{ name: 'go' }], 'l1') } }));
    expect(answer.known).toBe(false);
  });
});

describe('edits and uses', () => {
  it('the later of the last edit of the text and the last new title counts', async () => {
    const renamed = { __typename: 'RenamedTitleEvent', createdAt: '2026-03-02T00:00:00Z', actor: carol };
    const at = async (lastEditedAt: string): Promise<readonly unknown[]> => {
      const { edited } = await ticketOf(() => issue({ events: page([renamed]), more: { lastEditedAt } }));
      return edited.known ? [edited.value?.at, edited.value?.fields] : [];
    };
    expect(await at('2026-03-01T00:00:00Z')).toEqual(['2026-03-02T00:00:00Z', ['title']]);
    expect(await at('2026-03-03T00:00:00Z')).toEqual(['2026-03-03T00:00:00Z', ['text']]);
  });

  const uses = async (event: object): Promise<Observed<readonly string[]>> =>
    (await ticketOf(() => issue({ events: page([judged, event]) }))).usedBy;
  const judged = { __typename: 'CrossReferencedEvent', source: pull(7, false) };
  const elsewhere = { ...pull(7), repository: { nameWithOwner: 'acme/other' } };
  const commit = (associatedPullRequests: object | null): object => ({ __typename: 'Commit', associatedPullRequests });

  it.each([
    ['a reference', { __typename: 'CrossReferencedEvent', source: pull(5) }, ['#5']],
    ['a reference in an issue', { __typename: 'CrossReferencedEvent', source: { __typename: 'Issue' } }, []],
    ['a reference in what was not merged', { __typename: 'CrossReferencedEvent', source: pull(5, false) }, []],
    ['a reference in the judged one', { __typename: 'CrossReferencedEvent', source: pull(7) }, []],
    ['a reference of another repository', { __typename: 'CrossReferencedEvent', source: elsewhere }, ['acme/other#7']],
    ['a link', { __typename: 'ConnectedEvent', source: { __typename: 'Issue' }, subject: pull(5) }, ['#5']],
    ['a closing', { __typename: 'ClosedEvent', closer: pull(5) }, ['#5']],
    ['a closing by hand', { __typename: 'ClosedEvent', closer: null }, []],
    ['a closing by a commit', { __typename: 'ClosedEvent', closer: commit(page([pull(5)])) }, ['#5']],
  ])('%s', async (_, event, names) => {
    expect(await uses(event)).toEqual({ known: true, value: names });
  });

  it('are not known where the judged change itself left no trace: an earlier one may have left none either', async () => {
    const untraced = (...events: object[]) => ticketOf(() => issue({ events: page(events) }));
    const event = { __typename: 'CrossReferencedEvent', source: pull(5, false) };
    for (const { usedBy } of [await untraced(), await untraced(event)]) {
      expect(usedBy).toMatchObject({ known: false, why: { code: 'fact-unavailable', about: ['#31'] } });
    }
    const used = { __typename: 'CrossReferencedEvent', source: pull(5) };
    expect((await untraced(used)).usedBy).toEqual({ known: true, value: ['#5'] });
    const linked = await ticketOf(() => issue({ closers: page([pull(7, false)]) }));
    expect(linked.usedBy).toEqual({ known: true, value: [] });
  });

  it.each([commit(null), commit(page([], 'more'))])(
    'are not known where the pulls of a closing commit are not all told',
    async (closer) => {
      expect(await uses({ __typename: 'ClosedEvent', closer })).toMatchObject({
        known: false,
        why: { code: 'fact-unavailable', about: ['#31'], found: 'the list of the changes under this ticket is cut' },
      });
    },
  );
});

it('is not known where the repository has no issues', async () => {
  const { answer } = await read(() => ({ repository: { hasIssuesEnabled: false, issueOrPullRequest: null } }));
  expect(answer).toMatchObject({ known: false, why: { about: ['#31'] } });
});
