import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch, open } from './browser.js';
import { describeWith } from './programs.js';
import { addressOf, pageOf, recordOf, withBytes, type RecordName } from './records.js';

const names: readonly RecordName[] = ['passed', 'blocked', 'emergency'];

describeWith('chromium', 'the page of a record', (program) => {
  let browser: Browser;
  let folder = '';
  const records = new Map<RecordName, { readonly bytes: string; readonly file: string }>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-page-'));
    for (const name of names) {
      const bytes = await recordOf(name);
      records.set(name, { bytes, file: await pageOf(folder, name, bytes) });
    }
    browser = await launch(program);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const record = (name: RecordName): { readonly bytes: string; readonly file: string } => {
    const found = records.get(name);
    if (found === undefined) throw new Error(`no record ${name}`);
    return found;
  };

  const banner = (page: Page): Promise<string> => page.locator('#judged').innerText();

  it.each([
    ['passed', 'This change may be merged', 'pass'],
    ['blocked', 'This change may not be merged', 'fail'],
    ['emergency', 'This change may be merged, as an emergency', 'pass with exception'],
  ] as const)('judges again what it shows: %s', async (name, headline, word) => {
    const { page, complaints } = await open(browser, addressOf(record(name).file));
    expect(await page.locator('h1').innerText()).toBe(headline);
    expect(await banner(page)).toContain(`judged the facts again in your browser: same decision (${word}).`);
    expect(await banner(page)).not.toContain('NOT in order');
    expect(await page.locator('#check').innerText()).toContain('The signature is NOT checked in this page');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks no server for anything but itself', async () => {
    const asked: string[] = [];
    const html = await readFile(record('blocked').file);
    const server = createServer(({ url }, response) => {
      asked.push(url ?? '');
      response.setHeader('content-type', 'text/html');
      response.end(html);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const { page, requests, complaints } = await open(browser, `http://127.0.0.1:${String(port)}/record`);
    for (const fold of await page.locator('summary:visible').all()) await fold.click();
    await page.waitForLoadState('networkidle');
    expect([asked, complaints]).toEqual([['/record'], []]);
    expect(requests.filter((address) => !address.startsWith('data:'))).toHaveLength(1);
    // What a page of that policy may not do, it cannot.
    await page
      .evaluate(`fetch('/elsewhere').catch(() => 0).then(() => { const i = new Image(); i.src = '/picture' })`)
      .catch(() => undefined);
    await page.waitForTimeout(200);
    expect(asked).toEqual(['/record']);
    expect(complaints.join()).toMatch(/refused: connect-src/);
    await page.context().close();
    await new Promise((done) => server.close(done));
  });

  it('says what differs where the record in it was altered', async () => {
    const file = await withBytes(record('blocked').file, (bytes) =>
      bytes.replace('"conclusion":"failure"', '"conclusion":"success"'),
    );
    const { page } = await open(browser, addressOf(file));
    const text = await banner(page);
    expect(text).toContain('something is NOT in order');
    expect(text).toContain('This is not the file that was recorded.');
    expect(text).toContain('The decision does not follow from the facts and the policy in it.');
    expect(text).toContain('What this page shows is not what the record in it holds');
    expect(text).not.toContain('same decision');
    await page.context().close();
  });

  it.each([
    ['cut short', (bytes: string) => bytes.slice(0, -1), 'This is no evidence file.'],
    ['of another form', () => '{"verdict":"pass"}', 'This does not have the form of evidence'],
    ['written again', (bytes: string) => `${bytes}\n`, 'This is not the file that was recorded.'],
  ] as const)('says so where the record in it is %s', async (_, change, says) => {
    const { page } = await open(browser, addressOf(await withBytes(record('passed').file, change)));
    expect(await banner(page)).toContain(says);
    await page.context().close();
  });

  it('says so where a word of the page was altered and the record was not', async () => {
    const file = join(folder, 'reworded.html');
    const text = await readFile(record('blocked').file, 'utf8');
    await writeFile(file, text.replace('<h1>This change may not be merged', '<h1>This change may be merged'));
    const { page } = await open(browser, addressOf(file));
    expect(await banner(page)).toContain('somebody changed the page');
    await page.context().close();
  });

  it('gives the exact bytes away as a file', async () => {
    const { page, complaints } = await open(browser, addressOf(record('passed').file));
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save evidence.json' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('evidence.json');
    expect(await readFile(await download.path(), 'utf8')).toBe(record('passed').bytes);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is read without JavaScript, folds included', async () => {
    const { page } = await open(browser, addressOf(record('blocked').file), { javaScriptEnabled: false });
    expect(await banner(page)).toContain('Not judged again: this page needs JavaScript for that');
    expect(await page.getByRole('button', { name: 'Save evidence.json' }).isVisible()).toBe(false);
    expect(await page.locator('#controls').innerText()).toContain('A check did not succeed');
    const folded = page.locator('.control:not([open])').first();
    await folded.locator('summary').click();
    expect(await page.locator('#controls').innerText()).toContain('Nothing was found against it.');
    await page.context().close();
  });

  it.each([390, 1200])('is %i pixels wide where the window is, whatever is unfolded', async (width) => {
    for (const name of names) {
      const { page } = await open(browser, addressOf(record(name).file), { viewport: { width, height: 844 } });
      await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true })`);
      await page.waitForTimeout(100);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    }
  });

  it('is used with the keyboard alone, and each place in the record unfolds to what stands there', async () => {
    const { page } = await open(browser, addressOf(record('passed').file));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the record');
    let name = '';
    for (let step = 0; step < 40 && name !== 'SUMMARY'; step += 1) {
      await page.keyboard.press('Tab');
      name = await page.evaluate<string>('document.activeElement.tagName');
    }
    await page.keyboard.press('Enter');
    const fold = page.locator('.control[open]').first();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await fold.locator('pre').innerText()).toContain('"outcome": "pass"');
    await page.context().close();
  });

  it('has landmarks, one title, named parts and tables', async () => {
    const { page } = await open(browser, addressOf(record('blocked').file));
    const count = (selector: string): Promise<number> => page.locator(selector).count();
    for (const one of ['html[lang=en]', 'h1', 'header', 'main', 'nav[aria-label]', 'footer'])
      expect([one, await count(one)]).toEqual([one, 1]);
    expect(await count('section:not([aria-labelledby])')).toBe(0);
    expect(await count('table')).toBe(await count('caption'));
    expect(await count('th:not([scope])')).toBe(0);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has enough contrast, %s', async (colorScheme) => {
    const { page } = await open(browser, addressOf(record('emergency').file), { colorScheme });
    expect(await page.evaluate(FAINT)).toEqual([]);
    await page.context().close();
  });

  it('is printed whole: what is folded away is on the paper', async () => {
    const { page } = await open(browser, addressOf(record('passed').file));
    const inside = page.locator('.control:not([open]) .inside').first();
    expect(await inside.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await inside.isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
    await page.context().close();
  });
});

/** Texts whose contrast to what lies behind them is under 4.5 to 1 (WCAG 2, AA). */
const FAINT = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (color) => channels(color).slice(0, 3).map((value) => value / 255)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if ((channels(color)[3] ?? 1) > 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || ['SCRIPT', 'STYLE'].includes(element.tagName)) continue;
    const [one, other] = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a);
    if ((one + 0.05) / (other + 0.05) < 4.5) faint.push(node.data);
  }
  return faint;
})()`;
