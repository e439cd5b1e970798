import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/lib/json-text.ts
var HALF = /\\u[dD][89a-fA-F]/;
var parseJsonText = (text) => HALF.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
var wellFormed = (key, value) => {
  if (!key.isWellFormed() || typeof value === "string" && !value.isWellFormed())
    throw new SyntaxError("a string that is no Unicode");
  return value;
};

export {
  parseJsonText
};
