import { expect, it } from '@jest/globals';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { unknownFacts, withRun } from '../../src/facts/unknown-facts.js';
import { compliant } from '../support/compliant.js';

const why = unavailable('the change', '404');

it('every fact is unknown, for the reason given', () => {
  const facts = unknownFacts(why);
  expect(Object.keys(facts).sort()).toEqual(Object.keys(compliant).sort());
  for (const fact of Object.values(facts)) expect(fact).toEqual(unknown(why));
});

it('of all facts the run may be known', () => {
  expect(withRun(unknownFacts(why), compliant.run)).toEqual({ ...unknownFacts(why), run: known(compliant.run) });
});
