import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  filledText,
  natural,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";

// src/collect/github/account.ts
var TYPES = /* @__PURE__ */ new Map([
  ["User", "user"],
  ["Mannequin", "other"],
  ["EnterpriseUserAccount", "other"],
  ["Bot", "bot"],
  ["Organization", "organization"]
]);
var GHOST = 10137;
var WEB_FLOW = { id: 19864447, login: "web-flow", type: "user" };
var actor = (found) => {
  if (found === null) return null;
  const type = TYPES.get(found.get("__typename", text)) ?? "other";
  const id = found.get("databaseId", optional(natural));
  if (id === null || id === GHOST) return null;
  return { id, login: withSuffix(found.get("login", filledText), type), type };
};
var restUser = (found) => {
  if (found === null) return null;
  const id = found.get("id", natural);
  if (id === GHOST) return null;
  return { id, login: found.get("login", filledText), type: TYPES.get(found.get("type", text)) ?? "other" };
};
var gitActor = (found) => {
  if (found === null) return { alias: "", account: null };
  const email = found.get("email", optional(text)) ?? "";
  const user = found.maybe("user");
  const account = user === null ? botOf(email) : { id: user.get("databaseId", natural), login: user.get("login", filledText), type: "user" };
  return { alias: email, account };
};
var BOT_ADDRESS = /^(\d{1,12})\+([A-Za-z0-9-]{1,100}\[bot\])@users\.noreply\.github\.com$/;
var botOf = (email) => {
  const found = BOT_ADDRESS.exec(email);
  if (found?.[1] === void 0 || found[2] === void 0) return null;
  return { id: Number(found[1]), login: found[2], type: "bot" };
};
var withSuffix = (login, type) => type === "bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;

export {
  WEB_FLOW,
  actor,
  restUser,
  gitActor
};
