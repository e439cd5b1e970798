import { describe, expect, it } from '@jest/globals';
import { azureBoardsCodeToken } from '../../../emulator/tickets/azure-boards.js';
import { guidOf } from '../../../emulator/tickets/azure-boards/identity.js';
import { azureAnswers, azureBoards, withMember } from './stand-ins.js';
import { ticketOf, whyNot, withStandIn, type Asking } from './ticket-stand-in.js';

describe('what is no ticket', () => {
  it.each([
    ['no credentials', { token: '' }, /^fact-unavailable: .*page to sign in, the token is not accepted/],
    ['a bad token', { token: ':expired', scheme: 'basic' }, /^fact-unavailable: .*status 203.*page to sign in/],
    [
      'a token without the scope',
      { token: `:${azureBoardsCodeToken}`, scheme: 'basic' },
      /bad credentials, status 401/,
    ],
  ] as const)('for %s', async (_, token, words) => {
    expect(await whyNot(azureBoards, {}, { token })).toMatch(words);
  });

  it.each([
    ['401', /bad credentials/],
    ['403', /not allowed/],
    ['429', /^rate-limited: .*rate limited/],
    ['403-secondary', /^rate-limited/],
    ['500', /server fault/],
    ['502-html', /server fault/],
    ['html-200', /not JSON/],
    ['redirect-other-host', /page to sign in/],
    ['empty-200', /empty body/],
    ['204', /no content/],
    ['null', /neither object nor list/],
    ['[]', /an object expected/],
    ['{}', /expected/],
    ['truncated-json', /invalid JSON/],
    ['reset-before-headers', /ECONNRESET|socket/],
    ['reset-mid-body', /body cut off/],
    ['304', /refused/],
    ['400', /refused/],
  ] as const)('for the answer %s', async (answer, words) => {
    expect(await whyNot(azureBoards, {}, { faults: [{ on: 'TICKET', answer }] })).toMatch(words);
    // 404 aside, the same answer in the place of the history is no shorter history.
    const faults = [2, 3, 4, 5].map((nth) => ({ on: 'TICKET', nth, answer }));
    expect(await whyNot(azureBoards, {}, { faults })).toMatch(/^(?:fact-unavailable|rate-limited)/);
  });

  it('when the history is not found though the work item is', async () => {
    expect(await whyNot(azureBoards, {}, { faults: [{ on: 'TICKET', nth: 2, answer: '404' }] })).toMatch(/not found/);
  });

  it('when nothing answers in time', async () => {
    const asking = { faults: [{ on: 'TICKET', answer: 'hang' }] as const, attemptMs: 50 };
    expect(await whyNot(azureBoards, {}, asking)).toMatch(/^deadline-exceeded: .*no whole answer within 50 ms/);
  });

  it.each([
    ['people are texts', { odd: 'people-as-text' }, /revisedBy: an object expected/],
    ['another work item answers', { odd: 'another-work-item' }, /the answer is another work item/],
    ['the history is cut', { odd: 'cut-history' }, /its history is cut/],
  ] as const)('when %s', async (_, spec, words) => {
    expect(await whyNot(azureBoards, spec)).toMatch(words);
  });
});

type Path = readonly (string | number)[];

interface Answers {
  readonly item: unknown;
  readonly updates: unknown;
}

const truth: Promise<Answers> = withStandIn(
  azureBoards,
  { tickets: { 'AB#31': azureBoards.spec } },
  async (client) => ({
    item: await client.read('GET /_apis/wit/workitems/{id}', { id: 31, 'api-version': '7.1' }),
    updates: await client.read('GET /_apis/wit/workItems/{id}/updates', { id: 31, 'api-version': '7.1' }),
  }),
);

const asked = async (of: 'item' | 'updates', path: Path, member: unknown): Promise<Asking> => {
  const { item, updates } = await truth;
  return of === 'item'
    ? { routes: azureAnswers(withMember(item, path, member), updates) }
    : { routes: azureAnswers(item, withMember(updates, path, member)) };
};

const inFields = (rev: number, name: string): Path => ['value', rev - 1, 'fields', name];

