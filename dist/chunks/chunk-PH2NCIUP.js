import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  ExchangeError,
  openWire
} from "./chunk-JOIHDZKP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";

// src/lib/client/transport.ts
var SOCKETS = 8;
var MAX_BYTES = 4e6;
var createTransport = (attemptMs, totalMs) => {
  const end = performance.now() + totalMs;
  const wire = openWire(SOCKETS);
  return async ({ method, url, headers, body }) => {
    const target = new URL(url);
    const length = body === void 0 ? {} : { "content-length": String(body.length) };
    try {
      const answer = await wire.send(
        { method, url: target, headers: { ...headers, ...length }, body: body ?? null },
        { milliseconds: Math.max(1, Math.min(attemptMs, end - performance.now())), bytes: MAX_BYTES }
      );
      return { status: answer.status, headers: new Map(Object.entries(answer.headers)), body: answer.body };
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      const fault = error.fault === "timeout" ? "deadline-exceeded" : error.fault === "transport" ? "unreachable" : "too-large";
      throw new RequestError(fault, error.status, `${method} ${target.host}: ${error.message}`);
    }
  };
};

export {
  createTransport
};
