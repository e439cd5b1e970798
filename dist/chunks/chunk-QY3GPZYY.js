import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  plain
} from "./chunk-GCJBTRQJ.js";

// src/report/names.ts
var nameOf = (account) => account === null ? "a deleted account" : plain(account.login);
var ticketPersonName = (person) => {
  if (person === null) return "somebody who is not told";
  return plain(person.account?.login ?? person.handle ?? person.alias ?? "somebody without a name");
};
var short = (id) => id.slice(0, 12);
var counted = (count, one, many = `${one}s`) => `${String(count)} ${count === 1 ? one : many}`;
var attributionName = ({ account, alias }) => plain(account?.login ?? alias);

export {
  nameOf,
  ticketPersonName,
  short,
  counted,
  attributionName
};
