import { createHash } from 'node:crypto';

export type Shape = Readonly<Record<string, unknown>>;

/** An id of Azure DevOps for somebody: always the same GUID for the same name. */
export const guidOf = (who: string): string => {
  const digits = createHash('sha256').update(`azure-boards ${who.toLowerCase()}`).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-');
};

/**
 * An identity. `machine:Pipelines` is a service account, `DOMAIN\name` one of a server, and a text with an address that of
 * Entra ID.
 */
export const identityOf = (who: string): Shape => {
  const machine = /^machine:(.*)$/.exec(who)?.[1];
  const kind = machine === undefined ? (who.includes('\\') ? 'win' : 'aad') : 'svc';
  const id = guidOf(who);
  const descriptor = `${kind}.${Buffer.from(id).toString('base64url')}`;
  return {
    displayName: machine === undefined ? (who.split(/[@\\]/).at(kind === 'win' ? -1 : 0) ?? who) : `${machine} (acme)`,
    url: `https://spsprodweu1.vssps.visualstudio.com/A0000000-0000-0000-0000-000000000000/_apis/Identities/${id}`,
    _links: { avatar: { href: `https://dev.azure.com/acme/_apis/GraphProfile/MemberAvatars/${descriptor}` } },
    id,
    uniqueName: machine === undefined ? who : `Build\\${guidOf('the collection')}`,
    imageUrl: `https://dev.azure.com/acme/_apis/GraphProfile/MemberAvatars/${descriptor}`,
    descriptor,
  };
};

/** As versions of the API before 4 tell it. */
export const identityText = (who: string): string => `${who.split('@')[0] ?? who} <${who}>`;
