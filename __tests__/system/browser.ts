import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // A browser that calls home would be seen as a page that does.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** An opened page, with everything that it did besides being read. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Messages on the console, errors, and what the security policy refused. */
  readonly complaints: readonly string[];
}

export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('refused: ' + event.violatedDirective + ' ' + event.blockedURI))",
  );
  await page.goto(address);
  return { page, requests, complaints };
}
