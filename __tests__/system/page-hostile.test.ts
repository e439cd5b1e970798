import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { canonical } from '../../src/evidence/canonical.js';
import { validateEvidence } from '../../src/evidence/validators.generated.js';
import { launch, open } from './browser.js';
import { describeWith } from './programs.js';
import { addressOf, pageOf, recordOf } from './records.js';

/** Each tries to become a part of the page, and to run. */
const ATTACKS: readonly string[] = [
  '<script>globalThis.ran=1</script>',
  '</script><script>globalThis.ran=2</script>',
  '<!--<script>globalThis.ran=3',
  '"><img src=x onerror="globalThis.ran=4">',
  "'><svg/onload=globalThis.ran=5>",
  '</style></title></textarea><img src=x onerror=globalThis.ran=6>',
  '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  '<base href="http://127.0.0.1:9/"><a href="javascript:globalThis.ran=7">x</a>',
  '</bdi></code></p></main><iframe srcdoc="<script>parent.ran=8</script>"></iframe>',
  '&lt;img src=x onerror=globalThis.ran=9&gt;&#60;script&#62;',
  '\u202e<b>\u2028\u0000\u001b[31m',
];

/** The record with an attack in the place of every text whose form its schema leaves free; how many that were. */
function poisoned(text: string): { readonly bytes: string; readonly count: number } {
  const document: unknown = JSON.parse(text);
  let count = 0;
  const poison = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    const members = holder as Record<string, unknown>;
    for (const [key, value] of Object.entries(members)) {
      if (typeof value !== 'string') {
        poison(value);
        continue;
      }
      members[key] = ATTACKS[count % ATTACKS.length];
      if (validateEvidence(document)) count += 1;
      else members[key] = value;
    }
  };
  poison(document);
  return { bytes: canonical(document), count };
}

describeWith('chromium', 'the page of a record that is all attack', (program) => {
  let browser: Browser;
  let folder = '';
  let file = '';
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-hostile-'));
    const hostile = poisoned(await recordOf('blocked'));
    count = hostile.count;
    file = await pageOf(folder, 'hostile', hostile.bytes);
    browser = await launch(program);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('holds many of them', () => {
    expect(count).toBeGreaterThan(100);
  });

  it.each([true, false])('runs nothing and fetches nothing (JavaScript: %s)', async (javaScriptEnabled) => {
    const { page, requests, complaints } = await open(browser, addressOf(file), { javaScriptEnabled });
    if (javaScriptEnabled) {
      await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true })`);
      await page.waitForTimeout(300);
      expect(await page.evaluate('typeof ran')).toBe('undefined');
      expect(await page.locator('#judged').innerText()).toContain('NOT in order');
    }
    expect(await page.locator('main').innerText()).toContain('globalThis.ran');
    expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([addressOf(file)]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has no element and no attribute but ours', async () => {
    const { page } = await open(browser, addressOf(file));
    const tags = await page.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('*')].map((e) => e.localName))]`,
    );
    expect(tags.filter((tag) => !OURS.has(tag))).toEqual([]);
    const attributes = await page.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames()))]`,
    );
    expect(attributes.filter((name) => !NAMES.has(name))).toEqual([]);
    const targets = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[href]')].map((e) => e.getAttribute('href'))`,
    );
    expect(targets.filter((target) => !/^(#[a-z]+|data:,)$/.test(target))).toEqual([]);
    for (const [selector, many] of [
      ['script', 2],
      ['style', 1],
      ['meta', 6],
      ['link', 1],
      ['body > *', 6],
    ] as const)
      expect([selector, await page.locator(selector).count()]).toEqual([selector, many]);
    expect(await page.locator('body > script').count()).toBe(2);
    await page.context().close();
  });

  it('does not grow wider than a phone', async () => {
    const { page } = await open(browser, addressOf(file), { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.context().close();
  });
});

const OURS: ReadonlySet<string> = new Set(
  (
    'html head meta link title style body a header main footer nav section div p span strong small code pre bdi button ' +
    'h1 h2 h4 ul ol li dl dt dd table caption thead tbody tr th td details summary time script'
  ).split(' '),
);

const NAMES: ReadonlySet<string> = new Set(
  (
    'lang charset http-equiv content name rel href class id tabindex role aria-labelledby aria-label aria-hidden scope ' +
    'datetime open type data-head data-pointer'
  ).split(' '),
);
