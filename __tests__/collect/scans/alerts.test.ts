import { describe, expect, it } from '@jest/globals';
import { graphqlRoute } from '../../../emulator/graphql.js';
import { json, notAccessible, notFound, type Answer, type Route } from '../../../emulator/handler.js';
import { withChange } from '../emulated.js';
import { alerts, at, leaks, read, reports } from './scan-readings.js';

describe('alerts of the repository', () => {
  const vulnerable = {
    kind: 'dependabot',
    severity: 'high',
    state: 'open',
    tool: 'left-pad',
    rule: 'GHSA-1',
    commit: 'base',
    path: 'package-lock.json',
  };

  it('Dependabot: open and dismissed ones, with the severity that GitHub shows', async () => {
    const dismissed = { ...vulnerable, rule: 'GHSA-2', state: 'dismissed', 'dismissed-by': 'bob' };
    const fixed = { ...vulnerable, rule: 'GHSA-3', state: 'fixed' };
    await withChange({ alerts: { a: vulnerable, b: dismissed, c: fixed } }, async (opened) => {
      const [report] = await reports(opened, alerts);
      expect(report).toMatchObject({ commit: null, truncated: false });
      expect(report?.findings).toMatchObject([
        { rule: 'GHSA-1', level: 'high', state: 'open', path: 'package-lock.json', dismissedBy: null },
        { rule: 'GHSA-2', state: 'dismissed', dismissedBy: { id: 12 } },
      ]);
    });
  });

  it('secret scanning: open and resolved ones, without the secrets', async () => {
    const leaked = { ...vulnerable, kind: 'secret-scanning', rule: 'aws_access_key_id' };
    const resolved = { ...leaked, state: 'resolved', 'dismissed-by': 'alice' };
    await withChange({ alerts: { a: leaked, b: resolved } }, async (opened) => {
      const [report] = await reports(opened, leaks);
      expect(report?.findings).toMatchObject([
        { rule: 'aws_access_key_id', level: null, state: 'open' },
        { state: 'dismissed', dismissedBy: { id: 11 } },
      ]);
      const asked = opened.emulator.log.filter(({ template }) => template.includes('secret-scanning'));
      expect(asked.every(({ path }) => path.includes('hide_secret=true'))).toBe(true);
    });
  });

  it.each([
    ['revoked', 'inactive', 'fixed'],
    ['revoked', 'active', 'dismissed'],
    ['revoked', 'unknown', 'dismissed'],
    ['revoked', null, 'dismissed'],
    ['false_positive', 'inactive', 'dismissed'],
  ])('a secret that was closed as %s and is %s is %s', async (resolution, validity, state) => {
    const secret = { number: 1, secret_type: 'x', state: 'resolved', resolution, validity, resolved_by: null };
    const routes = [at('/secret-scanning/alerts', (query) => json(query.get('state') === 'open' ? [] : [secret]))];
    await withChange(
      {},
      async (opened) => {
        expect(await reports(opened, leaks)).toMatchObject([{ findings: [{ state }] }]);
      },
      { routes },
    );
  });

  it('are a report without findings where there are none', async () => {
    await withChange({}, async (opened) => {
      expect(await reports(opened, alerts)).toMatchObject([{ findings: [] }]);
    });
  });

  const DEPENDABOT = '/dependabot/alerts';
  const SECRETS = '/secret-scanning/alerts';
  const empty = (path: string) => ({ routes: [at(path, () => json([]))] });
  /** The count of alerts is answered so; every other query as it is. */
  const counts = (answer: Answer): Route => ({
    ...graphqlRoute,
    handle: (request, context) =>
      JSON.stringify(request.json).includes('query AlertCounts') ? answer : graphqlRoute.handle(request, context),
  });

  it('of Dependabot are unknown where the list is empty every time and the other API counts some', async () => {
    await withChange(
      { alerts: { a: vulnerable } },
      async (opened) => {
        expect(await read(opened, alerts)).toMatchObject({
          known: false,
          why: {
            code: 'fact-unavailable',
            found: expect.stringMatching(/list-unstable: .* open is empty, .* counts 1/),
          },
        });
        expect(opened.calls().filter((call) => call === 'POST /graphql')).toHaveLength(1);
      },
      empty(DEPENDABOT),
    );
  });

  it('of Dependabot that were dismissed count as well', async () => {
    await withChange(
      { alerts: { a: { ...vulnerable, state: 'dismissed' } } },
      async (opened) => {
        expect(await read(opened, alerts)).toMatchObject({
          known: false,
          why: { found: expect.stringContaining('state dismissed') },
        });
      },
      empty(DEPENDABOT),
    );
  });

  it('of Dependabot that are fixed, or that it dismissed by itself, contradict no empty list', async () => {
    const closed = { a: { ...vulnerable, state: 'fixed' }, b: { ...vulnerable, state: 'auto_dismissed' } };
    await withChange({ alerts: closed }, async (opened) => {
      expect(await reports(opened, alerts)).toMatchObject([{ findings: [] }]);
    });
  });

  it('of Dependabot are counted otherwise only where a list is empty', async () => {
    const both = { a: vulnerable, b: { ...vulnerable, state: 'dismissed', 'dismissed-by': 'bob' } };
    await withChange({ alerts: both }, async (opened) => {
      await reports(opened, alerts);
      expect(opened.calls()).toEqual(Array.from({ length: 2 }, () => `GET /repos/{owner}/{repo}${DEPENDABOT}`));
    });
  });

  it.each([
    [
      'refused',
      { vulnerabilityAlerts: null },
      [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    ],
    ['null without an error', { open: null, dismissed: null }, undefined],
    ['no number', { open: { totalCount: null }, dismissed: { totalCount: 0 } }, undefined],
  ])('of Dependabot are unknown where the second answer is %s', async (_name, repository, errors) => {
    const answer = json({ data: { repository }, ...(errors === undefined ? {} : { errors }) });
    await withChange(
      {},
      async (opened) => {
        expect(await read(opened, alerts)).toMatchObject({
          known: false,
          why: { code: 'fact-unavailable', about: ['alerts'] },
        });
      },
      { routes: [counts(answer)] },
    );
  });

  it('of secret scanning are unknown where a list is empty once and then not', async () => {
    const asked: URLSearchParams[] = [];
    const leak = { number: 1, state: 'open', secret_type: 'aws_access_key_id' };
    const second = at(SECRETS, (query) => {
      asked.push(query);
      const isOpen = query.get('state') === 'open';
      return json(isOpen && query.get('sort') !== null ? [leak] : []);
    });
    await withChange(
      {},
      async (opened) => {
        expect(await read(opened, leaks)).toMatchObject({
          known: false,
          why: { found: expect.stringContaining('list-unstable') },
        });
        expect(asked.every((query) => query.get('hide_secret') === 'true')).toBe(true);
        // No request is the same as another, so no cache can answer two of them.
        expect(new Set(asked.map(String)).size).toBe(4);
      },
      { routes: [second] },
    );
  });

  it.each([notFound, notAccessible, json({}), json(null)])(
    'are unknown where they are switched off, refused or no list',
    async (answer) => {
      const routes = [at('/dependabot/alerts', () => answer), at('/secret-scanning/alerts', () => answer)];
      await withChange(
        {},
        async (opened) => {
          for (const demand of [alerts, leaks]) {
            expect(await read(opened, demand)).toMatchObject({
              known: false,
              why: { code: 'fact-unavailable', about: [demand.scan] },
            });
          }
        },
        { routes },
      );
    },
  );
});
