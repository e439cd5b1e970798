import { describe, expect, it } from '@jest/globals';
import type { Answer, Route } from '../../../emulator/handler.js';
import { LINEAR_QUERY } from '../../../src/collect/tickets/linear/query.js';
import { linear, withMember } from './stand-ins.js';
import { ticketOf, whyNot, withStandIn } from './ticket-stand-in.js';

type Path = readonly (string | number)[];

const answering = (answer: (page: number) => Answer): readonly Route[] => {
  let page = 0;
  const handle = (): Answer => {
    page += 1;
    return answer(page);
  };
  return [{ method: 'POST', path: '/tickets/linear/graphql', name: 'TICKET', auth: false, handle }];
};

const truth: Promise<unknown> = withStandIn(linear, { tickets: { 'PAY-31': linear.spec } }, async (client) => ({
  data: await client.query(LINEAR_QUERY, { team: 'PAY', number: 31, after: null }),
}));

const issue: Path = ['data', 'issues', 'nodes', 0];
/** The newest entry is the move, the one before it the edit. */
const move: Path = [...issue, 'history', 'nodes', 0];
const edit: Path = [...issue, 'history', 'nodes', 1];

type Change = readonly [Path, unknown];

const changed = async (...changes: readonly Change[]): Promise<readonly Route[]> => {
  const body = changes.reduce((value, [path, member]) => withMember(value, path, member), await truth);
  return answering(() => ({ status: 200, body }));
};

const other = { id: 'other', name: 'Done' };

describe('answers of another shape', () => {
  it('are read where nothing is changed', async () => {
    expect(await whyNot(linear, {}, { routes: await changed() })).toBe('known: present');
  });

  it.each<readonly [string, Path, unknown, RegExp]>([
    ['issues that are no list', ['data', 'issues', 'nodes'], {}, /a list expected/],
    ['no state', [...issue, 'state'], null, /state: an object expected/],
    ['a state without a name', [...issue, 'state', 'name'], '', /state\.name/],
    ['no team', [...issue, 'team'], undefined, /team: an object expected/],
    ['a creator as a text', [...issue, 'creator'], 'Dana', /creator: an object expected/],
    ['an id with signs', [...issue, 'creator', 'id'], 'a\u0000b', /creator\.id: an id expected/],
    ['an app that is not told', [...issue, 'creator', 'app'], undefined, /app: true or false/],
    ['too many labels', [...issue, 'labels', 'pageInfo', 'hasNextPage'], true, /more than 50 labels/],
    ['no pages', [...issue, 'history', 'pageInfo'], undefined, /pageInfo: an object/],
    [
      'a next page without a cursor',
      [...issue, 'history', 'pageInfo'],
      { hasNextPage: true, endCursor: null },
      /endCursor/,
    ],
    ['a time that is none', [...move, 'createdAt'], 'yesterday', /createdAt: an ISO/],
    ['an entry twice', [...edit, 'id'], undefined, /id/],
    ['a state hidden behind its id', [...move, 'toState'], null, /toState: an object/],
    ['a former state hidden behind its id', [...move, 'fromState'], null, /fromState: an object/],
    ['a state of another id', [...move, 'toStateId'], 'x', /the state of its id/],
    ['a change that is missing', [...move, 'toPriority'], undefined, /toPriority: a value or null/],
    ['data beside errors', ['errors'], [{ message: 'x', extensions: { code: 'INTERNAL' } }], /an error without a type/],
    [
      'errors that say who is asking',
      ['errors'],
      [{ extensions: { code: 'AUTHENTICATION_ERROR' } }],
      /AUTHENTICATION_ERROR/,
    ],
    ['errors that say too many', ['errors'], [{ extensions: { code: 'RATELIMITED' } }], /^rate-limited: .*RATELIMITED/],
  ])('are refused: %s', async (_, path, member, words) => {
    expect(await whyNot(linear, {}, { routes: await changed([path, member]) })).toMatch(words);
  });

  it('are refused: a limit that is told as a bad request', async () => {
    const body = { errors: [{ message: 'Rate limit exceeded', extensions: { code: 'RATELIMITED', statusCode: 429 } }] };
    expect(await whyNot(linear, {}, { routes: answering(() => ({ status: 400, body })) })).toMatch(/^rate-limited/);
  });

  it('are refused: a history that does not lead to the state, or leaves a move out', async () => {
    const elsewhere = await changed([[...move, 'toState'], other], [[...move, 'toStateId'], 'other']);
    expect(await whyNot(linear, {}, { routes: elsewhere })).toMatch(/does not end in the state/);
    const second = await changed(
      [[...edit, 'fromState'], null],
      [[...edit, 'toState'], other],
      [[...edit, 'toStateId'], 'other'],
    );
    expect(await whyNot(linear, {}, { routes: second })).toMatch(/a change of state is left out/);
  });

  it('are refused: pages that go round in circles, or of an issue that changed', async () => {
    const more = withMember(await truth, [...issue, 'history', 'pageInfo'], { hasNextPage: true, endCursor: 'x' });
    expect(await whyNot(linear, {}, { routes: answering(() => ({ status: 200, body: more })) })).toMatch(/circles/);
    const later = withMember(await truth, [...issue, 'updatedAt'], '2026-03-02T08:00:01.000Z');
    const routes = answering((page) => ({ status: 200, body: page === 1 ? more : later }));
    expect(await whyNot(linear, {}, { routes })).toMatch(/changed while it was read/);
    const again = answering((page) => ({ status: 200, body: page === 1 ? more : body }));
    const body = await truth;
    expect(await whyNot(linear, {}, { routes: again })).toMatch(/an entry twice/);
  });

  it.each([
    ['https://linear.app.evil.example/acme/issue/PAY-31', null],
    ['http://linear.app/acme/issue/PAY-31', null],
    ['https://user@linear.app/x', null],
    ['javascript:alert(1)', null],
    ['no address', null],
    ['https://linear.app/acme/issue/PAY-31', 'https://linear.app/acme/issue/PAY-31'],
  ])('give the address %j as %j', async (url, shown) => {
    expect(await ticketOf(linear, {}, { routes: await changed([[...issue, 'url'], url]) })).toMatchObject({
      url: shown,
    });
  });
});

