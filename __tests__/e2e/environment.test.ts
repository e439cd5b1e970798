import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { judge } from './support.js';

it('asks the code host itself, whatever proxies and flags of node the environment names', async () => {
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(502).end();
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'];
  try {
    // With an identity, so that the services that sign are asked too.
    const identified = { token: { 'id-token': true } };
    const plain = await judge(identified);
    const led = await judge(identified, {
      extraEnv: {
        ...Object.fromEntries(names.map((name) => [name, address])),
        NO_PROXY: '',
        NODE_USE_ENV_PROXY: '1',
        NODE_OPTIONS: '--insecure-http-parser --use-env-proxy',
      },
    });
    expect([led.verdict, led.run.exitCode]).toEqual(['pass', 0]);
    expect(plain.calls).toContain('SIGSTORE tsa');
    expect(led.calls.toSorted()).toEqual(plain.calls.toSorted());
    expect(seen).toEqual([]);
  } finally {
    proxy.close();
  }
});
