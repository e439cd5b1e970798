import { allOf, anyOf, isListed, namesOf, no, yes, type Answer, type PeopleList } from '../../facts/eligibility.js';
import type { Team } from '../../facts/permissions.js';
import type { PersonKey } from '../../facts/identity.js';
import type { Observed, Reason } from '../../facts/observed.js';
import { groupBy } from '../../lib/group-by.js';
import { unmatched } from '../../lib/matching.js';
import type { Candidate } from './candidates.js';
import type { Fault } from './control.js';

export interface Seat extends PeopleList {
  readonly name: string;
  readonly approvals: number;
}

/** Seats that no approver can fill, each filled by a person of its own; `missing` is the outcome of what people can still give. */
export const seatFaults = (
  seats: readonly Seat[],
  candidates: readonly Candidate[],
  teams: Observed<readonly Team[]>,
  missing: 'pending' | 'fail',
): readonly Fault[] => {
  const persons = [...groupBy(candidates, ({ person }) => person)];
  const places = seats.flatMap((seat) => Array.from({ length: seat.approvals }, () => seat));
  const answers = new Map(seats.map((seat) => [seat, answersFor(seat, persons, teams)]));
  const answer = (seat: Seat, person: PersonKey): Answer => answers.get(seat)?.get(person) ?? no;
  const keys = persons.map(([person]) => person);
  const empty = unmatched(places, keys, (seat, person) => answer(seat, person).is !== 'no');
  if (empty.length > 0) return [...groupBy(empty, (seat) => seat).keys()].map((seat) => unfilled(seat, missing));
  if (unmatched(places, keys, (seat, person) => answer(seat, person).is === 'yes').length === 0) return [];
  const whys = [...answers.values()].flatMap((each) => [...each.values()]);
  return whys.flatMap((each): Fault[] =>
    each.is === 'unknown' ? [{ outcome: 'indeterminate', reason: each.why }] : [],
  );
};

const answersFor = (
  seat: Seat,
  persons: readonly (readonly [PersonKey, readonly Candidate[]])[],
  teams: Observed<readonly Team[]>,
): ReadonlyMap<PersonKey, Answer> => {
  const open = namesOf(seat).length === 0;
  const one = ({ account, fills }: Candidate): Answer =>
    account === null ? no : allOf([fills, open ? yes : isListed(seat, teams, account)]);
  return new Map(persons.map(([person, candidates]) => [person, anyOf(candidates.map(one))]));
};

const unfilled = (seat: Seat, outcome: Fault['outcome']): Fault => {
  const who = namesOf(seat);
  const needed = `${seat.approvals} from ${who.length === 0 ? 'everyone with the permission' : who.join(', ')}`;
  const reason: Reason = { code: 'seat-unfilled', about: [seat.name], needed, found: 'too few that fit', who };
  return { outcome, reason };
};
