import { GITHUB_ISSUER } from '../verify/identity.js';

/** Who names workflows: of github.com, of a subdomain of ghe.com, of a server of one's own. */
export const issuerOf = (serverUrl: string): string => {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : '';
  if (host === '' || host === 'github.com') return GITHUB_ISSUER;
  return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `${serverUrl}/_services/token`;
};
