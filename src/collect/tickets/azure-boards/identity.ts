import type { TicketPerson } from '../../../facts/tickets.js';
import { cursor, Malformed, optional, text, type Reader } from '../../../lib/shape.js';
import { systemPerson } from '../system-person.js';

/** Accounts of Entra ID, of Microsoft, of a Windows domain, and those that are invited and have not come yet. */
const PEOPLE = /^(?:aad|msa|win|bnd)\./iu;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const NOBODY = /^[0-]+$/u;

/**
 * An identity as the API tells it since version 4: an object with an id, a unique name and a descriptor. Older versions give
 * a text, `Name <address>`, that anybody may call themselves; it is refused.
 */
export const azureIdentity: Reader<TicketPerson> = (value, path) => {
  const identity = cursor(value, path);
  const id = identity.get('id', optional(text)) ?? '';
  const name = identity.get('uniqueName', optional(text)) ?? '';
  const descriptor = identity.get('descriptor', optional(text)) ?? '';
  if (id !== '' && !GUID.test(id)) throw new Malformed(`${path}.id`, 'a GUID');
  return systemPerson('azure-boards', {
    id: id === '' || NOBODY.test(id) ? null : id.toLowerCase(),
    mail: name,
    kind: isPerson(descriptor, name) ? 'person' : 'machine',
  });
};

/**
 * Service accounts (`svc.`), Azure DevOps' own parts (`s2s.`), applications of Entra ID (`aadsp.`) and groups are no persons,
 * and what is not known as a person's account is taken for one of them. Servers tell no descriptor: there, accounts are
 * `DOMAIN\name`, those of builds `Build\<GUID>`.
 */
const isPerson = (descriptor: string, name: string): boolean => {
  if (descriptor !== '') return PEOPLE.test(descriptor);
  const [domain = '', account = ''] = name.split('\\');
  if (GUID.test(account) || NO_PEOPLE.test(domain)) return false;
  return name.includes('\\') || name.includes('@');
};

const NO_PEOPLE =
  /^(?:build|release|agentpool|agent pool|vstfs:.*|nt authority|nt service|local service|network service)$/iu;
