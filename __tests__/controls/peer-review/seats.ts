import { bob, carol, dana, mallory, review, svcRel } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { last, two, finance, byDana } from './scene.js';

export const seats: Rows = {
  passes: [
    { title: 'finance sits in its seat', settings: finance, facts: { reviews: [review(1, dana)] } },
    {
      title: 'two seats, filled in the one possible way',
      settings: {
        seats: [
          { name: 'risk', users: ['dana', 'carol'] },
          { name: 'finance', teams: ['acme/finance'] },
        ],
      },
      facts: { reviews: [review(1, dana), review(2, carol)] },
    },
    {
      title: 'a spare account of one of two people',
      settings: two,
      people: { samePerson: [['bob', 'Mallory']] },
      facts: { reviews: [review(1, bob), review(2, mallory), review(3, dana)] },
    },
    {
      title: 'a seat that anybody with the permission may fill',
      settings: { seats: [{ name: 'any', approvals: 2 }] },
      facts: { reviews: [review(1, bob), review(2, dana)] },
    },
    {
      title: 'one surely fits, and of another it is not known',
      settings: { seats: [{ name: 'risk', users: ['bob'], teams: ['acme/ops'] }] },
      facts: { reviews: [review(1, bob), review(2, dana)] },
    },
  ],
  fails: [
    {
      title: 'nobody from finance',
      settings: finance,
      outcome: 'pending',
      codes: ['seat-unfilled'],
      about: ['finance'],
    },
    {
      title: 'finance contributed',
      settings: { ...finance, approvals: 1 },
      facts: { ...last(byDana), reviews: [review(1, bob), review(2, dana)] },
      outcome: 'pending',
      codes: ['seat-unfilled', 'approver-contributed'],
      about: ['finance', 'dana'],
    },
    {
      title: 'one person for two seats',
      settings: {
        seats: [
          { name: 'finance', teams: ['acme/finance'] },
          { name: 'risk', users: ['dana'] },
        ],
      },
      facts: { reviews: [review(1, bob), review(2, dana)] },
      outcome: 'pending',
      codes: ['seat-unfilled'],
      about: ['risk'],
    },
    {
      title: 'two accounts of one human for a seat of two',
      settings: { seats: [{ name: 'any', approvals: 2 }] },
      people: { samePerson: [['bob', 'mallory']] },
      facts: { reviews: [review(1, bob), review(2, mallory)] },
      outcome: 'pending',
      codes: ['seat-unfilled'],
    },
    {
      title: 'seats of teams that cannot be read',
      settings: finance,
      unknown: ['teams'],
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'two accounts of one human',
      settings: two,
      people: { samePerson: [['bob', 'mallory']] },
      facts: { reviews: [review(1, bob), review(2, mallory)] },
      outcome: 'pending',
      codes: ['too-few-approvals'],
    },
    {
      title: 'one surely does not fit, and of another it is not known',
      settings: { seats: [{ name: 'risk', teams: ['acme/ops'] }] },
      facts: { reviews: [review(1, bob), review(2, svcRel), review(3, dana)] },
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'an account that is deleted fills no seat',
      settings: finance,
      facts: { reviews: [review(1, bob), review(2, null)] },
      outcome: 'pending',
      codes: ['seat-unfilled', 'reviewer-unresolved'],
      about: ['finance'],
    },
  ],
};
