import { expect, it } from '@jest/globals';
import { ticketBudget } from '../../src/wiring/ticket-budget.js';
import { withinTime } from '../../src/wiring/ticket-client.js';
import { RequestError } from '../../src/lib/client.js';

/** A clock that stands still until it is told to go on. */
const clock = (): { now: () => number; pass: (milliseconds: number) => void } => {
  let time = 1000;
  return {
    now: () => time,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
};

it('counts what is waited for, once for waits side by side, and nothing else', async () => {
  const { now, pass } = clock();
  const budget = ticketBudget(10_000, { now });
  pass(60_000);
  expect(budget.left()).toBe(10_000);
  const ends: (() => void)[] = [];
  const wait = (): Promise<void> => budget.spend(() => new Promise((end) => ends.push(end)));
  const both = [wait(), wait()];
  pass(3000);
  expect(budget.left()).toBe(7000);
  for (const end of ends) end();
  await Promise.all(both);
  pass(60_000);
  expect(budget.left()).toBe(7000);
  await expect(
    budget.spend(() => {
      pass(1000);
      return Promise.reject(new Error('no'));
    }),
  ).rejects.toThrow('no');
  expect(budget.left()).toBe(6000);
});

it('says how long was waited, and asks no more when nothing is left', async () => {
  const { now, pass } = clock();
  const budget = ticketBudget(4000, { now });
  let asked = 0;
  const hang = (): Promise<never> => {
    asked += 1;
    // The clocks of the budget and of the client differ by a moment.
    pass(3990);
    return Promise.reject(new RequestError('deadline-exceeded', null, 'GET /x: no time left'));
  };
  await expect(withinTime('PAY-31', budget, 4, hang)).rejects.toMatchObject({
    fault: {
      code: 'deadline-exceeded',
      about: ['PAY-31'],
      found: 'no answer after 4.0 s of the 4 s that ticket-timeout allows (GET /x: no time left)',
    },
  });
  await expect(withinTime('PAY-32', budget, 4, hang)).rejects.toMatchObject({
    fault: { about: ['PAY-32'], found: 'not asked any more: it used up the 4 s that ticket-timeout allows' },
  });
  expect(asked).toBe(1);
});
