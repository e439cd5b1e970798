import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/facts/observed.ts
var known = (value) => ({ known: true, value });
var unknown = (why) => ({ known: false, why });
var unavailable = (about, found) => ({
  code: "fact-unavailable",
  about: [about],
  found
});

export {
  known,
  unknown,
  unavailable
};
