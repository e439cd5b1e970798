import { describe, expect, it } from '@jest/globals';
import { editing, npmLock, observed } from './dependency-readings.js';

const edits = { 'package-lock.json': { base: npmLock({ a: '1.0.0' }), head: npmLock({ a: '1.1.0' }) } };

describe('a list of files', () => {
  it('that GitHub cuts makes the fact unknown', async () => {
    await observed({ pull: { 'files-count': 3001 } }, (fact) => {
      expect(fact).toMatchObject({ known: false, why: { code: 'list-truncated', about: ['dependencies', 'files'] } });
    });
  });

  it('with more lock files than are read makes the fact unknown', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, at) => [`p${String(at)}/package-lock.json`, { base: '{}', head: npmLock({}) }]),
    );
    await observed(editing(many), (fact) => {
      expect(fact).toMatchObject({
        known: false,
        why: { code: 'list-truncated', needed: 'at most 400', found: '402' },
      });
    });
  });
});

describe('files that are read', () => {
  it.each(['500', '403', '404', 'null', '{}', 'graphql-partial', 'html-200', 'truncated-json'])(
    'by a query that is answered %s make the fact unknown',
    async (answer) => {
      // The first query opens the change.
      const faults = [2, 3, 4, 5, 6, 7, 8, 9].map((nth) => ({ on: 'POST /graphql', nth, answer }));
      await observed(editing(edits, { faults }), (fact) => {
        expect(fact.known && fact.value.references.known).toBe(false);
      });
    },
  );

  it.each(['empty-200', '[]', '{}', 'null', 'html-200', '404', 'reset-mid-body'])(
    'as a blob that is answered %s are no lock files',
    async (answer) => {
      const many = Object.fromEntries(
        Array.from({ length: 9000 }, (_, at) => [`package-with-a-long-name-${String(at)}`, '1.0.0']),
      );
      const faults = [{ on: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', answer }];
      const patch = editing(
        { 'package-lock.json': { head: npmLock(many) } },
        { repository: { 'dependency-graph': false }, faults },
      );
      await observed(patch, (fact) => {
        const unread = fact.known ? fact.value.unread : ['package-lock.json'];
        expect(unread).toEqual(['package-lock.json']);
      });
    },
  );
});
