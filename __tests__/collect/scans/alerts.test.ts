import { describe, expect, it } from '@jest/globals';
import { json, notAccessible, notFound } from '../../../emulator/handler.js';
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

  it('are a report without findings where there are none', async () => {
    await withChange({}, async (opened) => {
      expect(await reports(opened, alerts)).toMatchObject([{ findings: [] }]);
    });
  });

  it('are unknown where a list is empty once and then not', async () => {
    const asked = new Map<string, number>();
    const once = (state: string): boolean => {
      asked.set(state, (asked.get(state) ?? 0) + 1);
      return asked.get(state) === 1;
    };
    const alert = {
      number: 1,
      state: 'open',
      security_advisory: { ghsa_id: 'GHSA-1', cve_id: null },
      security_vulnerability: { severity: 'high' },
      dependency: { manifest_path: 'package-lock.json' },
    };
    const routes = [
      at('/dependabot/alerts', (query) =>
        json(once(query.get('state') ?? '') || query.get('state') === 'dismissed' ? [] : [alert]),
      ),
    ];
    await withChange(
      {},
      async (opened) => {
        expect(await read(opened, alerts)).toMatchObject({
          known: false,
          why: { found: expect.stringContaining('list-unstable') },
        });
        expect(asked.get('open')).toBe(2);
      },
      { routes },
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