describe('entries of a history', () => {
  const told = async (...changes: readonly Change[]): Promise<unknown> =>
    ticketOf(linear, {}, { routes: await changed(...changes) });

  it('count as edited when they were last added to, and together with the move too', async () => {
    const grown = await told([[...edit, 'updatedAt'], '2026-03-02T08:30:00.000Z']);
    expect(grown).toMatchObject({ edited: { value: { at: '2026-03-02T08:30:00Z' } } });
    const together = await told([[...move, 'updatedDescription'], true]);
    expect(together).toMatchObject({ edited: { value: { at: '2026-03-02T08:00:00Z', fields: ['description'] } } });
  });

  it.each<readonly [string, Path, unknown, unknown]>([
    ['a bot beside a person', [...move, 'botActor'], { id: null, type: 'github' }, { kind: 'machine' }],
    ['an issue that closed by itself', [...move, 'autoClosed'], true, null],
    ['an import', [...move, 'issueImport'], { id: 'x' }, null],
    ['an account that is gone', [...move, 'actor'], null, null],
  ])('are no act of a person: %s', async (_, path, member, by) => {
    expect(await told([path, member])).toMatchObject({ approvals: { value: [{ by }] } });
  });

  it('are in order whichever way the host lists them', async () => {
    const [newest, oldest] = [await pick(move), await pick(edit)];
    const turned = await told([
      [...issue, 'history', 'nodes'],
      [oldest, newest],
    ]);
    expect(turned).toEqual(await told());
  });

  it('make a type of a label of the group "Type" alone', async () => {
    const label = (name: string, parent: string | null): object => ({
      name,
      parent: parent === null ? null : { name: parent },
    });
    const typed = async (...labels: object[]): Promise<unknown> =>
      ((await told([[...issue, 'labels', 'nodes'], labels])) as { type: unknown }).type;
    expect(await typed(label('Change', 'type'), label('x', 'Area'))).toBe('Change');
    expect(await typed(label('Change', null))).toBeNull();
    expect(await typed(label('Change', 'Type'), label('Bug', 'Type'))).toBeNull();
  });
});

const pick = async (path: Path): Promise<unknown> =>
  path.reduce<unknown>((value, name) => (value as Readonly<Record<string | number, unknown>>)[name], await truth);
