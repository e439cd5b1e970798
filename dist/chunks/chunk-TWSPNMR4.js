import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/policy/extended-file.ts
var extendedFile = (name) => {
  const match = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/([^@\s]+)@([^@\s]+)$/u.exec(name);
  const [, repository, path, ref] = match ?? [];
  if (repository === void 0 || path === void 0 || ref === void 0) return null;
  const isPlain2 = path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
  return isPlain2 ? { repository, path, ref } : null;
};

// src/evidence/canonical.ts
var canonical = (value) => {
  const parts = [];
  write(value, "$", parts);
  return parts.join("");
};
var NotCanonical = class extends Error {
  name = "NotCanonical";
  constructor(place, why) {
    super(`${place} has no canonical form: ${why}`);
  }
};
var write = (value, place, parts) => {
  if (value === null || typeof value === "boolean") parts.push(String(value));
  else if (typeof value === "number") parts.push(numberText(value, place));
  else if (typeof value === "string") parts.push(stringText(value, place));
  else if (Array.isArray(value)) writeList(value, place, parts);
  else if (isPlain(value)) writeObject(value, place, parts);
  else throw new NotCanonical(place, typeof value);
};
var numberText = (value, place) => {
  if (!Number.isFinite(value)) throw new NotCanonical(place, "not a finite number");
  return JSON.stringify(value);
};
var stringText = (value, place) => {
  if (!value.isWellFormed()) throw new NotCanonical(place, "a lone surrogate");
  return JSON.stringify(value);
};
var writeList = (items, place, parts) => {
  parts.push("[");
  for (const [index, item] of items.entries()) {
    if (index > 0) parts.push(",");
    write(item, `${place}[${String(index)}]`, parts);
  }
  parts.push("]");
};
var writeObject = (value, place, parts) => {
  parts.push("{");
  let first = true;
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === void 0) continue;
    if (!first) parts.push(",");
    first = false;
    parts.push(stringText(key, place), ":");
    write(member, `${place}.${key}`, parts);
  }
  parts.push("}");
};
var isPlain = (value) => {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

export {
  extendedFile,
  canonical
};
