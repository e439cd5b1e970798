import { describe, expect, it } from '@jest/globals';
import { gate } from '../../src/app/gate.js';
import { portsTo, requestTo } from '../faults/ports.js';
import { otherPull } from './other-pull.js';
import { session } from './session.js';

/** A fork's pull request with the same head that nobody approved: GitHub ties no commit to it. */
const twin = (number: number): object => ({
  ...otherPull(number, { 'head-commit': 'c3', head: 'again', 'head-repository': 'mallory/pay' }),
  commits: {},
});
const manyOpen = (count: number): object =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [index + 100, otherPull(index + 100, { base: 'experiments' })]),
  );

describe('a repository with more open pull requests than one page shows', () => {
  it.each([
    ['the first', 50],
    ['the last', 300],
  ])('has every one looked at for the same head, %s of them too', async (_, number) => {
    await session({ 'other-pulls': { ...manyOpen(140), [number]: twin(number) } }, async ({ run }) => {
      const turn = await run();
      expect(turn.evidence.at(-1)?.companions.map(({ pull }) => pull)).toEqual([number]);
      expect(turn.statuses.at(-1)?.state).not.toBe('success');
    });
  });

  it('is judged as always where no other has the head', async () => {
    await session({ 'other-pulls': manyOpen(140) }, async ({ run }) => {
      expect((await run()).statuses.at(-1)?.state).toBe('success');
    });
  });

  it('is never let through where the list cannot be read to its end', async () => {
    await session({}, async ({ emulator }) => {
      const ports = portsTo(emulator);
      const fault = { outcome: 'indeterminate', code: 'list-truncated', about: ['open pull requests'] } as const;
      const source = { ...ports.source, sharing: () => Promise.resolve({ pulls: [], faults: [fault] }) };
      const { conclusion } = await gate({ ...ports, source }, requestTo(emulator));
      expect([conclusion.verdict, conclusion.exitCode, conclusion.status?.text.state]).toEqual([
        'indeterminate',
        1,
        'error',
      ]);
    });
  });
});
