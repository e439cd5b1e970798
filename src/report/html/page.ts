import { sha256 } from '../../evidence/digest.js';
import type { Evidence } from '../../evidence/document.js';
import { base64, fromHex } from '../../lib/base64.js';
import { counted } from '../names.js';
import { recordView } from '../record/view.js';
import { element, verbatim, type Markup } from './markup.js';
import { bodyOf } from './body.js';
import { STYLE } from './style.js';

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
  const name = recordView(evidence).name;
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
    element('title', {}, `${name}: ${evidence.decision.verdict} · Countersign record`),
    verbatim('style', STYLE),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#main' }, 'To the record'),
    bodyOf(evidence),
    fileSection(bytes.length, digest),
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

/** About the very file: it stands outside of what is drawn from the record. */
const fileSection = (size: number, digest: string): Markup =>
  element(
    'footer',
    {},
    element('h2', {}, 'The file itself'),
    element('p', {}, 'sha256 ', element('code', { id: 'digest' }, digest), `, ${counted(size, 'byte')}.`),
    element('p', {}, element('button', { type: 'button', id: 'save', hidden: true }, 'Save evidence.json')),
    element(
      'p',
      { class: 'aside' },
      'This page holds the exact bytes of evidence.json, as base64, in its element “evidence”. It asks no server for anything.',
    ),
  );
