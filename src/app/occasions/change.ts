import type { Named } from './occasion.js';
import { at, numberOrNull, shaOrNull, textOrNull } from './payload.js';

/** Events of a pull request carry it. */
export const changeOf = (payload: unknown): Named => {
  const subject = at(payload, 'pull_request');
  const pull = numberOrNull(at(subject, 'number'));
  if (pull === null) return null;
  return {
    kind: 'change',
    pull,
    hint: { head: shaOrNull(at(subject, 'head', 'sha')), base: textOrNull(at(subject, 'base', 'ref')) },
  };
};

/** A change that was only named by its number. */
export const namedChange = (pull: number): Named => ({ kind: 'change', pull, hint: { head: null, base: null } });

const COMMAND = '/countersign';

/**
 * A comment asks for a judgement when it is on a pull request and its first line is the command and nothing else. Who wrote
 * it does not matter: it gives no rights.
 */
export const commentedChange = (payload: unknown): Named => {
  const pull = numberOrNull(at(payload, 'issue', 'number'));
  const marker = at(payload, 'issue', 'pull_request');
  if (pull === null || typeof marker !== 'object' || marker === null) {
    return { kind: 'idle', why: 'The comment is not on a pull request.' };
  }
  const body = at(payload, 'comment', 'body');
  const first = typeof body === 'string' ? (body.split(/\r\n|\r|\n/u)[0] ?? '') : '';
  if (first.trim() !== COMMAND) return { kind: 'idle', why: `The comment does not begin with a line ${COMMAND}.` };
  return namedChange(pull);
};
