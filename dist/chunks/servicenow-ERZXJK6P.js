import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  Malformed,
  arrayOf,
  cursor
} from "./chunk-KUJ5AWCR.js";
import "./chunk-R5U37ZOC.js";

// src/publish/ticket-notes/servicenow.ts
var FIELDS = "sys_id,number,work_notes";
var HEADERS = { accept: "application/json" };
var KEY = /^[A-Z][A-Z0-9_]{0,39}[0-9]{7,15}$/u;
var SYS_ID = /^[0-9a-f]{32}$/u;
var noteServiceNow = async (client, key, note) => {
  if (!KEY.test(key)) throw new Malformed("the key", "the number of a change request");
  const record = await find(client, key);
  if (journalOf(record).includes(note.marker)) return "already-there";
  const answer = await client.write(`PATCH /api/now/table/change_request/{sys_id}?${ASKED}`, {
    sys_id: sysIdOf(record),
    work_notes: plain(note),
    headers: HEADERS
  });
  const written = cursor(answer, "answer").at("result");
  if (!journalOf(written).includes(note.marker)) {
    throw new Malformed("work_notes", "the note that was written (the account may not write or read them)");
  }
  return "written";
};
var ASKED = `sysparm_fields=${FIELDS}&sysparm_display_value=all&sysparm_exclude_reference_link=true`;
var find = async (client, key) => {
  const answer = await client.read("GET /api/now/table/change_request", {
    sysparm_query: `number=${key}`,
    sysparm_fields: FIELDS,
    sysparm_display_value: "all",
    sysparm_exclude_reference_link: "true",
    sysparm_limit: 2,
    headers: HEADERS
  });
  const [record, another] = cursor(answer, "answer").get("result", arrayOf(cursor));
  if (record === void 0 || another !== void 0 || valueOf(record, "number") !== key) {
    throw new Malformed("result", `one record, and that ${key}`);
  }
  return record;
};
var part = (record, name, key) => record.at(name).get(key, (value, path) => {
  if (value === null) return "";
  if (typeof value !== "string") throw new Malformed(path, "a text");
  return value;
});
var valueOf = (record, name) => part(record, name, "value");
var journalOf = (record) => part(record, "work_notes", "display_value");
var sysIdOf = (record) => {
  const id = valueOf(record, "sys_id");
  if (!SYS_ID.test(id)) throw new Malformed("sys_id", "a sys_id");
  return id;
};
var plain = ({ text }) => text.replaceAll(/\[(\/?)code\]/giu, "($1code)");
export {
  noteServiceNow
};
