import type { ClientOptions } from './options.js';

/** Value of the Authorization header; empty: none is sent. */
export const authorizationOf = ({ token, scheme = 'bearer' }: ClientOptions): string => {
  if (token === '') return '';
  switch (scheme) {
    case 'bearer':
      return `Bearer ${token}`;
    case 'basic':
      return `Basic ${Buffer.from(token).toString('base64')}`;
    case 'plain':
      return token;
  }
};
