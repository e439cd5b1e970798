import type { Observed } from '../../../facts/observed.js';
import type { Client } from '../../../lib/client.js';
import { cursor, filledText, optional } from '../../../lib/shape.js';
import { listConfirmed } from './confirmed.js';
import { notShown } from './not-shown.js';

/** Who was invited and is not a member yet: logins, and addresses of those who have no account. Only owners and apps are answered. */
export const readInvitations = async (
  client: Client,
  org: string,
  count: Promise<Observed<number>>,
): Promise<readonly string[]> => {
  const route = 'GET /orgs/{org}/invitations';
  const items = await listConfirmed(client, route, { org }, { about: 'invitations', count });
  return items.map((item, index) => {
    const invitation = cursor(item, `$[${String(index)}]`);
    const name = invitation.get('login', optional(filledText)) ?? invitation.get('email', optional(filledText));
    if (name === null) throw notShown('invitations', 'somebody was invited of whom neither login nor address is told');
    return name;
  });
};
