import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { actionNode } from '../../e2e/support.js';

/** Key and certificate of a server that nobody vouches for. */
const selfSigned = (): { readonly key: string; readonly cert: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-days', '2'];
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
      {
        stdio: 'ignore',
      },
    );
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Asks from a process of its own: node reads the variable where jest cannot set it. */
const ask = (url: string): Promise<string> =>
  new Promise((done) => {
    const limits = JSON.stringify({ milliseconds: 5_000, bytes: 1_000 });
    const script = [
      `const { openWire } = await import('./src/lib/client/exchange.ts');`,
      `const outgoing = { method: 'GET', url: new URL('${url}'), headers: {}, body: null };`,
      `const ended = await openWire(1).send(outgoing, ${limits}).then(({ status }) => status, ({ fault }) => fault);`,
      `console.log(ended);`,
    ].join('\n');
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    execFile(actionNode, ['--no-warnings', '--input-type=module', '-e', script], { env }, (_, stdout, stderr) => {
      done(stdout.trim() + stderr);
    });
  });

it('talks to no server whose certificate nobody vouches for, though the environment says to', async () => {
  let asked = 0;
  const server = createServer(selfSigned(), (_, response) => {
    asked += 1;
    response.end('{}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const { port } = server.address() as AddressInfo;
    expect(await ask(`https://127.0.0.1:${String(port)}/`)).toBe('transport');
    expect(asked).toBe(0);
  } finally {
    server.close();
  }
});