describe('answers of another shape', () => {
  it('are read where nothing is changed', async () => {
    expect(await whyNot(azureBoards, {}, await asked('item', ['id'], 31))).toBe('known: present');
  });

  it.each<readonly ['item' | 'updates', string, Path, unknown, RegExp]>([
    ['item', 'an id as a text', ['id'], '31', /\$\.id: an integer expected/],
    ['item', 'no state', ['fields', 'System.State'], undefined, /System\.State/],
    ['item', 'an empty project', ['fields', 'System.TeamProject'], '', /System\.TeamProject/],
    [
      'item',
      'a creator as a text',
      ['fields', 'System.CreatedBy'],
      'Dana <d@x.example>',
      /System\.CreatedBy: an object/,
    ],
    ['item', 'an id of nobody', ['fields', 'System.CreatedBy', 'id'], 'x\u0000y', /a GUID expected/],
    ['item', 'no date', ['fields', 'Microsoft.VSTS.Scheduling.StartDate'], 'soon', /StartDate: an ISO/],
    ['item', 'tags as a list', ['fields', 'System.Tags'], ['a'], /System\.Tags: a text/],
    ['updates', 'a count that differs', ['count'], 7, /a page is cut/],
    ['updates', 'no list', ['value'], {}, /a list expected/],
    ['updates', 'an empty list', [], { count: 0, value: [] }, /its history is cut/],
    ['updates', 'an update of another', ['value', 1, 'workItemId'], 32, /another work item/],
    ['updates', 'a revision twice', ['value', 1, 'rev'], 1, /a revision left out/],
    ['updates', 'a revision left out', ['value', 1, 'rev'], 3, /a revision left out/],
    ['updates', 'ids out of order', ['value', 2, 'id'], 1, /out of order/],
    ['updates', 'no time', inFields(2, 'System.ChangedDate'), undefined, /ChangedDate/],
    [
      'updates',
      'times backwards',
      inFields(3, 'System.ChangedDate'),
      { newValue: '2020-01-01T00:00:00Z' },
      /backwards/,
    ],
    ['updates', 'a move from elsewhere', [...inFields(3, 'System.State'), 'oldValue'], 'Done', /is left out/],
    [
      'updates',
      'a move to elsewhere',
      [...inFields(3, 'System.State'), 'newValue'],
      'Done',
      /does not end in the state/,
    ],
    ['updates', 'a state that is no text', [...inFields(3, 'System.State'), 'newValue'], 5, /a text expected/],
    ['updates', 'a field that is no change', inFields(3, 'System.Title'), 'text', /System\.Title: an object expected/],
    ['updates', 'a name that is none', inFields(3, 'a\u001b[31m'), 'text', /fields\.\?: an object expected/],
    ['updates', 'links that are no list', ['value', 2, 'relations'], { added: 'x' }, /a list expected/],
  ])('are refused: of the %s, %s', async (of, _, path, member, words) => {
    expect(await whyNot(azureBoards, {}, await asked(of, path, member))).toMatch(words);
  });

  it.each([
    ['AttachedFile', ['AttachedFile']],
    ['Hyperlink', ['Hyperlink']],
    ['System.LinkTypes.Related', null],
    ['ArtifactLink', null],
  ])('a link of the kind %s that was added is an edit: %j', async (rel, fields) => {
    const asking = await asked('updates', ['value', 2, 'relations'], { added: [{ rel, url: 'x', attributes: {} }] });
    const link = {
      id: 4,
      workItemId: 31,
      rev: 3,
      revisedDate: '2026-03-02T09:00:00Z',
      relations: { removed: [{ rel }] },
    };
    const value = [...((await truth).updates as { value: unknown[] }).value, link];
    const routes = azureAnswers((await truth).item, { count: 4, value });
    expect(await ticketOf(azureBoards, {}, asking)).toMatchObject({
      edited: { value: { at: '2026-03-02T07:30:00Z' } },
    });
    expect(await ticketOf(azureBoards, {}, { routes })).toMatchObject({
      edited: {
        value: fields === null ? { at: '2026-03-02T07:30:00Z' } : { at: '2026-03-02T09:00:00Z', by: null, fields },
      },
    });
  });

  const x = guidOf('x');
  it.each([
    [{ displayName: 'Ghost', uniqueName: 'Ghost' }, null, null, 'machine'],
    [
      { id: '00000000-0000-0000-0000-000000000000', uniqueName: 'D <d@x.example>', descriptor: 'aad.x' },
      null,
      null,
      'person',
    ],
    [{ id: x, uniqueName: 'Build\\5f0c3a2e-0000-4000-8000-000000000000' }, null, x, 'machine'],
    [{ id: x, uniqueName: 'x@acme.example', descriptor: 'aadsp.x' }, 'x@acme.example', x, 'machine'],
    [{ id: x, uniqueName: 'x@acme.example', descriptor: 's2s.x' }, 'x@acme.example', x, 'machine'],
    [{ id: x.toUpperCase(), uniqueName: 'x@acme.example', descriptor: 'AAD.x' }, 'x@acme.example', x, 'person'],
    [{ id: x, uniqueName: 'a\u202e@acme.example', descriptor: 'msa.x' }, null, x, 'person'],
    [{ id: x, uniqueName: 'ACME\\dana' }, null, x, 'person'],
  ])('the identity %j is known as it may be', async (identity, alias, id, kind) => {
    const ticket = await ticketOf(azureBoards, {}, await asked('item', ['fields', 'System.CreatedBy'], identity));
    const handle = id === null ? null : `azure-boards:${id}`;
    expect(ticket).toMatchObject({ requesters: [{ account: null, alias, handle, kind }] });
  });
});
