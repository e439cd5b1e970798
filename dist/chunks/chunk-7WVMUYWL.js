import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed
} from "./chunk-KUJ5AWCR.js";

// src/publish/stores/worded.ts
var worded = async (notKept, act) => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RequestError) return notKept(error.found);
    if (error instanceof Malformed) return notKept(`an answer has not the form that is described: ${error.message}`);
    throw error;
  }
};

export {
  worded
};
