import type { TicketPerson } from '../../../facts/tickets.js';
import { boolean, filledText, Malformed, optional, text, type Cursor } from '../../../lib/shape.js';
import { systemPerson } from '../system-person.js';

/** An account of the workspace, suspended ones too. `app`: no human is behind it. */
export const linearPerson = (user: Cursor): TicketPerson =>
  systemPerson('linear', {
    id: idOf(user),
    mail: user.get('email', text),
    kind: user.get('app', boolean) ? 'machine' : 'person',
  });

/** Somebody of another service, such as Slack, who has no account here. */
export const linearOutsider = (user: Cursor): TicketPerson =>
  systemPerson('linear', { id: idOf(user), mail: user.get('email', optional(text)), kind: 'person' });

/** An integration or an automation, in whosever name it acts. */
export const linearBot = (bot: Cursor): TicketPerson => {
  const type = bot.get('type', text);
  const id = bot.get('id', optional(text)) ?? type;
  return systemPerson('linear', { id: ID.test(id) ? id : null, mail: null, kind: 'machine' });
};

const ID = /^[\w.-]{1,100}$/u;

const idOf = (user: Cursor): string => {
  const id = user.get('id', filledText);
  if (!ID.test(id)) throw new Malformed(`${user.path}.id`, 'an id');
  return id;
};
