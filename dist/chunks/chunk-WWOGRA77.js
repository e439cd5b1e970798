import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  RequestError
} from "./chunk-2YSYZP25.js";

// src/publish/stores/again.ts
var ATTEMPTS = 3;
var again = async (act) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof RequestError) || error.fault !== "unreachable" || attempt === ATTEMPTS) throw error;
    }
  }
};
var settle = async (act) => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
};

export {
  again,
  settle
};
