import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/report/plain.ts
var HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;
var COMMAND = "##[";
var visible = (text) => text.replace(HIDDEN, "␣");
var plain = (text, limit = 300) => {
  const shown = visible(text).replaceAll(COMMAND, "##␣[").trim();
  return shown.length <= limit ? shown : `${shown.slice(0, limit - 1).toWellFormed()}…`;
};
var quoted = (text) => {
  const shown = plain(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown === "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
};
var escaped = (text) => plain(text, 1e3).replace(/[\\`*_{}[\]<>()#+!|~@]/g, (character) => `\\${character}`);
var enumerated = (items, show, limit = 5) => {
  const shown = items.slice(0, limit).map((item) => show(item));
  const rest = items.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
};
var cell = (text) => escaped(text).replaceAll("://", ":\\//").replace(/www(?=\.)/giu, "$&\\");

export {
  visible,
  plain,
  quoted,
  escaped,
  enumerated,
  cell
};
