import type { TraceFault, TraceFaultCode } from '../../evidence/trace/trace-holes.js';
import { plain } from '../plain.js';

const WORDS: Readonly<Record<TraceFaultCode, string>> = {
  'start-not-found': 'Nothing that could be read leads on from here',
  'nothing-deployed': 'Nothing was ever deployed here with success',
  'deployment-without-end': 'There is a record of the gate before this deployment, and none of how it ended',
  'deployment-unfinished': 'The host does not say that this deployment succeeded',
  'deployment-record-absent': 'There is no record of this deployment',
  'deployment-record-other': 'The record is of another commit than was deployed',
  'way-cut': 'The deployment brought more commits than are shown',
  'record-absent': 'There is no record of this commit',
  'record-refused': 'There is a record and it does not verify',
  'record-blocked': 'The record verifies, and its verdict is no pass',
  'record-doubted': 'The record verifies, and something stands against it',
  'record-other': 'The record does not cover this commit',
  'pull-absent': 'No pull request stands for this commit: it was pushed directly',
  'ticket-absent': 'No ticket was found for this change',
  'ticket-not-asked': 'The policy did not ask for a ticket, so none is in the record',
  'ticket-other': 'The record was judged with other tickets',
  'people-absent': 'Nobody who had a part in it is known',
  'checks-failed': 'A required check or scan had failed',
  'not-deployed': 'No environment holds this commit now',
  'part-unread': 'This could not be read',
};

/** A sentence without words of others but at its end. */
export const faultWords = ({ code, found }: Pick<TraceFault, 'code' | 'found'>): string =>
  found === '' ? `${WORDS[code]}.` : `${WORDS[code]}: ${plain(found)}.`;
