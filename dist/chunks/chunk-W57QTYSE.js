import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed
} from "./chunk-KUJ5AWCR.js";

// src/publish/sign/exchange.ts
var ATTEMPTS = 3;
var FIRST_WAIT_MS = 300;
var LONGEST_WAIT_MS = 5e3;
var exchange = async ({ transport, sleep }, name, request, read) => {
  for (let attempt = 1; ; attempt += 1) {
    const ended = await once(transport, name, request, read);
    if ("value" in ended) return ended.value;
    if (!ended.passing || attempt === ATTEMPTS) throw ended.error;
    await sleep(Math.max(ended.wait, FIRST_WAIT_MS * 2 ** (attempt - 1)));
  }
};
var once = async (transport, name, request, read) => {
  const answer = await transport(request).catch((error) => {
    if (error instanceof RequestError) return error;
    throw error;
  });
  if (answer instanceof RequestError) {
    const error = new RequestError(answer.fault, answer.status, `${name}: ${answer.found}`);
    return { error, passing: answer.fault !== "too-large", wait: 0 };
  }
  try {
    return { value: read(answer) };
  } catch (error) {
    const fault = faultOf(error, name, answer);
    if (fault === null) throw error;
    return { error: fault, passing: isPassing(fault), wait: waitOf(answer) };
  }
};
var faultOf = (error, name, { status }) => {
  if (error instanceof RequestError) return new RequestError(error.fault, error.status, `${name}: ${error.found}`);
  if (error instanceof Malformed || error instanceof SyntaxError)
    return new RequestError("malformed", status, `${name}: the answer is not what was promised`);
  return null;
};
var isPassing = ({ fault, status }) => fault === "malformed" || status !== null && (status >= 500 || status === 408 || status === 429);
var waitOf = ({ headers }) => {
  const seconds = Number(headers.get("retry-after") ?? "0");
  return Number.isFinite(seconds) ? Math.min(LONGEST_WAIT_MS, Math.max(0, seconds * 1e3)) : 0;
};
var jsonOf = (answer, statuses) => {
  bytesOf(answer, statuses);
  return JSON.parse(Buffer.from(answer.body).toString("utf8"));
};
var bytesOf = (answer, statuses) => {
  if (!statuses.includes(answer.status))
    throw new RequestError("refused", answer.status, `it answered ${String(answer.status)}`);
  return Buffer.from(answer.body);
};
var below = (base, path) => `${base.replace(/\/+$/u, "")}${path}`;

export {
  exchange,
  jsonOf,
  bytesOf,
  below
};
