import type { Evidence } from '../../evidence/document.js';
import { DUTIES, type Duty } from '../../facts/duties.js';
import { nameOf } from '../names.js';

export interface PersonShown {
  readonly name: string;
  readonly id: number;
  /** Empty for a person. */
  readonly kind: string;
  readonly duties: readonly Duty[];
  /** Into the evidence. */
  readonly at: number;
}

export interface PeopleShown {
  readonly people: readonly PersonShown[];
  /** Duties that somebody holds, in the order of the list of duties. */
  readonly held: readonly Duty[];
  readonly unheld: readonly Duty[];
}

export const DUTY_WORDS: Readonly<Record<Duty, string>> = {
  author: 'Author',
  approver: 'Approver',
  merger: 'Merger',
  requester: 'Requester',
  'ticket-approver': 'Ticket approver',
  deployer: 'Deployer',
  'deployment-approver': 'Deployment approver',
  'policy-author': 'Policy author',
};

/** Who had which duty in the change. */
export const peopleShown = ({ participants }: Evidence): PeopleShown => {
  const held = new Set(participants.flatMap(({ duties }) => duties));
  return {
    people: participants.map(({ account, duties }, at) => ({
      name: nameOf(account),
      id: account.id,
      kind: account.type === 'user' ? '' : account.type,
      duties,
      at,
    })),
    held: DUTIES.filter((duty) => held.has(duty)),
    unheld: DUTIES.filter((duty) => !held.has(duty)),
  };
};
