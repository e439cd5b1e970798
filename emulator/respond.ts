import type { ServerResponse } from 'node:http';
import type { Answer } from './handler.js';
import type { Delivery } from './faults.js';

/** An answer as bytes, with the headers that say what they are. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

const dripMs = 100;

export function toWire({ status, headers = {}, body }: Answer, common: Readonly<Record<string, string>>): Wire {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const bytes =
    body === undefined
      ? Buffer.alloc(0)
      : Buffer.isBuffer(body)
        ? body
        : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const bodiless = status === 204 || status === 304;
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const length: Record<string, string> = bodiless ? {} : { 'content-length': String(bytes.length) };
  return { status, headers: { ...common, ...type, ...Object.fromEntries(named), ...length }, bytes };
}

/** Sends an answer, or as much of it as the delivery allows. Resolves with the number of bytes sent. */
export async function deliver(response: ServerResponse, wire: Wire, delivery: Delivery): Promise<number> {
  const { bytes } = wire;
  switch (delivery) {
    case 'never':
      await closed(response);
      return 0;
    case 'reset':
      response.socket?.resetAndDestroy();
      return 0;
    case 'half':
      return half(response, wire);
    case 'drip':
      response.writeHead(wire.status, wire.headers);
      return drip(response, bytes);
    case 'whole':
      response.writeHead(wire.status, wire.headers);
      await new Promise<void>((done) => response.end(bytes, done).once('close', done));
      return bytes.length;
  }
}

async function half(response: ServerResponse, { status, headers, bytes }: Wire): Promise<number> {
  response.writeHead(status, headers);
  const part = bytes.subarray(0, Math.floor(bytes.length / 2));
  await new Promise<void>((done) => {
    response.write(part, () => {
      done();
    });
    response.once('close', done);
  });
  response.socket?.destroy();
  return part.length;
}

/** A byte now and then: the answer is whole in the end, if anybody waits for it. */
async function drip(response: ServerResponse, bytes: Buffer): Promise<number> {
  let sent = 0;
  const gone = closed(response);
  while (sent < bytes.length && !response.destroyed) {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    await Promise.race([new Promise((next) => setTimeout(next, dripMs)), gone]);
  }
  if (!response.destroyed) response.end();
  return sent;
}

async function closed(response: ServerResponse): Promise<void> {
  if (response.destroyed) return;
  await new Promise<void>((done) => response.once('close', done));
}
