import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator/server.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly body: unknown;
}

export interface Ask {
  readonly method?: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly accept?: string;
}

/** One request below `/api/v3`, unless the path says another space of the host. */
export async function ask(
  emulator: Emulator,
  path: string,
  { method = 'GET', token = emulator.token, body, accept }: Ask = {},
): Promise<Reply> {
  const address = path.startsWith('/api/') || path.startsWith('/twirp/') ? emulator.url + path : emulator.apiUrl + path;
  const headers = { authorization: `Bearer ${token}`, ...(accept === undefined ? {} : { accept }) };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(address, { method, headers, ...sent, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Runs some requests against an emulator of their own. */
export async function withEmulator<T>(options: EmulatorOptions, use: (emulator: Emulator) => Promise<T>): Promise<T> {
  const emulator = await startEmulator(options);
  try {
    return await use(emulator);
  } finally {
    await emulator.close();
  }
}
