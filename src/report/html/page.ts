import { sha256 } from '../../evidence/digest.js';
import type { Evidence } from '../../evidence/document.js';
import { base64, fromHex } from '../../lib/base64.js';
import { element, verbatim } from './markup.js';
import { STYLE } from './style.js';
import { titleOf, wholeBody } from './whole.js';

/** A record to be shown as a page. `bytes` are those that the digest was taken of. */
export interface PageOf {
  readonly evidence: Evidence;
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** The program that judges again in the browser; dist/page.js. */
  readonly script: string;
}

/**
 * One page that holds everything: nothing is fetched, and nothing runs but the one script that the policy in its head
 * names by digest. The record's bytes lie in it as base64, so that no text in them can be taken for a part of the page.
 */
export const recordPage = ({ evidence, bytes, digest, script }: PageOf): string => {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: securityPolicy(script) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    // Else a browser asks the server for a picture.
    element('link', { rel: 'icon', href: 'data:,' }),
    titleOf(evidence),
    verbatim('style', STYLE),
  );
  const body = element(
    'body',
    {},
    wholeBody({ evidence, size: bytes.length, digest }),
    element('script', { type: 'application/octet-stream', id: 'evidence' }, base64(bytes)),
    verbatim('script', script),
  );
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).markup}\n`;
};

/** Only what is named by its digest runs or is drawn. */
const securityPolicy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string => `'sha256-${base64(fromHex(sha256(text)))}'`;
