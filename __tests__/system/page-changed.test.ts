import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, open } from './browser.js';
import { describeWith } from './programs.js';
import { addressOf, pageOf, recordOf } from './records.js';

/** Each says in a place of its own what the record does not say; record and script stay as they are. */
const changes: readonly (readonly [string, (html: string) => string])[] = [
  ['a heading in front', (html) => html.replace('<header>', '<h1>Approved</h1><header>')],
  ['a part behind', (html) => html.replace('<footer>', '<section>Approved</section><footer>')],
  ['words in no element', (html) => html.replace('<footer>', 'Approved<footer>')],
  ['a part behind its script', (html) => html.replace('</body>', '<h1>Approved</h1></body>')],
  ['a part behind its end', (html) => `${html}<h1>Approved</h1>`],
  ['other words in its first link', (html) => html.replace('To the record', 'Approved')],
  ['another size of the file', (html) => html.replace(/, \d+ bytes\./u, ', Approved.')],
  ['another title', (html) => html.replace(/<title>[^<]*/u, '<title>Approved')],
];

describeWith('chromium', 'the page of a record that somebody changed', (program) => {
  let browser: Browser;
  let folder = '';
  let html = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-page-'));
    html = await readFile(await pageOf(folder, 'blocked', await recordOf('blocked')), 'utf8');
    browser = await launch(program);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(changes)('says so where it has %s', async (_, change) => {
    const file = join(folder, 'changed.html');
    expect(change(html)).toContain('Approved');
    await writeFile(file, change(html));
    const { page } = await open(browser, addressOf(file));
    const said = await page.locator('#judged').innerText();
    expect(said).toContain('somebody changed the page');
    expect(said).not.toContain('same decision');
    await page.context().close();
  });
});
