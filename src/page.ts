import { verify, type Verification } from './evidence/verify.js';
import { fromBase64 } from './lib/base64.js';
import { atPointer } from './lib/json-pointer.js';
import type { PageDocument, PageElement } from './page/dom.js';
import { titleOf, wholeBody } from './report/html/whole.js';
import { visible } from './report/plain.js';
import { MEANING } from './report/verification.js';

/**
 * Runs in a page that shows a record: judges the record again with the same core, compares what the page shows with what
 * the record holds, and says what came of it. Asks nothing of anybody.
 */
declare const document: PageDocument;

interface Told {
  readonly says: string;
  /** Each a paragraph. */
  readonly more: readonly string[];
  readonly tone: 'good' | 'bad' | 'wait' | 'calm';
}

const run = (): void => {
  const bytes = bytesOf(document.getElementById('evidence'));
  if (bytes === null) {
    tell({ says: 'This page does not hold a record that can be read.', more: [], tone: 'bad' });
    return;
  }
  const verification = verify(bytes, document.getElementById('digest')?.textContent ?? '');
  tell(toldOf(verification, isWhatIsShown(verification, bytes.length)));
  offerFile(bytes);
  const { evidence } = verification;
  if (evidence !== null) unfoldPlaces(evidence);
};

const bytesOf = (holder: PageElement | null): Uint8Array<ArrayBuffer> | null => {
  try {
    return fromBase64((holder?.textContent ?? '').trim());
  } catch {
    return null;
  }
};

/**
 * Whether what the page shows, all of it, is what its record gives; null where it cannot be drawn. Must run before anything is
 * changed, and when all of the page is there.
 */
const isWhatIsShown = ({ evidence, digest }: Verification, size: number): boolean | null => {
  if (evidence === null) return null;
  const drawn = document.createElement('template');
  drawn.innerHTML = wholeBody({ evidence, size, digest }).markup;
  const title = document.createElement('template');
  title.innerHTML = titleOf(evidence).markup;
  return drawn.innerHTML === withoutScripts() && title.innerHTML === outer('title');
};

/** What is read, be it in an element or in none. There are two scripts: the record, and this one. */
const withoutScripts = (): string => {
  const scripts = [...document.querySelectorAll('body > script')].map((each) => each.outerHTML);
  const whole = document.querySelector('body')?.innerHTML ?? '';
  return scripts.reduce((rest, script) => rest.split(script).join(''), whole).trim();
};

const outer = (selector: string): string =>
  [...document.querySelectorAll(selector)].map((each) => each.outerHTML).join('');

const toldOf = ({ failures, verdict, evidence }: Verification, isShown: boolean | null): Told => {
  const faults = [
    ...failures.map(({ kind, found }) => `${MEANING[kind]} Found: ${found}.`),
    ...(isShown === false
      ? ['What this page shows is not what the record in it holds: somebody changed the page.']
      : []),
  ];
  if (faults.length > 0 || verdict === null || evidence === null) {
    return {
      says: 'This page judged the facts again in your browser, and something is NOT in order:',
      more: faults,
      tone: 'bad',
    };
  }
  const word = verdict.replaceAll('-', ' ');
  return {
    says: `This page judged the facts again in your browser: same decision (${word}).`,
    more: ['The digest, the form and the policy in the record fit, and what you read here is what the record holds.'],
    // The record is in order either way; green would be read as the verdict.
    tone: verdict === 'pass' || verdict === 'pass-with-exception' ? 'good' : 'calm',
  };
};

const tell = ({ says, more, tone }: Told): void => {
  const first = made('p', `verdict ${tone}`, says);
  document.getElementById('judged')?.replaceChildren(first, ...more.map((text) => made('p', '', visible(text))));
};

const made = (name: string, className: string, text: string): PageElement => {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
};

const offerFile = (bytes: Uint8Array<ArrayBuffer>): void => {
  const button = document.getElementById('save');
  if (button === null) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'evidence.json';
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
  });
};

/** A place in the record becomes a fold that shows what stands there. */
const unfoldPlaces = (evidence: unknown): void => {
  for (const place of document.querySelectorAll('[data-pointer]')) {
    const path = place.dataset['pointer'] ?? '';
    const fold = document.createElement('details');
    const summary = document.createElement('summary');
    const content = document.createElement('pre');
    summary.append(made('code', '', path));
    fold.append(summary, content);
    fold.addEventListener(
      'toggle',
      () => {
        const lines = JSON.stringify(atPointer(evidence, path), null, 2).split('\n');
        content.textContent = lines.map((line) => visible(line)).join('\n');
      },
      { once: true },
    );
    place.replaceWith(fold);
  }
};

// What stands behind this script is a part of the page as well.
document.addEventListener('DOMContentLoaded', run);
