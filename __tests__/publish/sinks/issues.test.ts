import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { IssueDesk, IssueEnded, SubjectIssue } from '../../../src/app/ports-sinks.js';
import { createIssueSink } from '../../../src/publish/sinks/issues.js';
import { withChange, type Opened } from '../../collect/emulated.js';

const LIST = 'GET /repos/{owner}/{repo}/issues';
const ONE = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
const CREATE = 'POST /repos/{owner}/{repo}/issues';
const PATCH = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

const key = `countersign-${'a'.repeat(32)}`;
const marker = `<!-- ${key} -->`;
const digest = (text: string): string => createHash('sha256').update(text.trimEnd()).digest('hex');
const body = `Something is wrong.\n\n${marker}\n`;

const wanted = (own: Partial<NonNullable<SubjectIssue['wanted']>> = {}): SubjectIssue['wanted'] => ({
  title: 'Countersign: mallory',
  body,
  unchanged: false,
  news: 'New here.',
  returned: 'Here again.',
  ...own,
});
const issue = (own: Partial<SubjectIssue> = {}): SubjectIssue => ({
  key,
  marker,
  place: null,
  text: null,
  wanted: wanted(),
  farewell: 'Over.',
  ...own,
});

const desk = async ({ client }: Opened): Promise<IssueDesk> => {
  const opened = await createIssueSink(client, 'countersign').open('acme/pay');
  if (typeof opened === 'string') throw new Error(opened);
  return opened;
};
const keep = async (opened: Opened, own: Partial<SubjectIssue> = {}): Promise<IssueEnded> =>
  (await desk(opened)).keep(issue(own));
const standing = (opened: Opened): unknown =>
  opened.emulator.written.issues.map(({ title, state, body: text, labels }) => ({
    title,
    state,
    body: text,
    labels: labels.map(({ name }) => name),
  }));
const comments = ({ emulator }: Opened): readonly string[] => emulator.written.comments.map(({ body: text }) => text);

