import { describe, expect, it } from '@jest/globals';
import { createFollowUpWriter } from '../../src/publish/follow-up.js';
import { withChange, type Opened } from '../collect/emulated.js';

const marker = '<!-- countersign follow-up #7 abc -->';
const issue = {
  marker,
  title: 'Review of the emergency change #7',
  body: `Please.\n\n${marker}\n`,
  since: '2026-03-02T10:20:00Z',
};
const LIST = 'GET /repos/{owner}/{repo}/issues';
const CREATE = 'POST /repos/{owner}/{repo}/issues';

const open = ({ client }: Opened, own: Partial<typeof issue> = {}) =>
  createFollowUpWriter(client)('acme/pay', { ...issue, ...own });

describe('the issue for the review afterwards', () => {
  it('is opened after a look for it', async () => {
    await withChange({}, async (opened) => {
      expect(await open(opened)).toEqual({ state: 'opened', number: 32, url: 'https://github.com/acme/pay/issues/32' });
      expect(opened.emulator.written.issues).toMatchObject([{ title: issue.title, body: issue.body }]);
      expect(opened.calls()).toEqual([LIST, CREATE]);
    });
  });

  it('is opened once for a head, and anew for another', async () => {
    await withChange({}, async (opened) => {
      await open(opened);
      expect(await open(opened)).toMatchObject({ state: 'already-open', number: 32 });
      const other = marker.replace('abc', 'def');
      expect(await open(opened, { marker: other, body: other })).toMatchObject({ state: 'opened', number: 33 });
      expect(opened.emulator.written.issues).toHaveLength(2);
    });
  });

  it('cannot be forestalled by an issue or a pull request of a person with the same mark', async () => {
    const forged = {
      author: 'mallory',
      state: 'closed',
      title: 'x',
      labels: {},
      edited: { by: 'mallory', at: '2026-03-02T10:30:00Z' },
    };
    const world = { issues: { 40: { ...forged, body: marker } }, pull: { body: marker } };
    await withChange(world, async (opened) => {
      expect(await open(opened)).toMatchObject({ state: 'opened' });
    });
  });

  it('is found again where the answer of the write was lost, and not written twice', async () => {
    await withChange({ faults: [{ on: CREATE, nth: 1, answer: 'reset-mid-body' }] }, async (opened) => {
      expect(await open(opened)).toMatchObject({ state: 'opened', number: 32 });
      expect(opened.emulator.written.issues).toHaveLength(1);
    });
  });

  it.each([
    ['the list may not be read', LIST, '403', 0],
    ['the list is cut', LIST, 'truncated-json', 0],
    ['the token may not write', CREATE, '403', 0],
    ['issues are switched off', CREATE, '422', 0],
    ['GitHub fails', CREATE, '500', 0],
  ] as const)('that could not be opened is told: %s', async (_, on, answer, written) => {
    await withChange({ faults: [{ on, answer }] }, async (opened) => {
      expect(await open(opened)).toMatchObject({ state: 'not-written', found: expect.any(String) });
      expect(opened.emulator.written.issues).toHaveLength(written);
    });
  });
});
