import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/collect/tickets/system-person.ts
var MAIL = /^[^\s@\\/<>"'(),;:[\]\p{Cc}\p{Cf}]{1,64}@[^\s@\\/<>"'(),;:[\]\p{Cc}\p{Cf}]{1,190}$/u;
var systemPerson = (system, told) => ({
  account: null,
  alias: told.mail !== null && MAIL.test(told.mail) ? told.mail : null,
  handle: told.id === null ? null : `${system}:${told.id}`,
  kind: told.kind
});

export {
  systemPerson
};