describe('the issue of a subject', () => {
  it('is opened with its label after a look for it, and nobody is told twice', async () => {
    await withChange({}, async (opened) => {
      expect(await keep(opened)).toEqual({
        state: 'written',
        number: 32,
        url: 'https://github.com/acme/pay/issues/32',
        text: digest(body),
      });
      expect(standing(opened)).toEqual([
        { title: 'Countersign: mallory', state: 'open', body, labels: ['countersign'] },
      ]);
      expect(opened.calls()).toEqual([LIST, CREATE]);
      expect(comments(opened)).toEqual([]);
    });
  });

  it('is let be where nothing changed, without a write', async () => {
    await withChange({}, async (opened) => {
      await keep(opened);
      const same = { place: 32, text: digest(body), wanted: wanted({ unchanged: true, news: null }) };
      expect(await keep(opened, same)).toMatchObject({ state: 'unchanged', number: 32 });
      expect(opened.calls()).toEqual([LIST, CREATE, LIST]);
    });
  });

  it('is altered in place where something changed, and comments only on what is new', async () => {
    await withChange({}, async (opened) => {
      await keep(opened);
      const other = `Something else is wrong.\n\n${marker}\n`;
      await keep(opened, { place: 32, text: digest(body), wanted: wanted({ body: other, news: null }) });
      expect(standing(opened)).toMatchObject([{ state: 'open', body: other }]);
      expect(comments(opened)).toEqual([]);
      await keep(opened, { place: 32, text: digest(other), wanted: wanted({ news: 'New here.' }) });
      expect(comments(opened)).toEqual(['New here.']);
      expect(opened.calls().filter((call) => call === CREATE)).toHaveLength(1);
    });
  });

  it('is set right where somebody altered its text', async () => {
    await withChange({}, async (opened) => {
      await keep(opened);
      const [made] = opened.emulator.written.issues;
      if (made === undefined) throw new Error('no issue');
      opened.emulator.written.issues.splice(0, 1, {
        ...made,
        body: `All is well.\n\n${marker}`,
      });
      await keep(opened, { place: 32, text: digest(body), wanted: wanted({ unchanged: true, news: null }) });
      expect(standing(opened)).toMatchObject([{ body }]);
    });
  });

  it('is closed with a word, once, and opened again when it comes back', async () => {
    await withChange({}, async (opened) => {
      await keep(opened);
      expect(await keep(opened, { place: 32, wanted: null })).toEqual({ state: 'closed' });
      expect(await keep(opened, { place: 32, wanted: null })).toEqual({ state: 'closed' });
      expect(standing(opened)).toMatchObject([{ state: 'closed' }]);
      expect(comments(opened)).toEqual(['Over.']);
      await keep(opened);
      expect(standing(opened)).toMatchObject([{ state: 'open' }]);
      expect(comments(opened)).toEqual(['Over.', 'Here again.']);
    });
  });

  it('is found by its number where somebody took the label off', async () => {
    await withChange({}, async (opened) => {
      await keep(opened);
      const [made] = opened.emulator.written.issues;
      if (made !== undefined) opened.emulator.written.issues[0] = { ...made, labels: [] };
      expect(await keep(opened, { place: 32 })).toMatchObject({ state: 'written', number: 32 });
      expect(opened.calls()).toContain(ONE);
      expect(opened.emulator.written.issues).toHaveLength(1);
    });
  });

  it('is opened anew where the issue of that number is gone, or another', async () => {
    await withChange({}, async (opened) => {
      expect(await keep(opened, { place: 999 })).toMatchObject({ state: 'written', number: 32 });
      const other = `countersign-${'b'.repeat(32)}`;
      const fresh = { key: other, marker: `<!-- ${other} -->`, place: 31 };
      expect(await keep(opened, fresh)).toMatchObject({ state: 'written', number: 33 });
    });
  });

  it('is opened anew where somebody moved it to another repository', async () => {
    await withChange({ faults: [{ on: ONE, answer: 'redirect-other-host' }] }, async (opened) => {
      expect(await keep(opened, { place: 12 })).toMatchObject({ state: 'written', number: 32 });
      expect(opened.calls()).toContain(ONE);
    });
  });

  it('is none that a person opened with our marker', async () => {
    const forged = {
      author: 'mallory',
      state: 'open',
      title: 'x',
      body: marker,
      labels: { countersign: { by: 'mallory', at: '2026-03-02T10:30:00Z' } },
      edited: { by: 'mallory', at: '2026-03-02T10:30:00Z' },
    };
    await withChange({ issues: { 40: forged } }, async (opened) => {
      expect((await desk(opened)).standing).toEqual([]);
      expect(await keep(opened, { place: 40 })).toMatchObject({ state: 'written', number: 41 });
      expect(await keep(opened, { place: 40, wanted: null })).toEqual({ state: 'closed' });
    });
  });

  it('is told of as standing, for whoever knows of no record about it', async () => {
    await withChange({}, async (opened) => {
      await keep(opened);
      expect((await desk(opened)).standing).toEqual([{ number: 32, marker }]);
      await keep(opened, { wanted: null });
      expect((await desk(opened)).standing).toEqual([]);
    });
  });

  it('is found again where the answer of the write was lost, and not written twice', async () => {
    await withChange({ faults: [{ on: CREATE, nth: 1, answer: 'reset-mid-body' }] }, async (opened) => {
      expect(await keep(opened)).toMatchObject({ state: 'written', number: 32 });
      expect(opened.emulator.written.issues).toHaveLength(1);
    });
  });

  it.each(['403', '404', 'truncated-json', 'html-200'])('is not written where the list answers %s', async (answer) => {
    await withChange({ faults: [{ on: LIST, answer }] }, async (opened) => {
      const sink = await createIssueSink(opened.client, 'countersign').open('acme/pay');
      expect(typeof sink).toBe('string');
      expect(opened.emulator.written.issues).toEqual([]);
    });
  });

  it.each([
    [CREATE, '403'],
    [CREATE, '422'],
  ])('says why it could not be written: %s %s', async (on, answer) => {
    await withChange({ faults: [{ on, answer }] }, async (opened) => {
      expect(await keep(opened)).toMatchObject({ state: 'failed' });
    });
  });

  it.each([PATCH, COMMENT])('says so where %s fails', async (on) => {
    await withChange({ faults: [{ on, answer: '403' }] }, async (opened) => {
      await keep(opened);
      expect(await keep(opened, { place: 32, wanted: null })).toMatchObject({ state: 'failed' });
      expect(standing(opened)).toMatchObject([{ state: 'open' }]);
    });
  });

  it('is put off to the next run where there are too many', async () => {
    await withChange({}, async (opened) => {
      const open = await desk(opened);
      const ended: string[] = [];
      for (let index = 0; index < 62; index += 1) {
        const own = `countersign-${index.toString(16).padStart(32, '0')}`;
        ended.push((await open.keep(issue({ key: own, marker: `<!-- ${own} -->` }))).state);
      }
      expect(ended.filter((state) => state === 'written')).toHaveLength(60);
      expect(ended.slice(-2)).toEqual(['failed', 'failed']);
    });
  });
});
