import { RequestError, type RawAnswer, type RawRequest, type Transport } from '../../lib/client.js';
import { Malformed } from '../../lib/shape.js';

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5_000;

export interface Exchanges {
  readonly transport: Transport;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * One request until its answer is read, with what passes repeated: no answer, one that is not whole, an overloaded service.
 * Whatever `read` finds malformed counts as an answer that was not whole. Everything that is sent here may be sent twice. `name`:
 * what people call the service; neither headers nor bodies are ever told.
 */
export const exchange = async <T>(
  { transport, sleep }: Exchanges,
  name: string,
  request: RawRequest,
  read: (answer: RawAnswer) => T,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const ended = await once(transport, name, request, read);
    if ('value' in ended) return ended.value;
    if (!ended.passing || attempt === ATTEMPTS) throw ended.error;
    await sleep(Math.max(ended.wait, FIRST_WAIT_MS * 2 ** (attempt - 1)));
  }
};

type Ended<T> =
  { readonly value: T } | { readonly error: RequestError; readonly passing: boolean; readonly wait: number };

const once = async <T>(
  transport: Transport,
  name: string,
  request: RawRequest,
  read: (answer: RawAnswer) => T,
): Promise<Ended<T>> => {
  const answer = await transport(request).catch((error: unknown) => {
    if (error instanceof RequestError) return error;
    throw error;
  });
  if (answer instanceof RequestError) {
    const error = new RequestError(answer.fault, answer.status, `${name}: ${answer.found}`);
    return { error, passing: answer.fault !== 'too-large', wait: 0 };
  }
  try {
    return { value: read(answer) };
  } catch (error) {
    const fault = faultOf(error, name, answer);
    if (fault === null) throw error;
    return { error: fault, passing: isPassing(fault), wait: waitOf(answer) };
  }
};

const faultOf = (error: unknown, name: string, { status }: RawAnswer): RequestError | null => {
  if (error instanceof RequestError) return new RequestError(error.fault, error.status, `${name}: ${error.found}`);
  if (error instanceof Malformed || error instanceof SyntaxError)
    return new RequestError('malformed', status, `${name}: the answer is not what was promised`);
  return null;
};

const isPassing = ({ fault, status }: RequestError): boolean =>
  fault === 'malformed' || (status !== null && (status >= 500 || status === 408 || status === 429));

const waitOf = ({ headers }: RawAnswer): number => {
  const seconds = Number(headers.get('retry-after') ?? '0');
  return Number.isFinite(seconds) ? Math.min(LONGEST_WAIT_MS, Math.max(0, seconds * 1000)) : 0;
};

/** The JSON of an answer with one of these statuses; a refusal for every other status. */
export const jsonOf = (answer: RawAnswer, statuses: readonly number[]): unknown => {
  bytesOf(answer, statuses);
  return JSON.parse(Buffer.from(answer.body).toString('utf8')) as unknown;
};

export const bytesOf = (answer: RawAnswer, statuses: readonly number[]): Buffer => {
  if (!statuses.includes(answer.status))
    throw new RequestError('refused', answer.status, `it answered ${String(answer.status)}`);
  return Buffer.from(answer.body);
};

/** An address below a service's own. */
export const below = (base: string, path: string): string => `${base.replace(/\/+$/u, '')}${path}`;
