import { describe, expect, it } from '@jest/globals';
import { depthOf } from '../../../emulator/server.js';
import { OPENING_QUERY, rereadQuery } from '../../../src/collect/github/queries.js';
import * as laterQueries from '../../../src/collect/github/later-queries.js';
import { SURVEY_QUERY } from '../../../src/collect/github/survey-query.js';
import { ALERT_COUNTS_QUERY } from '../../../src/collect/scans/dependabot.js';
import { schemaFaults } from '../github-schema.js';
import { unknownFacts, withOpening, valueOf } from './gathered.js';

const REREADS = { reread: rereadQuery(0), rereadWithTeams: rereadQuery(20) };

describe('round trips', () => {
  it('opens with one request and gathers the rest in one wave', async () => {
    await withOpening(
      {},
      async ({ emulator, gather, source, opening }) => {
        expect(emulator.log.map(({ template }) => template)).toEqual(['POST /graphql']);
        const snapshot = await gather();
        expect(unknownFacts(snapshot)).toEqual([]);
        expect(snapshot.faults).toEqual([]);
        expect(emulator.log.map(({ template }) => template).toSorted()).toEqual([
          'GET /orgs/{org}/teams/{team_slug}/members',
          'GET /repos/{owner}/{repo}/activity',
          'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
          'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
          'POST /graphql',
          'POST /graphql',
          'POST /graphql',
        ]);
        expect(depthOf(emulator.log)).toBe(2);
        await source.reread(opening);
        // The change with the members of its team, and its tickets, side by side.
        expect(emulator.log).toHaveLength(9);
        expect(emulator.log.some(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toBe(false);
      },
      100,
    );
  });

  it('asks for nothing that was not demanded', async () => {
    await withOpening({}, async ({ emulator, gather }) => {
      const snapshot = await gather({ facts: ['files'], teams: [], checks: [], ticket: null });
      expect(emulator.log.map(({ template }) => template)).toEqual([
        'POST /graphql',
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      ]);
      expect(snapshot.facts.reviews).toEqual({ known: false, why: { code: 'not-demanded', about: [] } });
    });
  });

  it('costs few points and nodes', async () => {
    await withOpening({}, async ({ emulator }) => {
      const response = await fetch(emulator.graphqlUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${emulator.token}` },
        body: JSON.stringify({
          query: OPENING_QUERY,
          variables: { owner: 'acme', name: 'pay', number: 7, policy: 'x', people: 10 },
        }),
      });
      const answer = (await response.json()) as { data: { rateLimit: { cost: number; nodeCount: number } } };
      expect(answer.data.rateLimit.cost).toBeLessThanOrEqual(3);
      expect(answer.data.rateLimit.nodeCount).toBeLessThan(15_000);
    });
  });

  it.each(Object.entries({ OPENING_QUERY, SURVEY_QUERY, ALERT_COUNTS_QUERY, ...REREADS, ...laterQueries }))(
    '%s fits the published schema',
    (_name, query) => {
      expect(schemaFaults(query)).toEqual([]);
    },
  );

  it('takes the time from the host', async () => {
    await withOpening({ now: '2031-05-04T03:02:01Z' }, async ({ opening, gather }) => {
      expect(opening.now).toBe('2031-05-04T03:02:01Z');
      expect(valueOf(await gather(), 'clock')).toEqual({ now: '2031-05-04T03:02:01Z' });
    });
  });
});
