import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { RawAnswer } from '../../src/lib/client.js';
import { createTransport } from '../../src/lib/client/transport.js';
import { createRequestSigner } from '../../src/publish/stores/s3/signer.js';

export const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing', sessionToken: 'testing' };
export const region = 'eu-west-1';

/** An S3 server that runs. */
export interface Moto {
  /** `http://127.0.0.1:port` */
  readonly endpoint: string;
  readonly ask: (
    method: string,
    path: string,
    headers?: Readonly<Record<string, string>>,
    body?: string,
  ) => Promise<RawAnswer>;
  readonly close: () => Promise<void>;
}

const START_MS = 60_000;

export async function startMoto(program: string): Promise<Moto> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const child = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const transport = createTransport(10_000, 600_000);
  const sign = createRequestSigner(credentials, region);
  const ask: Moto['ask'] = async (method, path, headers = {}, body) =>
    transport(
      await sign({
        method,
        url: `${endpoint}/${path}`,
        headers,
        ...(body === undefined ? {} : { body: Buffer.from(body) }),
      }),
    );
  await until(async () => (await ask('GET', 'moto-api/data.json')).status === 200);
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { endpoint, ask, close };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + START_MS;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (performance.now() > end) throw new Error('the S3 server does not answer');
    await new Promise((later) => setTimeout(later, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
